/** A vision that is a sum of money says what we want to have, not what we want to be for the customer. */

const currencies =
  "TEUR|T€|k€|€|\\$|£|¥|EUR|USD|CHF|GBP|JPY|SEK|NOK|DKK|PLN|CZK|HUF|Euro|Dollars?|Pounds?|Pfund|Franken|francs?";
const multiples = "Mio|Mrd|Tsd|Millionen|Million|Milliarden|Milliarde|Tausend|millions?|billions?|thousand|bn|Mio\\.?€";
/** Behind these a currency has to follow: 5 m may be metres. */
const shortMultiples = `${multiples}|k|m`;
const number = "\\d[\\d.,'’\\s]*";

const amounts: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})(?:${currencies})\\s*${number}`, "iu"),
  new RegExp(`${number}(?:\\s*(?:${shortMultiples})\\b\\.?)?\\s*(?:${currencies})(?![\\p{L}])`, "iu"),
  new RegExp(`${number}\\s*(?:${multiples})(?![\\p{L}])`, "iu"),
  /\d[\d.,]*\s*(?:%|Prozent\b|percent\b|per cent\b)/iu,
  /\p{L}*(?:verdoppel|verdreifach)\p{L}*\s+(?:\p{L}+\s+){0,3}(?:umsatz|gewinn|marge|deckungsbeitrag|absatz)/iu,
  /(?:umsatz|gewinn|marge|deckungsbeitrag|absatz)\p{L}*\s+(?:\p{L}+\s+){0,3}(?:verdoppel|verdreifach)\p{L}*/iu,
  /(?:doubl|tripl)(?:e|ing)\s+(?:\p{L}+\s+){0,3}(?:revenue|sales|turnover|profit|margin)/iu,
  /(?:million|milliarden)en?[-\s]?umsatz|umsatzmillion|millionen\s+(?:umsatz|euro)/iu,
];

/** A plain figure that is neither a year (1900 to 2199) nor a small count such as "Top 3" or "Nummer 1". */
const plainFigure = /\d[\d.,'’]*/gu;

/**
 * The words of a vision that are money or a figure; undefined for one without. Years such as 2030, periods
 * such as 2026/27, ranks and counts up to 100, and dimensions such as 360° are no sums.
 */
export function moneyIn(vision: string): string | undefined {
  for (const pattern of amounts) {
    const found = pattern.exec(vision)?.[0];
    if (found !== undefined) return found.trim();
  }
  return (vision.match(plainFigure) ?? []).find(isBigFigure);
}

function isBigFigure(text: string): boolean {
  const digits = text.replace(/[.,'’]+$/u, "");
  if (/^(?:19|20|21)\d\d$/.test(digits)) return false;
  return Number(digits.replace(/[.,'’]/gu, "")) >= 1000;
}
