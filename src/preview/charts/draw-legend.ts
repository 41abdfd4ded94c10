/** The legend: a key and a name for each series. */
import type { ChartPicture, PictureGroup, PictureSeries } from "../../embedded-host/looks/chart-picture";
import { drawMarker } from "./draw-lines";
import type { Box } from "./plot-frame";
import { withoutSide } from "./plot-layout";
import { lineHeight, pixelsPerPoint, svgElement, svgText, textWidth } from "./svg-element";

interface DrawnLegend {
  readonly elements: readonly SVGElement[];
  /** What is left for the plot. */
  readonly room: Box;
}

interface Item {
  readonly kind: PictureGroup["kind"];
  readonly series: PictureSeries;
  readonly width: number;
}

const keyWidth = { columns: 9, areas: 9, slices: 9, bubbles: 9, lines: 26, points: 26, spokes: 26 } as const;
const boxKinds: ReadonlySet<PictureGroup["kind"]> = new Set(["columns", "areas", "slices", "bubbles"]);
const keyGap = 5;
const itemGap = 16;

export function drawLegend(document: Document, picture: ChartPicture, room: Box): DrawnLegend {
  const { legend } = picture;
  if (legend === undefined) return { elements: [], room };
  const { position, font } = legend;
  const items = itemsOf(picture).map((item) => ({
    ...item,
    width: keyWidth[item.kind] + keyGap + textWidth(item.series.name, font),
  }));
  const isBeside = position === "left" || position === "right";
  const rows = isBeside ? items.map((item) => [item]) : wrapItems(items, room.width);
  const height = rows.length * lineHeight(font) * 1.2;
  const width = Math.max(0, ...rows.map(rowWidth));
  const box = legendBox(room, position, width, height);
  const elements = rows.flatMap((row, index) => {
    const y = box.y + (index + 0.5) * lineHeight(font) * 1.2;
    return drawRow(document, row, isBeside ? box.x : box.x + (box.width - rowWidth(row)) / 2, y, font);
  });
  return { elements, room: withoutSide(room, position, isBeside ? width + itemGap : height + 8) };
}

/** In the order of the chart's series: columns first, as they are drawn. */
function itemsOf({ groups, categories }: ChartPicture): readonly Omit<Item, "width">[] {
  const [first] = groups;
  const [slices] = first?.kind === "slices" ? first.series : [];
  if (slices !== undefined) return categories.map((name, index) => sliceItem(slices, name, index));
  return groups.flatMap(({ kind, series }) => series.map((one) => ({ kind, series: one })));
}

/** The legend of a pie names its slices. */
function sliceItem(series: PictureSeries, name: string, index: number): Omit<Item, "width"> {
  return {
    kind: "slices",
    series: { ...series, name, fill: series.fills?.[index], line: undefined, marker: undefined },
  };
}

function rowWidth(items: readonly Item[]): number {
  return items.reduce((sum, { width }) => sum + width, 0) + Math.max(0, items.length - 1) * itemGap;
}

function wrapItems(items: readonly Item[], width: number): readonly (readonly Item[])[] {
  const rows: Item[][] = [];
  for (const item of items) {
    const last = rows.at(-1);
    if (last !== undefined && rowWidth([...last, item]) <= width) last.push(item);
    else rows.push([item]);
  }
  return rows;
}

function legendBox(room: Box, position: "top" | "bottom" | "left" | "right", width: number, height: number): Box {
  if (position === "top") return { ...room, height };
  if (position === "bottom") return { ...room, y: room.y + room.height - height, height };
  const x = position === "left" ? room.x : room.x + room.width - width;
  return { x, y: room.y + (room.height - height) / 2, width, height };
}

type LegendFont = NonNullable<ChartPicture["legend"]>["font"];

function drawRow(document: Document, items: readonly Item[], left: number, y: number, font: LegendFont): SVGElement[] {
  let x = left;
  return items.flatMap((item) => {
    const start = x;
    x += item.width + itemGap;
    const place = { x: start + keyWidth[item.kind] + keyGap, y, anchor: "start" } as const;
    return [...drawKey(document, item, start, y), svgText(document, item.series.name, font, place)];
  });
}

function drawKey(document: Document, { kind, series }: Item, x: number, y: number): readonly SVGElement[] {
  const { fill, line, marker } = series;
  const stroke = line && { stroke: line.color, "stroke-width": line.weight * pixelsPerPoint };
  const isBox = boxKinds.has(kind) || (line === undefined && marker === undefined);
  const size = isBox ? keyWidth.columns : keyWidth[kind];
  if (isBox) {
    if (fill === undefined && line === undefined) return [];
    return [
      svgElement(document, "rect", { x, y: y - size / 2, width: size, height: size, fill: fill ?? "none", ...stroke }),
    ];
  }
  return [
    ...(stroke ? [svgElement(document, "line", { x1: x, y1: y, x2: x + size, y2: y, ...stroke })] : []),
    ...(marker ? [drawMarker(document, marker, { x: x + size / 2, y })] : []),
  ];
}
