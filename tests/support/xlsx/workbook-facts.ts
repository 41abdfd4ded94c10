// What a workbook says beyond its sheets: their order, names, protection, stamp and properties.
import type { CellFormats } from "./cell-formats";
import type { FactCollector, Facts } from "./facts";
import { addElement, collectFacts, contentAttributes, describeElement } from "./facts";
import { readCellFormats } from "./cell-formats";
import type { Masking, Masks } from "./masks";
import { createMasking, findPlanId, metaTable } from "./masks";
import type { OpenPackage } from "./open-package";
import { mainPart, openPackage, relatedPart } from "./open-package";
import { addPart } from "./part-facts";
import { readCells } from "./sheet-cells";
import type { SheetContext } from "./sheet-context";
import { addSheet } from "./sheet-facts";
import type { ListedSheet } from "./sheet-values";
import { listSheets, readSharedStrings } from "./sheet-values";
import { tableNames } from "./table-facts";
import type { XmlElement } from "./xml-tree";
import { attribute, child, children } from "./xml-tree";

/** The facts of a workbook, apart by sheet. */
export interface WorkbookFacts {
  readonly workbook: Facts;
  readonly sheets: ReadonlyMap<string, Facts>;
}

/** Reads everything a workbook says. The sheets are read by name, so that row ids are numbered alike in any tab order. */
export function readWorkbookFacts(bytes: Uint8Array, masks: Masks): WorkbookFacts {
  const source = openPackage(bytes);
  const listed = listSheets(source);
  const contexts = createContexts(source, listed, masks);
  const byName = [...contexts].sort(([a], [b]) => (a < b ? -1 : 1));
  const sheets = new Map(byName.map(([name, context]) => [name, sheetFacts(context, listed)]));
  return { workbook: workbookFacts(source, listed, contexts), sheets };
}

function createContexts(source: OpenPackage, listed: readonly ListedSheet[], masks: Masks): Map<string, SheetContext> {
  const styles = relatedPart(source, mainPart(source), "styles");
  const formats = readCellFormats(styles === undefined ? undefined : source.xml(styles));
  const open = openSheets(source, listed, formats);
  const meta = [...open.values()].find((context) => tableNames(context).includes(metaTable));
  const planId = meta === undefined ? undefined : findPlanId(readCells(meta.sheet, meta.sharedStrings));
  const masking = createMasking(masks, planId);
  return new Map([...open].map(([name, context]) => [name, { ...context, masking }]));
}

const noMasking: Masking = { cellText: (text) => text, stampText: (text) => text, timeCells: () => new Set() };

function openSheets(
  source: OpenPackage,
  listed: readonly ListedSheet[],
  formats: CellFormats,
): Map<string, SheetContext> {
  const sharedStrings = readSharedStrings(source);
  return new Map(
    listed.map(({ name, part }) => {
      const sheet = source.xml(part);
      if (sheet === undefined) throw new Error(`The sheet ${name} has no part`);
      const relations = new Map(source.relations(part).map((relation) => [relation.id, relation]));
      const relation = (id: string | undefined) => (id === undefined ? undefined : relations.get(id));
      return [name, { source, formats, sharedStrings, masking: noMasking, part, sheet, relation }];
    }),
  );
}

function sheetFacts(context: SheetContext, listed: readonly ListedSheet[]): Facts {
  const collector = collectFacts();
  const entry = listed.find((sheet) => sheet.part === context.part);
  collector.add("visibility", attribute(entry?.element, "state") ?? "visible");
  addSheet(collector, context);
  return collector.facts;
}

function workbookFacts(
  source: OpenPackage,
  listed: readonly ListedSheet[],
  contexts: ReadonlyMap<string, SheetContext>,
): Facts {
  const collector = collectFacts();
  const main = mainPart(source);
  const workbook = source.xml(main);
  const masking = [...contexts.values()][0]?.masking ?? noMasking;
  collector.add("sheet order", listed.map((sheet) => sheet.name).join(" | "));
  const formats = [...contexts.values()][0]?.formats;
  if (formats !== undefined) collector.add("default format", formats.standard);
  collector.add("active sheet", activeSheet(workbook, listed));
  addSettings(collector, workbook);
  addNames(collector, workbook, listed);
  addWorkbookParts(collector, source, main, masking);
  addProperties(collector, source, masking);
  return collector.facts;
}

function activeSheet(workbook: XmlElement | undefined, listed: readonly ListedSheet[]): string {
  const view = child(child(workbook, "bookViews"), "workbookView");
  return listed[Number(attribute(view, "activeTab") ?? 0)]?.name ?? "none";
}

function addSettings(to: FactCollector, workbook: XmlElement | undefined): void {
  if (["1", "true"].includes(attribute(child(workbook, "workbookPr"), "date1904") ?? "")) to.add("date system", "1904");
  const protection = child(workbook, "workbookProtection");
  if (protection !== undefined) addElement(to, "protection", protection);
}

// Applications write it beside each filter; the filters themselves are compared.
const derivedNames = new Set(["_xlnm._FilterDatabase"]);

function addNames(to: FactCollector, workbook: XmlElement | undefined, listed: readonly ListedSheet[]): void {
  for (const element of children(child(workbook, "definedNames"), "definedName")) {
    const name = attribute(element, "name") ?? "";
    if (derivedNames.has(name)) continue;
    const sheet = attribute(element, "localSheetId");
    const scope = sheet === undefined ? "" : ` on ${listed[Number(sheet)]?.name}`;
    to.add(`name ${name}${scope}`, element.text);
    const rest = contentAttributes(element, { ignore: new Set(["name", "localSheetId"]) });
    for (const [key, value] of rest) to.add(`name ${name}${scope} ${key}`, value);
  }
}

// Compared through the sheets, or derived: the order of calculation, how Excel shows new shapes.
const toldElsewhere = new Set(["worksheet", "styles", "sharedStrings", "calcChain"]);

function addWorkbookParts(to: FactCollector, source: OpenPackage, main: string, masking: Masking): void {
  for (const relation of source.relations(main).filter((candidate) => !toldElsewhere.has(candidate.type))) {
    if (relation.external) to.add(`${relation.type} target`, relation.target);
    else if (relation.type === "customXml") addCustomXml(to, source, relation.target, masking);
    else addPart(to, relation.type, relation.target, source);
  }
}

/** A custom XML part is known by its root; its item id is chance, the schemas it names are not. */
function addCustomXml(to: FactCollector, source: OpenPackage, part: string, masking: Masking): void {
  const root = source.xml(part);
  if (root === undefined) return to.add("custom XML", "missing");
  const path = `custom XML {${root.namespace}}${root.name}`;
  addElement(to, path, root, { text: masking.stampText });
  const properties = relatedPart(source, part, "customXmlProps");
  const schemas = properties === undefined ? undefined : child(source.xml(properties), "schemaRefs");
  if (schemas !== undefined) to.add(`${path} schemas`, describeElement(schemas));
}

function addProperties(to: FactCollector, source: OpenPackage, masking: Masking): void {
  const part = relatedPart(source, "", "custom-properties");
  const properties = part === undefined ? undefined : source.xml(part);
  for (const property of children(properties, "property")) {
    const value = property.children[0];
    const text = masking.stampText(value?.text ?? "");
    to.add(`property ${attribute(property, "name")}`, `${value?.name} ${text}`);
  }
}
