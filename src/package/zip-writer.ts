/** Writes zip entries one after the other; no clock value of this machine gets into the file. */
import { strToU8 } from "fflate";
import type { ZipEntry } from "./zip-directory";

/** 1 January 1980, the earliest moment a zip can name. */
export const NO_STAMP = 0x00210000;

const LOCAL_LENGTH = 30;
const ENTRY_LENGTH = 46;
const END_LENGTH = 22;
const NAMES_ARE_UTF8 = 0x800;
const VERSION = 20;

interface Placed {
  readonly entry: ZipEntry;
  readonly name: Uint8Array;
  readonly offset: number;
}

/** The complete zip file that holds the entries in the given order. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const placed = place(entries);
  const length = placed.reduce(
    (sum, { entry, name }) => sum + LOCAL_LENGTH + ENTRY_LENGTH + 2 * name.length + entry.raw.length,
    END_LENGTH,
  );
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  for (const item of placed) writeLocal(bytes, view, item);
  const start = directoryStart(placed);
  let at = start;
  for (const item of placed) at = writeDirectoryEntry(bytes, view, item, at);
  writeEnd(view, at, placed.length, start);
  return bytes;
}

function place(entries: readonly ZipEntry[]): Placed[] {
  let offset = 0;
  return entries.map((entry) => {
    const item = { entry, name: strToU8(entry.name), offset };
    offset += LOCAL_LENGTH + item.name.length + entry.raw.length;
    return item;
  });
}

function directoryStart(placed: readonly Placed[]): number {
  const last = placed[placed.length - 1];
  return last === undefined ? 0 : last.offset + LOCAL_LENGTH + last.name.length + last.entry.raw.length;
}

function writeLocal(bytes: Uint8Array, view: DataView, { entry, name, offset }: Placed): void {
  view.setUint32(offset, 0x04034b50, true);
  view.setUint16(offset + 4, VERSION, true);
  writeShared(view, offset + 6, entry, name);
  bytes.set(name, offset + LOCAL_LENGTH);
  bytes.set(entry.raw, offset + LOCAL_LENGTH + name.length);
}

function writeDirectoryEntry(bytes: Uint8Array, view: DataView, { entry, name, offset }: Placed, at: number): number {
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, VERSION, true);
  view.setUint16(at + 6, VERSION, true);
  writeShared(view, at + 8, entry, name);
  view.setUint32(at + 42, offset, true);
  bytes.set(name, at + ENTRY_LENGTH);
  return at + ENTRY_LENGTH + name.length;
}

/** Flags to name length stand in the same order in both headers. */
function writeShared(view: DataView, at: number, entry: ZipEntry, name: Uint8Array): void {
  view.setUint16(at, NAMES_ARE_UTF8, true);
  view.setUint16(at + 2, entry.method, true);
  view.setUint32(at + 4, entry.stamp, true);
  view.setUint32(at + 8, entry.crc, true);
  view.setUint32(at + 12, entry.raw.length, true);
  view.setUint32(at + 16, entry.size, true);
  view.setUint16(at + 20, name.length, true);
}

function writeEnd(view: DataView, at: number, count: number, start: number): void {
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, at - start, true);
  view.setUint32(at + 16, start, true);
}
