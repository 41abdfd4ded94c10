// How a column decides what a single cell leaves open. A notation is a decimal mark or an order of day, month and year.
// A cell is *decisive* if it can be read under one notation only, *neutral* if all that fit give the same, else *open*.

/** The values that one cell can have, by notation. */
export type Readings<Notation extends string, Value> = Readonly<Partial<Record<Notation, Value>>>;

export interface Sighting {
  readonly count: number;
  /** The first cell of this kind. */
  readonly text: string;
}

export interface Evidence<Notation extends string> {
  readonly decisive: ReadonlyMap<Notation, Sighting>;
  readonly openCount: number;
  /** Among the open cells, how many each notation fits. */
  readonly openFits: ReadonlyMap<Notation, number>;
  readonly openExamples: readonly string[];
  /** Filled cells, and those among them that have any reading. */
  readonly filled: number;
  readonly understood: number;
}

/** What holds for a column. `notation` reads the decisive cells, and the open ones unless they are refused. */
export interface Settlement<Notation extends string> {
  readonly notation: Notation | undefined;
  readonly refusesOpen: boolean;
  readonly by: "option" | "column" | "other-column" | "nothing";
  readonly isContradictory: boolean;
}

/** One cell for the tally: its text and its readings (undefined: not understood). */
export interface TalliedCell<Notation extends string> {
  readonly text: string;
  readonly readings: Readings<Notation, number | string> | undefined;
}

const maximumExamples = 3;

/** One slip in so many decisive cells does not unsettle a column; it is reported by row. */
const overwhelming = 20;

/** Counts what the cells of a column say about its notation. */
export function tallyEvidence<Notation extends string>(
  cells: Iterable<TalliedCell<Notation>>,
  notations: readonly Notation[],
): Evidence<Notation> {
  const decisive = new Map<Notation, { count: number; readonly text: string }>();
  const open: OpenCells<Notation> = { count: 0, examples: [], fits: new Map() };
  let filled = 0;
  let understood = 0;
  for (const { text, readings } of cells) {
    filled += 1;
    if (readings === undefined) continue;
    understood += 1;
    const verdict = judgeCell(readings, notations);
    if (verdict === "open") noteOpen(open, text, readings);
    else if (verdict !== "neutral") noteDecisive(decisive, verdict, text);
  }
  return { decisive, openCount: open.count, openFits: open.fits, openExamples: open.examples, filled, understood };
}

interface OpenCells<Notation extends string> {
  count: number;
  readonly examples: string[];
  readonly fits: Map<Notation, number>;
}

function noteOpen<Notation extends string>(
  open: OpenCells<Notation>,
  text: string,
  readings: Readings<Notation, number | string>,
): void {
  open.count += 1;
  for (const notation in readings) open.fits.set(notation, (open.fits.get(notation) ?? 0) + 1);
  if (open.examples.length < maximumExamples && !open.examples.includes(text)) open.examples.push(text);
}

function noteDecisive<Notation extends string>(
  decisive: Map<Notation, { count: number; readonly text: string }>,
  notation: Notation,
  text: string,
): void {
  const sighting = decisive.get(notation);
  if (sighting === undefined) decisive.set(notation, { count: 1, text });
  else sighting.count += 1;
}

/** The only notation that the cell fits; "neutral" if all that it fits agree, else "open". */
export function judgeCell<Notation extends string>(
  readings: Readings<Notation, number | string>,
  notations: readonly Notation[],
): Notation | "neutral" | "open" {
  const fitting = notations.filter((notation) => readings[notation] !== undefined);
  const [only] = fitting;
  if (only === undefined) return "neutral";
  if (fitting.length === 1) return only;
  const isSame = fitting.every((notation) => readings[notation] === readings[only]);
  return isSame ? "neutral" : "open";
}

/**
 * Decides for a column: the option wins, then its own decisive cells, then `elsewhere` (what another column says).
 * Where both notations occur, the clear majority holds; without one, the open cells are refused.
 */
export function settleNotation<Notation extends string>(
  evidence: Evidence<Notation>,
  option: Notation | undefined,
  elsewhere: () => Notation | undefined,
): Settlement<Notation> {
  if (option !== undefined) return { notation: option, refusesOpen: false, by: "option", isContradictory: false };
  const [first, second] = [...evidence.decisive].sort(([, one], [, other]) => other.count - one.count);
  if (first !== undefined) return settleByColumn(first, second);
  const [onlyFit, otherFit] = [...evidence.openFits].filter(([, count]) => count === evidence.openCount);
  if (onlyFit !== undefined && otherFit === undefined) {
    return { notation: onlyFit[0], refusesOpen: false, by: "column", isContradictory: false };
  }
  const notation = evidence.openCount === 0 ? undefined : elsewhere();
  const by = notation === undefined ? "nothing" : "other-column";
  return { notation, refusesOpen: notation === undefined, by, isContradictory: false };
}

function settleByColumn<Notation extends string>(
  [notation, { count }]: readonly [Notation, Sighting],
  second: readonly [Notation, Sighting] | undefined,
): Settlement<Notation> {
  const rarer = second?.[1].count ?? 0;
  return {
    notation: rarer === count ? undefined : notation,
    refusesOpen: rarer > 0 && count < rarer * overwhelming,
    by: "column",
    isContradictory: rarer > 0,
  };
}

export type PickedReading<Value> =
  { readonly kind: "value"; readonly value: Value } | { readonly kind: "open" } | { readonly kind: "contradicts" };

/** The reading of one cell under what holds for its column. */
export function pickReading<Notation extends string, Value extends number | string>(
  readings: Readings<Notation, Value>,
  notations: readonly Notation[],
  { notation, refusesOpen }: Settlement<Notation>,
): PickedReading<Value> {
  const verdict = judgeCell(readings, notations);
  if (verdict === "open" && refusesOpen) return { kind: "open" };
  const wanted = verdict === "neutral" ? notations.find((each) => readings[each] !== undefined) : notation;
  const value = wanted === undefined ? undefined : readings[wanted];
  return value === undefined ? { kind: "contradicts" } : { kind: "value", value };
}
