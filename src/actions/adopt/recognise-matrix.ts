/** Recognises figures by KPI and period: years or months across, years down, KPIs down or across. */
import { dimensionWords } from "../../localisation/adoption-words";
import { importHeaders } from "../../localisation/import-headers";
import { knownHeader } from "./adoption-targets";
import { foldWord, headerName, wordIndex } from "./fold-word";
import { headerLines, type HeaderLine } from "./header-lines";
import { kpiIn, readKpiLabel, unitIn, type WrittenUnit } from "./kpi-label";
import { figureOf, isSumHeader, readPeriod, type FigureKind, type Period } from "./periods";
import { cellAt, span, textAt, type Block } from "./source-sheet";
import type { AdoptionFinding, Candidate, ColumnSuggestion } from "./suggestion";

/** A column of figures, with what its header says of them. */
export interface ValueColumn {
  readonly position: number;
  readonly header: string;
  readonly period?: Period;
  readonly kpi?: string;
  readonly figure?: FigureKind;
  readonly unit?: WrittenUnit;
}

/** What a column beside the figures says of its row. */
export type RowRole =
  "kpi" | "product_group" | "region" | "segment" | "unit" | "source" | "comment" | "figure" | "year";

export interface MatrixContent {
  readonly kind: "matrix";
  readonly block: Block;
  /** Zero-based row of the headers; of two lines the lower one. */
  readonly headerRow: number;
  readonly values: readonly ValueColumn[];
  /** Zero-based column by what it says of its row. */
  readonly roles: ReadonlyMap<RowRole, number>;
  /** What the title says of all figures. */
  readonly kpi?: string;
  readonly year?: number;
  readonly unit?: WrittenUnit;
}

const numericShare = 0.6;
const dimensions = wordIndex<RowRole>([
  ["product_group", dimensionWords.product_group],
  ["region", dimensionWords.region],
  ["year", ["Jahr", "Geschäftsjahr", "GJ", "year", "fiscal year", "FY"]],
]);
const customerNames = new Set([...importHeaders.customer.exact, ...importHeaders.customer.loose].map(headerName));
const roleKeys: readonly RowRole[] = ["kpi", "product_group", "region", "segment", "unit", "source", "comment"];

/** The figures of a block, if it holds any; `title` is the text above it with the name of its sheet. */
export function recogniseMatrix(block: Block, title: string): Candidate | undefined {
  const candidates = headerLines(block).flatMap((line) => matchLine(block, line, title) ?? []);
  return candidates.sort((a, b) => b.score - a.score)[0];
}

function matchLine(block: Block, line: HeaderLine, title: string): Candidate | undefined {
  const headers = line.texts.map((text, index) => ({ position: block.area.left + index, text, line, index }));
  const numeric = headers
    .flatMap(({ position, index }) => valueColumn(position, line, index) ?? [])
    // looks at every row: only where the header speaks of figures
    .filter(({ position }) => isNumeric(block, line.row, position));
  if (numeric.length === 0) return undefined;
  // figures of several customers are not those of this account
  if (line.readings.flat().some((text) => customerNames.has(headerName(text)))) return undefined;
  const rest = headers.filter(({ position }) => !numeric.some((column) => column.position === position));
  const roles = rolesOf(block, line, rest);
  const above = [title, ...rest.map(({ text }) => text)].join(" ");
  const context = { kpi: kpiIn(title), year: yearIn(title), unit: unitIn(above), dimension: dimensionIn(title) };
  const labels = labelsOf(block, line.row, roles.get("kpi"));
  const knownRows = labels.filter((label) => readKpiLabel(label).kpi !== undefined).length;
  const values = numeric.filter((column) => isDated(column, roles, context.year));
  const hasKpi = knownRows > 0 || context.kpi !== undefined || values.some(({ kpi }) => kpi !== undefined);
  const periods = new Set(values.filter(({ period }) => period !== undefined).map(({ header }) => header)).size;
  const years = roles.has("year") ? 2 : 0;
  if (!hasKpi || values.length === 0 || periods + years + (knownRows > 1 ? 1 : 0) < 2) return undefined;
  const content = contentOf(block, line.row, values, roles, context, knownRows);
  return {
    content,
    area: block.area,
    columns: describeColumns(headers, content, values),
    score: values.length + Math.min(4, knownRows) + 1,
    confidence: knownRows > 1 || values.some(({ kpi }) => kpi !== undefined) ? "high" : "medium",
    findings: context.dimension === undefined ? askDimension(content, knownRows, rest) : [],
  };
}

