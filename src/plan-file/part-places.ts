/** Which place of a workbook a part of its file is. */
import type { PersonalDataPlace } from "../domain/life/personal-data-places";

const places: readonly (readonly [part: RegExp, place: PersonalDataPlace])[] = [
  [/^xl\/comments/i, "notes"],
  [/^xl\/threadedComments\//i, "comments"],
  [/^xl\/persons\//i, "commentAuthors"],
  [/^xl\/externalLinks\//i, "otherFiles"],
  [/^xl\/worksheets\/_rels\//i, "links"],
  [/^xl\/(?:chart(?:s|sheets)|chartEx)\//i, "charts"],
  [/^xl\/(?:drawings|diagrams|ctrlProps|activeX)\//i, "shapes"],
  [/^xl\/(?:pivot|slicer|timeline)/i, "pivots"],
  [/^xl\/(?:tables|queryTables)\//i, "tables"],
  [/^xl\/customProperty/i, "sheetData"],
  [/^xl\/worksheets\//i, "pagesAndPrompts"],
  [/^xl\/sharedStrings/i, "texts"],
  [/^xl\/workbook\.xml$/i, "names"],
  [/^xl\/styles\.xml$/i, "styles"],
  [/^docProps\/|^docMetadata\//i, "properties"],
  [/^customXml\//i, "customXml"],
  [/^xl\/webextensions\//i, "addIns"],
  [/^xl\/connections\.xml$/i, "connections"],
  [/^xl\/embeddings\//i, "embedded"],
  [/^xl\/media\//i, "pictures"],
];

/** The place that a part of the file is, beside the cells of sheets. */
export function placeOfPart(part: string): PersonalDataPlace {
  return places.find(([pattern]) => pattern.test(part))?.[1] ?? "otherParts";
}
