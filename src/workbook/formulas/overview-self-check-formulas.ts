/** The radar of the St. Gallen self-check (definitions, D7): mean maturity and mean aim of each spoke. */
import { lists } from "../../domain/schema/lists";
import { overviewTexts } from "../../localisation/overview-texts";
import { anyNumber } from "../sheets/year-scan";
import { tableReferences, type Naming } from "../structured-reference";
import { labelOfCode } from "./lookups";
import { tenthsText } from "./number-text";
import { fill, quoted } from "./overview-formulas";

/** The spokes: the five dimensions of analysis and realisation, then the parts that have none. */
export const maturitySpokes = [
  ...lists.self_check_dimension.map((code) => ({ list: "self_check_dimension", key: "dimension_key", code }) as const),
  ...(["integration", "foundation"] as const).map(
    (code) => ({ list: "self_check_part", key: "part_key", code }) as const,
  ),
] as const;
export type MaturitySpoke = (typeof maturitySpokes)[number];

/**
 * One line of chart data: what the spoke is called, and why nothing is drawn on it where none of its rows is rated; the
 * means from 1 to 5, 0 where there is none.
 */
export function maturityLine(naming: Naming, { list, key, code }: MaturitySpoke) {
  const { column } = tableReferences("self_check", naming);
  const rated = (rating: "maturity" | "aim") => `${column(key)},"${code}",${column(rating)},${anyNumber}`;
  const mean = (rating: "maturity" | "aim") =>
    `IFERROR(SUMIFS(${column(rating)},${rated(rating)})/COUNTIFS(${rated(rating)}),0)`;
  const reason = quoted(`(${overviewTexts[naming.language].notRated})`);
  const label = labelOfCode(list, `"${code}"`, naming.language);
  return {
    label: `${label}&IF(COUNTIFS(${rated("maturity")})=0,CHAR(10)&${reason},"")`,
    maturity: mean("maturity"),
    aim: mean("aim"),
  };
}

/** The mean of everything that is rated, in words. */
export function meanMaturityFormula(naming: Naming): string {
  const texts = overviewTexts[naming.language];
  const maturity = tableReferences("self_check", naming).column("maturity");
  const mean = fill(texts.meanMaturity, tenthsText(`(SUM(${maturity})/COUNT(${maturity}))`, naming.language));
  return `IF(COUNT(${maturity})=0,${quoted(texts.notRated)},IFERROR(${mean},""))`;
}
