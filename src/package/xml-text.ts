/**
 * Text as it stands in XML, and Excel's own `_xHHHH_` notation for characters that XML cannot hold.
 */

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Plain text of XML character data or of an attribute's value. Unknown entities stay as they are. */
export function decodeXml(text: string): string {
  const plain = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  if (!plain.includes("&")) return plain;
  return plain.replace(/&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));/g, decodeEntity);
}

function decodeEntity(whole: string, name?: string, decimal?: string, hex?: string): string {
  if (name !== undefined) return ENTITIES[name] ?? whole;
  const code = decimal !== undefined ? Number(decimal) : parseInt(hex ?? "", 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** Character data for element content; CDATA sections in it are taken literally. */
export function decodeContent(inner: string): string {
  if (!inner.includes("<")) return decodeXml(inner);
  return inner
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)/)
    .map((piece) =>
      piece.startsWith("<![CDATA[") ? piece.slice(9, -3) : piece.startsWith("<") ? "" : decodeXml(piece),
    )
    .join("");
}

/** `text` for element content. Must hold no characters that XML forbids: see `encodeControls`. */
export function encodeXml(text: string): string {
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, (char) => CONTENT[char] ?? char) : text;
}

/** `text` for an attribute in double quotes. */
export function encodeAttribute(text: string): string {
  return /[&<>"\t\r\n]/.test(text) ? text.replace(/[&<>"\t\r\n]/g, (char) => ATTRIBUTE[char] ?? char) : text;
}

const CONTENT: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;" };
const ATTRIBUTE: Readonly<Record<string, string>> = { ...CONTENT, '"': "&quot;", "\t": "&#9;", "\n": "&#10;" };

const LONE_SURROGATE = "[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]";
const FORBIDDEN = new RegExp(`[\\u0000-\\u0008\\u000B-\\u001F\\uFFFE\\uFFFF]|${LONE_SURROGATE}`, "g");
const LOOKS_ENCODED = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Writes characters that XML forbids as `_xHHHH_`, and text that only looks like that with an escaped underscore. */
export function encodeControls(text: string): string {
  const safe = text.includes("_x") ? text.replace(LOOKS_ENCODED, "_x005F_") : text;
  return safe.replace(FORBIDDEN, controlCode);
}

/** Like `encodeControls`, and line breaks too: for names of table columns, as Excel writes them. */
export function encodeControlsAndBreaks(text: string): string {
  return encodeControls(text).replace(/[\t\n]/g, (char) => controlCode(char).toLowerCase());
}

function controlCode(char: string): string {
  return `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** The reverse of `encodeControls`. */
export function decodeControls(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** True where XML could not hold the text as it is. */
export function hasForbiddenCharacters(text: string): boolean {
  return text.search(FORBIDDEN) >= 0;
}
