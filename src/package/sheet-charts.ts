/** The charts of one sheet: frames in its drawing, and the parts they lead to. */
import { requireRange } from "./cell-range";
import { cacheOf, fillCaches } from "./chart-cache";
import { LiveChart } from "./live-chart";
import { chartText, readChart } from "./chart-part";
import { anchorText, readFrame, type ChartFrame } from "./drawing-anchor";
import { inEdition, inUsualEdition } from "./editions";
import type { PackageParts } from "./package-parts";
import { relationshipAttribute, relationshipId } from "./relationship-attribute";
import { PackageError, type ChartFile, type ChartSpec, type WorkbookFile } from "./workbook-file";
import type { XmlDocument } from "./xml-document";
import { attribute, attributeText, startTagAt } from "./xml-scan";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A frame with its place among the drawing's children. */
export interface PlacedFrame extends ChartFrame {
  readonly index: number;
  readonly part: string;
  /** The whole anchor. */
  readonly text: string;
  /** Of the drawing's elements, with colon. */
  readonly prefix: string;
}

export class SheetCharts {
  readonly #parts: PackageParts;
  readonly #sheetPart: string;
  readonly #sheet: XmlDocument;
  /** By relationship: what is opened for editing stays open. */
  readonly #live = new Map<string, LiveChart>();

  constructor(parts: PackageParts, sheetPart: string, sheet: XmlDocument) {
    this.#parts = parts;
    this.#sheetPart = sheetPart;
    this.#sheet = sheet;
  }

  get all(): readonly ChartFile[] {
    return this.#frames().map((frame) => this.#chart(frame.relationship));
  }

  add(spec: ChartSpec): ChartFile {
    this.#requireFreeName(spec.name);
    requireRange(spec.position);
    const text = this.#written(chartText(spec, () => ""));
    const drawing = this.#drawing() ?? this.#addDrawing();
    const part = this.#parts.freeName(drawing.replace(/drawings\/[^/]*$|[^/]*$/, "charts/chart"));
    const id = this.#parts.add(drawing, "chart", part, CHART_TYPE, text);
    const document = this.#parts.document(drawing);
    const anchor = this.#written(
      anchorText(document.prefix, spec, freeShapeId(document), id, this.#parts.officeNamespace),
    );
    document.replacePieces([...document.pieces, { name: "twoCellAnchor", text: anchor }]);
    return this.#chart(id);
  }

  remove(name: string): void {
    const frame = this.#frames().find((candidate) => candidate.name === name);
    const drawing = this.#drawing();
    if (frame === undefined || drawing === undefined) throw new PackageError("invalidArgument", `chart ${name}`);
    const document = this.#parts.document(drawing);
    document.replacePieces(document.pieces.filter((_, index) => index !== frame.index));
    this.#parts.removeRelated(drawing, frame.relationship);
    this.#live.delete(frame.relationship);
  }

  /** Brings the cached values of charts up to date: of those of our making, and of those that were changed. */
  fillCaches(workbook: WorkbookFile): void {
    for (const { part, relationship } of this.#frames()) {
      const isOurs = readChart(inUsualEdition(this.#parts.text(part))) !== undefined;
      const chart = this.#chart(relationship);
      if (isOurs || chart.isChanged) fillCaches(chart.content, cacheOf(workbook));
    }
  }

  #chart(relationship: string): LiveChart {
    const known = this.#live.get(relationship);
    if (known !== undefined) return known;
    const chart = new LiveChart(relationship, this.#parts, {
      frame: () => this.#frame(relationship),
      setAnchor: (text) => this.#setAnchor(this.#frame(relationship), text),
      requireFreeName: (name) => this.#requireFreeName(name),
    });
    this.#live.set(relationship, chart);
    return chart;
  }

  #frame(relationship: string): PlacedFrame {
    const found = this.#frames().find((candidate) => candidate.relationship === relationship);
    if (found === undefined) throw new PackageError("invalidArgument", "removed chart");
    return found;
  }

  #setAnchor({ index }: PlacedFrame, text: string): void {
    const drawing = this.#drawing();
    if (drawing === undefined) return;
    const document = this.#parts.document(drawing);
    const name = startTagAt(text, 0).name;
    document.replacePieces(document.pieces.map((piece, at) => (at === index ? { name, text } : piece)));
  }

  #frames(): PlacedFrame[] {
    const drawing = this.#drawing();
    if (drawing === undefined) return [];
    const relationships = this.#parts.relationships(drawing);
    const { prefix, pieces } = this.#parts.document(drawing);
    return pieces.flatMap((piece, index) => {
      const frame = piece.name.endsWith("Anchor") ? readFrame(piece.text) : undefined;
      const part = frame && this.#parts.target(drawing, relationships.byId(frame.relationship));
      return frame === undefined || part === undefined ? [] : [{ ...frame, index, part, prefix, text: piece.text }];
    });
  }

  #drawing(): string | undefined {
    const element = this.#sheet.child("drawing");
    const id = element === undefined ? undefined : relationshipId(element.attributes);
    if (id === undefined) return undefined;
    return this.#parts.target(this.#sheetPart, this.#parts.relationships(this.#sheetPart).byId(id));
  }

  #addDrawing(): string {
    const folder = this.#sheetPart.replace(/worksheets\/[^/]*$|[^/]*$/, "");
    const part = this.#parts.freeName(`${folder}drawings/drawing`);
    const text = this.#written(`${HEAD}<xdr:wsDr${attributeText({ "xmlns:xdr": SHEET_DRAWING })}></xdr:wsDr>`);
    const id = this.#parts.add(this.#sheetPart, "drawing", part, DRAWING_TYPE, text);
    const link = relationshipAttribute(this.#sheet, this.#parts.officeNamespace, id);
    this.#sheet.setChild("drawing", `<${this.#sheet.prefix}drawing${link}/>`);
    return part;
  }

  #written(text: string): string {
    return inEdition(text, this.#parts.officeNamespace);
  }

  #requireFreeName(name: string): void {
    const isTaken = this.#frames().some((frame) => frame.name.toLowerCase() === name.toLowerCase());
    if (name === "" || isTaken) throw new PackageError("invalidArgument", `chart name ${name}`);
  }
}

/** Shape ids are unique within a drawing; 1 is the drawing itself. */
function freeShapeId(drawing: XmlDocument): number {
  return Math.max(1, ...drawing.pieces.flatMap((piece) => idsIn(piece.text))) + 1;
}

function idsIn(anchor: string): number[] {
  return Array.from(anchor.matchAll(/<(?:[\w.-]+:)?cNvPr(\s[^>]*)/g), (match) =>
    Number(attribute(match[1] ?? "", "id") ?? 0),
  );
}
