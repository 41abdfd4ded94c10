/** Erases a name from what stands in a file beside its cells: comments, links, drawings, charts, caches, properties. */
import type { PersonTerms } from "../domain/life/person-names";
import { doesAddress, doesName, replaceNames } from "../domain/life/person-names";
import { openWorkbook } from "../package/open-workbook";
import { partTexts, replaceTexts } from "../package/replace-texts";
import type { CellRange, SheetFile } from "../package/workbook-file";
import type { PersonalDataPlace } from "../domain/life/personal-data-places";
import { placeOfPart } from "./part-places";

/** A part of the file, and which place of the workbook it is. */
export interface PartPlace {
  readonly part: string;
  readonly place: PersonalDataPlace;
}

/** Why a part still names the person. */
export type LeftReason =
  /** In the name of a sheet, column or range, in a formula, or in a text of several formats. */
  | "structure"
  /** The part is no XML, such as a picture or an embedded document. */
  | "binary"
  /** The path of another file that the workbook reads. */
  | "path";

export interface LeftPart extends PartPlace {
  readonly why: LeftReason;
}

export interface ErasedFile {
  readonly bytes: Uint8Array;
  /** Parts of the file in which the name was replaced. */
  readonly replaced: readonly PartPlace[];
  /** Parts that still have it, and why. */
  readonly left: readonly LeftPart[];
}

export interface TextErasure {
  readonly terms: PersonTerms;
  readonly replacement: string;
  /** Texts of cells that stay, such as headers, which must say the same as the parts that mean them. */
  readonly kept?: ReadonlySet<string>;
  /** The row of the person: comments and links on it go, whatever they say. */
  readonly ownRow?: { readonly sheet: string; readonly range: CellRange };
}

/** The file with another name in the place of the person's. */
export function eraseTexts(file: Uint8Array, erasure: TextErasure): ErasedFile {
  const { terms, replacement, kept = new Set<string>() } = erasure;
  const replace = (text: string) => (kept.has(text) ? text : replaceNames(text, terms, replacement));
  const { bytes, parts } = replaceTexts(withoutLinks(file, erasure, replace), replace);
  const left = namingParts(bytes, terms).map(({ part, place, isBinary }): LeftPart => {
    return { part, place, why: isBinary ? "binary" : /\.rels$/i.test(part) ? "path" : "structure" };
  });
  return { bytes, replaced: parts.map((part) => ({ part, place: placeOfPart(part) })), left };
}

/** Without what hangs on the person's row, links that lead to the person, and their name in data at sheets. */
function withoutLinks(file: Uint8Array, { terms, ownRow }: TextErasure, replace: (text: string) => string): Uint8Array {
  const workbook = openWorkbook(file);
  const own = ownRow && workbook.sheet(ownRow.sheet);
  if (own) {
    own.notes.remove(ownRow.range);
    own.removeHyperlinks(ownRow.range);
  }
  for (const sheet of workbook.sheets) {
    removeLinks(sheet, terms);
    replaceData(sheet, replace);
  }
  return workbook.toBytes();
}

function removeLinks(sheet: SheetFile, terms: PersonTerms): void {
  for (const { target, row, column } of sheet.hyperlinks)
    if ("address" in target && doesAddress(target.address, terms))
      sheet.removeHyperlinks({ top: row, left: column, bottom: row, right: column });
}

function replaceData({ properties }: SheetFile, replace: (text: string) => string): void {
  for (const [name, text] of properties.all) if (replace(text) !== text) properties.set(name, replace(text));
}

/** A part of a file that names the person, with the lines that do. */
export interface NamingPart extends PartPlace {
  readonly lines: readonly string[];
}

/** What names the person beside the cells of a file, and the comments and links on the person's row. */
export function partsThatName(
  file: Uint8Array,
  { terms, ownRow }: Pick<TextErasure, "terms" | "ownRow">,
): readonly NamingPart[] {
  const named = namingParts(file, terms).flatMap(({ part, place, lines, isCells }) =>
    isCells ? [] : [{ part, place, lines }],
  );
  const known = new Set(named.flatMap(({ lines }) => lines));
  return [
    ...named,
    ...(ownRow ? onRow(file, ownRow).filter(({ lines }) => !lines.every((line) => known.has(line))) : []),
  ];
}

function onRow(file: Uint8Array, { sheet: name, range }: NonNullable<TextErasure["ownRow"]>): NamingPart[] {
  const sheet = openWorkbook(file).sheet(name);
  if (!sheet) return [];
  const links = sheet.hyperlinks.flatMap(({ target, row, column }) =>
    "address" in target && isInside(range, row, column) ? [target.address] : [],
  );
  return [
    ...sheet.notes.on(range).map(({ part, text }): NamingPart => ({ part, place: placeOfPart(part), lines: [text] })),
    ...(links.length === 0 ? [] : [{ part: name, place: "links", lines: links } as const]),
  ];
}

const isInside = ({ top, left, bottom, right }: CellRange, row: number, column: number) =>
  row >= top && row <= bottom && column >= left && column <= right;

function namingParts(file: Uint8Array, terms: PersonTerms) {
  return [...partTexts(file)].flatMap(({ part, text, isBinary, isCells }) => {
    const place: PersonalDataPlace = isCells ? "texts" : placeOfPart(part);
    const isAddress = /\.rels$/i.test(part);
    const names = (line: string) => doesName(line, terms) || (isAddress && doesAddress(line, terms));
    const lines = text.split("\n").filter(names);
    return lines.length === 0 ? [] : [{ part, place, lines, isBinary, isCells }];
  });
}
