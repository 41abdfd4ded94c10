/** Applies a change to every formula of a workbook, wherever the file keeps one. */
import type { DefinedNames } from "./defined-names";
import type { PackageParts } from "./package-parts";
import { kindOf } from "./relationships";
import type { Sheet } from "./sheet";
import { decodeXml, encodeAttribute, encodeXml } from "./xml-text";

export interface FormulaChange {
  /** Something every formula that changes must contain, in any case; formulas without it are not looked at. */
  readonly mention: string;
  readonly apply: (formula: string) => string;
}

/** Changes formulas in cells, names, tables, validations, conditional formats, charts and hyperlinks. */
export function updateFormulas(
  parts: PackageParts,
  sheets: readonly Sheet[],
  names: DefinedNames,
  change: FormulaChange,
): void {
  names.mapFormulas(change.apply);
  for (const sheet of sheets) {
    updateCells(sheet, change);
    updateSheetXml(sheet, change);
    for (const part of formulaParts(parts, sheet.part)) updatePart(parts, part, change);
  }
}

function updateCells(sheet: Sheet, change: FormulaChange): void {
  const mention = change.mention.toLowerCase();
  if (!sheet.content.isChanged && !sheet.content.sourceText.toLowerCase().includes(encodeXml(mention))) return;
  for (const [row, column, cell] of Array.from(sheet.content.store.entries())) {
    if (cell.formula === undefined || !cell.formula.toLowerCase().includes(mention)) continue;
    const formula = change.apply(cell.formula);
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

/** Tables of the sheet, its drawing's charts. */
function formulaParts(parts: PackageParts, source: string): string[] {
  return parts.relationships(source).all.flatMap((relationship) => {
    const part = parts.target(source, relationship);
    const kind = kindOf(relationship);
    if (part === undefined) return [];
    if (kind === "drawing") return formulaParts(parts, part);
    return kind === "table" || kind === "chart" || kind === "chartEx" ? [part] : [];
  });
}

function updatePart(parts: PackageParts, part: string, change: FormulaChange): void {
  const document = parts.document(part);
  const pieces = document.pieces.map((piece) => ({ ...piece, text: updateXml(piece.text, change) }));
  if (pieces.some((piece, index) => piece.text !== document.pieces[index]?.text)) document.replacePieces(pieces);
}

const FORMULA =
  /(<(?:[\w.-]+:)?(?:f|formula|formula1|formula2|calculatedColumnFormula|totalsRowFormula)(?:\s[^>]*)?>)([^<]+)(?=<\/)/g;
const LOCATION = /(<(?:[\w.-]+:)?hyperlink\s[^>]*?\blocation=")([^"]*)"/g;

function updateXml(xml: string, { apply }: FormulaChange): string {
  return xml
    .replace(FORMULA, (whole, tag: string, text: string) => {
      const formula = decodeXml(text);
      const changed = apply(formula);
      return changed === formula ? whole : tag + encodeXml(changed);
    })
    .replace(LOCATION, (whole, tag: string, text: string) => {
      const location = decodeXml(text);
      const changed = apply(location);
      return changed === location ? whole : `${tag}${encodeAttribute(changed)}"`;
    });
}
