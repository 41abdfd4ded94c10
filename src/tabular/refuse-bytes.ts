import { guessUtf16 } from "./decode-text";
import { tabularFinding, type TabularFinding } from "./findings";

/** More than any export that a plan could be made of, and still little enough to decode in one piece. */
export const maximumBytes = 100 * 1024 * 1024;

const signatures: readonly (readonly [format: string, bytes: readonly number[]])[] = [
  ["xlsx", [0x50, 0x4b, 0x03, 0x04]],
  ["xls", [0xd0, 0xcf, 0x11, 0xe0]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["gzip", [0x1f, 0x8b]],
];

/** The reason why these bytes cannot be a text table, or undefined if they may be one. */
export function refuseBytes(bytes: Uint8Array): TabularFinding | undefined {
  if (bytes.length > maximumBytes) {
    return tabularFinding("tabular.file-too-large", {}, { bytes: bytes.length, limit: maximumBytes });
  }
  const format = signatures.find(([, start]) => start.every((byte, index) => bytes[index] === byte))?.[0];
  const foreign = format ?? markupFormat(bytes) ?? (hasStrayZeros(bytes) ? "unknown" : undefined);
  return foreign === undefined ? undefined : tabularFinding("tabular.file-not-text", {}, { format: foreign });
}

function hasStrayZeros(bytes: Uint8Array): boolean {
  const hasWideMark = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !hasWideMark && guessUtf16(bytes) === undefined && bytes.includes(0);
}

/** Reports saved as web pages or XML often carry the ending .csv or .xls. */
function markupFormat(bytes: Uint8Array): "html" | "xml" | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 256)).replace(/^(\xef\xbb\xbf)?\s+|^\xef\xbb\xbf/, "");
  if (/^<(!doctype html|html|head|body|table)\b/i.test(start)) return "html";
  return /^<\?xml\b/i.test(start) ? "xml" : undefined;
}
