/** Formulas as they are typed and shown: function names in English, signs as in the culture. */
import { stringifyTokens, tokenize } from "@borgar/fx/xlsx";
import type { CultureFormats } from "./culture";

/** What must not be touched: texts, quoted sheet names, and whatever stands in brackets or braces. */
const untouched = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]+|\{[^}]*\})/;

/** From the culture to the English form, which is taken as well as far as both do not contradict. */
export function fromCulture(formula: string, { decimal, list }: CultureFormats): string {
  if (decimal === ".") return formula;
  return formula
    .split(untouched)
    .map((piece, index) => (index % 2 === 1 ? piece : withEnglishSigns(piece, decimal, list)))
    .join("");
}

function withEnglishSigns(piece: string, decimal: string, list: string): string {
  return piece.replace(new RegExp(`(?<![A-Za-z]\\$?\\d*)(\\d+)\\${decimal}(?=\\d)`, "g"), "$1.").replaceAll(list, ",");
}

/** From the English form to the culture. */
export function toCulture(formula: string, { decimal, list }: CultureFormats): string {
  if (decimal === ".") return formula;
  let braces = 0;
  const tokens = tokenize(formula).map((token) => {
    if (token.value === "{") braces += 1;
    if (token.value === "}") braces -= 1;
    if (token.type === "number") return { ...token, value: token.value.replace(".", decimal) };
    const isSeparator = token.type === "operator" && token.value === "," && braces === 0;
    return isSeparator ? { ...token, value: list } : token;
  });
  return stringifyTokens(tokens);
}
