// What lies on top of the cells: charts, pictures and shapes with their places, and the notes.
import type { FactCollector, Reading } from "./facts";
import { addElement, normalNumber } from "./facts";
import { addPart } from "./part-facts";
import type { SheetContext } from "./sheet-context";
import type { XmlElement } from "./xml-tree";
import { attribute, child } from "./xml-tree";

const inDrawing: Reading = { ignore: new Set(["cNvPr id", "r:id", "r:embed", "creationId id"]) };

/** Adds the drawing of a sheet in its order from back to front, then the sheet's notes and controls. */
export function addDrawings(to: FactCollector, context: SheetContext): void {
  const part = context.relation(attribute(child(context.sheet, "drawing"), "r:id"))?.target;
  const anchors = (part === undefined ? undefined : context.source.xml(part))?.children ?? [];
  anchors.forEach((anchor, index) => {
    const path = `object ${index + 1}`;
    addElement(to, path, anchor, inDrawing);
    addShown(to, path, anchor, part ?? "", context);
  });
  addAttachments(to, context);
}

/** The chart or picture that an anchor shows stands in a part of its own. */
function addShown(to: FactCollector, path: string, anchor: XmlElement, part: string, context: SheetContext): void {
  const relations = context.source.relations(part);
  for (const id of relationIds(anchor)) {
    const relation = relations.find((candidate) => candidate.id === id);
    if (relation === undefined) to.add(`${path} relation`, "missing");
    else if (relation.external) to.add(`${path} ${relation.type} target`, relation.target);
    else if (relation.type === "chart") addChart(to, `${path} chart`, relation.target, context);
    else addPart(to, `${path} ${relation.type}`, relation.target, context.source);
  }
}

function relationIds(element: XmlElement): string[] {
  const own = ["r:id", "r:embed", "r:link"].map((name) => attribute(element, name));
  return [...own.filter((id) => id !== undefined && id !== ""), ...element.children.flatMap(relationIds)].filter(
    (id) => id !== undefined,
  );
}

function addChart(to: FactCollector, path: string, part: string, context: SheetContext): void {
  const chart = context.source.xml(part);
  if (chart === undefined) to.add(path, "missing");
  else addElement(to, path, chart, chartReading(context));
  for (const relation of context.source.relations(part).filter((candidate) => !candidate.external)) {
    addPart(to, `${path} ${relation.type}`, relation.target, context.source);
  }
}

const axisLinks = new Set(["axId", "crossAx", "crossesAx"]);

/** Axes are told apart by free numbers, here by the order in which they are named; cached texts are cell texts. */
function chartReading(context: SheetContext): Reading {
  const axes = new Map<string, string>();
  return {
    ignore: new Set(["r:id", "<uniqueId>", "<creationId>"]),
    text: (text, element) => {
      if (axisLinks.has(element.name) && text !== "") return numberAxis(axes, text);
      if (element.name !== "v") return text;
      return text.trim() !== "" && Number.isFinite(Number(text))
        ? normalNumber(Number(text))
        : context.masking.cellText(text);
    },
  };
}

function numberAxis(axes: Map<string, string>, id: string): string {
  const known = axes.get(id) ?? `axis ${axes.size + 1}`;
  axes.set(id, known);
  return known;
}

// Those have their own facts; printer settings are what one computer's printer left behind.
const toldElsewhere = new Set(["drawing", "table", "hyperlink", "printerSettings"]);

function addAttachments(to: FactCollector, context: SheetContext): void {
  const relations = context.source.relations(context.part).filter((relation) => !toldElsewhere.has(relation.type));
  for (const relation of relations) {
    if (relation.external) to.add(`${relation.type} target`, relation.target);
    else addPart(to, relation.type, relation.target, context.source);
  }
}
