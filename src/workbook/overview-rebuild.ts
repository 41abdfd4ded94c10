/**
 * Builds the overview and its chart data again in their place: when the plan's sheets change, or as a repair. What people
 * have put on the page stays where it is; where the new page needs the place, it moves below the page.
 */
import type { Labels } from "../domain/schema/column-kinds";
import type { SheetKey } from "../domain/schema/plan-schema";
import type { CellInput, CellRange, Change } from "./changes";
import type { RowsBySheet } from "./new-plan";
import { cellRange } from "./places";
import { bridgeChoiceName } from "./plan-names";
import type { PlanContext } from "./plan-settings";
import type { SheetContents } from "./port";
import { chartDataRequest } from "./sheets/chart-data-request";
import { chartDataSheet } from "./sheets/chart-data-sheet";
import { overviewChartNames } from "./sheets/overview-charts";
import { choicePlaces } from "./sheets/overview-bridge";
import { column, overviewLayout, type OverviewLayout } from "./sheets/overview-layout";
import { ownRanges } from "./sheets/overview-own-ranges";
import { overviewContents, pageNames } from "./sheets/overview-sheet";
import { cellsAt } from "./sheets/sheet-build";

export interface OverviewBefore {
  /** Sheets that the plan had when the page was built; the same as now where it is only repaired. */
  readonly sheets?: ReadonlySet<SheetKey>;
  /** Sheets that it was to show when building it was interrupted: parts of that page stand there already. */
  readonly begun?: ReadonlySet<SheetKey>;
  /** What says that from now on the page is a new one. */
  readonly mark?: readonly Change[];
  /** What stands on the page now. Without it, what people have put into the page's own cells is lost. */
  readonly contents?: SheetContents;
}

/**
 * Changes that make the overview and the chart data what a new plan with these sheets and rows has. All sheets and tables
 * that `context.sheets` names exist, or are made before.
 */
export function overviewRebuild(
  context: PlanContext,
  plan: { readonly rows: Pick<RowsBySheet, "kpis">; readonly labels: Labels },
  before: OverviewBefore = {},
): Change[] {
  const request = chartDataRequest({ rows: plan.rows, settings: context.settings });
  const layout = overviewLayout(context.sheets);
  const old = overviewLayout(before.sheets ?? context.sheets);
  const current = before.begun ? overviewLayout(before.begun) : old;
  const pages = [...new Set([old, current])];
  const sheet = context.sheet("overview");
  const { formulas, looks } = overviewContents(context, request, plan.labels);
  const cells = before.contents ? filledCells(before.contents) : [];
  const carried = carriedCells(sheet, current, layout, cells);
  return [
    ...movedCells(sheet, pages, layout, cells),
    ...(before.mark ?? []),
    ...[...pages, layout].flatMap(ownRanges).map((range): Change => ({ kind: "clearCells", sheet, range })),
    // at once, too: what people have chosen would be lost where the rest is never written
    ...carried,
    { kind: "clearCells", sheet: context.sheet("chart_data"), range: chartDataRange },
    ...pageNames(context, sheet),
    ...chartDataSheet(context, request).formulas,
    ...formulas,
    ...carried,
    ...looks.filter(({ kind }) => kind !== "addChart"),
    ...pages.flatMap((page) => widthsBeyond(sheet, page, layout)),
    ...droppedParts(sheet, layout, looks),
    ...looks.filter(({ kind }) => kind === "addChart"),
  ];
}

/** More than the chart data of any plan need. */
const chartDataRange: CellRange = { top: 0, left: 0, bottom: 199, right: 79 };

/** Charts and names that the page does not have any more. */
function droppedParts(sheet: string, { bridge }: OverviewLayout, looks: readonly Change[]): Change[] {
  const shown = new Set(looks.flatMap((change) => (change.kind === "addChart" ? [change.chart.name] : [])));
  const charts = overviewChartNames.filter((name) => !shown.has(name));
  const names = bridge ? [] : Object.values(bridgeChoiceName);
  return [
    ...charts.map((name): Change => ({ kind: "removeChart", sheet, name })),
    ...names.map((name): Change => ({ kind: "removeName", name })),
  ];
}

/** Columns that only the old page had get a width at which they can be used. */
function widthsBeyond(sheet: string, old: OverviewLayout, { widths }: OverviewLayout): Change[] {
  if (old.widths.length <= widths.length) return [];
  return [{ kind: "setColumns", sheet, first: widths.length, last: old.widths.length - 1, width: 48, hidden: false }];
}

type FilledCell = readonly [row: number, column: number, input: CellInput];

/** What was on the page and is not ours goes below it, before its place is cleared. */
function movedCells(
  sheet: string,
  olds: readonly OverviewLayout[],
  layout: OverviewLayout,
  cells: readonly FilledCell[],
): Change[] {
  const [owned, wanted] = [olds.flatMap(ownRanges), ownRanges(layout)];
  const foreign = cells.filter((cell) => !isInside(cell, owned) && isInside(cell, wanted));
  const bottoms = [...owned, ...wanted].map(({ bottom }) => bottom);
  const free = Math.max(...bottoms, layout.last, ...cells.map(([row]) => row)) + 2;
  return foreign.map(([row, left, input]): Change => cellsAt(sheet, free + row, left, [[input]]));
}

/** What people have chosen on the page as it is, and what the last check found. */
function carriedCells(
  sheet: string,
  old: OverviewLayout,
  layout: OverviewLayout,
  cells: readonly FilledCell[],
): Change[] {
  const taken = [[checkPlace(old), checkPlace(layout)] as const, ...sameChoices(old, layout)];
  return taken.flatMap(([from, to]): Change[] => {
    const found = cells.find(([row, left]) => row === from.top && left === from.left);
    return found ? [cellsAt(sheet, to.top, to.left, [[found[2]]])] : [];
  });
}

const checkPlace = ({ check }: OverviewLayout) => cellRange(check, column.kpi);

function sameChoices(old: OverviewLayout, layout: OverviewLayout): (readonly [CellRange, CellRange])[] {
  if (!old.bridge || !layout.bridge) return [];
  const [from, to] = [choicePlaces(old.bridge), choicePlaces(layout.bridge)];
  return [
    [from.kpi, to.kpi],
    [from.year, to.year],
  ];
}

function filledCells({ cells, top, left }: SheetContents): readonly FilledCell[] {
  return cells.flatMap((row, index) =>
    row.flatMap((value, position): FilledCell[] => {
      if (value === null || value === "") return [];
      const isFormula = typeof value === "string" && value.startsWith("=");
      return [[top + index, left + position, isFormula ? { formula: value.slice(1) } : value]];
    }),
  );
}

function isInside([row, left]: FilledCell, ranges: readonly CellRange[]): boolean {
  return ranges.some((range) => row >= range.top && row <= range.bottom && left >= range.left && left <= range.right);
}
