/** The icons of conditional formats, drawn with our own shapes: each has an edge of its own, so that none lives by its colour. */
import type { ConditionalIcon, IconSetName } from "../../package/workbook-file";

/** A filled outline in a square of 16 by 16; `turn` in degrees around its middle. */
interface IconPart {
  readonly path: string;
  readonly fill: string;
  readonly edge: string;
  readonly turn?: number;
}

interface Ink {
  readonly fill: string;
  readonly edge: string;
}

const red: Ink = { fill: "#d9483b", edge: "#8c1d14" };
const yellow: Ink = { fill: "#f2b632", edge: "#855b00" };
const green: Ink = { fill: "#4fa354", edge: "#1f5c24" };
const gray: Ink = { fill: "#8c8c8c", edge: "#4d4d4d" };
const pink: Ink = { fill: "#f0a8a2", edge: "#8c1d14" };
const black: Ink = { fill: "#333333", edge: "#111111" };
const blue: Ink = { fill: "#4a7ebb", edge: "#23487a" };
const white: Ink = { fill: "#ffffff", edge: "#4d4d4d" };
const pale: Ink = { fill: "#ffffff", edge: "#23487a" };

const round = (radius: number): string =>
  `M${8 - radius} 8a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0z`;
const box = (x: number, y: number, width: number, height: number): string => `M${x} ${y}h${width}v${height}h${-width}z`;

const paths = {
  arrow: "M8 1.5l6 6.5h-3.5v6.5h-5v-6.5h-3.5z",
  flag: "M3 1.5h1.5l9 3.5l-9 3.5v6.5h-1.5z",
  diamond: "M8 1l7 7l-7 7l-7-7z",
  triangle: "M8 1.5l7 13h-14z",
  cross: "M3 5l2-2l3 3l3-3l2 2l-3 3l3 3l-2 2l-3-3l-3 3l-2-2l3-3z",
  check: "M1.5 8.5l2-2l3 3l6-6.5l2 2l-8 8.5z",
  mark: "M6.5 2h3l-.5 7.5h-2zM6.75 11.5h2.5v2.5h-2.5z",
  star: "M8 1l2.1 4.7l5 .5l-3.8 3.4l1.1 5l-4.4-2.6l-4.4 2.6l1.1-5l-3.8-3.4l5-.5z",
  halfStar: "M8 1v11l-4.4 2.6l1.1-5l-3.8-3.4l5-.5z",
  up: "M8 4l6.5 8h-13z",
  dash: "M1.5 6.5h13v3h-13z",
  smallCross: "M5 6l1-1l2 2l2-2l1 1l-2 2l2 2l-1 1l-2-2l-2 2l-1-1l2-2z",
  smallCheck: "M4.2 8.2l1.2-1.2l1.8 1.8l3.4-3.6l1.2 1.2l-4.6 4.8z",
  smallMark: "M7.2 4h1.6l-.3 4.8h-1zM7.2 10h1.6v1.6h-1.6z",
} as const;

const part = (path: string, { fill, edge }: Ink, turn?: number): IconPart => ({
  path,
  fill,
  edge,
  ...(turn !== undefined && { turn }),
});

const arrows = (inks: readonly Ink[]): readonly (readonly IconPart[])[] =>
  inks.map((ink, index) => [part(paths.arrow, ink, 180 - (180 * index) / (inks.length - 1))]);
const repeat = (ink: Ink, count: number): readonly Ink[] => Array.from({ length: count }, () => ink);
const each = (path: string, inks: readonly Ink[]) => inks.map((ink) => [part(path, ink)]);
/** A sign in white on a filled circle. */
const circled = (path: string, ink: Ink): readonly IconPart[] => [
  part(round(7), ink),
  { path, fill: "#ffffff", edge: "none" },
];
const lamp = (ink: Ink): readonly IconPart[] => [part(box(1, 1, 14, 14), black), part(round(5), ink)];
/** Four bars, of which the first few are filled. */
const rating = (filled: number): readonly IconPart[] =>
  [0, 1, 2, 3].map((bar) => part(box(1 + bar * 3.7, 11 - bar * 3, 2.7, 4 + bar * 3), bar < filled ? blue : pale));