interface TitleContext {
  readonly kpi: string | undefined;
  readonly year: number | undefined;
  readonly unit: WrittenUnit | undefined;
  readonly dimension: "product_group" | "region" | undefined;
}

/** What the title says of the rows: "Umsatz nach Regionen". */
function dimensionIn(title: string): TitleContext["dimension"] {
  const found = new Set(title.split(/[^\p{L}]+/u).flatMap((word) => dimensions.get(foldWord(word)) ?? []));
  const [only, ...others] = found;
  return others.length === 0 && (only === "product_group" || only === "region") ? only : undefined;
}

function contentOf(
  block: Block,
  headerRow: number,
  values: readonly ValueColumn[],
  found: ReadonlyMap<RowRole, number>,
  { kpi, year, unit, dimension = "product_group" }: TitleContext,
  knownRows: number,
): MatrixContent {
  const roles = new Map(found);
  const label = roles.get("kpi");
  // rows that are no KPIs are parts of the KPI that the title or the columns name
  if (knownRows === 0 && label !== undefined) {
    roles.delete("kpi");
    const other = dimension === "region" ? "product_group" : "region";
    roles.set(roles.has(dimension) ? other : dimension, label);
  }
  const isTitled = knownRows === 0 && kpi !== undefined;
  return {
    kind: "matrix",
    block,
    headerRow,
    values,
    roles,
    ...(isTitled && { kpi }),
    ...(year !== undefined && { year }),
    ...(unit !== undefined && { unit }),
  };
}

/** A column of figures by its header: a period, a KPI, or a period below a KPI. */
function valueColumn(position: number, line: HeaderLine, index: number): ValueColumn | undefined {
  const [full = "", lower = full, upper = ""] = line.readings[index] ?? [];
  const place = { position, header: full };
  const whole = readPeriod(full);
  if (whole !== undefined) return { ...place, period: whole, ...figureIn(whole.figure) };
  const own = readKpiLabel(full);
  const [period, above] = [readPeriod(lower), readKpiLabel(upper)];
  if (period !== undefined && above.kpi !== undefined) {
    return { ...place, period, kpi: above.kpi, ...figureIn(period.figure ?? above.figure), ...unitOf(above.unit) };
  }
  if (own.kpi !== undefined) return { ...place, kpi: own.kpi, ...figureIn(own.figure), ...unitOf(own.unit) };
  const labelled = kpiWithPeriod(full);
  return labelled && { ...place, ...labelled };
}

/** "Umsatz 2024", "Umsatz Plan 2026 TEUR": the KPI stands before its period in one header. */
function kpiWithPeriod(text: string): Omit<ValueColumn, "position" | "header"> | undefined {
  const words = text.split(/\s+/);
  for (const at of span(1, words.length - 1)) {
    const [label, period] = [readKpiLabel(words.slice(0, at).join(" ")), readPeriod(words.slice(at).join(" "))];
    if (label.kpi === undefined || period === undefined) continue;
    return { kpi: label.kpi, period, ...figureIn(period.figure ?? label.figure), ...unitOf(label.unit) };
  }
  return undefined;
}

const figureIn = (figure: FigureKind | undefined) => (figure === undefined ? {} : { figure });
const unitOf = (unit: WrittenUnit | undefined) => (unit === undefined ? {} : { unit });

/** A value needs a year: from its header, its row or the title. */
function isDated({ period }: ValueColumn, roles: ReadonlyMap<RowRole, number>, year: number | undefined): boolean {
  if (period?.year !== undefined) return true;
  return roles.has("year") || (period !== undefined && year !== undefined);
}

function yearIn(title: string): number | undefined {
  const years = new Set(title.match(/\b(?:19|20)\d\d\b/g) ?? []);
  const [only, ...others] = years;
  return only === undefined || others.length > 0 ? undefined : Number(only);
}

/** So many rows tell what a column holds. */
const sampledRows = 100;

function bodyRows({ area }: Block, headerRow: number): readonly number[] {
  return span(headerRow + 1, Math.min(area.bottom, headerRow + sampledRows));
}

