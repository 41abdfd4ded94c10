/**
 * Text that Excel would take for something else as soon as somebody edits its cell: a formula, a number, a date. Such a
 * cell is marked in its format (`quotePrefix`), as after typing an apostrophe. The rule is generous: a mark too many
 * does no harm. It knows what Excel reads in English, German and French.
 */
const months =
  "jan(?:uary|uar|vier)?|feb(?:ruary|ruar)?|f[ée]v(?:rier)?|mar(?:ch|s)?|m(?:ä|ae)rz?|mrz|apr(?:il)?|avr(?:il)?|may|mai|june?|juni|juin|" +
  "jul[yi]?|juil(?:let)?|aug(?:ust)?|ao[uû]t|sept?(?:ember|embre)?|o[ck]t(?:ober|obre)?|nov(?:ember|embre)?|d[eé][cz](?:ember|embre)?";
const monthName = new RegExp(`(?<!\\p{L})(?:${months})(?!\\p{L})`, "giu");
/** Currencies, halves of the day and exponents, which may stand beside digits. */
const numberWords =
  /(?<!\p{L})(?:eur|chf|fr|usd|gbp|uhr)(?!\p{L})|(?<=\d\s?)[ap]m?(?!\p{L})|(?<=[\d.,]\s?)e(?=[+-]?\d)/giu;
const numberSigns = /^[\d\s.,:/\-+%()'’€$£¥]*$/u;
const keywords = /^(?:true|false|wahr|falsch|vrai|faux)$/iu;

/** True for text whose cell has to say that it is text. */
export function needsProtection(text: string): boolean {
  const trimmed = text.trim();
  if (/^[=+\-@'#]/u.test(trimmed) || keywords.test(trimmed)) return true;
  return /\d/u.test(trimmed) && numberSigns.test(trimmed.replaceAll(monthName, "").replaceAll(numberWords, ""));
}
