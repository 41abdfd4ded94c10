/**
 * Where things stand on the overview page: one landscape A4 page. A lean plan has two columns of blocks; with the target
 * gap, SWOT or the self-check there is a third one between them. The cells of heading and key figures are the same in
 * both.
 */
import { buyingRoles, lists } from "../../domain/schema/lists";
import { planSheets, tableSheetKeys, type SheetKey, type TableSheetKey } from "../../domain/schema/plan-schema";
import type { CellRange } from "../changes";

/** Zero-based columns on the left, on every page. */
export const column = {
  margin: 0,
  kpi: 1,
  unit: 2,
  before: 3,
  complete: 4,
  running: 5,
  target: 6,
  gap: 7,
  achievement: 8,
  light: 9,
  gutter: 10,
} as const;

/** Key figures that the page has room for. */
export const keyFigureSlots = 8;

/** Zero-based rows at the top, on every page. */
export const row = {
  title: 0,
  facts: 1,
  vision: 2,
  keyFigures: 4,
  keyFigureHeader: 5,
  keyFigureFirst: 6,
  note: 6 + keyFigureSlots,
} as const;

/** Columns of the blocks on the right. */
export interface SideColumns {
  readonly label: number;
  readonly first: number;
  readonly second: number;
  readonly third: number;
}

/** Rows of a block of lines: its title, its header, its first line and the line below the last one. */
export interface BlockRows {
  readonly title: number;
  readonly header: number;
  readonly first: number;
  readonly end: number;
}

/** The map of the buying center: its title, labels of attitude in `header`, two rows for each influence below. */
export interface MapPlace {
  readonly title: number;
  readonly header: number;
  readonly first: number;
  /** Column of the labels of influence; one column for each attitude follows. */
  readonly left: number;
}

/** A chart below the row of its block's title. */
export interface ChartPlace {
  readonly title: number;
  readonly chart: CellRange;
}

export interface BridgePlace extends ChartPlace {
  /** Row of the cells in which people choose KPI and year. */
  readonly choice: number;
}

/** Four quadrants, two beside two. */
export interface SwotPlace {
  readonly title: number;
  readonly slots: number;
  /** Columns of the last cell of each half, which shows weights, and of the first one of the right half. */
  readonly leftWeight: number;
  readonly right: number;
  readonly rightWeight: number;
  /** Characters that fit into a half. */
  readonly statementLength: number;
}

export interface OverviewLayout {
  readonly isWide: boolean;
  /** Widths in points, in column order. */
  readonly widths: readonly number[];
  readonly rowHeight: number;
  readonly side: SideColumns;
  readonly roles: BlockRows;
  readonly measures: BlockRows;
  readonly measureSlots: number;
  /** One line for each of `healthSheets`, then one for all of them. */
  readonly health: BlockRows;
  readonly healthSheets: readonly TableSheetKey[];
  readonly revenue: ChartPlace;
  readonly bridge?: BridgePlace;
  readonly map?: MapPlace;
  readonly swot?: SwotPlace;
  readonly selfCheck?: ChartPlace;
  /** What the last check found. */
  readonly check: number;
  /** Last row and column of the printed page. */
  readonly last: number;
  readonly right: number;
}

/** The sheets of a plan whose state the page shows, in tab order: those that say what makes a row complete. */
export function healthSheetsOf(sheets: ReadonlySet<SheetKey>): readonly TableSheetKey[] {
  return tableSheetKeys.filter((key) => sheets.has(key) && "completeness" in planSheets[key]);
}

/** The page of a plan with these sheets. Blocks of sheets that it does not have leave no gap. */
export function overviewLayout(sheets: ReadonlySet<SheetKey>): OverviewLayout {
  const isWide = sheets.has("gap") || sheets.has("swot") || sheets.has("self_check");
  return isWide ? widePage(sheets) : leanPage(sheets);
}

/** First row of blocks on both sides. */
const top = row.keyFigures;
const smallestMeasureSlots = 5;
/** Title, header and the line with the note below. */
const frameRows = 2;

function blockAt(title: number, lines: number): BlockRows {
  return { title, header: title + 1, first: title + frameRows, end: title + frameRows + lines };
}

/** The blocks on the right, one below the other, with a free row between them. */
function sideBlocks(sheets: ReadonlySet<SheetKey>, measureSlots: number) {
  const healthSheets = healthSheetsOf(sheets);
  const roles = blockAt(top, buyingRoles.length);
  const measures = blockAt(roles.end + 1, measureSlots);
  const health = blockAt(measures.end + 2, healthSheets.length);
  return { roles, measures, measureSlots, health, healthSheets };
}

const leanWidths = [9, 141, 42, 60, 60, 60, 60, 60, 54, 42, 21, 156, 51, 63, 78] as const;

function leanPage(sheets: ReadonlySet<SheetKey>): OverviewLayout {
  const blocks = sideBlocks(sheets, smallestMeasureSlots);
  const last = blocks.health.end + 1;
  return {
    isWide: false,
    widths: leanWidths,
    rowHeight: rowHeight(leanWidths, last),
    side: { label: 11, first: 12, second: 13, third: 14 },
    ...blocks,
    revenue: chartBelow(row.note + 2, column.kpi, last - 1, column.light),
    check: last,
    last,
    right: 14,
  };
}

