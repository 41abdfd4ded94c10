/** The formulas of the overview page. Everything on it follows the plan's tables; nothing is typed there. */
import { planSheets, type TableSheetKey } from "../../domain/schema/plan-schema";
import { overviewTexts } from "../../localisation/overview-texts";
import type { Language } from "../../localisation/language";
import type { PlanContext } from "../plan-settings";
import { lineCell, linesPerKeyFigure, parameterCell, type ChartParameter } from "../sheets/chart-data-sheet";
import { tableReferences, type Naming } from "../structured-reference";
import { achievementFormulas } from "./achievement-formulas";
import { fiscalYearText } from "./fiscal-year-formulas";
import { labelOfCode, namedCell } from "./lookups";
import { dateFormat } from "../theme";

/** A text as a formula says it. */
export const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** Characters that fit on the page's width. */
const visionLength = 165;

/** The beginning of a text that would not fit, with an ellipsis. */
export function shortened(text: string, length: number): string {
  return `IF(LEN(${text})>${length},LEFT(${text},${length - 1})&"…",${text}&"")`;
}

/** A text with one formula in the place of `{0}`. */
export function fill(text: string, ...parts: readonly string[]): string {
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
  const none = quoted(overviewTexts[naming.language].noVision);
  return `IFERROR(IF(${vision}="",${none},${shortened(vision, visionLength)}),${none})`;
}

/** Header of a column of figures: its text, the fiscal year behind it and a mark; "" when there is no such year. */
export function yearHeader(text: string, year: string, mark = ""): string {
  const marked = mark === "" ? "" : `&${quoted(mark)}`;
  return `IF(N(${year})=0,"",${quoted(`${text} `)}&${fiscalYearText(year)}${marked})`;
}

/**
 * Cells of one key figure, by what they show. A plan year that runs compares its actual with the target pro rata;
 * otherwise the last complete year is compared.
 */
export function keyFigureFormulas(context: PlanContext, index: number) {
  const line = index * linesPerKeyFigure;
  const cell = (offset: number, column: "total" | "share") => lineCell(context, line + offset, column);
  const isRunning = `${parameterCell(context, "running_year")}=${parameterCell(context, "target_year")}`;
  const [before, complete, running, target] = [cell(0, "total"), cell(1, "total"), cell(2, "total"), cell(3, "total")];
  const { gap, achievement, status } = achievementFormulas({
    actual: `IF(${isRunning},${running},${complete})`,
    target,
    due: `(${target}*IF(${isRunning},${cell(2, "share")},1))`,
    direction: lineCell(context, line, "direction"),
  });
  return {
    unit: unitName(lineCell(context, line, "unit"), context.settings.language),
    before,
    complete,
    running,
    target,
    gap,
    achievement,
    light: status,
  };
}

/** The word for a unit, else the unit itself. */
function unitName(unit: string, language: Language): string {
  const word = `INDEX(KAP_Lists[label_${language}],MATCH("unit_name|"&${unit},KAP_Lists[lookup_code],0))`;
  return `IF(${unit}="","",IFERROR(${word},${unit}))`;
}

/** What the figures compare, and up to which day the running year goes. */
export function noteFormula(context: PlanContext): string {
  const { language } = context.settings;
  const texts = overviewTexts[language];
  const cell = (key: ChartParameter) => parameterCell(context, key);
  const [running, complete, target] = [cell("running_year"), cell("last_complete_year"), cell("target_year")];
  const reach = fill(texts.runningNote, fiscalYearText(running), dateText(cell("running_reach"), language));
  const compares = fill(texts.comparesNote, fiscalYearText(complete), fiscalYearText(target));
  const ending = `IF(${running}=${target},${quoted(texts.proRataNote)},IF(${complete}=0,"",${compares}))`;
  return `IF(${running}>0,${reach}&${ending},IF(${complete}=0,"",${compares}))`;
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

/** How many roles are covered, and how many of them by a single person; from the counts of all roles. */
export function roleSummaryFormula(counts: string, naming: Naming): string {
  const texts = overviewTexts[naming.language];
  const single = fill(texts.rolesSingle, `COUNTIF(${counts},1)`);
  const covered = fill(texts.rolesCovered, `COUNTIF(${counts},">0")`, `COUNT(${counts})`);
  return `${covered}&IF(COUNTIF(${counts},1)=0,"",${quoted(" · ")}&${single})`;
}

/**
 * The n-th open measure by due date (from 1): title in as many characters as fit, owner, due date, "" when there are
 * fewer.
 */
export function nextMeasureFormulas(position: number, naming: Naming, length: number) {
  const measures = tableReferences("measures", naming);
  const order = measures.column("due_order");
  const rowOf = `MATCH(SMALL(${order},${position}),${order},0)`;
  const cell = (key: string) => `INDEX(${measures.column(key)},${rowOf})`;
  const none = position === 1 ? quoted(overviewTexts[naming.language].noMeasures) : '""';
  return {
    title: `IF(COUNT(${order})<${position},${none},${shortened(cell("title"), length)})`,
    owner: `IF(COUNT(${order})<${position},"",IFERROR(${cell("owner")}&"",""))`,
    due: `IF(COUNT(${order})<${position},"",${cell("due")})`,
    overdue: `IF(COUNT(${order})<${position},"",IF(${cell("overdue")}=1,1,""))`,
  };
}

/** How many measures are overdue, in words. */
export function overdueFormula(naming: Naming): string {
  const texts = overviewTexts[naming.language];
  const count = `COUNTIF(${tableReferences("measures", naming).column("overdue")},1)`;
  return `IF(${count}=0,${quoted(texts.overdueNone)},IF(${count}=1,${quoted(texts.overdueOne)},${fill(texts.overdueCount, count)}))`;
}

/** Whether dated rows are fresh: by their own interval where they have one, else by the plan's. */
function freshFormula(asOf: string, due: string | undefined): string {
  const byPlan = `(${asOf}>=${namedCell.freshSince})`;
  if (due === undefined) return byPlan;
  return `(ISNUMBER(${due})*(${due}>=${namedCell.today})+(1-ISNUMBER(${due}))*${byPlan})`;
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
  const due = "due" in rule && rule.due !== undefined ? table.column(rule.due) : undefined;
  const fresh = asOf && `SUMPRODUCT(${exists}*ISNUMBER(${asOf})*${freshFormula(asOf, due)})`;
  // an error value in one cell of the sheet must not become an error value on the page
  const shareOf = (part: string) => `IFERROR(IF(${rows}=0,"",${part}/${rows}),"")`;
  return { rows: `IFERROR(${rows},"")`, complete: shareOf(complete), fresh: fresh && shareOf(fresh) };
}

/** Rows of all sheets. */
export function overallRows(rows: string): string {
  return `SUM(${rows})`;
}

/** Mean share of complete rows over all sheets; one that is empty has none. */
export function overallComplete(shares: string, sheets: number): string {
  return `IF(COUNT(${shares})=0,"",SUM(${shares})/${sheets})`;
}

/** Mean share of fresh rows over the sheets with rows that bear a date. */
export function overallFresh(shares: string): string {
  return `IF(COUNT(${shares})=0,"",SUM(${shares})/COUNT(${shares}))`;
}
