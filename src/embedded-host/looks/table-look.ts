/** What the table around a cell adds to its look. */
import type { Border, BorderEdge, SheetFile, TableFile } from "../../package/workbook-file";
import { tableStyle, type TablePartLook, type TableStyle } from "./table-styles";

/** All that the parts of a table lay over one cell. */
export interface TableLook extends Omit<TablePartLook, "border"> {
  readonly border: Readonly<Partial<Record<BorderEdge, Border>>>;
  readonly hasFilterButton: boolean;
}

export type TableLookAt = (row: number, column: number) => TableLook | undefined;

/** `theme`: colours of the file's theme. The answer is undefined for cells outside of every table. */
export function createTableLooks(sheet: SheetFile, theme: readonly string[]): TableLookAt {
  const placed = sheet.tables.map((table) => placeTable(sheet, table, tableStyle(table.style, theme)));
  return (row, column) => {
    const found = placed.find(({ block }) => contains(block, row, column));
    return found && tableLook(found, row, column);
  };
}

interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What the look of every cell needs, read once: the file answers each question from its XML. */
interface PlacedTable {
  readonly options: Pick<TableFile, "showFirstColumn" | "showLastColumn" | "showBandedColumns" | "showBandedRows">;
  readonly hasFilterButtons: boolean;
  readonly style: TableStyle | undefined;
  /** With the row of totals. */
  readonly block: Block;
  readonly body: Block;
  /** Whether a row of the body is an odd one among those that are shown. */
  readonly isOddRow: (row: number) => boolean;
}

function placeTable(sheet: SheetFile, table: TableFile, style: TableStyle | undefined): PlacedTable {
  const { range, hasHeaderRow, hasTotalsRow, showFilterButton } = table;
  const { showFirstColumn, showLastColumn, showBandedColumns, showBandedRows } = table;
  const body = { ...range, top: range.top + (hasHeaderRow ? 1 : 0) };
  const block = { ...range, bottom: range.bottom + (hasTotalsRow ? 1 : 0) };
  return {
    options: { showFirstColumn, showLastColumn, showBandedColumns, showBandedRows },
    hasFilterButtons: hasHeaderRow && showFilterButton,
    style,
    block,
    body,
    isOddRow: countRows(sheet, body.top),
  };
}

/** Hidden rows do not count: the stripes of a filtered table alternate on what is seen. */
function countRows(sheet: SheetFile, first: number): (row: number) => boolean {
  const isOdd: boolean[] = [];
  return (row) => {
    for (let index = isOdd.length; index <= row - first; index++) {
      const before = isOdd[index - 1] ?? false;
      isOdd.push(sheet.isRowHidden(first + index) ? before : !before);
    }
    return isOdd[row - first] ?? false;
  };
}

function tableLook(placed: PlacedTable, row: number, column: number): TableLook {
  const { style, body, hasFilterButtons } = placed;
  const hasFilterButton = hasFilterButtons && row < body.top;
  if (style === undefined) return { border: {}, hasFilterButton };
  const parts = partsAt(placed, style, row, column);
  const border = parts.reduce((edges, part) => ({ ...edges, ...edgesAt(part, row, column) }), {});
  return { ...parts.reduce<TablePartLook>((looks, { look }) => ({ ...looks, ...look }), {}), border, hasFilterButton };
}

interface PlacedPart {
  readonly look: TablePartLook;
  readonly block: Block;
}

/** The parts that a cell belongs to; later ones cover earlier ones. */
function partsAt({ options, block, body, isOddRow }: PlacedTable, style: TableStyle, row: number, column: number) {
  const isBody = contains(body, row, column);
  const ofColumn = { ...block, left: column, right: column };
  const ofRow = { ...block, top: row, bottom: row };
  const isFirst = options.showFirstColumn && column === block.left;
  const isLast = options.showLastColumn && column === block.right;
  const isStripeColumn = options.showBandedColumns && isBody && (column - block.left) % 2 === 0;
  const isStripeRow = options.showBandedRows && isBody && isOddRow(row);
  const parts: readonly (PlacedPart | false)[] = [
    { look: style.whole, block },
    isStripeColumn && { look: style.stripe, block: { ...body, left: column, right: column } },
    isStripeRow && { look: style.stripe, block: ofRow },
    isLast && { look: style.lastColumn, block: ofColumn },
    isFirst && { look: style.firstColumn, block: ofColumn },
    row < body.top && { look: style.header, block: ofRow },
    row > body.bottom && { look: style.total, block: ofRow },
  ];
  return parts.filter((part) => part !== false);
}

/** The lines around a cell that come from one part: its outline, or what it has between its cells. */
function edgesAt({ look: { border }, block }: PlacedPart, row: number, column: number): TableLook["border"] {
  if (border === undefined) return {};
  const edges: readonly (readonly [BorderEdge, Border | undefined])[] = [
    ["top", row === block.top ? border.top : border.horizontal],
    ["bottom", row === block.bottom ? border.bottom : border.horizontal],
    ["left", column === block.left ? border.left : border.vertical],
    ["right", column === block.right ? border.right : border.vertical],
  ];
  return Object.fromEntries(edges.filter(([, edge]) => edge !== undefined));
}

function contains({ top, left, bottom, right }: Block, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
