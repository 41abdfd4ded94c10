/** Texts in what is no XML: pictures with their descriptions, printer settings, documents in the document. */
import { fflateDeflater } from "./fflate-deflater";
import { OpcPackage } from "./opc-package";

/** Fewer letters in a row are noise. */
const stretch = /[^\p{C}\uFFFD]{6,}/gu;

/** Stretches of text, one a line, in either encoding that Office writes; of a zip those of its files. */
export function textsIn(bytes: Uint8Array): string {
  const files = isZip(bytes) ? unzipped(bytes) : [bytes];
  return files.flatMap((file) => ["utf-8", "utf-16le"].flatMap((encoding) => stretchesOf(file, encoding))).join("\n");
}

function stretchesOf(bytes: Uint8Array, encoding: string): readonly string[] {
  const starts = encoding === "utf-8" ? [0] : [0, 1];
  return starts.flatMap((start) => new TextDecoder(encoding).decode(bytes.subarray(start)).match(stretch) ?? []);
}

const isZip = ([first, second, third, fourth]: Uint8Array) =>
  first === 0x50 && second === 0x4b && third === 0x03 && fourth === 0x04;

/** A zip that cannot be read is looked at as it is. */
function unzipped(bytes: Uint8Array): readonly Uint8Array[] {
  try {
    const zip = OpcPackage.open(bytes, fflateDeflater);
    return zip.names().map((name) => zip.bytes(name));
  } catch {
    return [bytes];
  }
}
