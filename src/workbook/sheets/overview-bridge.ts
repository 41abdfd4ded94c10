/** The way from the last actual to the target: people choose KPI and year on the page, without the add-in. */
import { labelOf } from "../../localisation/list-labels";
import type { Change, Validation } from "../changes";
import { bridgeLineFormula } from "../formulas/overview-bridge-formulas";
import { namedCell } from "../formulas/lookups";
import { cellRange, rowRange } from "../places";
import { bridgeChoiceName } from "../plan-names";
import { color } from "../theme";
import { listName } from "../validations";
import { column, type BridgePlace } from "./overview-layout";
import {
  blockTitle,
  center,
  font,
  formatOn,
  formula,
  left,
  textsOf,
  type OverviewBlock,
  type OverviewPage,
} from "./overview-page";
import { cellsAt } from "./sheet-build";

/** Place of the cells in which people choose. */
const choiceColumn = { kpi: column.kpi, year: column.unit } as const;

/** Title, choice and the line that says how far the gap is closed. The chart comes with the other charts. */
export function bridgeBlock(page: OverviewPage, { title, choice }: BridgePlace): OverviewBlock {
  const { sheet, context } = page;
  const texts = textsOf(page);
  return {
    formulas: [
      cellsAt(sheet, title, column.kpi, [[texts.bridge]]),
      cellsAt(sheet, choice, choiceColumn.kpi, [[labelOf("kpi", "revenue", context.settings.language)]]),
      cellsAt(sheet, choice, choiceColumn.year, [[formula(namedCell.firstPlanYear)]]),
      cellsAt(sheet, choice, column.before, [[formula(bridgeLineFormula(context))]]),
    ],
    looks: looks(page, title, choice),
  };
}

/** The two cells of the choice. */
export function choicePlaces({ choice }: BridgePlace) {
  return { kpi: cellRange(choice, choiceColumn.kpi), year: cellRange(choice, choiceColumn.year) };
}

/** Names of the cells in which people choose; chart data read them. */
export function bridgeNames(sheet: string, place: BridgePlace): Change[] {
  const { kpi, year } = choicePlaces(place);
  return [
    { kind: "addName", name: bridgeChoiceName.kpi, target: { sheet, range: kpi } },
    { kind: "addName", name: bridgeChoiceName.year, target: { sheet, range: year } },
  ];
}

function looks(page: OverviewPage, title: number, choice: number): Change[] {
  const format = formatOn(page);
  const edge = { style: "thin", color: color.accent } as const;
  const input = {
    font: font(10, color.primary, { bold: true }),
    fill: color.white,
    border: { top: edge, bottom: edge, left: edge, right: edge },
  };
  const { kpi, year } = choiceColumn;
  return [
    format(rowRange(title, column.kpi, column.light), blockTitle),
    format(cellRange(choice, kpi), { ...input, alignment: left }),
    format(cellRange(choice, year), { ...input, numberFormat: "0", alignment: center }),
    format(cellRange(choice, column.before), { font: font(9, color.ink), alignment: left }),
    { kind: "setValidation", sheet: page.sheet, range: cellRange(choice, kpi), validation: kpiChoice(page) },
    { kind: "setValidation", sheet: page.sheet, range: cellRange(choice, year), validation: yearChoice(page) },
  ];
}

function kpiChoice(page: OverviewPage): Validation {
  const { bridgeKpi, bridgeKpiPrompt } = textsOf(page);
  return {
    rule: { kind: "list", name: listName("kpi") },
    ignoreBlank: true,
    prompt: { title: bridgeKpi, message: bridgeKpiPrompt },
    error: { style: "warning", title: bridgeKpi, message: bridgeKpiPrompt },
  };
}

const [firstYear, lastYear] = [1990, 2199];

function yearChoice(page: OverviewPage): Validation {
  const { bridgeYear, bridgeYearPrompt } = textsOf(page);
  return {
    rule: { kind: "whole", operator: "between", first: firstYear, second: lastYear },
    ignoreBlank: true,
    prompt: { title: bridgeYear, message: bridgeYearPrompt },
    error: { style: "warning", title: bridgeYear, message: bridgeYearPrompt },
  };
}
