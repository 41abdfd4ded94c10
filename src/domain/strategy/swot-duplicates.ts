/** Statements of a SWOT that say the same, or rest on the same row. */

export interface ComparedStatement {
  readonly key: string;
  readonly quadrant: string | null;
  readonly statement: string | null;
  /** Id of the row that the evidence names; undefined for free text or none. */
  readonly evidenceId: string | undefined;
}

export interface Duplicate {
  readonly key: string;
  readonly why: "statement" | "evidence";
}

/** Share of words in common from which two statements count as the same. */
const sameFrom = 0.75;

const wordsOf = (text: string | null): ReadonlySet<string> =>
  new Set((text ?? "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** True where two texts have nearly the same words, whatever their order and marks. */
export function saysTheSame(one: string | null, other: string | null): boolean {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  if (left.size === 0 || right.size === 0) return false;
  const common = [...left].filter((word) => right.has(word)).length;
  return common / (left.size + right.size - common) >= sameFrom;
}

/** The first other statement that says the same, else the first of the same quadrant that rests on the same row. */
export function duplicateOf(
  entry: Omit<ComparedStatement, "key"> & { readonly key?: string },
  all: readonly ComparedStatement[],
): Duplicate | undefined {
  const others = all.filter(({ key }) => key !== entry.key);
  const same = others.find(({ statement }) => saysTheSame(statement, entry.statement));
  if (same) return { key: same.key, why: "statement" };
  const id = entry.evidenceId;
  const rests = others.find(({ quadrant, evidenceId }) => evidenceId === id && quadrant === entry.quadrant);
  return id === undefined || rests === undefined ? undefined : { key: rests.key, why: "evidence" };
}
