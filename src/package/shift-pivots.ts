/** Pivot tables and the ranges they read from, as they follow moved cells; caches go with the last table that uses them. */
import { parseRange, rangeAddress } from "./cell-range";
import { shiftedRange, type CellShift } from "./cell-shift";
import type { PackageParts } from "./package-parts";
import { relationshipId } from "./relationship-attribute";
import type { CellRange } from "./workbook-file";
import { hasNoChildren, rewriteTags } from "./xml-rewrite";
import { attribute, parseElement, withAttribute } from "./xml-scan";

interface PivotSurroundings {
  readonly parts: PackageParts;
  readonly workbookPart: string;
}

/** Where the pivot tables of a sheet lie. */
export function pivotRanges(parts: PackageParts, sheetPart: string): CellRange[] {
  return pivotParts(parts, sheetPart).flatMap(({ part }) => {
    const location = /<(?:[\w.-]+:)?location(\s[^>]*)/.exec(parts.text(part))?.[1] ?? "";
    return parseRange(attribute(location, "ref") ?? "") ?? [];
  });
}

/** The parts of the pivot tables of a sheet, with the relationships that lead to them. */
export function pivotParts(parts: PackageParts, sheetPart: string): { readonly part: string; readonly id: string }[] {
  return parts
    .relationships(sheetPart)
    .ofKind("pivotTable")
    .flatMap((relationship) => {
      const part = parts.target(sheetPart, relationship);
      return part === undefined ? [] : [{ part, id: relationship.id }];
    });
}

/** Moves the pivot tables of a sheet; one that lay in deleted cells is removed. */
export function shiftPivots(around: PivotSurroundings, sheetPart: string, shift: CellShift): void {
  const { parts, workbookPart } = around;
  const caches = pivotCachesOf(parts, sheetPart);
  for (const { part, id } of pivotParts(parts, sheetPart)) {
    const text = parts.text(part);
    let isGone = false;
    const moved = rewriteTags(text, (name, attributes) => {
      const range = name === "location" ? parseRange(attribute(attributes, "ref") ?? "") : undefined;
      const target = range === undefined ? undefined : shiftedRange(shift, range);
      isGone ||= range !== undefined && target === undefined;
      return target === undefined ? undefined : withAttribute(attributes, "ref", rangeAddress(target));
    });
    if (isGone) parts.removeRelated(sheetPart, id);
    else if (moved !== text) parts.setText(part, moved);
    if (isGone) dropUnusedCaches(parts, workbookPart, caches);
  }
}

/** Lets the sources of pivot caches that lie on this sheet follow; one that is gone stays as it was. */
export function shiftPivotSources(
  parts: PackageParts,
  workbookPart: string,
  sheet: string,
  follow: (range: CellRange) => CellRange | undefined,
): void {
  changePivotSources(parts, workbookPart, (attributes) => {
    const range = parseRange(attribute(attributes, "ref") ?? "");
    const isHere = attribute(attributes, "sheet")?.toLowerCase() === sheet.toLowerCase();
    const moved = range === undefined || !isHere ? undefined : follow(range);
    return moved === undefined ? undefined : withAttribute(attributes, "ref", rangeAddress(moved));
  });
}

/** Changes the attributes that say where pivot caches read from: a range of a sheet, or a name. */
export function changePivotSources(
  parts: PackageParts,
  workbookPart: string,
  change: (attributes: string) => string | undefined,
): void {
  for (const relationship of parts.relationships(workbookPart).ofKind("pivotCacheDefinition")) {
    const part = parts.target(workbookPart, relationship);
    const text = part === undefined ? "" : parts.text(part);
    const changed = rewriteTags(text, (name, attributes) => (SOURCES.test(name) ? change(attributes) : undefined));
    if (part !== undefined && changed !== text) parts.setText(part, changed);
  }
}

const SOURCES = /^(?:worksheetSource|rangeSet)$/;

/** Parts of the caches that the pivot tables of a sheet read from. */
export function pivotCachesOf(parts: PackageParts, sheetPart: string): ReadonlySet<string> {
  return new Set(pivotParts(parts, sheetPart).flatMap(({ part }) => parts.related(part, "pivotCacheDefinition") ?? []));
}

/** Removes those of the given pivot caches, with their records, that no pivot table reads from any more. */
export function dropUnusedCaches(parts: PackageParts, workbookPart: string, candidates: ReadonlySet<string>): void {
  const workbook = parts.document(workbookPart);
  const caches = workbook.child("pivotCaches");
  if (caches === undefined || candidates.size === 0) return;
  const used = usedCaches(parts, workbookPart);
  const kept = caches.pieces.filter((piece) => {
    const id = piece.name === "pivotCache" ? relationshipId(parseElement(piece.text).attributes) : undefined;
    const part = id === undefined ? undefined : parts.target(workbookPart, parts.relationships(workbookPart).byId(id));
    if (id === undefined || part === undefined || used.has(part) || !candidates.has(part)) return true;
    parts.removeRelated(workbookPart, id);
    return false;
  });
  if (kept.length === caches.pieces.length) return;
  const left = { ...caches, pieces: kept };
  workbook.setElement(hasNoChildren(left) ? undefined : left, "pivotCaches");
}

/** Pivot tables hang on sheets, and on the workbook itself where only a chart shows them. */
function usedCaches(parts: PackageParts, workbookPart: string): ReadonlySet<string> {
  const sources = parts.relationships(workbookPart).all.flatMap((item) => parts.target(workbookPart, item) ?? []);
  return new Set([workbookPart, ...sources].flatMap((source) => [...pivotCachesOf(parts, source)]));
}
