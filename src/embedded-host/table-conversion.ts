/** A table becomes plain cells: they keep what they hold and how they look. */
import type { BorderEdge, CellFormat, FormatPatch } from "../package/workbook-file";
import { createTableLooks, type TableLook } from "./looks/table-look";
import { wholeOf } from "./range-target";
import { clearFilters } from "./table-filtering";
import type { TableTarget } from "./table-resize";

/** Structured references to the table become references to its cells. */
export function convertTable(target: TableTarget): void {
  const { book, sheet, table } = target;
  clearFilters(target);
  const looks = createTableLooks(sheet, book.file.styles.themeColors);
  const { top, left, bottom, right } = wholeOf(table);
  const patches: { readonly row: number; readonly column: number; readonly patch: FormatPatch }[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const look = looks(row, column);
      const format = book.file.styles.format(sheet.formats.styleAt(row, column));
      const patch = look && keptLook(look, format, book.file.styles.format(0));
      if (patch) patches.push({ row, column, patch });
    }
  }
  sheet.removeTable(table.name, "toCells");
  for (const { row, column, patch } of patches)
    sheet.formatRange({ top: row, left: column, bottom: row, right: column }, patch);
  book.noteStructure();
}

/** What the cell itself says covers what the table gave it. */
function keptLook(look: TableLook, { fill, font, border }: CellFormat, plain: CellFormat): FormatPatch | undefined {
  const edges = Object.entries(look.border).filter(([edge]) => border[edge as BorderEdge] === undefined);
  const fontPatch = {
    ...(look.fontColor !== undefined && font.color === plain.font.color && { color: look.fontColor }),
    ...(look.bold === true && !font.bold && { bold: true }),
  };
  const patch: FormatPatch = {
    ...(look.fill !== undefined && (fill ?? undefined) === undefined && { fill: look.fill }),
    ...(Object.keys(fontPatch).length > 0 && { font: fontPatch }),
    ...(edges.length > 0 && { border: Object.fromEntries(edges) }),
  };
  return Object.keys(patch).length > 0 ? patch : undefined;
}
