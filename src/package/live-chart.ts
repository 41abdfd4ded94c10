/** One chart of a sheet, as the contract has it. */
import { requireRange } from "./cell-range";
import { openChart, type ChartDocument } from "./chart-document";
import type { ChartNode } from "./chart-node";
import { chartText, DRAWING, readChart, type ChartContent } from "./chart-part";
import { readContent } from "./chart-reader";
import { anchorText, readCorners, withAltText, withCorners, withName } from "./drawing-anchor";
import { inEdition, inUsualEdition } from "./editions";
import { readThemeColors } from "./file-colors";
import type { PackageParts } from "./package-parts";
import type { PlacedFrame } from "./sheet-charts";
import type { CellRange, ChartFile, ChartPlace, ChartSpec } from "./workbook-file";
import { attribute } from "./xml-scan";

/** The drawing that holds the chart. */
interface Drawing {
  readonly frame: () => PlacedFrame;
  readonly setAnchor: (text: string) => void;
  readonly requireFreeName: (name: string) => void;
}

export class LiveChart implements ChartFile {
  readonly key: string;
  readonly #parts: PackageParts;
  readonly #drawing: Drawing;
  #document: ChartDocument | undefined;
  /** The part's text that the document stands for. */
  #text = "";
  #isChanged = false;
  #check: () => void = () => undefined;

  constructor(key: string, parts: PackageParts, drawing: Drawing) {
    this.key = key;
    this.#parts = parts;
    this.#drawing = drawing;
  }

  get name(): string {
    return this.#drawing.frame().name;
  }

  get altText(): string | undefined {
    return this.#drawing.frame().altText;
  }

  get area(): CellRange | undefined {
    return this.#drawing.frame().area;
  }

  get place(): ChartPlace | undefined {
    return readCorners(this.#drawing.frame().text);
  }

  /** Whether the chart was changed since the file was opened. */
  get isChanged(): boolean {
    return this.#isChanged;
  }

  get spec(): ChartSpec | undefined {
    const { position, part } = this.#drawing.frame();
    return this.#placed(position, position && readChart(inUsualEdition(this.#parts.text(part))));
  }

  get shown(): ChartSpec | undefined {
    const { area, part } = this.#drawing.frame();
    if (area === undefined) return undefined;
    const text = inUsualEdition(this.#parts.text(part));
    return this.#placed(
      area,
      readChart(text) ?? readContent(openChart(text, DRAWING, () => undefined).root, this.#theme()),
    );
  }

  get content(): ChartNode {
    const { part } = this.#drawing.frame();
    const text = this.#parts.text(part);
    if (this.#document !== undefined && this.#text === text) return this.#document.root;
    const changed = (): void => {
      this.#isChanged = true;
      this.#text = opened.text;
      this.#parts.setText(part, this.#text);
    };
    const opened = openChart(text, inEdition(DRAWING, this.#parts.officeNamespace), changed, () => this.#check());
    this.#document = opened;
    this.#text = text;
    return opened.root;
  }

  beforeChange(check: () => void): void {
    this.#check = check;
  }

  setSpec(spec: ChartSpec): void {
    const frame = this.#drawing.frame();
    if (spec.name !== frame.name) this.#drawing.requireFreeName(spec.name);
    requireRange(spec.position);
    const office = this.#parts.officeNamespace;
    this.#parts.setText(
      frame.part,
      inEdition(
        chartText(spec, () => ""),
        office,
      ),
    );
    this.#drawing.setAnchor(
      inEdition(anchorText(frame.prefix, spec, shapeId(frame.text), frame.relationship, office), office),
    );
  }

  setName(name: string): void {
    if (name === this.name) return;
    if (name.toLowerCase() !== this.name.toLowerCase()) this.#drawing.requireFreeName(name);
    this.#drawing.setAnchor(withName(this.#drawing.frame().text, name));
  }

  setAltText(text: string): void {
    this.#drawing.setAnchor(withAltText(this.#drawing.frame().text, text));
  }

  setPlace(place: ChartPlace): void {
    const { text, prefix } = this.#drawing.frame();
    this.#drawing.setAnchor(withCorners(text, prefix, place));
  }

  #placed(position: CellRange | undefined, chart: ChartContent | undefined): ChartSpec | undefined {
    if (chart === undefined || position === undefined) return undefined;
    const { name, altText } = this;
    return { name, position, ...(altText !== undefined && { altText }), ...chart };
  }

  #theme(): readonly string[] {
    const part = this.#parts.names().find((name) => /(^|\/)theme\/theme\d*\.xml$/.test(name));
    return readThemeColors(part && this.#parts.text(part));
  }
}

function shapeId(anchor: string): number {
  const properties = /<(?:[\w.-]+:)?cNvPr(\s[^>]*)/.exec(anchor)?.[1];
  return Number(attribute(properties ?? "", "id") ?? 2);
}
