/** Names that pages of Microsoft load though no declaration has them. */
const undeclared: ReadonlySet<string> = new Set(["ChartAxis.Text"]);

/**
 * Excel passes over names that its objects do not have. The host refuses what it does not know, as it may be
 * something that Excel has; so it passes over only what cannot be a name of a member, such as "no-properties-needed"
 * in Microsoft's sample of named items, and what its samples are known to load in vain.
 */
export function isUndeclared(typeName: string, name: string): boolean {
  return /\W/.test(name) || undeclared.has(`${typeName}.${name}`);
}