/** Most of what stands below the header is numbers, or looks like them. */
function isNumeric(block: Block, headerRow: number, position: number): boolean {
  const texts = bodyRows(block, headerRow)
    .map((row) => textAt(block.sheet, row, position))
    .filter((text) => text !== "");
  const numbers = texts.filter(
    (text) => /\d/.test(text) && !/\p{L}{4,}/u.test(text) && readPeriod(text)?.unit !== "month",
  );
  return texts.length > 0 && numbers.length >= texts.length * numericShare;
}

interface HeaderCell {
  readonly position: number;
  readonly text: string;
}

/** What the other columns say of their rows: by their headers, by their cells, else the first column of text is the label. */
function rolesOf(block: Block, line: HeaderLine, rest: readonly HeaderCell[]): ReadonlyMap<RowRole, number> {
  const roles = new Map<RowRole, number>();
  for (const { position, text } of rest) {
    const role = roleOf(block, line.row, position, text);
    if (role !== undefined && !roles.has(role)) roles.set(role, position);
  }
  const used = new Set(roles.values());
  const label = rest.find(
    ({ position, text }) => !used.has(position) && !isSumHeader(text) && isLabel(block, line.row, position),
  );
  const needsLabel = !roles.has("kpi") && !roles.has("product_group") && !roles.has("region") && !roles.has("year");
  if (label !== undefined && (needsLabel || knownLabels(block, line.row, label.position))) {
    if (!roles.has("kpi")) roles.set("kpi", label.position);
  }
  return roles;
}

function roleOf(block: Block, headerRow: number, position: number, header: string): RowRole | undefined {
  const cells = labelsOf(block, headerRow, position);
  if (cells.length > 0 && cells.every((cell) => /^(?:19|20)\d\d$/.test(cell)) && new Set(cells).size === cells.length)
    return "year";
  if (cells.length > 0 && cells.every((cell) => figureOf(cell) !== undefined)) return "figure";
  const known = knownHeader("kpis", header)?.column;
  return roleKeys.find((role) => role === known) ?? dimensions.get(foldWord(header));
}

function isLabel(block: Block, headerRow: number, position: number): boolean {
  return labelsOf(block, headerRow, position).some((text) => /\p{L}{2,}/u.test(text));
}

function knownLabels(block: Block, headerRow: number, position: number): boolean {
  return labelsOf(block, headerRow, position).some((text) => readKpiLabel(text).kpi !== undefined);
}

function labelsOf(block: Block, headerRow: number, position: number | undefined): readonly string[] {
  if (position === undefined) return [];
  return bodyRows(block, headerRow)
    .map((row) => textAt(block.sheet, row, position))
    .filter((text) => text !== "");
}

/** Whether the rows are product groups or regions is asked where no header says it. */
function askDimension(
  content: MatrixContent,
  knownRows: number,
  rest: readonly HeaderCell[],
): readonly AdoptionFinding[] {
  const label = content.roles.get("product_group");
  const header = rest.find(({ position }) => position === label)?.text ?? "";
  const isSaid = knownRows > 0 || label === undefined || dimensions.get(foldWord(header)) === "product_group";
  if (isSaid || knownHeader("kpis", header)?.column === "product_group") return [];
  const example = String(cellAt(content.block.sheet, content.headerRow + 1, label) ?? "");
  return [
    { code: "adopt.which-dimension", severity: "warning", params: { example }, answers: [`${header || "A"}=region`] },
  ];
}

function describeColumns(
  headers: readonly HeaderCell[],
  { roles }: MatrixContent,
  values: readonly ValueColumn[],
): readonly ColumnSuggestion[] {
  const roleAt = new Map([...roles].map(([role, position]) => [position, role]));
  const valueAt = new Map(values.map((value) => [value.position, value]));
  return headers.map(({ position, text }): ColumnSuggestion => {
    const place = { position, header: text };
    const [value, role] = [valueAt.get(position), roleAt.get(position)];
    if (value?.figure === "forecast") return { ...place, reason: "forecast" };
    if (value !== undefined) return { ...place, reason: "period", column: value.figure ?? "actual" };
    if (role !== undefined) return { ...place, reason: "exact", column: role };
    return { ...place, reason: isSumHeader(text) ? "sum" : "unknown" };
  });
}
