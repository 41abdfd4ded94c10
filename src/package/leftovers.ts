/** What must not stay behind when a sheet is removed: things that only it gave a meaning to. */
import type { DefinedNames } from "./defined-names";
import type { LostColumns } from "./formula-columns";
import type { PackageParts } from "./package-parts";
import { relationshipId } from "./relationship-attribute";
import { kindOf } from "./relationships";
import { dropUnusedCaches, pivotCachesOf } from "./shift-pivots";
import type { SharedStrings } from "./shared-strings";
import type { Sheet } from "./sheet";
import type { SheetCells } from "./sheet-cells";
import type { TableFile } from "./workbook-file";
import { hasNoChildren, rewriteTags } from "./xml-rewrite";
import { attribute, elementText, parseElement } from "./xml-scan";

interface Surroundings {
  readonly parts: PackageParts;
  readonly workbookPart: string;
  readonly names: DefinedNames;
}

/** A table that goes with its sheet, as formulas that name it have to know it. */
function lostTable({ name, columns }: TableFile): LostColumns {
  const names = columns.map((column) => column.name);
  return { table: name, columns: names, lost: names };
}

/** Texts of cells that are about to go: they are blanked unless other cells hold them. */
function releaseTexts(cells: SheetCells, strings: SharedStrings): void {
  for (const [, , { value, formula }] of cells.store.entries())
    if (typeof value === "string" && formula === undefined) strings.release(value);
}

/** What a sheet shows that is kept elsewhere in the workbook. */
export interface SheetTraces {
  /** Parts of the caches that its pivot tables read from. */
  readonly pivotCaches: ReadonlySet<string>;
  /** Names of the caches of its slicers and timelines, in lower case. */
  readonly slicerCaches: ReadonlySet<string>;
  readonly hasThreads: boolean;
  readonly tables: readonly LostColumns[];
}

/** To be asked before the sheet is removed: its texts are given up. */
export function tracesOf(parts: PackageParts, sheet: Sheet, strings: SharedStrings): SheetTraces {
  releaseTexts(sheet.content, strings);
  return {
    pivotCaches: pivotCachesOf(parts, sheet.part),
    slicerCaches: slicerCachesOf(parts, sheet.part),
    hasThreads: hasThreads(parts, sheet.part),
    tables: sheet.tables.map((table) => lostTable(table)),
  };
}

/** Removes what only the removed sheet used. To be called when the sheet and its parts are gone. */
export function dropLeftovers(around: Surroundings, traces: SheetTraces): void {
  dropSlicerCaches(around, traces.slicerCaches);
  dropUnusedCaches(around.parts, around.workbookPart, traces.pivotCaches);
  if (traces.hasThreads) dropPersons(around);
  dropTitles(around.parts);
}

/** The list of sheets and names in the document's properties: Excel writes it anew when it is not there. */
export function dropTitles(parts: PackageParts): void {
  const part = parts.related("", "extended-properties");
  if (part === undefined) return;
  const properties = parts.document(part);
  properties.setChild("HeadingPairs", undefined);
  properties.setChild("TitlesOfParts", undefined);
}

/** Names of people stand in the file for threaded comments only. */
function dropPersons({ parts, workbookPart }: Surroundings): void {
  if (sheetParts(parts, workbookPart).some((sheet) => hasThreads(parts, sheet))) return;
  for (const { id } of parts.relationships(workbookPart).ofKind("person")) parts.removeRelated(workbookPart, id);
}

function hasThreads(parts: PackageParts, sheetPart: string): boolean {
  return parts.relationships(sheetPart).ofKind("threadedComment").length > 0;
}

function sheetParts(parts: PackageParts, workbookPart: string): string[] {
  return parts.relationships(workbookPart).all.flatMap((item) => parts.target(workbookPart, item) ?? []);
}

/** Caches of slicers and timelines that no sheet shows any more, with the hidden names that Excel keeps for them. */
function dropSlicerCaches({ parts, workbookPart, names }: Surroundings, candidates: ReadonlySet<string>): void {
  if (candidates.size === 0) return;
  const shown = new Set(sheetParts(parts, workbookPart).flatMap((sheet) => [...slicerCachesOf(parts, sheet)]));
  for (const { id, part } of cacheParts(parts, workbookPart)) {
    const root = /<(?:[\w.-]+:)?(?:slicer|timeline)CacheDefinition(\s[^>]*)/.exec(parts.text(part))?.[1] ?? "";
    const name = attribute(root, "name") ?? "";
    if (!candidates.has(name.toLowerCase()) || shown.has(name.toLowerCase())) continue;
    dropReference(parts, workbookPart, id);
    parts.removeRelated(workbookPart, id);
    names.remove(name, undefined);
  }
}

function cacheParts(parts: PackageParts, workbookPart: string): { readonly id: string; readonly part: string }[] {
  const relationships = parts.relationships(workbookPart).all;
  return relationships.flatMap((item) => {
    const part = /^(?:slicer|timeline)Cache$/.test(kindOf(item)) ? parts.target(workbookPart, item) : undefined;
    return part === undefined ? [] : [{ id: item.id, part }];
  });
}

function slicerCachesOf(parts: PackageParts, sheetPart: string): ReadonlySet<string> {
  const shown = parts.relationships(sheetPart).all.filter((item) => /^(?:slicer|timeline)$/.test(kindOf(item)));
  const texts = shown
    .map((item) => parts.target(sheetPart, item))
    .map((part) => (part === undefined ? "" : parts.text(part)));
  return new Set(
    texts.flatMap((text) => Array.from(text.matchAll(/\scache="([^"]*)"/g), ([, name = ""]) => name.toLowerCase())),
  );
}

/** Takes the entry with this relationship out of the workbook's extensions, and the extension when it was the last. */
function dropReference(parts: PackageParts, workbookPart: string, id: string): void {
  const workbook = parts.document(workbookPart);
  const list = workbook.child("extLst");
  if (list === undefined) return;
  const pieces = list.pieces.flatMap((piece) => {
    const text = rewriteTags(piece.text, (_, attributes) => (relationshipId(attributes) === id ? null : undefined));
    const [inner] = text === piece.text ? [] : parseElement(text).pieces.filter((child) => child.name !== "");
    return inner !== undefined && hasNoChildren(parseElement(inner.text)) ? [] : [{ ...piece, text }];
  });
  const left = { ...list, pieces };
  workbook.setChild("extLst", hasNoChildren(left) ? undefined : elementText(left));
}
