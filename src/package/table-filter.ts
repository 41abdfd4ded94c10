/** Filters of a table's columns that let certain texts through: `filterColumn` in `autoFilter`. */
import { attribute, attributeText, innerXml, isTrue, parseElement, type XmlElement } from "./xml-scan";
import { decodeXml } from "./xml-text";

/** The texts that a column's filter lists, "" for empty cells; undefined without such a filter. */
export function filteredTexts(filter: XmlElement, columnIndex: number): readonly string[] | undefined {
  const column = filter.pieces.find((piece) => piece.name === "filterColumn" && columnOf(piece.text) === columnIndex);
  const list = column && parseElement(column.text).pieces.find((piece) => piece.name === "filters");
  if (!list) return undefined;
  const filters = parseElement(list.text);
  const texts = [...innerXml(filters).matchAll(/<(?:[\w.-]+:)?filter\s[^>]*?\bval="([^"]*)"/g)];
  const blank = isTrue(attribute(filters.attributes, "blank")) ? [""] : [];
  return [...texts.map(([, text = ""]) => decodeXml(text)), ...blank];
}

/** The `autoFilter` with the column's filter replaced or removed; columns stand in order. */
export function withColumnFilter(
  filter: XmlElement,
  columnIndex: number,
  texts: readonly string[] | undefined,
): XmlElement {
  const isColumn = (piece: XmlElement["pieces"][number]) => piece.name === "filterColumn";
  const others = filter.pieces.filter((piece) => !isColumn(piece) || columnOf(piece.text) !== columnIndex);
  if (texts === undefined) return { ...filter, pieces: others };
  const piece = { name: "filterColumn", text: filterText(filter.prefix, columnIndex, texts) };
  const before = others.filter((other) => isColumn(other) && columnOf(other.text) < columnIndex);
  const after = others.filter((other) => !before.includes(other));
  return { ...filter, pieces: [...before, piece, ...after] };
}

function columnOf(filterColumn: string): number {
  return Number(/\bcolId="(\d+)"/.exec(filterColumn)?.[1] ?? 0);
}

function filterText(prefix: string, colId: number, texts: readonly string[]): string {
  const listed = texts.filter((text) => text !== "");
  const filters = listed.map((val) => `<${prefix}filter${attributeText({ val })}/>`).join("");
  const blank = attributeText({ blank: texts.includes("") ? 1 : undefined });
  const column = `${prefix}filterColumn`;
  return `<${column}${attributeText({ colId })}><${prefix}filters${blank}>${filters}</${prefix}filters></${column}>`;
}
