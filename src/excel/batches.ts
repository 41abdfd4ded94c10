/**
 * Splits changes into batches, one round trip each: content in order, as many as its payload needs, then one batch for
 * what Excel cannot undo or what needs its data in place.
 */
import { lastBatchKinds, type Change } from "../workbook/changes";
import { cellsPayload, changePayload, rowPayload } from "./payload";

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

function packContent(changes: readonly Change[], limit: number): readonly Batch[] {
  const batches: Change[][] = [];
  let room = 0;
  for (const change of changes) {
    for (const piece of piecesOf(change, room, limit)) {
      const size = changePayload(piece);
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
  let left = room - cellsPayload;
  change.cells.forEach((row, index) => {
    const size = rowPayload(row);
    if (size > left) {
      if (index > start) pieces.push(rowsOf(change, start, index));
      start = index;
      left = limit - cellsPayload;
    }
    left -= size;
  });
  return [...pieces, rowsOf(change, start, change.cells.length)];
}

function rowsOf(change: SetCells, start: number, end: number): SetCells {
  return { ...change, top: change.top + start, cells: change.cells.slice(start, end) };
}
