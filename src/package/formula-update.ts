/** Applies a change to every formula of a workbook, wherever the file keeps one. */
import type { DefinedNames } from "./defined-names";
import type { PackageParts } from "./package-parts";
import { kindOf } from "./relationships";
import type { Sheet } from "./sheet";
import { decodeXml, encodeAttribute, encodeXml } from "./xml-text";

export interface FormulaChange {
  /** Something every formula that changes must contain, in any case; formulas without it are not looked at. */
  readonly mention: string;
  /** `row` is that of a formula in a cell. */
  readonly apply: (formula: string, row?: number) => string;
  /** Places that hyperlinks lead to are text: Excel lets them follow a new name, but not moved cells. */
  readonly keepsLinks?: boolean;
  /** Values that charts remember of cells are dropped where the reference to them changes. */
  readonly dropsCaches?: boolean;
}

/** Changes formulas in names, in all sheets with all that hangs on them, and in chart sheets. */
export function updateFormulas(
  parts: PackageParts,
  workbookPart: string,
  sheets: readonly Sheet[],
  names: DefinedNames,
  change: FormulaChange,
): void {
  names.mapFormulas((formula) => change.apply(formula));
  for (const sheet of sheets) updateSheetFormulas(parts, sheet, change);
  for (const part of chartSheets(parts, workbookPart)) updateLinkedParts(parts, part, change);
}

/** The parts of sheets that are no worksheets but may show charts. */
export function chartSheets(parts: PackageParts, workbookPart: string): string[] {
  const relationships = parts
    .relationships(workbookPart)
    .all.filter((item) => /^(?:chart|dialog)sheet$/.test(kindOf(item)));
  return relationships.flatMap((item) => parts.target(workbookPart, item) ?? []);
}

/** Changes formulas of one sheet: its cells, what stands beside them, its tables and charts. */
export function updateSheetFormulas(parts: PackageParts, sheet: Sheet, change: FormulaChange): void {
  updateCells(sheet, change);
  updateSheetXml(sheet, change);
  updateLinkedParts(parts, sheet.part, change);
}

function updateCells(sheet: Sheet, change: FormulaChange): void {
  const mention = change.mention.toLowerCase();
  if (!sheet.content.isChanged && !sheet.content.sourceText.toLowerCase().includes(encodeXml(mention))) return;
  for (const [row, column, cell] of Array.from(sheet.content.store.entries())) {
    if (cell.formula === undefined || !cell.formula.toLowerCase().includes(mention)) continue;
    const formula = change.apply(cell.formula, row);
    if (formula !== cell.formula) sheet.content.setFormulaText(row, column, cell, formula);
  }
}

function updateSheetXml(sheet: Sheet, change: FormulaChange): void {
  const { document } = sheet;
  const pieces = document.pieces.map((piece) => {
    return piece.name === "sheetData" ? piece : { ...piece, text: updateXml(piece.text, change) };
  });
  if (pieces.some((piece, index) => piece.text !== document.pieces[index]?.text)) document.replacePieces(pieces);
}

/** Changes formulas in the tables, drawings, charts and controls that a sheet or drawing leads to. */
export function updateLinkedParts(parts: PackageParts, source: string, change: FormulaChange): void {
  for (const relationship of parts.relationships(source).all) {
    const part = parts.target(source, relationship);
    const kind = kindOf(relationship);
    if (part === undefined || !FORMULA_PARTS.test(kind)) continue;
    if (kind === "table") updateTable(parts, part, change);
    else updatePart(parts, part, change);
    updateLinkedParts(parts, part, change);
  }
}

const FORMULA_PARTS = /^(?:table|drawing|chart|chartEx|chartUserShapes|vmlDrawing|ctrlProp)$/;

/** Tables live as documents: others hold the same one. */
function updateTable(parts: PackageParts, part: string, change: FormulaChange): void {
  const document = parts.document(part);
  const pieces = document.pieces.map((piece) => ({ ...piece, text: updateXml(piece.text, change) }));
  if (pieces.some((piece, index) => piece.text !== document.pieces[index]?.text)) document.replacePieces(pieces);
}

/** As text: legacy drawings are often no sound XML. */
function updatePart(parts: PackageParts, part: string, change: FormulaChange): void {
  const text = parts.text(part);
  const changed = updateXml(withoutCaches(text, change), change);
  if (changed !== text) parts.setText(part, changed);
}

const FORMULA =
  /(<(?:[\w.-]+:)?(?:f|formula|formula1|formula2|calculatedColumnFormula|totalsRowFormula|sqref|Fmla(?:Link|Range|Txbx|Pict))(?:\s[^>]*)?>)([^<]+)(?=<\/)/g;
const LOCATION = /(<(?:[\w.-]+:)?hyperlink\s[^>]*?\blocation=")([^"]*)"/g;
const LINKED = /(\s(?:textlink|fmlaLink|fmlaRange|fmlaTxbx|fmlaPict|linkedCell|listFillRange|cellRange)=")([^"]+)"/g;

function updateXml(xml: string, { apply, keepsLinks }: FormulaChange): string {
  const inAttribute = (whole: string, tag: string, text: string): string => {
    const formula = decodeXml(text);
    const changed = apply(formula);
    return changed === formula ? whole : `${tag}${encodeAttribute(changed)}"`;
  };
  const changed = xml
    .replace(FORMULA, (whole, tag: string, text: string) => {
      const formula = decodeXml(text);
      const changed = apply(formula);
      return changed === formula ? whole : tag + encodeXml(changed);
    })
    .replace(LINKED, inAttribute);
  return keepsLinks === true ? changed : changed.replace(LOCATION, inAttribute);
}

const CACHED =
  /(<([\w.-]+:)?f(?:\s[^>]*)?>)([^<]*)(<\/\2f>)\s*(?:<\2(num|str|multiLvlStr|dlblRange)Cache>[\s\S]*?<\/\2\5Cache>|(?:<\2lvl\s[\s\S]*?<\/\2lvl>\s*)+)/g;

/** What a chart remembers of cells that are gone would stay readable in the file. Excel reads the cells anew. */
function withoutCaches(xml: string, { apply, dropsCaches }: FormulaChange): string {
  return xml.replace(CACHED, (whole, start: string, _prefix: string, text: string, end: string) => {
    const formula = decodeXml(text);
    const changed = apply(formula);
    const isLost = changed !== formula && (dropsCaches === true || changed.includes("#REF!"));
    return isLost ? start + text + end : whole;
  });
}
