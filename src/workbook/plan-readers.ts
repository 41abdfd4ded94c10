/** Whether something of the user's reads the plan. */

/** True for formulas, sources and places that name a table, a range or one of these sheets of the plan. */
export function readsPlan(sheets: readonly string[]): (formula: string) => boolean {
  const names = sheets.flatMap((name) => [`${name}!`, `'${name.replaceAll("'", "''")}'!`]);
  return (formula) => /\bKAP_/i.test(formula) || names.some((name) => formula.includes(name));
}
