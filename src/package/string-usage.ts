/** Which shared strings the sheets of a file hold, found in their text without reading the cells. */
import type { PackageParts } from "./package-parts";
import { kindOf } from "./relationships";

const SHARED_CELL = /\st=["']s["'][^>]*>(?:(?!<\/(?:[\w.-]+:)?c>)[\s\S])*?<(?:[\w.-]+:)?v(?:\s[^>]*)?>\s*(\d+)/g;

/** Indexes of all strings that a cell of any sheet holds; cells have to be written into their parts before. */
export function usedStrings(parts: PackageParts, workbookPart: string): ReadonlySet<number> {
  const used = new Set<number>();
  for (const relationship of parts.relationships(workbookPart).all) {
    const part = /sheet$/i.test(kindOf(relationship)) ? parts.target(workbookPart, relationship) : undefined;
    if (part === undefined) continue;
    for (const [, index] of parts.text(part).matchAll(SHARED_CELL)) used.add(Number(index));
  }
  return used;
}
