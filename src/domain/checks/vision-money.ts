/** A vision that is a sum of money says what we want to have, not what we want to be for the customer. */

const currencies =
  "TEUR|T€|k€|€|\\$|£|¥|EUR|USD|CHF|GBP|JPY|SEK|NOK|DKK|PLN|CZK|HUF|Euro|Dollars?|Pounds?|Pfund|Franken|francs?";
const multiples = "Mio|Mrd|Tsd|Millionen|Million|Milliarden|Milliarde|Tausend|millions?|billions?|thousand|bn";
/** Behind these a currency has to follow: 5 m may be metres. */
const shortMultiples = `${multiples}|k|m`;
const number = "\\d[\\d.,'’\\s]*";
/** Words for money, also as parts of others: "Jahresumsatz". A contract ("Vertrag") and to win ("gewinnen") are none. */
const money =
  "umsatz|umsätze|erlös|gewinn(?!e[nr]|t|st|ung)|(?<!v)ertrag|(?<!v)erträg|marge|deckungsbeitr|rendite|absatz|ebit|revenue|sales|turnover|profit|margin|earnings";
/** What a percentage is of, besides money. */
const shares = "marktanteil|lieferanteil|anteil|wallet|share|wachs|wächst|wuchs|growth|grow";

const isMoney = new RegExp(money, "iu");
const isShare = new RegExp(`${money}|${shares}`, "iu");

/** Sums whatever stands beside them. */
const sums: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})(?:${currencies})\\s*${number}`, "iu"),
  new RegExp(`${number}(?:\\s*(?:${shortMultiples})\\b\\.?)?\\s*(?:${currencies})(?![\\p{L}-])`, "iu"),
  new RegExp(`(?<!\\p{L})(?:${multiples})\\.?\\s*(?:${currencies})(?![\\p{L}-])`, "iu"),
  /T€|k€|[€$£¥]|(?<!\p{L})TEUR(?!\p{L})/u,
  new RegExp(`\\p{L}*(?:verdoppel|verdreifach)\\p{L}*\\s+(?:\\p{L}+\\s+){0,3}\\p{L}*(?:${money})\\p{L}*`, "iu"),
  new RegExp(`\\p{L}*(?:${money})\\p{L}*\\s+(?:\\p{L}+\\s+){0,3}(?:verdoppel|verdreifach)\\p{L}*`, "iu"),
  new RegExp(`\\p{L}*(?:${money})-?(?:verdopp|verdreifach)\\p{L}*`, "iu"),
  new RegExp(`(?:doubl|tripl)(?:e|ing)\\s+(?:\\p{L}+\\s+){0,3}(?:${money})`, "iu"),
  /(?:million|milliarden)en?[-\s]?umsatz\p{L}*|umsatz(?:million|milliarde)\p{L}*/iu,
  /\p{L}+stellige[nrs]?\s+(?:\p{L}+\s+){0,2}\p{L}*(?:umsatz|gewinn|ertrag|betrag|erlös)\p{L}*/iu,
  /(?:five|six|seven|eight|nine|ten|\d)[- ]figure/iu,
];

/** Figures that are sums or quotas only by what they are of. */
const figures: readonly { readonly pattern: RegExp; readonly of: RegExp; readonly needsWord: boolean }[] = [
  { pattern: new RegExp(`${number}(?:${multiples})(?!\\p{L})`, "giu"), of: isMoney, needsWord: false },
  { pattern: new RegExp(`(?<!\\p{L})(?:${multiples})(?!\\p{L})`, "giu"), of: isMoney, needsWord: true },
  { pattern: /\d[\d.,]*\s*(?:%|(?:Prozent|percent|per cent)(?!\p{L}))/giu, of: isShare, needsWord: true },
  { pattern: /\d[\d.,'’]*/gu, of: isMoney, needsWord: true },
];

/** Words between a figure and what it is of. */
const reach = 3;

/**
 * The words of a vision that are money or a quota; undefined for one without. Years such as 2030, periods such as
 * 2026/27, ranks, dimensions such as 360°, and figures of something else ("1.200 Filialen", "zu 100 %") are no sums.
 */
export function moneyIn(vision: string): string | undefined {
  for (const pattern of sums) {
    const found = pattern.exec(vision)?.[0];
    if (found !== undefined) return found.trim();
  }
  for (const { pattern, of, needsWord } of figures)
    for (const found of vision.matchAll(pattern))
      if (isSum(vision, found, of, needsWord)) return found[0].trim().replace(/[.,'’]+$/u, "");
  return undefined;
}

function isSum(vision: string, found: RegExpExecArray, of: RegExp, needsWord: boolean): boolean {
  const [text] = found;
  if (/^[\d.,'’]+$/u.test(text) && !isBig(text)) return false;
  const before = wordsOf(
    vision
      .slice(0, found.index)
      .split(/[!?;]|\.\s/u)
      .at(-1) ?? "",
  );
  const rest = vision.slice(found.index + text.length).replace(/^\./u, "");
  const after = wordsOf(rest.split(/[!?;]|\.(?:\s|$)/u)[0] ?? "");
  const [next] = after;
  if (next !== undefined && isCounted(next, of)) return false;
  const isNear = [...before.slice(-reach - 1), ...after.slice(0, reach + 1)].some((word) => of.test(word));
  return isNear || (!needsWord && (next === undefined || isBetween(next)));
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\d][\p{L}\d-]*/gu) ?? [];

/** What is counted stands right behind its number: a German noun, an English plural. */
const isCounted = (word: string, of: RegExp) => !of.test(word) && /^\p{Lu}\p{Ll}|^\p{Ll}{3,}s$/u.test(word);

/** A word that goes on after a sum: it begins no noun of which there are so many. */
const isBetween = (word: string) =>
  /^(?:bis|by|until|in|im|am|an|a|at|per|pro|mit|with|und|and|oder|or|mehr|more|jährlich|yearly|annually|für|for|\d+)$/iu.test(
    word,
  );

/** A thousand at least, and no year. */
function isBig(text: string): boolean {
  const digits = text.replace(/[.,'’]+$/u, "");
  return !/^(?:19|20|21)\d\d$/u.test(digits) && Number(digits.replace(/[.,'’]/gu, "")) >= 1000;
}
