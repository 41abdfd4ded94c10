import { countFilled, looksLikeHeaders, mostFrequent } from "./looks-like-data";
import { noSeparator, splitPiece } from "./split-csv";

// The separator is the one that gives the most regular table below a row that could be headers.

const candidates = [";", "\t", "|", ","] as const;
const sampleLength = 100_000;

export type SeparatorChoice =
  | { readonly kind: "chosen"; readonly separator: string }
  | { readonly kind: "ambiguous"; readonly separator: string; readonly other: string };

interface Fit {
  readonly separator: string;
  /** The part of the records that have the usual number of fields and sound quotes. */
  readonly share: number;
  readonly hasHeaders: boolean;
  readonly isRegularFromStart: boolean;
}

/** Chooses among semicolon, tab, bar and comma, or none of them; two that fit equally well are ambiguous. */
export function chooseSeparator(text: string): SeparatorChoice {
  const sample = takeSample(text);
  const fits = candidates.map((separator) => judgeSeparator(sample, separator)).filter(({ share }) => share >= 0.5);
  const withHeaders = fits.filter(({ hasHeaders }) => hasHeaders);
  const eligible = withHeaders.length > 0 ? withHeaders : fits.filter(({ isRegularFromStart }) => isRegularFromStart);
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
  const filled = rows.map((cells, index) => ({ cells, sound: !broken.has(index) })).filter(({ cells }) => countFilled(cells) > 0);
  const usual = mostFrequent(filled.filter(({ cells }) => cells.length > 1).map(({ cells }) => cells.length));
  const regular = filled.filter(({ cells, sound }) => sound && cells.length === usual);
  return {
    separator,
    share: regular.length / Math.max(1, filled.length),
    hasHeaders: regular.slice(0, 1).some(({ cells }) => looksLikeHeaders(cells)),
    isRegularFromStart: filled[0]?.cells.length === usual,
  };
}

/** The separator that a first line `sep=;` declares, as Excel writes and reads it. */
export function readDeclaredSeparator(text: string): { readonly separator: string; readonly length: number } | undefined {
  const match = /^"?sep=(.)"?(?:\n|$)/i.exec(text);
  const separator = match?.[1];
  return match === null || separator === undefined ? undefined : { separator, length: match[0].length };
}
