/** The overview: one printed page, formulas and one native chart only. */
import { buyingRoles } from "../../domain/schema/lists";
import { columnText, sheetTexts } from "../../localisation/sheet-texts";
import { overviewTexts } from "../../localisation/overview-texts";
import type { Labels } from "../../domain/schema/column-kinds";
import type { CellInput, Change } from "../changes";
import { namedCell } from "../formulas/lookups";
import { cellRange } from "../places";
import { checkResultName } from "../plan-names";
import * as formulas from "../formulas/overview-formulas";
import type { PlanContext } from "../plan-settings";
import { revenueChart } from "./overview-chart";
import { parameterCell, type ChartDataRequest, type ChartParameter } from "./chart-data-sheet";
import { column, healthSheets, keyFigureSlots, measureSlots, row } from "./overview-layout";
import { overviewLooks } from "./overview-looks";
import { cellsAt, markedSheet, type SheetBuild } from "./sheet-build";

const formula = (text: string): CellInput => ({ formula: text });

/** The overview page of a plan. `chart` goes in with the looks, once its data exist. */
export function overviewSheet(context: PlanContext, request: ChartDataRequest, labels: Labels): SheetBuild {
  const sheet = context.sheet("overview");
  return {
    structure: [...markedSheet("overview", context, "overview"), checkResult(sheet)],
    formulas: [
      ...heading(sheet, context),
      ...keyFigures(sheet, context, request, labels),
      ...roles(sheet, context),
      ...measures(sheet, context),
      ...health(sheet, context),
    ],
    looks: [...overviewLooks(sheet, context), { kind: "addChart", sheet, chart: revenueChart(context, request) }],
  };
}

/** Empty until somebody checks the plan: a page that is handed out need not say that nobody has. */
function checkResult(sheet: string): Change {
  return { kind: "addName", name: checkResultName, target: { sheet, range: cellRange(row.check, column.kpi) } };
}

function heading(sheet: string, context: PlanContext): Change[] {
  return [
    cellsAt(sheet, row.title, column.kpi, [[formula(namedCell.account)]]),
    cellsAt(sheet, row.title, column.third, [[overviewTexts[context.settings.language].product]]),
    cellsAt(sheet, row.facts, column.kpi, [[formula(formulas.factsFormula(context))]]),
    cellsAt(sheet, row.vision, column.kpi, [[formula(formulas.visionFormula(context.naming))]]),
  ];
}

function keyFigures(sheet: string, context: PlanContext, request: ChartDataRequest, labels: Labels): Change[] {
  const texts = overviewTexts[context.settings.language];
  const year = (key: ChartParameter) => parameterCell(context, key);
  const header: CellInput[] = [
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
  const lines = request.keyFigures.slice(0, keyFigureSlots).map((kpi, index): CellInput[] => {
    const line = formulas.keyFigureFormulas(context, index);
    const cells = [
      line.unit,
      line.before,
      line.complete,
      line.running,
      line.target,
      line.gap,
      line.achievement,
      line.light,
    ];
    return [labels.labelOf("kpi", kpi), ...cells.map(formula)];
  });
  return [
    cellsAt(sheet, row.keyFigures, column.kpi, [[texts.keyFigures]]),
    cellsAt(sheet, row.keyFigureHeader, column.kpi, [header, ...lines]),
    cellsAt(sheet, row.note, column.kpi, [[formula(formulas.noteFormula(context))]]),
  ];
}

function roles(sheet: string, context: PlanContext): Change[] {
  const { language } = context.settings;
  const texts = overviewTexts[language];
  const lines = buyingRoles.map((role): CellInput[] => {
    const { count, person } = formulas.roleFormulas(role, context.naming);
    return [columnText("contacts", `role_${role}`, language)[0], formula(count), formula(person)];
  });
  return [
    cellsAt(sheet, row.roles, column.label, [[texts.roles]]),
    cellsAt(sheet, row.roleHeader, column.label, [[texts.role, texts.persons, texts.firstPerson], ...lines]),
  ];
}

function measures(sheet: string, context: PlanContext): Change[] {
  const { language } = context.settings;
  const texts = overviewTexts[language];
  const lines = Array.from({ length: measureSlots }, (_, index): CellInput[] => {
    const next = formulas.nextMeasureFormulas(index + 1, context.naming);
    return [formula(next.title), formula(next.owner), formula(next.due), formula(next.overdue)];
  });
  return [
    cellsAt(sheet, row.measures, column.label, [[texts.measures]]),
    cellsAt(sheet, row.measureHeader, column.label, [[texts.measure, texts.measureOwner, texts.due, ""], ...lines]),
    cellsAt(sheet, row.overdue, column.label, [[formula(formulas.overdueFormula(context.naming))]]),
  ];
}

function health(sheet: string, context: PlanContext): Change[] {
  const { language } = context.settings;
  const texts = overviewTexts[language];
  const lines = healthSheets.map((key): CellInput[] => {
    const { rows, complete, fresh } = formulas.healthFormulas(key, context.naming);
    return [
      sheetTexts(language)[key].name,
      formula(rows),
      formula(complete),
      fresh === undefined ? "–" : formula(fresh),
    ];
  });
  const links = healthSheets.map((key, index): Change => {
    const text = sheetTexts(language)[key].name;
    const target = { sheet: context.sheet(key), row: 0, column: 0 };
    const tip = texts.goTo.replace("{0}", text);
    return { kind: "setLink", sheet, row: row.healthFirst + index, column: column.label, target, text, tip };
  });
  return [
    cellsAt(sheet, row.health, column.label, [[texts.health]]),
    cellsAt(sheet, row.healthHeader, column.label, [[texts.sheet, texts.rows, texts.complete, texts.fresh], ...lines]),
    ...links,
  ];
}
