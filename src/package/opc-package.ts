/**
 * The parts of an Open Packaging container. A part is inflated when it is first read; one that is never set
 * goes back into the file with the very bytes it had. Part names are compared without regard to case.
 */
import { strFromU8, strToU8 } from "fflate";
import { checksum } from "./checksum";
import type { Deflater } from "./workbook-file";
import { PackageError } from "./workbook-file";
import { readZipDirectory, type ZipEntry } from "./zip-directory";
import { NO_STAMP, writeZip } from "./zip-writer";

interface Part {
  readonly name: string;
  stored: ZipEntry | undefined;
  plain: Uint8Array | undefined;
}

export class OpcPackage {
  readonly #parts = new Map<string, Part>();
  readonly #deflater: Deflater;

  private constructor(deflater: Deflater) {
    this.#deflater = deflater;
  }

  /** An empty package. */
  static create(deflater: Deflater): OpcPackage {
    return new OpcPackage(deflater);
  }

  /** The package in these bytes. Throws a PackageError for what is not a sane zip. */
  static open(bytes: Uint8Array, deflater: Deflater): OpcPackage {
    const opened = new OpcPackage(deflater);
    for (const stored of readZipDirectory(bytes)) {
      opened.#parts.set(stored.name.toLowerCase(), { name: stored.name, stored, plain: undefined });
    }
    return opened;
  }

  has(name: string): boolean {
    return this.#parts.has(name.toLowerCase());
  }

  /** Part names as the file spells them, in its order. */
  names(): string[] {
    return Array.from(this.#parts.values(), (part) => part.name);
  }

  bytes(name: string): Uint8Array {
    const part = this.#parts.get(name.toLowerCase());
    if (part === undefined) throw new PackageError("damaged", `missing part ${name}`);
    if (part.plain !== undefined) return part.plain;
    if (part.stored === undefined) throw new PackageError("damaged", name);
    return this.#inflate(part.stored);
  }

  /** The part as text, whatever Unicode encoding it has. */
  text(name: string): string {
    return decodeUnicode(this.bytes(name));
  }

  setText(name: string, text: string): void {
    this.setBytes(name, strToU8(text));
  }

  setBytes(name: string, plain: Uint8Array): void {
    const key = name.toLowerCase();
    this.#parts.set(key, { name: this.#parts.get(key)?.name ?? name, stored: undefined, plain });
  }

  remove(name: string): void {
    this.#parts.delete(name.toLowerCase());
  }

  toBytes(): Uint8Array {
    return writeZip(Array.from(this.#parts.values(), (part) => (part.stored ??= this.#deflate(part))));
  }

  #deflate(part: Part): ZipEntry {
    const plain = part.plain ?? new Uint8Array();
    const raw = this.#deflater.deflate(plain);
    return { name: part.name, method: 8, crc: checksum(plain), size: plain.length, raw, stamp: NO_STAMP };
  }

  #inflate(entry: ZipEntry): Uint8Array {
    const plain = entry.method === 0 ? entry.raw : inflateSafely(this.#deflater, entry);
    if (plain.length !== entry.size || checksum(plain) !== entry.crc) throw new PackageError("damaged", entry.name);
    return plain;
  }
}

function inflateSafely(deflater: Deflater, entry: ZipEntry): Uint8Array {
  try {
    return deflater.inflate(entry.raw, entry.size);
  } catch {
    // Whatever the decompressor objects to, the entry cannot be read.
    throw new PackageError("damaged", entry.name);
  }
}

function decodeUnicode(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return withUtf8Declaration(decodeUtf16(bytes, 0));
  if (first === 0xfe && second === 0xff) return withUtf8Declaration(decodeUtf16(bytes, 1));
  const hasMark = first === 0xef && second === 0xbb && third === 0xbf;
  const text = strFromU8(hasMark ? bytes.subarray(3) : bytes);
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

function decodeUtf16(bytes: Uint8Array, lowByte: 0 | 1): string {
  const units: string[] = [];
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    const high = bytes[at + 1 - lowByte] ?? 0;
    units.push(String.fromCharCode((high << 8) | (bytes[at + lowByte] ?? 0)));
  }
  return units.join("");
}

/** The part is written back as UTF-8 if it changes. */
function withUtf8Declaration(text: string): string {
  return text.replace(/^(<\?xml[^>]*?encoding=["'])[^"']*/, "$1UTF-8");
}
