export interface ReadNames {
  /** Each once, in the first spelling. */
  readonly names: readonly string[];
  /** Those that stand there more than once, each once. */
  readonly duplicates: readonly string[];
}

/** Names from a text with one per line; cells that were copied beside each other count as lines. */
export function readNames(text: string): ReadNames {
  const names = new Map<string, string>();
  const duplicates = new Map<string, string>();
  for (const name of text.split(/[\r\n\t]+/).map((line) => line.trim())) {
    const key = name.toLowerCase();
    if (names.has(key)) duplicates.set(key, name);
    else if (name !== "") names.set(key, name);
  }
  return { names: [...names.values()], duplicates: [...duplicates.values()] };
}
