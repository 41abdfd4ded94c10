/** Formats of neighbouring columns as few changes: what all share once, then only what differs, run by run. */
import type { CellRange, Change, FormatPatch } from "./changes";

export interface PlacedFormat {
  /** One column of cells. */
  readonly range: CellRange;
  readonly patch: FormatPatch;
}

/** Changes that give every range its format over `base`, which all of them have in common. */
export function formatChanges(sheet: string, base: FormatPatch, placed: readonly PlacedFormat[]): Change[] {
  const shared = placed.map(({ range }) => ({ range, patch: base }));
  const own = placed.flatMap(({ range, patch }) => {
    const rest = differences(base, patch);
    return Object.keys(rest).length === 0 ? [] : [{ range, patch: rest }];
  });
  return [...runsOf(shared), ...runsOf(own)].map(({ range, patch }) => ({ kind: "format", sheet, range, patch }));
}

/** The entries of `patch` that `base` does not have; groups such as `font` are compared entry by entry. */
function differences<T extends object>(base: T, patch: T): T {
  const known = new Map<string, unknown>(Object.entries(base));
  const entries = Object.entries(patch).flatMap(([key, value]: [string, unknown]): [string, unknown][] => {
    const before = known.get(key);
    if (JSON.stringify(before) === JSON.stringify(value)) return [];
    if (key === "border" || !isGroup(before) || !isGroup(value)) return [[key, value]];
    return [[key, differences(before, value)]];
  });
  // a part of a patch is a patch: every entry is optional
  return Object.fromEntries(entries) as T;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** Neighbours with the same patch become one range. */
function runsOf(placed: readonly PlacedFormat[]): PlacedFormat[] {
  const runs: PlacedFormat[] = [];
  for (const next of [...placed].sort((a, b) => a.range.left - b.range.left)) {
    const last = runs.at(-1);
    const joins =
      last?.range.right === next.range.left - 1 && JSON.stringify(last.patch) === JSON.stringify(next.patch);
    if (last && joins) runs[runs.length - 1] = { ...last, range: { ...last.range, right: next.range.right } };
    else runs.push(next);
  }
  return runs;
}
