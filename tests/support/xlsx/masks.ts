import type { SheetCell } from "./sheet-cells";

/** What differs between two runs that made the same workbook: who it is, when, and which row ids chance gave. */
export interface Masks {
  /** Whether a word is a row id. */
  readonly isRowId: (word: string) => boolean;
  /** Whether a key of the meta sheet holds a time. */
  readonly isTimeKey: (key: string) => boolean;
  /** Whether a text of the meta sheet or of the stamp is a moment in time. */
  readonly isMoment: (text: string) => boolean;
}

export const defaultMasks: Masks = {
  isRowId: (word) => /^[0-9A-HJKMNP-TV-Z]{8}$/.test(word),
  isTimeKey: (key) => /^(created|updated|modified)_on$|_at$|_time$/.test(key),
  isMoment: (text) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text),
};

/** The table (and mostly the sheet) whose cells are `key, value`. */
export const metaTable = "KAP_Meta";

/** The masks of one workbook: they number its row ids in the order in which they are asked for. */
export interface Masking {
  /** A cell's text: row ids (whole lines, or leading `<id> · text`) become "row 1", "row 2", …; the plan id becomes "plan id". */
  cellText(text: string): string;
  /** A text of the stamp: as a cell's text, the plan id also within it, and moments become "time". */
  stampText(text: string): string;
  /** The cells of the meta sheet whose value is a time, by address. */
  timeCells(metaCells: readonly SheetCell[]): ReadonlySet<string>;
}

/** `planId` is the id under which the workbook knows itself, if it does. */
export function createMasking(masks: Masks, planId: string | undefined): Masking {
  const numbers = new Map<string, number>();
  const rowNumber = (id: string): string => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return `row ${number}`;
  };
  /** A restore point has a line for each cell, where texts begin with a quotation mark. */
  const lineText = (line: string): string => {
    const [word = "", ...rest] = line.split(" · ");
    const id = word.replace(/^"/, "");
    return masks.isRowId(id) ? [rowNumber(id), ...rest].join(" · ") : line;
  };
  const cellText = (text: string): string => {
    if (planId !== undefined && text === planId) return "plan id";
    return text.split("\n").map(lineText).join("\n");
  };
  return {
    cellText,
    stampText: (text) => (masks.isMoment(text) ? "time" : cellText(withoutPlanId(text, planId))),
    timeCells: (metaCells) => findTimeCells(metaCells, masks),
  };
}

function withoutPlanId(text: string, planId: string | undefined): string {
  return planId === undefined || planId === "" ? text : text.replaceAll(planId, "plan id");
}

/** Whether a formula asks the clock, so that its cached value is a time. */
export function asksClock(formula: string | undefined): boolean {
  return formula !== undefined && /\b(TODAY|NOW)\(\)/i.test(formula);
}

/** The value beside the key `plan_id` on the meta sheet. */
export function findPlanId(metaCells: readonly SheetCell[]): string | undefined {
  const key = metaCells.find((cell) => cell.value === "plan_id");
  const value = key === undefined ? undefined : besideOf(key, metaCells)?.value;
  return typeof value === "string" ? value : undefined;
}

function findTimeCells(cells: readonly SheetCell[], masks: Masks): Set<string> {
  const beside = cells
    .filter((cell) => typeof cell.value === "string" && masks.isTimeKey(cell.value))
    .map((cell) => besideOf(cell, cells)?.address ?? "");
  const moments = cells.filter((cell) => typeof cell.value === "string" && masks.isMoment(cell.value));
  return new Set([...beside, ...moments.map((cell) => cell.address)]);
}

function besideOf(key: SheetCell, cells: readonly SheetCell[]): SheetCell | undefined {
  return cells.find((cell) => cell.row === key.row && cell.column === key.column + 1);
}
