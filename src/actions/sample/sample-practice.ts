/** Practice of the sample plan: history, give and get, prices. */
import { sampleSources } from "../../localisation/sample/sample-account-texts";
import {
  sampleArticleTexts,
  sampleExchangeTexts,
  sampleHistoryTexts,
} from "../../localisation/sample/sample-practice-texts";
import type { Entry } from "./sample-entries";
import type { SampleGroup, SampleWriter } from "./sample-writer";

export function sampleHistory({ text, day }: SampleWriter): readonly Entry<"history">[] {
  const entry = (key: keyof typeof sampleHistoryTexts, ago: number, values: Entry<"history">): Entry<"history"> => ({
    as: `h.${key}`,
    kind: key,
    date: day(-ago),
    title: text(sampleHistoryTexts[key].title),
    lesson: text(sampleHistoryTexts[key].lesson),
    source: text(sampleSources.minutes),
    owner: "AH",
    ...values,
  });
  return [
    entry("contract", 320, { value: 4_440_000, contact: "@rehwinkel", status: "won" }),
    entry("complaint", 96, {
      value: 18_500,
      contact: "@vossberg",
      status: "solved",
      measure: "@m.incoming",
      source: text(sampleSources.complaints),
      owner: "PW",
    }),
    entry("offer", 58, { value: 300_000, contact: "@malinowska", status: "open", measure: "@m.poznan", owner: "LB" }),
    entry("meeting", 11, { contact: "@haddad", status: "closed", measure: "@m.proteinTrial", owner: "MK" }),
  ];
}

export function sampleExchange({ text, day }: SampleWriter): readonly Entry<"exchange">[] {
  const entry = (
    key: keyof typeof sampleExchangeTexts,
    [give, get]: readonly [number, number],
    [from, to]: readonly [number, number],
  ): Entry<"exchange"> => ({
    as: `x.${key}`,
    give: text(sampleExchangeTexts[key].give),
    give_value: give,
    get: text(sampleExchangeTexts[key].get),
    get_value: get,
    exclusive: key === "pilot" ? "yes" : "no",
    agreement: text(sampleExchangeTexts[key].agreement),
    valid_from: day(from),
    valid_to: day(to),
    source: text(sampleSources.contracts),
    owner: "AH",
    as_of: day(-35),
    confidence: "high",
  });
  return [
    entry("scale", [72_000, 130_000], [-320, 45]),
    entry("stock", [28_000, 34_000], [-200, 165]),
    entry("pilot", [24_000, 60_000], [-90, 275]),
  ];
}

interface Article {
  readonly group: SampleGroup;
  readonly number: string;
  /** Per kilogram: list, minimum, special. */
  readonly prices: readonly [number, number, number];
  /** Tonnes a year. */
  readonly volume: number;
  readonly until: number;
}

/** One price runs out soon, so that the price guard has something to say. */
const articles: Readonly<Record<keyof typeof sampleArticleTexts, Article>> = {
  strawberry: { group: "fruit", number: "F-4510", prices: [3.35, 2.8, 2.98], volume: 310, until: 45 },
  cherry: { group: "fruit", number: "F-5020", prices: [3.6, 3, 3.2], volume: 140, until: 210 },
  pectin: { group: "stabilisers", number: "S-1200", prices: [8.9, 7.5, 8.05], volume: 62, until: 210 },
  starch: { group: "stabilisers", number: "S-2000", prices: [8.4, 7.2, 7.75], volume: 48, until: 210 },
  vanilla: { group: "flavours", number: "A-0300", prices: [21, 17.5, 19], volume: 21, until: 210 },
  caramel: { group: "sauces", number: "D-0700", prices: [3.7, 3.05, 3.3], volume: 74, until: 210 },
};

export function samplePrices({ text, day, group }: SampleWriter): readonly Entry<"prices">[] {
  return Object.entries(articles).map(([key, { group: sold, number, prices, volume, until }]) => ({
    article: text(sampleArticleTexts[key as keyof typeof articles]),
    article_number: number,
    product_group: group(sold),
    unit: "kg",
    list_price: prices[0],
    minimum_price: prices[1],
    special_price: prices[2],
    volume: volume * 1000,
    valid_from: day(-155),
    valid_to: day(until),
    source: text(sampleSources.priceList),
    owner: "JO",
    as_of: day(-30),
    confidence: "high",
  }));
}
