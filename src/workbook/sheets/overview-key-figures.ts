/** Key figures: actuals, target, gap, achievement and light, with a line below that says what is compared. */
import type { CellInput, Change } from "../changes";
import * as formulas from "../formulas/overview-formulas";
import { columnLetters } from "../references";
import { rowRange } from "../places";
import { color } from "../theme";
import { parameterCell, type ChartParameter } from "./chart-data-sheet";
import { column, keyFigureSlots, row } from "./overview-layout";
import {
  anchored,
  block,
  blockHeader,
  blockTitle,
  center,
  formatOn,
  formula,
  line,
  remark,
  right,
  rule,
  rulesOn,
  textsOf,
  type OverviewBlock,
  type OverviewPage,
} from "./overview-page";
import { cellsAt } from "./sheet-build";

const first = row.keyFigureFirst;
const last = first + keyFigureSlots - 1;

/** The block on the left, at the top of the page. */
export function keyFigureBlock(page: OverviewPage): OverviewBlock {
  return { formulas: cells(page), looks: [...looks(page), ...conditionalLooks(page)] };
}

function header(page: OverviewPage): CellInput[] {
  const texts = textsOf(page);
  const year = (key: ChartParameter) => parameterCell(page.context, key);
  return [
    texts.kpi,
    texts.unit,
    formula(formulas.yearHeader(texts.actual, year("year_before"))),
    formula(formulas.yearHeader(texts.actual, year("last_complete_year"))),
    formula(formulas.yearHeader(texts.actual, year("running_year"), "*")),
    formula(formulas.yearHeader(texts.target, year("target_year"))),
    texts.gap,
    texts.achievement,
    texts.light,
  ];
}

function cells(page: OverviewPage): Change[] {
  const { sheet, context, request, labels } = page;
  const lines = request.keyFigures.slice(0, keyFigureSlots).map((kpi, index): CellInput[] => {
    const { unit, before, complete, running, target, gap, achievement, light } = formulas.keyFigureFormulas(
      context,
      index,
    );
    return [
      labels.labelOf("kpi", kpi),
      ...[unit, before, complete, running, target, gap, achievement, light].map(formula),
    ];
  });
  return [
    cellsAt(sheet, row.keyFigures, column.kpi, [[textsOf(page).keyFigures]]),
    cellsAt(sheet, row.keyFigureHeader, column.kpi, [header(page), ...lines]),
    cellsAt(sheet, row.note, column.kpi, [[formula(formulas.noteFormula(context))]]),
  ];
}

function looks(page: OverviewPage): Change[] {
  const format = formatOn(page);
  return [
    format(rowRange(row.keyFigures, column.kpi, column.light), blockTitle),
    format(rowRange(row.keyFigureHeader, column.kpi, column.light), blockHeader),
    format(rowRange(row.keyFigureHeader, column.before, column.achievement), {
      alignment: { ...right, wrapText: true },
    }),
    format(rowRange(row.keyFigureHeader, column.light, column.light), { alignment: center }),
    format(block(first, column.kpi, last, column.light), line),
    format(block(first, column.before, last, column.achievement), { numberFormat: "#,##0", alignment: right }),
    format(block(first, column.target, last, column.target), { font: { bold: true } }),
    format(block(first, column.achievement, last, column.achievement), { numberFormat: "0%" }),
    format(block(first, column.light, last, column.light), {
      numberFormat: '"▲";"▼";"●"',
      alignment: center,
    }),
    format(rowRange(row.note, column.kpi, column.kpi), remark),
  ];
}

function conditionalLooks(page: OverviewPage): Change[] {
  const rules = rulesOn(page);
  const [light, unit] = [anchored(column.light, first), anchored(column.unit, first)];
  const own = `${columnLetters(column.before)}${first + 1}`;
  const small = `ISNUMBER(${own}),ABS(N(${own}))<100,N(${own})<>INT(N(${own}))`;
  return [
    rules(block(first, column.before, last, column.gap), [
      rule(`AND(${unit}="%",ISNUMBER(${own}))`, { numberFormat: "0.0%" }),
      rule(`AND(${unit}<>"%",${small})`, { numberFormat: "#,##0.00" }),
    ]),
    rules(block(first, column.light, last, column.light), [
      rule(`${light}=1`, { fontColor: color.good }),
      rule(`AND(ISNUMBER(${light}),${light}=0)`, { fontColor: color.fair }),
      rule(`${light}=-1`, { fontColor: color.bad }),
    ]),
  ];
}
