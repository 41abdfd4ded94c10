/** How many bytes a change adds to a request of Office.js: close to the truth, and rather too many than too few. */
import type { CellInput, Change, ChangeKind, ConditionalRule } from "../workbook/changes";
import { borderLines } from "./border-lines";

type SetCells = Extract<Change, { kind: "setCells" }>;
type FormatChange = Extract<Change, { kind: "format" }>;

/** Proxy objects and actions that a change of this kind always needs, besides its own words. */
const fixed: Readonly<Record<ChangeKind, number>> = {
  addSheet: 150,
  moveSheet: 60,
  renameSheet: 220,
  setSheet: 150,
  setVisibility: 50,
  activate: 70,
  setCells: 400,
  clearCells: 450,
  fillFormula: 280,
  format: 320,
  setColumns: 500,
  setRows: 400,
  addTable: 740,
  resizeTable: 470,
  renameTable: 200,
  insertTableColumn: 320,
  removeTableRows: 260,
  renameTableColumns: 300,
  addName: 660,
  setValidation: 920,
  setConditionalFormats: 100,
  freeze: 340,
  setPage: 1200,
  setLink: 440,
  addChart: 4000,
  removeChart: 220,
  setStamp: 600,
  setProperty: 150,
  removeStamp: 300,
  removeProperty: 220,
  removeSheet: 200,
  removeName: 220,
  setFinalCells: 400,
};

/** Estimated bytes of one change. */
export function changePayload(change: Change): number {
  if (change.kind === "setCells") return fixed.setCells + rowsPayload(change.cells);
  const always = isPromptOnly(change) ? promptPayload : fixed[change.kind];
  return always + encodedLength(JSON.stringify(change)) + partsPayload(change);
}

/** A prompt without a rule needs fewer actions than a validation. */
const promptPayload = 520;
const isPromptOnly = (change: Change) => change.kind === "setValidation" && change.validation.rule.kind === "any";

/** Bytes of a block of cells without a row. */
export const cellsPayload = fixed.setCells;

/** Estimated bytes of one row of cells. */
export function rowPayload(row: SetCells["cells"][number]): number {
  return row.reduce<number>((total, cell) => total + cellPayload(cell), 2);
}

function rowsPayload(rows: SetCells["cells"]): number {
  return rows.reduce((total, row) => total + rowPayload(row), 0);
}

function cellPayload(cell: CellInput): number {
  if (cell === null) return 5;
  if (typeof cell === "object") return encodedLength(cell.formula) + 4;
  return typeof cell === "string" ? encodedLength(cell) + 4 : String(cell).length + 1;
}

function partsPayload(change: Exclude<Change, SetCells>): number {
  if (change.kind === "format") return formatPayload(change);
  if (change.kind === "setConditionalFormats") return change.rules.reduce((sum, rule) => sum + rulePayload(rule), 0);
  return change.kind === "addChart" ? 5000 * change.chart.series.length : 0;
}

function formatPayload({ range, patch: { border, ...patch } }: FormatChange): number {
  return 130 * countValues(patch) + 450 * borderLines(range, border).size;
}

function rulePayload({ kind }: ConditionalRule): number {
  return kind === "dataBar" ? 1900 : 1250;
}

function countValues(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce<number>((total, part) => total + countValues(part), 0);
}

/** Length in JSON, in bytes of UTF-8. */
function encodedLength(text: string): number {
  let length = 0;
  for (const character of text) length += characterLength(character);
  return length;
}

function characterLength(character: string): number {
  if (character < " ") return 6;
  if (character === '"' || character === "\\") return 2;
  if (character <= "\u007f") return 1;
  return character.length === 2 ? 4 : character <= "\u07ff" ? 2 : 3;
}
