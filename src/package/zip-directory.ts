/**
 * Reads the directory of a zip container without inflating anything. Entries keep their compressed bytes,
 * so that an unchanged one can be copied as it is. Everything a hostile file could exaggerate is bounded.
 */
import { strFromU8 } from "fflate";
import { PackageError } from "./workbook-file";

/** One stored file. `raw` is as compressed by `method` (0 stored, 8 deflated); `size` and `crc` are of the plain bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly raw: Uint8Array;
  /** DOS time and date as they stand in the directory. */
  readonly stamp: number;
}

const MAX_ENTRIES = 20_000;
const MAX_ENTRY_SIZE = 400 * 1024 * 1024;
const MAX_TOTAL_SIZE = 1024 * 1024 * 1024;
const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
const IS_ENCRYPTED = 1;

interface Directory {
  readonly count: number;
  readonly offset: number;
}

/** The entries in directory order. Throws a PackageError for anything but a sane, unencrypted zip. */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  refuseOtherContainers(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readEntries(bytes, view, findDirectory(view));
  } catch (error) {
    // A DataView refuses to read past the end: the directory points outside of the file.
    if (error instanceof RangeError) throw new PackageError("damaged", "zip directory");
    throw error;
  }
}

function refuseOtherContainers(bytes: Uint8Array): void {
  const starts = (...magic: readonly number[]): boolean => magic.every((byte, index) => bytes[index] === byte);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) {
    throw new PackageError(holdsUtf16(bytes, "EncryptedPackage") ? "encrypted" : "legacyFormat", "compound file");
  }
  if (starts(0x09, 0x08) || starts(0x09, 0x04) || starts(0x09, 0x02))
    throw new PackageError("legacyFormat", "BIFF stream");
  if (!starts(0x50, 0x4b)) throw new PackageError("notAPackage", "no zip signature");
}

function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text).flatMap((char) => [char.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function findDirectory(view: DataView): Directory {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    return count === 0xffff || offset === 0xffffffff ? findLargeDirectory(view, at) : { count, offset };
  }
  throw new PackageError("notAPackage", "no zip directory");
}

function findLargeDirectory(view: DataView, end: number): Directory {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) throw new PackageError("damaged", "zip64 locator");
  const record = Number(view.getBigUint64(locator + 8, true));
  return { count: Number(view.getBigUint64(record + 32, true)), offset: Number(view.getBigUint64(record + 48, true)) };
}

function readEntries(bytes: Uint8Array, view: DataView, directory: Directory): ZipEntry[] {
  if (directory.count > MAX_ENTRIES) throw new PackageError("tooLarge", `${directory.count} entries`);
  const entries: ZipEntry[] = [];
  let total = 0;
  let at = directory.offset;
  for (let index = 0; index < directory.count; index++) {
    const { entry, next } = readEntry(bytes, view, at);
    at = next;
    total += entry.size;
    if (entry.size > MAX_ENTRY_SIZE || total > MAX_TOTAL_SIZE) throw new PackageError("tooLarge", entry.name);
    if (!entry.name.endsWith("/")) entries.push(entry);
  }
  refuseDuplicates(entries);
  return entries;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (view.getUint32(at, true) !== ENTRY_SIGNATURE) throw new PackageError("damaged", "zip directory entry");
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const name = safeName(strFromU8(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength)));
  if (view.getUint16(at + 8, true) & IS_ENCRYPTED) throw new PackageError("encrypted", name);
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw new PackageError("damaged", name);
  const sizes = readSizes(view, at, at + ENTRY_LENGTH + nameLength, extraLength);
  const raw = readRaw(bytes, view, sizes.offset, sizes.compressed, name);
  const entry = {
    name,
    method,
    crc: view.getUint32(at + 16, true),
    size: sizes.plain,
    raw,
    stamp: view.getUint32(at + 12, true),
  };
  return { entry, next: at + ENTRY_LENGTH + nameLength + extraLength + view.getUint16(at + 32, true) };
}

interface Sizes {
  readonly plain: number;
  readonly compressed: number;
  readonly offset: number;
}

/** A size of 0xffffffff stands in the zip64 extra field instead; some writers use it even for small files. */
function readSizes(view: DataView, at: number, extraStart: number, extraLength: number): Sizes {
  let field = findZip64Field(view, extraStart, extraStart + extraLength);
  const read = (short: number): number => {
    if (short !== 0xffffffff || field === undefined) return short;
    field += 8;
    return Number(view.getBigUint64(field - 8, true));
  };
  const plain = read(view.getUint32(at + 24, true));
  const compressed = read(view.getUint32(at + 20, true));
  return { plain, compressed, offset: read(view.getUint32(at + 42, true)) };
}

function findZip64Field(view: DataView, start: number, end: number): number | undefined {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  return undefined;
}

function readRaw(bytes: Uint8Array, view: DataView, offset: number, length: number, name: string): Uint8Array {
  if (view.getUint32(offset, true) !== LOCAL_SIGNATURE) throw new PackageError("damaged", name);
  const start = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + length > bytes.length) throw new PackageError("damaged", name);
  return bytes.subarray(start, start + length);
}

function safeName(stored: string): string {
  const name = stored.replace(/\\/g, "/");
  const isSafe = name !== "" && !name.startsWith("/") && !/(^|\/)\.\.?(\/|$)|^[A-Za-z]:|[\u0000-\u001f]/.test(name);
  if (!isSafe) throw new PackageError("unsafe", name);
  return name;
}

function refuseDuplicates(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const key = name.toLowerCase();
    if (seen.has(key)) throw new PackageError("unsafe", name);
    seen.add(key);
  }
}