const boxes = (filled: number): readonly IconPart[] =>
  [0, 1, 2, 3].map((place) =>
    part(box(place % 2 === 0 ? 1.5 : 8.5, place < 2 ? 8.5 : 1.5, 6, 6), place < filled ? blue : pale),
  );

const quarterPaths = ["", "M8 8v-7a7 7 0 0 1 7 7z", "M8 8v-7a7 7 0 0 1 0 14z", "M8 8v-7a7 7 0 1 1 -7 7z", round(7)];
const quarter = (filled: number): readonly IconPart[] => [
  part(round(7), white),
  ...(filled === 0 ? [] : [part(quarterPaths[filled] ?? "", black)]),
];

/** From the lowest icon of a set to the highest. */
const icons: Readonly<Record<IconSetName, readonly (readonly IconPart[])[]>> = {
  "3Arrows": arrows([red, yellow, green]),
  "3ArrowsGray": arrows(repeat(gray, 3)),
  "4Arrows": arrows([red, yellow, yellow, green]),
  "4ArrowsGray": arrows(repeat(gray, 4)),
  "5Arrows": arrows([red, yellow, yellow, yellow, green]),
  "5ArrowsGray": arrows(repeat(gray, 5)),
  "3Flags": each(paths.flag, [red, yellow, green]),
  "3TrafficLights1": each(round(7), [red, yellow, green]),
  "3TrafficLights2": [red, yellow, green].map(lamp),
  "4TrafficLights": each(round(7), [black, red, yellow, green]),
  "4RedToBlack": each(round(7), [black, gray, pink, red]),
  "3Signs": [[part(paths.diamond, red)], [part(paths.triangle, yellow)], [part(round(7), green)]],
  "3Symbols": [
    circled(paths.smallCross, red),
    circled(paths.smallMark, { ...yellow, fill: yellow.edge }),
    circled(paths.smallCheck, green),
  ],
  "3Symbols2": [[part(paths.cross, red)], [part(paths.mark, yellow)], [part(paths.check, green)]],
  "3Stars": [
    [part(paths.star, { ...white, edge: yellow.edge })],
    [part(paths.star, { ...white, edge: yellow.edge }), part(paths.halfStar, yellow)],
    [part(paths.star, yellow)],
  ],
  "3Triangles": [[part(paths.up, red, 180)], [part(paths.dash, yellow)], [part(paths.up, green)]],
  "4Rating": [1, 2, 3, 4].map(rating),
  "5Rating": [0, 1, 2, 3, 4].map(rating),
  "5Quarters": [0, 1, 2, 3, 4].map(quarter),
  "5Boxes": [0, 1, 2, 3, 4].map(boxes),
};

/** Width that an icon takes of its cell, with the space around it, in pixels. */
export const iconRoom = 18;

const svg = "http://www.w3.org/2000/svg";

export function iconElement(document: Document, { set, index }: ConditionalIcon): SVGElement | undefined {
  const parts = set === "NoIcons" ? undefined : icons[set][index];
  if (parts === undefined) return undefined;
  const element = document.createElementNS(svg, "svg");
  element.setAttribute("viewBox", "0 0 16 16");
  element.setAttribute("class", "grid-icon");
  element.setAttribute("aria-hidden", "true");
  element.append(...parts.map((each) => partElement(document, each)));
  return element;
}

function partElement(document: Document, { path, fill, edge, turn }: IconPart): SVGElement {
  const element = document.createElementNS(svg, "path");
  element.setAttribute("d", path);
  element.setAttribute("fill", fill);
  element.setAttribute("stroke", edge);
  element.setAttribute("stroke-linejoin", "round");
  if (turn !== undefined && turn !== 0) element.setAttribute("transform", `rotate(${turn} 8 8)`);
  return element;
}
