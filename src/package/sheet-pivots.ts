/** The pivot tables of a sheet, and where they read from. */
import type { PackageParts } from "./package-parts";
import { pivotParts } from "./shift-pivots";
import type { PivotTable, SheetPivots } from "./sheet-features";
import { attribute } from "./xml-scan";

const SOURCE = /<(?:[\w.-]+:)?(?:worksheetSource|rangeSet)(\s[^>]*)/g;
const DEFINITION = /<(?:[\w.-]+:)?pivotTableDefinition(\s[^>]*)/;

export class PivotedSheet implements SheetPivots {
  readonly #place: () => { readonly parts: PackageParts; readonly part: string };

  constructor(place: () => { readonly parts: PackageParts; readonly part: string }) {
    this.#place = place;
  }

  get all(): readonly PivotTable[] {
    const { parts, part: sheetPart } = this.#place();
    return pivotParts(parts, sheetPart).map(({ part }) => {
      const cache = parts.related(part, "pivotCacheDefinition");
      const definition = DEFINITION.exec(parts.text(part))?.[1] ?? "";
      return {
        name: attribute(definition, "name") ?? "",
        sources: cache === undefined ? [] : sourcesIn(parts.text(cache)),
      };
    });
  }
}

/** A name or table, or a range of a sheet. */
function sourcesIn(cache: string): readonly string[] {
  return Array.from(cache.matchAll(SOURCE), ([, attributes = ""]) => {
    const [name = "", sheet = "", ref = ""] = ["name", "sheet", "ref"].map((key) => attribute(attributes, key));
    return name === "" ? `'${sheet.replaceAll("'", "''")}'!${ref}` : name;
  });
}
