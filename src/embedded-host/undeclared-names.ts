/** What Microsoft's sample of axes loads, though no declaration has it. */
const undeclared: ReadonlySet<string> = new Set(["ChartAxis.Text"]);

/** How Microsoft's samples of named items and of worksheets say that they want the object, and nothing of it. */
const nothing = /^No-?Properties-?Needed$/i;

/**
 * Excel passes over names that its objects do not have. The host refuses what it does not know, as it may be
 * something that Excel has; so it passes over only what cannot be the name of a member, and what the samples of
 * Excel's documentation load in vain.
 */
export function isUndeclared(typeName: string, name: string): boolean {
  return /\W/.test(name) || nothing.test(name) || undeclared.has(`${typeName}.${name}`);
}
