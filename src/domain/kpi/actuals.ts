import type { Finding } from "../finding";
import type { Actuals, ActualsOptions } from "./actuals-options";
import { articleClasses, classifyArticles, type ArticleClass } from "./article-classes";
import { findKpi, kpiCatalogue, rowUnit } from "./catalogue";
import { cleanSum } from "./clean-sum";
import { coveredYear } from "./covered-year";
import { fiscalYearOf } from "./fiscal-year";
import type { KpiFigures } from "./kpi-figures";
import { dimensionsOf, grainsOf, groupLines, labelLines, type Dimensions, type LineGroup } from "./line-groups";
import { lineKpis, type LineFigure, type LineKpi } from "./line-kpis";
import type { OrderLine } from "./order-line";
import { checkUnits, volumeOf } from "./volume";

/**
 * Computes the KPI rows that the lines of one account allow (data model, 1, 3, 8 and 9).
 *
 * What can be summed (SUM, and RATIO with its numerator and denominator) stands only at the finest grain that the
 * columns allow; everything else (COUNTD, NONE) at every grain, because it cannot be computed from other rows.
 * `actualThrough` is the end of the fiscal year, or the last day of the file in a running year. Years that the file does
 * not hold completely are written too and named in a finding, as are units that do not add up.
 */
export function computeActuals(lines: readonly OrderLine[], options: ActualsOptions): Actuals {
  const labelled = labelLines(lines, options.notStated);
  const dimensions = dimensionsOf(labelled);
  const grouped = grainsOf(dimensions).map((grain) => groupLines(labelled, grain, options.fiscalYearStart));
  const finest = grouped.at(-1) ?? [];
  const figures = [
    ...lineKpis.flatMap((kpi) => rowsOfKpi(kpi, lines, isAdditive(kpi.key) ? [finest] : grouped, options)),
    ...volumeRows(finest, options),
    ...articleRows(labelled, dimensions, options),
  ];
  const findings = [...checkYears(labelled, options), ...checkUnits(finest, options)];
  return { figures: sortRows(figures), findings };
}

/** KPIs that `computeActuals` may write; rows of others are never touched by an import. */
export const computedKpis: ReadonlySet<string> = new Set([
  ...lineKpis.map(({ key }) => key),
  "sales_volume",
  "article_structure",
]);

function isAdditive(key: string): boolean {
  const aggregation = findKpi(key)?.aggregation;
  return aggregation === "SUM" || aggregation === "RATIO";
}

function rowsOfKpi(
  kpi: LineKpi,
  lines: readonly OrderLine[],
  grains: readonly (readonly LineGroup[])[],
  options: ActualsOptions,
): readonly KpiFigures[] {
  if (!kpi.needs.every((column) => lines.some((line) => line[column] !== undefined))) return [];
  return grains.flat().flatMap((group) => {
    const figure = kpi.compute(group.lines);
    return figure ? [rowOf(kpi.key, group, figure, options)] : [];
  });
}

function rowOf(kpi: string, group: LineGroup, figure: LineFigure, options: ActualsOptions): KpiFigures {
  const { fiscalYear, productGroup, region } = group;
  const { through, cutOffFrom } = coveredYear(fiscalYear, options);
  return {
    kpi,
    productGroup,
    region,
    segment: "",
    fiscalYear,
    unit: rowUnit(findKpi(kpi)?.unit ?? "n", options.currency, options.volumeUnit),
    ...figure,
    actualThrough: through,
    ...(cutOffFrom !== undefined && { actualFrom: cutOffFrom }),
  };
}

function volumeRows(finest: readonly LineGroup[], options: ActualsOptions): readonly KpiFigures[] {
  return finest.flatMap((group) => {
    const volume = volumeOf(group, options);
    if (!volume) return [];
    const { actual, unit, isUnitAssumed } = volume;
    const row = rowOf("sales_volume", group, { actual, numerator: null, denominator: null }, options);
    return [{ ...row, unit, ...(isUnitAssumed && { isUnitAssumed }) }];
  });
}

/** Revenue by article class. The class is that of the whole account, so a group may well have no A article. */
function articleRows(lines: readonly OrderLine[], by: Dimensions, options: ActualsOptions): readonly KpiFigures[] {
  const account = groupLines(lines, { productGroup: false, region: false }, options.fiscalYearStart);
  return account.flatMap((year) => {
    const classes = classifyArticles(year.lines);
    const groups = groupLines(year.lines, by, options.fiscalYearStart);
    return groups.flatMap((group) => articleClasses.flatMap((segment) => classRow(group, segment, classes, options)));
  });
}

function classRow(
  group: LineGroup,
  segment: ArticleClass,
  classes: ReadonlyMap<string, ArticleClass>,
  options: ActualsOptions,
): readonly KpiFigures[] {
  const lines = group.lines.filter(({ article }) => article !== undefined && classes.get(article) === segment);
  if (lines.length === 0) return [];
  const figure = { actual: cleanSum(lines.map(({ revenue }) => revenue)), numerator: null, denominator: null };
  return [{ ...rowOf("article_structure", group, figure, options), segment }];
}

function checkYears(lines: readonly OrderLine[], options: ActualsOptions): readonly Finding[] {
  const { dataFirst, dataLast, fiscalYearStart } = options;
  const years = new Set(lines.map(({ date }) => fiscalYearOf(date, fiscalYearStart)));
  const firstYear = fiscalYearOf(dataFirst, fiscalYearStart);
  const lastYear = fiscalYearOf(dataLast, fiscalYearStart);
  const findings: Finding[] = [];
  if (years.has(firstYear) && coveredYear(firstYear, options).cutOffFrom !== undefined)
    findings.push({
      code: "actuals.year-cut-off-start",
      severity: "info",
      params: { year: firstYear, date: dataFirst },
    });
  if (years.has(lastYear) && coveredYear(lastYear, options).isRunning)
    findings.push({ code: "actuals.year-cut-off-end", severity: "info", params: { year: lastYear, date: dataLast } });
  return findings;
}

const catalogueOrder = new Map(kpiCatalogue.map(({ key }, index) => [key, index]));

function sortRows(rows: readonly KpiFigures[]): readonly KpiFigures[] {
  const order = (key: string) => catalogueOrder.get(key) ?? kpiCatalogue.length;
  const collator = new Intl.Collator("de");
  const byLabel = (a: string, b: string) => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
  return [...rows].sort(
    (a, b) =>
      order(a.kpi) - order(b.kpi) ||
      a.fiscalYear - b.fiscalYear ||
      byLabel(a.productGroup, b.productGroup) ||
      byLabel(a.region, b.region) ||
      byLabel(a.segment, b.segment),
  );
}
