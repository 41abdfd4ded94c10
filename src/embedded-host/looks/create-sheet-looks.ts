/** From the file's formats, tables and rules to what is seen. */
import { formatColor } from "numfmt";
import type { CellFormat, CellRange, CellValue, SheetFile, StyleBook } from "../../package/workbook-file";
import type { CellLook, SheetLooks } from "./cell-look";
import { createConditionalLooks, type ConditionalLook } from "./conditional-look";
import { createTableLooks, type TableLook } from "./table-look";

/** What the looks of a workbook are made from. */
export interface LookSource {
  readonly styles: StyleBook;
  /** The value as calculated. */
  value(sheet: SheetFile, row: number, column: number): CellValue;
  /** What a number format makes of a value, in the culture of the reader. */
  text(value: CellValue, numberFormat: string): string;
  /**
   * `Calculator.evaluateFilled`: the values of a formula in every cell of a range, row by row, as if it had been
   * filled there from the cell in which it reads as given. null where it cannot be calculated.
   */
  evaluateFilled(
    sheet: SheetFile,
    formula: string,
    from: { readonly row: number; readonly column: number },
    range: CellRange,
  ): readonly (readonly CellValue[])[];
}

/** The looks of a sheet's cells as they are now. Whatever changes the workbook makes them stale. */
export function createSheetLooks(source: LookSource, sheet: SheetFile): SheetLooks {
  const tableLookAt = createTableLooks(sheet, source.styles.themeColors);
  const conditionalLookAt = createConditionalLooks(source, sheet);
  const normal = source.styles.format(0);
  return {
    cell: (row, column) => {
      const value = source.value(sheet, row, column);
      const format = source.styles.format(sheet.cell(row, column)?.style ?? 0);
      const layers = { format, normal, table: tableLookAt(row, column), rules: conditionalLookAt(row, column, value) };
      return composeLook(value, layers, source);
    },
  };
}

interface Layers {
  readonly format: CellFormat;
  /** The workbook's default: where the cell's own format says nothing else, a table style shows through. */
  readonly normal: CellFormat;
  readonly table: TableLook | undefined;
  readonly rules: ConditionalLook;
}

function composeLook(value: CellValue, layers: Layers, source: LookSource): CellLook {
  const { format, table, rules } = layers;
  const { alignment } = format;
  const numberFormat = rules.numberFormat ?? format.numberFormat;
  return {
    text: rules.hidesText === true ? "" : source.text(value, numberFormat),
    horizontal: horizontalOf(value, alignment.horizontal),
    vertical: verticalOf(alignment.vertical),
    wrap: alignment.wrapText,
    indent: alignment.indent,
    font: fontOf(layers, colorOfSection(value, numberFormat)),
    fill: rules.fill ?? format.fill ?? table?.fill,
    border: { ...table?.border, ...format.border, ...rules.border },
    ...(rules.bar !== undefined && { bar: rules.bar }),
    ...(rules.icon !== undefined && { icon: rules.icon }),
    hasFilterButton: table?.hasFilterButton ?? false,
  };
}

/** Text to the left, numbers to the right, logical values and errors in the middle. */
function horizontalOf(value: CellValue, alignment: CellFormat["alignment"]["horizontal"]): CellLook["horizontal"] {
  if (alignment === "centerContinuous") return "center";
  if (alignment === "distributed") return "justify";
  if (alignment !== "general") return alignment;
  if (typeof value === "number") return "right";
  return value === null || typeof value === "string" ? "left" : "center";
}

function verticalOf(alignment: CellFormat["alignment"]["vertical"]): CellLook["vertical"] {
  return alignment === "justify" || alignment === "distributed" ? "center" : alignment;
}

const automaticInk = "#000000";

function fontOf(
  { format: { font }, normal, table, rules }: Layers,
  sectionColor: string | undefined,
): CellLook["font"] {
  const ownColor = font.color === normal.font.color ? undefined : font.color;
  const ownBold = font.bold === normal.font.bold ? undefined : font.bold;
  const { name, size } = font;
  return {
    name,
    size,
    italic: rules.italic ?? font.italic,
    underline: rules.underline === undefined ? font.underline : rules.underline !== "none",
    ...((rules.strikethrough ?? font.strikethrough) && { strikethrough: true }),
    bold: rules.bold ?? ownBold ?? table?.bold ?? font.bold,
    color: sectionColor ?? rules.fontColor ?? ownColor ?? table?.fontColor ?? font.color ?? automaticInk,
  };
}

/** A section of a number format may name a colour, as in `0;[Red]-0`. */
function colorOfSection(value: CellValue, numberFormat: string): string | undefined {
  if (typeof value !== "number" || !numberFormat.includes("[")) return undefined;
  const color = formatColor(numberFormat, value, { throws: false });
  return typeof color === "string" ? (namedColors[color.toLowerCase()] ?? hexColor(color)) : undefined;
}

const namedColors: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#00FF00",
  blue: "#0000FF",
  yellow: "#FFFF00",
  magenta: "#FF00FF",
  cyan: "#00FFFF",
};

function hexColor(color: string): string | undefined {
  return /^#[0-9a-f]{6}$/i.test(color) ? color.toUpperCase() : undefined;
}
