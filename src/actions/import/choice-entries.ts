/**
 * Entries of an import as on the command line: `column=value` for the lines, `field=column` for the mapping. Names of
 * columns and values may hold "=" and line breaks; this is the one place that knows where an entry is split.
 */

export interface Entry {
  readonly left: string;
  readonly right: string;
}

/** An entry `field=column`: no field holds "=", so the first one counts. Undefined where there is none, or no field. */
export function splitMapEntry(entry: string): Entry | undefined {
  return splitAt(entry, entry.indexOf("="));
}

/** An entry `column=value`: the first "=" behind the name of a column counts, else the first one. Undefined where there is none. */
export function splitFilterEntry(entry: string, headers: readonly string[]): Entry | undefined {
  const places = [...entry.matchAll(/=/g)].map(({ index }) => splitAt(entry, index));
  return places.find((parts) => parts && findHeader(parts.left, headers) !== undefined) ?? splitMapEntry(entry);
}

function splitAt(entry: string, place: number): Entry | undefined {
  if (place < 1) return undefined;
  return { left: entry.slice(0, place).trim(), right: oneSpace(entry.slice(place + 1)) };
}

/** Text as the tabular room gives it: white space around it is gone, within it is one space. */
const oneSpace = (text: string) => text.replace(/[^\S\n]+/g, " ").trim();

/** The header as it is written, else the only one that differs in case alone. */
export function findHeader(name: string, headers: readonly string[]): string | undefined {
  const wanted = oneSpace(name);
  if (headers.includes(wanted)) return wanted;
  const alike = headers.filter((header) => oneSpace(header).toLowerCase() === wanted.toLowerCase());
  return alike.length === 1 ? alike[0] : undefined;
}

/** What an entry `column=value` names: the column as the source writes it, where it has it, and the value. */
export function filterEntry(entry: string, headers: readonly string[]) {
  const { left, right } = splitFilterEntry(entry, headers) ?? { left: "", right: entry };
  return { column: findHeader(left, headers) ?? left, value: right };
}

/** What an entry `field=column` names; `column` is "" for a field that is not used. */
export function mapEntry(entry: string) {
  const { left, right } = splitMapEntry(entry) ?? { left: entry, right: "" };
  return { field: left, column: right };
}

/** Whether a source has the column of an entry `field=column`. */
export function hasMappedColumn(entry: string, headers: readonly string[]): boolean {
  const { column } = mapEntry(entry);
  return column === "" || findHeader(column, headers) !== undefined;
}

/** Whether a source has the column of an entry `column=value`. */
export function hasFilterColumn(entry: string, headers: readonly string[]): boolean {
  return headers.includes(filterEntry(entry, headers).column);
}

/** Whether two filters want the same values; another export may call the column otherwise. */
export function isSameSelection(one: readonly string[], other: readonly string[], headers: readonly string[]): boolean {
  const values = (entries: readonly string[]) =>
    JSON.stringify([...new Set(entries.map((entry) => filterEntry(entry, headers).value))].sort());
  return values(one) === values(other);
}

/** Entries as one text: one per line; as a JSON list where lines would not give the same entries again. */
export function entriesText(entries: readonly string[]): string {
  const lines = entries.join("\n");
  const isSame = JSON.stringify(entriesIn(lines)) === JSON.stringify(entries) && !lines.includes("\r");
  return isSame ? lines : JSON.stringify(entries);
}

/** The entries of a text by `entriesText`. */
export function entriesIn(text: string): readonly string[] {
  return listIn(text) ?? text.split("\n").filter((entry) => entry !== "");
}

function listIn(text: string): readonly string[] | undefined {
  if (!text.startsWith("[")) return undefined;
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every((entry) => typeof entry === "string") ? list : undefined;
  } catch {
    return undefined; // a column whose name begins with a bracket
  }
}
