import { quoteSource, tabularFinding, type TabularFinding } from "./findings";
import { decodeWindows1252 } from "./windows-1252";

// Part of the Encoding standard, which every host of this room has; declared here because the room has no DOM library.
declare const TextDecoder: new (label: string) => {
  readonly encoding: string;
  decode(bytes: Uint8Array): string;
};

export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  readonly findings: readonly TabularFinding[];
}

interface EncodingChoice {
  readonly encoding: string;
  readonly assumed: boolean;
}

const replacement = "\ufffd";

/** Names under which the label means Windows-1252, as the Encoding standard has it. */
const windows1252Labels = /^(windows-?1252|cp-?1252|x-cp1252|ansi|latin-?1|l1|iso-?8859-?1|us-ascii|ascii)$/;

/**
 * Bytes to text without a byte order mark. The option decides, else the mark, else the bytes: UTF-8 when they are,
 * UTF-16 when every other byte is zero, else Windows-1252; the last two are reported as assumed.
 * An unknown encoding gives undefined text and a finding.
 */
export function decodeText(
  bytes: Uint8Array,
  option: string | undefined,
): DecodedText | { readonly text: undefined; readonly findings: readonly TabularFinding[] } {
  const mark = readMark(bytes);
  if (option !== undefined) return decodeAsTold(bytes, option, mark);
  if (mark !== undefined) return decodeAs(bytes, { encoding: mark, assumed: false });
  const wide = guessUtf16(bytes);
  return wide === undefined ? decodeUtf8OrAnsi(bytes) : decodeAs(bytes, { encoding: wide, assumed: true });
}

function readMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return undefined;
}

const sampleLength = 4096;

/** UTF-16 without a mark: Western text has a zero in nearly every second byte, always on the same side. */
export function guessUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const sample = bytes.subarray(0, sampleLength);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = sample.length * 0.35;
  if (odd > many && even < odd / 10) return "utf-16le";
  return even > many && odd < even / 10 ? "utf-16be" : undefined;
}

function decodeAsTold(bytes: Uint8Array, option: string, mark: string | undefined): ReturnType<typeof decodeText> {
  const encoding = canonicalLabel(option);
  if (encoding === undefined) {
    return { text: undefined, findings: [tabularFinding("tabular.encoding-unknown", {}, { encoding: option })] };
  }
  const decoded = decodeAs(bytes, { encoding, assumed: false });
  if (mark === undefined || mark === encoding) return decoded;
  const finding = tabularFinding("tabular.encoding-contradicts-mark", {}, { encoding, mark });
  return { ...decoded, findings: [finding, ...decoded.findings] };
}

function canonicalLabel(option: string): string | undefined {
  const label = option.trim().toLowerCase().replace(/_/g, "-");
  if (windows1252Labels.test(label)) return "windows-1252";
  try {
    return new TextDecoder(label).encoding;
  } catch {
    // The decoder throws for exactly one reason: it does not know the label. The caller reports that.
    return undefined;
  }
}

function decodeAs(bytes: Uint8Array, choice: EncodingChoice): DecodedText {
  const { encoding } = choice;
  const decoded = encoding === "windows-1252" ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  const text = decoded.startsWith("\ufeff") ? decoded.slice(1) : decoded;
  return { text, encoding, findings: [...reportAssumed(choice), ...reportDamage(text, encoding)] };
}

function reportAssumed({ encoding, assumed }: EncodingChoice): TabularFinding[] {
  return assumed ? [tabularFinding("tabular.encoding-assumed", {}, { encoding })] : [];
}

function reportDamage(text: string, encoding: string): TabularFinding[] {
  const first = text.indexOf(replacement);
  if (first < 0) return [];
  const line = countMatches(text.slice(0, first), /\r\n|\r|\n/g) + 1;
  const around = text.slice(Math.max(0, first - 20), first + 20).replace(/[\r\n\t]+/g, " ");
  const params = { encoding, count: countMatches(text, /\ufffd/g), text: quoteSource(around) };
  return [tabularFinding("tabular.encoding-doubtful", { line }, params)];
}

/** One broken character must not turn a whole UTF-8 file into Windows-1252: what prevails counts. */
function decodeUtf8OrAnsi(bytes: Uint8Array): DecodedText {
  const utf8 = decodeAs(bytes, { encoding: "utf-8", assumed: false });
  const broken = countMatches(utf8.text, /\ufffd/g);
  if (broken === 0) return utf8;
  const sound = countMatches(utf8.text, /[^\0-\x7f\ufffd]/g);
  return sound > broken * 10 ? utf8 : decodeAs(bytes, { encoding: "windows-1252", assumed: true });
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
