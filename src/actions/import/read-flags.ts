import { noWords, yesWords } from "../../localisation/import-headers";
import type { TextColumn } from "../../tabular/typed-column";

/** Yes, no, or undefined for text that says neither. */
function readFlag(text: string): boolean | undefined {
  const word = text.toLowerCase();
  if (yesWords.includes(word)) return true;
  return noWords.includes(word) ? false : undefined;
}

const priceLike = /^[-+]?[\d.,'’ ]*\d[\d.,'’ ]*\p{L}{0,3}[€$£]?$/u;

/**
 * Whether each line is at a special price: the cell says yes, or names the special price itself. An empty cell and a
 * price of zero say no. Undefined for text that is neither.
 */
export function readSpecialPrices({ values, states }: TextColumn): readonly (boolean | undefined)[] {
  return values.map((text, row) => {
    if (states[row] === "empty" || text === undefined) return false;
    const flag = readFlag(text);
    return flag ?? (priceLike.test(text) ? /[1-9]/.test(text) : undefined);
  });
}

export interface Promotions {
  readonly onPromotion: readonly boolean[];
  /** Names of campaigns, where the column holds names rather than yes and no. */
  readonly campaigns: readonly string[] | undefined;
}

/** Which lines were sold on promotion, from a column of yes and no or of campaign names. */
export function readPromotions({ values }: TextColumn): Promotions {
  const flags = values.map((text) => (text === undefined ? false : readFlag(text)));
  const hasNames = flags.includes(undefined);
  const onPromotion = flags.map((flag) => flag ?? true);
  const nameOf = (text: string | undefined, row: number) => (flags[row] === undefined ? (text ?? "") : "");
  return { onPromotion, campaigns: hasNames ? values.map(nameOf) : undefined };
}
