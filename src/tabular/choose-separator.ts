import { countFilled, looksLikeHeaders, mostFrequent } from "./looks-like-data";
import { noSeparator, splitPiece } from "./split-csv";

// The separator is the one that gives the most regular table below a row that could be headers.

const candidates = [";", "\t", "|", ","] as const;
const sampleLength = 100_000;

/** A comma beside one of these is rather a decimal mark or part of a text. */
const strongerSeparator = /[;\t|]/;

export type SeparatorChoice =
  | { readonly kind: "chosen"; readonly separator: string }
  | { readonly kind: "ambiguous"; readonly separator: string; readonly other: string };

interface Fit {
  readonly separator: string;
  /** The part of the records that have the usual number of fields and sound quotes; half of it where it is doubtful. */
  readonly share: number;
  readonly hasHeaders: boolean;
  /** Whether the very first record is split by it: else a decimal comma below a single header would pass. */
  readonly splitsFirst: boolean;
}

/** Chooses among semicolon, tab, bar and comma, or none of them; two that fit equally well are ambiguous. */
export function chooseSeparator(text: string): SeparatorChoice {
  const sample = takeSample(text);
  const fits = candidates.map((separator) => judgeSeparator(sample, separator)).filter(({ share }) => share >= 0.5);
  const withHeaders = fits.filter(({ hasHeaders, share }) => hasHeaders && share > 0.5);
  const eligible = withHeaders.length > 0 ? withHeaders : fits.filter(({ splitsFirst }) => splitsFirst);
  const [best, next] = eligible.sort((one, other) => other.share - one.share);
  if (best === undefined) return { kind: "chosen", separator: noSeparator };
  if (next?.share !== best.share) return { kind: "chosen", separator: best.separator };
  return { kind: "ambiguous", separator: best.separator, other: next.separator };
}

/** Whole lines; a quoted field that the cut breaks spoils one record only. */
function takeSample(text: string): string {
  const end = text.length <= sampleLength ? -1 : text.lastIndexOf("\n", sampleLength);
  return end <= 0 ? text.slice(0, sampleLength) : text.slice(0, end);
}

function judgeSeparator(sample: string, separator: string): Fit {
  const { rows, broken } = splitPiece(sample, separator);
  const filled = rows
    .map((cells, index) => ({ cells, sound: !broken.has(index) }))
    .filter(({ cells }) => countFilled(cells) > 0);
  const usual = mostFrequent(filled.filter(({ cells }) => cells.length > 1).map(({ cells }) => cells.length));
  const regular = filled.filter(({ cells, sound }) => sound && cells.length === usual);
  const first = regular[0]?.cells ?? [];
  const share = regular.length / Math.max(1, filled.length);
  return {
    separator,
    share: separator === "," && first.some((cell) => strongerSeparator.test(cell)) ? share / 2 : share,
    hasHeaders: looksLikeHeaders(first),
    splitsFirst: (filled[0]?.cells.length ?? 0) > 1,
  };
}

/** The separator that a first line `sep=;` declares, as Excel writes and reads it. */
export function readDeclaredSeparator(
  text: string,
): { readonly separator: string; readonly length: number } | undefined {
  const match = /^"?sep=(.)"?(?:\n|$)/i.exec(text);
  const separator = match?.[1];
  return match === null || separator === undefined ? undefined : { separator, length: match[0].length };
}
