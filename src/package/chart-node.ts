/**
 * An element of a chart part that is read and changed in place: whatever is not touched keeps its exact text,
 * so charts that came with a file can be changed without losing what we do not understand in them.
 */
import { chartOrder, isDrawingContent } from "./chart-order";
import { attribute, parseElement, startTagAt, withAttribute } from "./xml-scan";
import { decodeContent, encodeControls, encodeXml } from "./xml-text";

/** How the part spells its two namespaces: prefixes with colon, or empty. */
export interface ChartPrefixes {
  readonly chart: string;
  readonly drawing: string;
}

interface Host {
  readonly prefixes: ChartPrefixes;
  /** Called before every change, which it may refuse by throwing. */
  readonly changing?: () => void;
  /** Called after every change. */
  readonly changed: () => void;
}

type Child = ChartNode | string;

export class ChartNode {
  readonly name: string;
  readonly #prefix: string;
  readonly #host: Host;
  readonly #parent: ChartNode | undefined;
  #attributes: string;
  /** The exact text while nothing inside was changed. */
  #text: string | undefined;
  #children: Child[] | undefined;

  constructor(text: string, host: Host, parent?: ChartNode) {
    const { name, prefix, attributes } = startTagAt(text, 0);
    this.name = name;
    this.#prefix = prefix;
    this.#attributes = attributes;
    this.#host = host;
    this.#parent = parent;
    this.#text = text;
  }

  get parent(): ChartNode | undefined {
    return this.#parent;
  }

  /** The element as it stands in the part. */
  get xml(): string {
    if (this.#text !== undefined) return this.#text;
    const tag = `${this.#prefix}${this.name}`;
    const inner = this.#all()
      .map((child) => (typeof child === "string" ? child : child.xml))
      .join("");
    this.#text = inner === "" ? `<${tag}${this.#attributes}/>` : `<${tag}${this.#attributes}>${inner}</${tag}>`;
    return this.#text;
  }

  /** All child elements. */
  get elements(): readonly ChartNode[] {
    return this.#all().filter((child) => typeof child !== "string");
  }

  /** Walks down the first children of these names. */
  child(...path: readonly string[]): ChartNode | undefined {
    return path.reduce<ChartNode | undefined>((node, name) => node?.elements.find((one) => one.name === name), this);
  }

  children(name: string): readonly ChartNode[] {
    return this.elements.filter((one) => one.name === name);
  }

  /** The child under this path; what is missing on the way is made in its place. */
  make(...path: readonly string[]): ChartNode {
    return path.reduce<ChartNode>((node, name) => node.child(name) ?? node.#create(name), this);
  }

  attribute(name: string): string | undefined {
    return attribute(this.#attributes, name);
  }

  setAttribute(name: string, value: string | number | undefined): void {
    this.#touch();
    this.#attributes = withAttribute(this.#attributes, name, value);
    this.#host.changed();
  }

  /** `val` of the child under this path. */
  value(...path: readonly string[]): string | undefined {
    return this.child(...path)?.attribute("val");
  }

  /** Whether a logical child is set; the standard takes one without `val` for true. */
  flag(name: string, absent = false): boolean {
    const found = this.child(name);
    const value = found?.attribute("val");
    return found === undefined ? absent : value === undefined || value === "1" || value === "true";
  }

  /** Sets `val` of a child, made where it is missing; removes the child where the value is undefined. */
  setValue(name: string, value: string | number | boolean | undefined): void {
    if (value === undefined) return this.remove(name);
    this.make(name).setAttribute("val", typeof value === "boolean" ? Number(value) : value);
  }

  /** The text between the tags. */
  get text(): string {
    return decodeContent(
      this.#all()
        .map((child) => (typeof child === "string" ? child : child.xml))
        .join(""),
    );
  }

  set text(text: string) {
    this.#touch();
    this.#children = [encodeXml(encodeControls(text))];
    this.#host.changed();
  }

  /** Removes all children of these names. */
  remove(...names: readonly string[]): void {
    const all = this.#all();
    const kept = all.filter((child) => typeof child === "string" || !names.includes(child.name));
    if (kept.length === all.length) return;
    this.#touch();
    this.#children = kept;
    this.#host.changed();
  }

  removeChild(node: ChartNode): void {
    this.#touch();
    this.#children = this.#all().filter((child) => child !== node);
    this.#host.changed();
  }

  /**
   * Puts an element in its place, after those of its name.
   * @param xml with the prefixes `c:` and `a:`
   */
  insert(xml: string, before?: ChartNode): ChartNode {
    this.#touch();
    const node = new ChartNode(withPrefixes(xml, this.#host.prefixes), this.#host, this);
    const children = [...this.#all()];
    const place = before === undefined ? this.#placeFor(node.name) : children.indexOf(before);
    children.splice(place, 0, node);
    this.#children = children;
    this.#host.changed();
    return node;
  }

  /** Puts elements at the end that are spelled with the part's own prefixes. */
  insertRaw(xml: string): void {
    this.#touch();
    const tag = this.#prefix + this.name;
    const inner = this.#all()
      .map((child) => (typeof child === "string" ? child : child.xml))
      .join("");
    this.#text = `<${tag}${this.#attributes}>${inner}${xml}</${tag}>`;
    this.#children = undefined;
    this.#host.changed();
  }

  /** Puts the element in the place of the first of its name; the others go. */
  replace(xml: string): ChartNode {
    const [first, ...rest] = this.children(startTagAt(xml, 0).name);
    if (first === undefined) return this.insert(xml);
    const node = this.insert(xml, first);
    for (const other of [first, ...rest]) this.removeChild(other);
    return node;
  }

  /** Puts the children into this order; text between them stays behind. */
  arrange(compare: (one: ChartNode, other: ChartNode) => number): void {
    const sorted = [...this.elements].sort(compare);
    if (sorted.every((node, index) => node === this.elements[index])) return;
    this.#touch();
    this.#children = sorted;
    this.#host.changed();
  }

  #create(name: string): ChartNode {
    const kind = isDrawingContent(this.name) || this.#prefixIsDrawing() ? "a:" : "c:";
    return this.insert(`<${kind}${name}/>`);
  }

  #prefixIsDrawing(): boolean {
    const { chart, drawing } = this.#host.prefixes;
    return chart !== drawing && this.#prefix === drawing;
  }

  #placeFor(name: string): number {
    const order = chartOrder(this.name);
    const rank = order.indexOf(name);
    const children = this.#all();
    const next = children.findIndex((child) => typeof child !== "string" && order.indexOf(child.name) > rank);
    return rank < 0 || next < 0 ? children.length : next;
  }

  #all(): Child[] {
    this.#children ??= parseElement(this.#text ?? "").pieces.map((piece) =>
      piece.name === "" ? piece.text : new ChartNode(piece.text, this.#host, this),
    );
    return this.#children;
  }

  /** From here up the texts have to be made anew. */
  #touch(): void {
    if (this.#parent !== undefined) this.#parent.#touch();
    else this.#host.changing?.();
    this.#all();
    this.#text = undefined;
  }
}

function withPrefixes(xml: string, { chart, drawing }: ChartPrefixes): string {
  if (chart === "c:" && drawing === "a:") return xml;
  return xml.replace(/(<\/?)([ca]):/g, (_, start: string, kind: string) => start + (kind === "c" ? chart : drawing));
}