const wideWidths = [6, 135, 39, 57, 57, 57, 57, 57, 51, 39, 15, 57, 63, 63, 63, 63, 63, 15, 165, 42, 60, 42] as const;
const middle = 11;
const middleEnd = middle + lists.attitude.length;
const side = { label: 18, first: 19, second: 20, third: 21 } as const;

/** Rows of the upper band: the map of the buying center has two for each influence. */
const upperRows = frameRows + 2 * lists.influence.length;
/** Title, choice and a chart that can be read. */
const smallestChartRows = 11;
const swotRows = (slots: number) => 1 + 2 * (1 + slots);
const [fewestSlots, mostSlots] = [3, 5];
/** Title and a radar that can be read. */
const radarRows = swotRows(mostSlots);

interface Blocks {
  readonly hasGap: boolean;
  readonly hasSwot: boolean;
  readonly hasSelfCheck: boolean;
}

function widePage(sheets: ReadonlySet<SheetKey>): OverviewLayout {
  const has = { hasGap: sheets.has("gap"), hasSwot: sheets.has("swot"), hasSelfCheck: sheets.has("self_check") };
  const smallest = upperRows + 1 + smallestChartRows + lowestBand(has);
  const rowsBeside = sideBlocks(sheets, smallestMeasureSlots).health.end + 1 - top;
  const blocks = sideBlocks(sheets, smallestMeasureSlots + Math.max(0, smallest - rowsBeside));
  const end = blocks.health.end;
  return {
    isWide: true,
    widths: wideWidths,
    rowHeight: rowHeight(wideWidths, end + 1),
    side,
    ...blocks,
    ...middleBlocks(has, end),
    map: { title: top, header: top + 1, first: top + frameRows, left: middle },
    check: end + 1,
    last: end + 1,
    right: side.third,
  };
}

/** Rows of the band of SWOT and self-check with the free row above it; none where neither needs a band of its own. */
function lowestBand({ hasGap, hasSwot, hasSelfCheck }: Blocks): number {
  if (hasSelfCheck) return hasSwot || hasGap ? 1 + radarRows : 0;
  return hasSwot ? 1 + swotRows(fewestSlots) : 0;
}

type MiddleBlocks = Pick<OverviewLayout, "revenue" | "bridge" | "swot" | "selfCheck">;

/** What stands below key figures and map, down to the row `end`. */
function middleBlocks(has: Blocks, end: number): MiddleBlocks {
  const { hasGap, hasSwot, hasSelfCheck } = has;
  const second = top + upperRows + 1;
  const rest = end - second + 1 - smallestChartRows - 1;
  const fewest = hasSelfCheck ? mostSlots : fewestSlots;
  const slots = Math.min(mostSlots, Math.max(fewest, Math.floor((rest - 3) / 2)));
  const third = end + 1 - swotRows(slots);
  const chartEnd = hasSwot ? third - 2 : end;
  if (!hasSelfCheck)
    return { ...chartsOf(hasGap, second, chartEnd), ...(hasSwot && { swot: swotAt(third, slots, middleEnd) }) };
  const radar = (title: number) => ({ selfCheck: chartBelow(title, middle, end, middleEnd) });
  if (hasSwot)
    return { ...chartsOf(hasGap, second, chartEnd), swot: swotAt(third, slots, column.light), ...radar(third) };
  if (!hasGap) return { revenue: chartBelow(second, column.kpi, end, column.light), ...radar(second) };
  // the radar takes the lower half of the place that the history has
  const { revenue, bridge } = chartsOf(hasGap, second, end);
  const chart = { ...revenue.chart, bottom: third - 2 };
  return { revenue: { ...revenue, chart }, ...(bridge && { bridge }), ...radar(third) };
}

/** The second band: bridge and history side by side, or the history alone. */
function chartsOf(hasGap: boolean, title: number, bottom: number): Pick<OverviewLayout, "revenue" | "bridge"> {
  if (!hasGap) return { revenue: chartBelow(title, column.kpi, bottom, middleEnd) };
  const choice = title + 1;
  return {
    revenue: chartBelow(title, middle, bottom, middleEnd),
    bridge: { ...chartBelow(choice, column.kpi, bottom, column.light), title, choice },
  };
}

function chartBelow(title: number, left: number, bottom: number, right: number): ChartPlace {
  return { title, chart: { top: title + 1, left, bottom, right } };
}

/** Height of the page by its width, inside of its margins. */
const pageShape = 0.69;
const [lowestRow, highestRow, headRows] = [18.75, 24, 48];

/** The height at which the rows fill the page. */
function rowHeight(widths: readonly number[], last: number): number {
  const height = widths.reduce((sum, width) => sum + width, 0) * pageShape - headRows;
  const exact = Math.min(highestRow, Math.max(lowestRow, height / last));
  return Math.floor(exact / pixel) * pixel;
}

/** Rows are whole pixels high. */
const pixel = 0.75;

/** The quadrants over the left and the middle of the page, or over the left alone. */
function swotAt(title: number, slots: number, end: number): SwotPlace {
  const at = { title, slots, rightWeight: end };
  if (end === middleEnd) return { ...at, leftWeight: column.target, right: column.gap, statementLength: 82 };
  return { ...at, leftWeight: column.complete, right: column.running, statementLength: 46 };
}
