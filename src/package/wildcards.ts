/** Patterns as Excel reads them in criteria: `*` any text, `?` one character, `~` takes the next one literally. */

/** Tests whole texts, capital and small letters alike. */
export function wildcardPattern(pattern: string): RegExp {
  const source = pattern.replace(
    /~([~*?])|([*?])|([^~*?]+|~)/g,
    (_, literal?: string, wild?: string, plain?: string) => {
      if (wild !== undefined) return wild === "*" ? "[\\s\\S]*" : "[\\s\\S]";
      return (literal ?? plain ?? "").replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    },
  );
  return new RegExp(`^${source}$`, "i");
}
