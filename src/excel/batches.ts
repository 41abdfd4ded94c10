/**
 * Splits changes into batches, one round trip each: content in order, as many as its payload needs, then one batch for
 * what Excel cannot undo or what needs its data in place.
 */
import { lastBatchKinds, type CellInput, type Change } from "../workbook/changes";

export type Batch = readonly Change[];
type SetCells = Extract<Change, { kind: "setCells" }>;

/** Bytes of one request. Excel on the web refuses 5 MB and has been seen to fail earlier. */
export const payloadLimit = 1_000_000;

/**
 * Batches in the order in which they are to be sent. Their estimated payload stays under `limit` bytes (a single row
 * of cells is never split); cells that are too many for one batch continue in the next.
 */
export function planBatches(changes: readonly Change[], limit: number = payloadLimit): readonly Batch[] {
  const content = packContent(
    changes.filter(({ kind }) => !lastBatchKinds.has(kind)),
    limit,
  );
  const last = changes.filter(({ kind }) => lastBatchKinds.has(kind));
  return last.length > 0 ? [...content, last] : content;
}

/** Estimated bytes that a change adds to a request, rather too many than too few. */
export function estimatePayload(change: Change): number {
  return change.kind === "setCells"
    ? cellsPayload(change)
    : perChange + perProperty * countProperties(change) + textLength(change);
}

// One proxy object and one action on it take about 120 bytes each in the protocol of Office.js.
const perChange = 500;
const perProperty = 250;

function packContent(changes: readonly Change[], limit: number): readonly Batch[] {
  const batches: Change[][] = [];
  let room = 0;
  for (const change of changes) {
    for (const piece of piecesOf(change, room, limit)) {
      const size = estimatePayload(piece);
      const batch = batches.at(-1);
      if (batch === undefined || size > room) {
        batches.push([piece]);
        room = limit - size;
      } else {
        batch.push(piece);
        room -= size;
      }
    }
  }
  return batches;
}

function piecesOf(change: Change, room: number, limit: number): readonly Change[] {
  return change.kind === "setCells" ? splitCells(change, room, limit) : [change];
}

/** Rows that fit into what is left of the open batch, then as many as fit into each further one. */
function splitCells(change: SetCells, room: number, limit: number): readonly SetCells[] {
  const pieces: SetCells[] = [];
  let start = 0;
  let left = room - perChange;
  change.cells.forEach((row, index) => {
    const size = rowPayload(row);
    if (size > left) {
      if (index > start) pieces.push(rowsOf(change, start, index));
      start = index;
      left = limit - perChange;
    }
    left -= size;
  });
  return [...pieces, rowsOf(change, start, change.cells.length)];
}

function rowsOf(change: SetCells, start: number, end: number): SetCells {
  return { ...change, top: change.top + start, cells: change.cells.slice(start, end) };
}

function cellsPayload(change: SetCells): number {
  return change.cells.reduce((total, row) => total + rowPayload(row), perChange);
}

function rowPayload(row: readonly CellInput[]): number {
  return row.reduce<number>((total, cell) => total + cellPayload(cell), 2);
}

/** The batch travels as JSON inside JSON, so a quotation mark costs up to three more bytes. */
function cellPayload(cell: CellInput): number {
  if (cell === null) return 5;
  if (typeof cell === "object") return encodedLength(cell.formula) + 8;
  return typeof cell === "string" ? encodedLength(cell) + 8 : String(cell).length + 1;
}

function encodedLength(text: string): number {
  let length = 0;
  for (const character of text)
    length += character > "\u007f" ? 4 : character < " " || character === '"' || character === "\\" ? 6 : 1;
  return length;
}

function countProperties(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce<number>((total, part) => total + countProperties(part), 0);
}

function textLength(value: unknown): number {
  if (typeof value === "string") return encodedLength(value);
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce<number>((total, part) => total + textLength(part), 0);
}
