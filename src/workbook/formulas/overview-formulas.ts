/** The formulas of the overview page. Everything on it follows the plan's tables; nothing is typed there. */
import { planSheets, type TableSheetKey } from "../../domain/schema/plan-schema";
import { overviewTexts } from "../../localisation/overview-texts";
import type { Language } from "../../localisation/language";
import type { PlanContext } from "../plan-settings";
import { fiscalYearText, lineCell, linesPerKeyFigure, parameterCell } from "../sheets/chart-data-sheet";
import { tableReferences, type Naming } from "../structured-reference";
import { labelOfCode, namedCell, tolerance } from "./lookups";
import { dateFormat } from "../theme";

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** A text with one formula in the place of `{0}`. */
function fill(text: string, ...parts: readonly string[]): string {
  const pieces = text.split(/\{(\d)\}/);
  return pieces
    .map((piece, index) => (index % 2 === 1 ? (parts[Number(piece)] ?? '""') : quoted(piece)))
    .filter((piece) => piece !== '""')
    .join("&");
}

/** A date as text, in the order that readers of the language expect; TEXT would depend on the computer. */
export function dateText(date: string, language: Language): string {
  const [day, month] = ["DAY", "MONTH"].map((part) => `RIGHT("0"&${part}(${date}),2)`);
  const year = `YEAR(${date})`;
  return dateFormat[language].startsWith("dd") ? `${day}&"."&${month}&"."&${year}` : `${year}&"-"&${month}&"-"&${day}`;
}

/** The line of facts below the title. */
export function factsFormula(context: PlanContext): string {
  const { naming } = context;
  const { language } = naming;
  const texts = overviewTexts[language];
  const team = tableReferences("team", naming);
  const owner = `IFERROR(INDEX(${team.column("name")},MATCH("account_manager",${team.column("role_key")},0))&"","–")`;
  const lastYear = `(${namedCell.firstPlanYear}+${namedCell.horizon}-1)`;
  const years = `${fiscalYearText(namedCell.firstPlanYear)}&"–"&${fiscalYearText(lastYear)}`;
  const facts: readonly (readonly [label: string, formula: string])[] = [
    [texts.owner, owner],
    [texts.status, statusFormula(language)],
    [texts.validity, years],
    [texts.currency, namedCell.currency],
    [texts.today, dateText(namedCell.today, language)],
  ];
  return facts.map(([label, formula]) => `${quoted(`${label}: `)}&${formula}`).join('&"   ·   "&');
}

/** Status of the plan, with who agreed or closed it, and when (data model, 17). */
function statusFormula(language: Language): string {
  const { status, statusBy, statusOn } = namedCell;
  const on = `IF(${statusOn}>0,IF(${statusBy}="","",", ")&${dateText(statusOn, language)},"")`;
  return `${labelOfCode("plan_status", status, language)}&IF(AND(${statusBy}="",${statusOn}=0),""," ("&${statusBy}&${on}&")")`;
}

/** The vision, or the invitation to write one. */
export function visionFormula(naming: Naming): string {
  const goals = tableReferences("goals", naming);
  const vision = `INDEX(${goals.column("title")},MATCH("vision",${goals.column("kind_key")},0))`;
  return `IFERROR(IF(${vision}="",${quoted(overviewTexts[naming.language].noVision)},${vision}),${quoted(overviewTexts[naming.language].noVision)})`;
}

/** Header of a column of figures: its text, the fiscal year behind it and a mark; "" when there is no such year. */
export function yearHeader(text: string, year: string, mark = ""): string {
  const marked = mark === "" ? "" : `&${quoted(mark)}`;
  return `IF(N(${year})=0,"",${quoted(`${text} `)}&${fiscalYearText(year)}${marked})`;
}

/** Years behind the figure columns. */
export function keyFigureYears(context: PlanContext) {
  const complete = parameterCell(context, "last_complete_year");
  const last = parameterCell(context, "last_actual_year");
  return {
    before: `IF(${complete}>${parameterCell(context, "first_actual_year")},${complete}-1,0)`,
    complete,
    running: `IF(${last}>${complete},${last},0)`,
    target: parameterCell(context, "target_year"),
  };
}

