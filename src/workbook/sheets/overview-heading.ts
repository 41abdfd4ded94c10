/** Account, facts about the plan, its vision, and the line for what the last check found. */
import { namedCell } from "../formulas/lookups";
import * as formulas from "../formulas/overview-formulas";
import { rowRange } from "../places";
import { color } from "../theme";
import { column, row } from "./overview-layout";
import { font, formatOn, formula, plain, right, textsOf, type OverviewBlock, type OverviewPage } from "./overview-page";
import { cellsAt } from "./sheet-build";

/** The top of the page, across its whole width. */
export function headingBlock(page: OverviewPage): OverviewBlock {
  const { sheet, context, layout } = page;
  const format = formatOn(page);
  const edge = layout.right;
  return {
    formulas: [
      cellsAt(sheet, row.title, column.kpi, [[formula(namedCell.account)]]),
      cellsAt(sheet, row.title, edge, [[textsOf(page).product]]),
      cellsAt(sheet, row.facts, column.kpi, [[formula(formulas.factsFormula(context))]]),
      cellsAt(sheet, row.vision, column.kpi, [[formula(formulas.visionFormula(context.naming))]]),
    ],
    looks: [
      format(rowRange(row.title, column.kpi, column.kpi), {
        font: font(22, color.primary, { bold: true }),
        alignment: plain,
      }),
      format(rowRange(row.title, edge, edge), { font: font(11, color.accent, { bold: true }), alignment: right }),
      format(rowRange(row.facts, column.kpi, column.kpi), { font: font(10, color.muted), alignment: plain }),
      format(rowRange(row.facts, column.kpi, edge), { border: { bottom: { style: "medium", color: color.primary } } }),
      format(rowRange(row.vision, column.kpi, column.kpi), {
        font: font(11, color.ink, { italic: true }),
        alignment: plain,
      }),
      format(rowRange(layout.check, column.kpi, column.kpi), { font: font(9, color.muted), alignment: plain }),
    ],
  };
}
