/** Hyperlinks on cells: places in the workbook, or addresses outside through a relationship. */
import { cellAddress, intersects, parseRange, rangeAddress, subtractRange } from "./cell-range";
import type { PackageParts } from "./package-parts";
import { relationshipAttribute, relationshipId } from "./relationship-attribute";
import type { CellRange, Hyperlink } from "./workbook-file";
import type { XmlDocument } from "./xml-document";
import { attribute, attributeText, parseElement, type XmlPiece } from "./xml-scan";

export function readHyperlinks(parts: PackageParts, sheetPart: string, sheet: XmlDocument): Hyperlink[] {
  return linkPieces(sheet).flatMap((piece) => {
    const { attributes } = parseElement(piece.text);
    const range = parseRange(attribute(attributes, "ref") ?? "");
    const target = readTarget(parts, sheetPart, attributes);
    if (range === undefined || target === undefined) return [];
    const tooltip = attribute(attributes, "tooltip");
    return [{ row: range.top, column: range.left, target, ...(tooltip !== undefined && { tooltip }) }];
  });
}

function readTarget(parts: PackageParts, sheetPart: string, attributes: string): Hyperlink["target"] | undefined {
  const id = relationshipId(attributes);
  const location = attribute(attributes, "location");
  if (id === undefined) return location === undefined ? undefined : { location };
  const address = parts.relationships(sheetPart).byId(id)?.target;
  if (address === undefined) return undefined;
  return { address: location === undefined ? address : `${address}#${location}` };
}

/** Sets the link of one cell in place of the one it may have. */
export function writeHyperlink(parts: PackageParts, sheetPart: string, sheet: XmlDocument, link: Hyperlink): void {
  const ref = cellAddress(link.row, link.column);
  const isReplaced = (piece: XmlPiece): boolean => attribute(parseElement(piece.text).attributes, "ref") === ref;
  const known = linkPieces(sheet);
  for (const piece of known.filter(isReplaced)) dropRelationship(parts, sheetPart, piece);
  const kept = known.filter((piece) => !isReplaced(piece)).map((piece) => piece.text);
  const target = targetText(parts, sheetPart, sheet, link);
  const added = `<${sheet.prefix}hyperlink${attributeText({ ref })}${target}${attributeText({ tooltip: link.tooltip })}/>`;
  sheet.setChild("hyperlinks", `<${sheet.prefix}hyperlinks>${[...kept, added].join("")}</${sheet.prefix}hyperlinks>`);
}

/** Takes the links of these cells away; a link over more cells stays on the others. */
export function removeHyperlinks(parts: PackageParts, sheetPart: string, sheet: XmlDocument, hole: CellRange): void {
  const known = linkPieces(sheet);
  const isKept = (range: CellRange | undefined) => range === undefined || !intersects(range, hole);
  const isTouched = (piece: XmlPiece) =>
    !isKept(parseRange(attribute(parseElement(piece.text).attributes, "ref") ?? ""));
  if (!known.some(isTouched)) return;
  const links = known.flatMap((piece) => (isTouched(piece) ? linksOutside(piece, hole) : [piece.text]));
  for (const piece of known.filter(isTouched))
    if (linksOutside(piece, hole).length === 0) dropRelationship(parts, sheetPart, piece);
  const element = `<${sheet.prefix}hyperlinks>${links.join("")}</${sheet.prefix}hyperlinks>`;
  sheet.setChild("hyperlinks", links.length === 0 ? undefined : element);
}

function linksOutside(piece: XmlPiece, hole: CellRange): readonly string[] {
  const range = parseRange(attribute(parseElement(piece.text).attributes, "ref") ?? "");
  const rest = range === undefined ? [] : subtractRange(range, hole);
  return rest.map((part) => piece.text.replace(/(\bref=")[^"]*"/, `$1${rangeAddress(part)}"`));
}

function dropRelationship(parts: PackageParts, sheetPart: string, piece: XmlPiece): void {
  const id = relationshipId(parseElement(piece.text).attributes);
  if (id !== undefined) parts.relationships(sheetPart).remove(id);
}

/** Removes the relationships of links that are no longer there. */
export function dropUnusedLinks(parts: PackageParts, sheetPart: string, sheet: XmlDocument): void {
  const used = new Set(linkPieces(sheet).map((piece) => relationshipId(parseElement(piece.text).attributes)));
  for (const { id } of parts.relationships(sheetPart).ofKind("hyperlink")) {
    if (!used.has(id)) parts.relationships(sheetPart).remove(id);
  }
}

function targetText(parts: PackageParts, sheetPart: string, sheet: XmlDocument, { target }: Hyperlink): string {
  if ("location" in target) return attributeText({ location: target.location });
  const type = `${parts.officeNamespace}/hyperlink`;
  const id = parts.relationships(sheetPart).add(type, target.address, true);
  return relationshipAttribute(sheet, parts.officeNamespace, id);
}

function linkPieces(sheet: XmlDocument): XmlPiece[] {
  return (sheet.child("hyperlinks")?.pieces ?? []).filter((piece) => piece.name === "hyperlink");
}