/** Cells of one key figure, by what they show. The gap is direction × (target − actual): positive is still missing. */
export function keyFigureFormulas(context: PlanContext, index: number) {
  const line = index * linesPerKeyFigure;
  const total = (offset: number) => lineCell(context, line + offset, "total");
  const direction = lineCell(context, line, "direction");
  const [last, targetYear] = [parameterCell(context, "last_actual_year"), parameterCell(context, "target_year")];
  const actual = `IF(${last}=${targetYear},IF(${total(2)}="",${total(1)},${total(2)}),${total(1)})`;
  const share = `IF(AND(${last}=${targetYear},${lineCell(context, line, "flow")}=1),${parameterCell(context, "elapsed_share")},1)`;
  const target = total(3);
  const due = `(${target}*${share})`;
  const comparable = `AND(ISNUMBER(${actual}),ISNUMBER(${target}),${direction}<>"",${direction}<>"neutral")`;
  const margin = `IF(${direction}="down",-1,1)*(${actual}-${due})`;
  return {
    unit: `${lineCell(context, line, "unit")}&""`,
    before: total(0),
    complete: total(1),
    running: total(2),
    target,
    gap: `IF(${comparable},IF(${direction}="down",-1,1)*(${target}-${actual}),"")`,
    achievement:
      `IF(${comparable},IFERROR(IF(${direction}="down",IF(OR(${target}<0,${actual}<0),"",IF(${actual}=0,1,${due}/${actual})),` +
      `IF(${target}<=0,"",${actual}/${due})),""),"")`,
    light:
      `IF(${comparable},IF(${margin}>=0,1,IF(${direction}="guard",-1,` +
      `IF(${margin}>=-${tolerance}*ABS(${due}),0,-1))),"")`,
  };
}

/** What the figures compare, and up to which day the running year goes. */
export function noteFormula(context: PlanContext): string {
  const { language } = context.settings;
  const texts = overviewTexts[language];
  const parameter = (key: Parameters<typeof parameterCell>[1]) => parameterCell(context, key);
  const [last, complete, target] = [
    parameter("last_actual_year"),
    parameter("last_complete_year"),
    parameter("target_year"),
  ];
  const through = dateText(parameter("last_actual_through"), language);
  const compares = fill(texts.comparesNote, fiscalYearText(complete), fiscalYearText(target));
  const running = fill(texts.runningNote, fiscalYearText(last), through);
  const ending = `IF(${last}=${target},${quoted(texts.proRataNote)},${compares})`;
  return `IF(${last}=0,"",IF(${last}>${complete},${running}&${ending},${compares}))`;
}

/** Number of persons who hold a role, and the first of them. */
export function roleFormulas(role: string, naming: Naming) {
  const contacts = tableReferences("contacts", naming);
  const marks = contacts.column(`role_${role}`);
  return {
    count: `COUNTIF(${marks},"?*")`,
    person: `IFERROR(INDEX(${contacts.column("name")},MATCH("?*",${marks},0))&"",${quoted(overviewTexts[naming.language].uncovered)})`,
  };
}

/** The n-th open measure by due date (from 1): title, owner, due date, "" when there are fewer. */
export function nextMeasureFormulas(position: number, naming: Naming) {
  const measures = tableReferences("measures", naming);
  const order = measures.column("due_order");
  const rowOf = `MATCH(SMALL(${order},${position}),${order},0)`;
  const cell = (key: string) => `INDEX(${measures.column(key)},${rowOf})`;
  const none = position === 1 ? quoted(overviewTexts[naming.language].noMeasures) : '""';
  return {
    title: `IF(COUNT(${order})<${position},${none},${cell("title")}&"")`,
    owner: `IF(COUNT(${order})<${position},"",${cell("owner")}&"")`,
    due: `IF(COUNT(${order})<${position},"",${cell("due")})`,
    overdue: `IF(COUNT(${order})<${position},"",IF(${cell("overdue")}=1,1,""))`,
  };
}

/** How many measures are overdue, in words. */
export function overdueFormula(naming: Naming): string {
  const texts = overviewTexts[naming.language];
  const count = `SUM(${tableReferences("measures", naming).column("overdue")})`;
  return `IF(${count}=0,${quoted(texts.overdueNone)},IF(${count}=1,${quoted(texts.overdueOne)},${fill(texts.overdueCount, count)}))`;
}

/** Rows of a sheet, the share of them that is complete, and the share whose facts are fresh enough ("" if it has none). */
export function healthFormulas(sheet: TableSheetKey, naming: Naming) {
  const rule = planSheets[sheet].completeness;
  if (!rule) throw new Error(`no completeness rule for ${sheet}`);
  const table = tableReferences(sheet, naming);
  const exists = `(${table.column(rule.subject)}<>"")`;
  const rows = `SUMPRODUCT(${exists}*1)`;
  const all = rule.all.map((key: string) => `(${table.column(key)}<>"")`);
  const groups = "anyOf" in rule ? (rule.anyOf ?? []) : [];
  const any = groups.map(
    (keys: readonly string[]) => `(${keys.map((key) => `(${table.column(key)}<>"")`).join("+")}>0)`,
  );
  const complete = `SUMPRODUCT(${[exists, ...all, ...any].join("*")})`;
  const asOf = "asOf" in rule && rule.asOf !== undefined ? table.column(rule.asOf) : undefined;
  const fresh =
    asOf &&
    `SUMPRODUCT(${exists}*ISNUMBER(${asOf})*(${asOf}>=EDATE(${namedCell.today},-${namedCell.freshnessMonths})))`;
  return {
    rows,
    complete: `IF(${rows}=0,"",${complete}/${rows})`,
    fresh: fresh === undefined ? undefined : `IF(${rows}=0,"",${fresh}/${rows})`,
  };
}
