/** One line above a table that says what its rows come to; the same figures as the domain's summaries. */
import { keyInfluence } from "../../domain/contacts/support";
import { lists } from "../../domain/schema/lists";
import type { TableSheetKey } from "../../domain/schema/plan-schema";
import { revenueWords } from "../../domain/strategy/selection-score";
import { summaryTexts } from "../../localisation/summary-texts";
import { anyNumber } from "../sheets/year-scan";
import { tableReferences, type Naming } from "../structured-reference";
import { labelOfCode } from "./lookups";
import { percentText, tenthsText } from "./number-text";
import { dateText } from "./overview-formulas";

type Summary = (naming: Naming) => string;

const summaries: Readonly<Partial<Record<TableSheetKey, Summary>>> = {
  contacts: contactsSummary,
  gap: gapSummary,
  prices: pricesSummary,
  selection: selectionSummary,
  self_check: selfCheckSummary,
  reviews: reviewsSummary,
};

/** The formula of the line, without "="; undefined for a sheet whose rows come to nothing. */
export function summaryFormula(sheet: TableSheetKey, naming: Naming): string | undefined {
  return summaries[sheet]?.(naming);
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** A text with formulas in the places of `{0}`, `{1}` …. */
function fill(text: string, ...parts: readonly string[]): string {
  const pieces = text.split(/\{(\d)\}/);
  return pieces
    .map((piece, index) => (index % 2 === 1 ? (parts[Number(piece)] ?? '""') : quoted(piece)))
    .filter((piece) => piece !== '""')
    .join("&");
}

/** A sentence that stands behind others, where its condition holds. */
const further = (condition: string, sentence: string) => `IF(${condition}," · "&${sentence},"")`;

function contactsSummary(naming: Naming): string {
  const texts = summaryTexts[naming.language];
  const { column } = tableReferences("contacts", naming);
  const [all, known] = [`SUM(${column("all_influence")})`, `SUM(${column("known_influence")})`];
  const index = `(SUM(${column("support")})/(2*${known}))`;
  const sign = `IF(ROUND(${index}*10,0)<0,"−",IF(ROUND(${index}*10,0)>0,"+",""))`;
  const keyPlayers = `${column("all_influence")},">=${keyInfluence}"`;
  const better = `IF(COUNTIFS(${keyPlayers},${column("support")},">0")=0,"key_player","supportive_key_player")`;
  const quality = `IF(COUNTIF(${column("name")},"?*")=0,"none",IF(COUNTIFS(${keyPlayers})=0,"persons",${better}))`;
  const support = `IF(${known}=0,${quoted(texts.supportUnknown)},${fill(texts.support, `${sign}&${tenthsText(`ABS(${index})`, naming.language)}`)})`;
  const unknown = fill(texts.unknownInfluence, percentText(`(1-${known}/${all})`));
  const map = fill(texts.map, labelOfCode("map_quality", quality, naming.language));
  return `${map}&" · "&${support}&${further(`${all}>${known}`, unknown)}`;
}

function gapSummary(naming: Naming): string {
  const reasons = tableReferences("gap", naming).column("reason_key");
  const count = (reason: string) => `COUNTIF(${reasons},"${reason}")`;
  const decided = ["open", "closed", "reached"].map(count);
  const others = `(COUNTIF(${reasons},"?*")-${decided.join("-")})`;
  return fill(summaryTexts[naming.language].gaps, ...decided, others);
}

function pricesSummary(naming: Naming): string {
  const guards = tableReferences("prices", naming).column("guard_key");
  const all = `COUNTIF(${guards},"?*")`;
  return fill(summaryTexts[naming.language].priceWarnings, `(${all}-COUNTIF(${guards},"ok"))`, all);
}

function selectionSummary(naming: Naming): string {
  const texts = summaryTexts[naming.language];
  const { column } = tableReferences("selection", naming);
  const weighted = `${column("part_key")},"criterion",${column("weight")},">0"`;
  const weight = (...conditions: readonly string[]) =>
    `SUMIFS(${[column("weight"), weighted, ...conditions].join(",")})`;
  const scored = weight(column("score"), anyNumber);
  const score = `(100*SUMIFS(${column("weighted_score")},${weighted})/${scored})`;
  const criterion = column("criterion");
  const named = [criterion, '"?*"'];
  const ofOthers = [...named, ...revenueWords.flatMap((word) => [criterion, `"<>*${word}*"`])];
  const onlyRevenue = (...conditions: readonly string[]) =>
    `AND(${weight(...named, ...conditions)}>0,${weight(...ofOthers, ...conditions)}=0)`;
  const scores = [column("score"), anyNumber];
  const refused = (part: string) => `COUNTIFS(${column("part_key")},"${part}",${column("answer_key")},"no")`;
  const refusals = `(${refused("prerequisite")}+${refused("readiness")})`;
  const result = `IF(${scored}=0,${quoted(texts.scoreNone)},${fill(texts.score, tenthsText(score, naming.language))})`;
  return [
    result,
    further(`${weight()}>0`, fill(texts.weightCoverage, percentText(`(${scored}/${weight()})`))),
    further(
      `IF(${weight(...named, ...scores)}>0,${onlyRevenue(...scores)},${onlyRevenue()})`,
      quoted(texts.revenueOnly),
    ),
    further(`${refusals}>0`, fill(texts.refusals, refusals)),
  ].join("&");
}

function selfCheckSummary(naming: Naming): string {
  const texts = summaryTexts[naming.language];
  const { column } = tableReferences("self_check", naming);
  const maturity = column("maturity");
  const mean = `SUM(${maturity})/COUNT(${maturity})`;
  const dimensions = lists.self_check_dimension.map((dimension) => {
    const rows = `${column("dimension_key")},"${dimension}",${maturity},${anyNumber}`;
    const own = `SUMIFS(${maturity},${rows})/COUNTIFS(${rows})`;
    const label = labelOfCode("self_check_dimension", `"${dimension}"`, naming.language);
    return further(`COUNTIFS(${rows})>0`, `${label}&" "&IFERROR(${tenthsText(own, naming.language)},"")`);
  });
  const rated = `${fill(texts.maturity, `IFERROR(${tenthsText(mean, naming.language)},"")`)}&${dimensions.join("&")}`;
  return `IF(COUNT(${maturity})=0,${quoted(texts.maturityNone)},${rated})`;
}

function reviewsSummary(naming: Naming): string {
  const texts = summaryTexts[naming.language];
  const { column } = tableReferences("reviews", naming);
  const [rating, next] = [column("rating"), `MAX(${column("next_review")})`];
  const rows = `${column("date")},MAX(${column("date")}),${rating},${anyNumber}`;
  const mean = `SUMIFS(${rating},${rows})/COUNTIFS(${rows})`;
  const latest = fill(texts.rating, `IFERROR(${tenthsText(mean, naming.language)},"")`);
  const planned = further(`${next}>0`, fill(texts.nextReview, dateText(next, naming.language)));
  return `IFERROR(IF(COUNTIFS(${rows})=0,${quoted(texts.maturityNone)},${latest})&${planned},"")`;
}
