/** The map of the buying center: persons by influence and attitude, from the first rows of the contacts sheet. */
import { overviewTexts } from "../../localisation/overview-texts";
import { columnRange } from "../places";
import type { PlanContext } from "../plan-settings";
import { absoluteReference, columnLetters } from "../references";
import { mapPlace, mapSlots } from "../sheets/chart-data-places";
import { tableReferences } from "../structured-reference";
import { fill, quoted } from "./overview-formulas";

export const mapColumns = ["person", "shown", "code", "place"] as const;
type MapColumn = (typeof mapColumns)[number];

/** Letters that fit into a cell of the map. */
const nameLength = 12;
/** Wider than any name, so that its last word can be cut out. */
const blanks = " ".repeat(60);

function whole(context: PlanContext, column: MapColumn): string {
  const left = mapPlace.left + mapColumns.indexOf(column);
  return absoluteReference(context.sheet("chart_data"), columnRange(left, mapPlace.top, mapPlace.top + mapSlots - 1));
}

/**
 * One line of chart data: a person, what the map shows of the name, the person's place as `influence|attitude`, and the
 * same with a running number. Persons of high influence with whom there is hardly any contact are marked (definitions,
 * D2: coverage gap).
 */
export function mapLine(context: PlanContext, index: number): Readonly<Record<MapColumn, string>> {
  const contacts = tableReferences("contacts", context.naming);
  const row = mapPlace.top + index + 1;
  const letters = (column: MapColumn) => columnLetters(mapPlace.left + mapColumns.indexOf(column));
  const at = (column: MapColumn) => `$${letters(column)}${row}`;
  const value = (column: string) => `IFERROR(INDEX(${contacts.column(column)},${index + 1})&"","")`;
  const [influence, attitude] = [value("influence_key"), value("attitude_key")];
  const lastWord = `TRIM(RIGHT(SUBSTITUTE(TRIM(${at("person")})," ",${quoted(blanks)}),${blanks.length}))`;
  const isUnmet = `AND(OR(${influence}="4",${influence}="5"),OR(${value("coverage_key")}="0",${value("coverage_key")}="1"))`;
  // from the header on: a range is never a single cell, which our calculator would take for its value
  const before = `$${letters("code")}$${mapPlace.top}:${at("code")}`;
  return {
    person: value("name"),
    shown: `IF(LEN(${lastWord})>${nameLength},LEFT(${lastWord},${nameLength - 1})&"…",${lastWord})&IF(${isUnmet},"°","")`,
    code: `IF(OR(${at("person")}="",${influence}="",${attitude}=""),"",${influence}&"|"&${attitude})`,
    place: `IF(${at("code")}="","",${at("code")}&"|"&COUNTIF(${before},${at("code")}))`,
  };
}

/** The two cells of a place on the map: its first person, and its second with the number of all further ones. */
export function mapCellFormulas(context: PlanContext, influence: string, attitude: string) {
  const code = `"${influence}|${attitude}"`;
  const person = (number: number) =>
    `IFERROR(INDEX(${whole(context, "shown")},MATCH("${influence}|${attitude}|${number}",${whole(context, "place")},0)),"")`;
  const count = `COUNTIF(${whole(context, "code")},${code})`;
  return { first: person(1), more: `${person(2)}&IF(${count}>2," +"&(${count}-2),"")` };
}

/** What the mark beside a name says, and how many persons have no place on the map. */
export function mapRemarkFormula(context: PlanContext): string {
  const texts = overviewTexts[context.settings.language];
  const missing = `(COUNTIF(${whole(context, "person")},"?*")-COUNTIF(${whole(context, "code")},"?*"))`;
  return `${quoted(texts.mapRemark)}&IF(${missing}>0,${quoted(" · ")}&${fill(texts.mapMissing, missing)},"")`;
}
