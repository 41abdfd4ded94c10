/** The table styles that every Excel knows by name. Their colours are those of the file's theme. */
import { tinted } from "../../package/file-colors";
import type { Border, BorderEdge, BorderStyle } from "../../package/workbook-file";

/** What a part of a table lays over its cells. */
export interface TablePartLook {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly border?: PartBorder;
}

/** At the outline of the part, and with `vertical` and `horizontal` between its cells. */
type PartBorder = Readonly<Partial<Record<BorderEdge | "vertical" | "horizontal", Border>>>;

export interface TableStyle {
  readonly whole: TablePartLook;
  readonly header: TablePartLook;
  readonly total: TablePartLook;
  readonly firstColumn: TablePartLook;
  readonly lastColumn: TablePartLook;
  /** Every second row, or column, of the body, beginning with the first. */
  readonly stripe: TablePartLook;
}

/** Theme colours by the name that style definitions use. */
interface Palette {
  readonly white: string;
  readonly black: string;
  /** The style's own colour; black in the first style of each family. */
  readonly accent: string;
  readonly isAccent: boolean;
  /** The accent after this one, for the styles of two colours. */
  readonly next: string;
}

type Family = (palette: Palette) => TableStyle;

/**
 * @param name such as "TableStyleMedium2"
 * @param theme colours in the order that cells count them
 * @returns undefined for styles that the file defines itself, and for none
 */
export function tableStyle(name: string | undefined, theme: readonly string[]): TableStyle | undefined {
  const [, group, digits] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(name ?? "") ?? [];
  const number = Number(digits) - 1;
  const family = group === undefined ? undefined : families[group]?.[Math.floor(number / 7)];
  if (family === undefined || (group === "Dark" && number > 10)) return undefined;
  return family(group === "Dark" && number >= 7 ? paletteOfPair(theme, number - 7) : palette(theme, number % 7));
}

function palette(theme: readonly string[], index: number): Palette {
  const [white = "#FFFFFF", black = "#000000"] = theme;
  const color = (accent: number) => (accent === 0 ? black : (theme[3 + accent] ?? black));
  return { white, black, accent: color(index), isAccent: index > 0, next: color(index + 1) };
}

/** Dark 9 to 11 have the first, third and fifth accent with the one after it. */
function paletteOfPair(theme: readonly string[], index: number): Palette {
  return palette(theme, index === 0 ? 0 : index * 2 - 1);
}

function line(style: BorderStyle, color: string): Border {
  return { style, color };
}

function outline(border: Border): PartBorder {
  return { top: border, bottom: border, left: border, right: border };
}

function grid(border: Border): PartBorder {
  return { ...outline(border), horizontal: border, vertical: border };
}

/** The soft shade of a style's colour; of black it is a light grey. */
function soft({ accent, isAccent, white }: Palette, tint: number): string {
  return isAccent ? tinted(accent, tint) : tinted(white, tint > 0.7 ? -0.15 : -0.35);
}

const bold: TablePartLook = { bold: true };

const lightLines: Family = (colors) => {
  const thin = line("thin", colors.accent);
  const fontColor = colors.isAccent ? tinted(colors.accent, -0.25) : colors.black;
  return {
    whole: { fontColor, border: { top: thin, bottom: thin } },
    header: { bold: true, fontColor, border: { bottom: thin } },
    total: { bold: true, fontColor, border: { top: thin } },
    firstColumn: bold,
    lastColumn: bold,
    stripe: { fill: soft(colors, 0.8) },
  };
};

const lightOutline: Family = ({ accent, white, black }) => {
  const thin = line("thin", accent);
  return {
    whole: { fontColor: black, border: outline(thin) },
    header: { bold: true, fontColor: white, fill: accent },
    total: { bold: true, border: { top: line("double", accent) } },
    firstColumn: bold,
    lastColumn: bold,
    stripe: { border: { top: thin, bottom: thin, left: thin, right: thin } },
  };
};

const lightGrid: Family = (colors) => ({
  whole: { fontColor: colors.black, border: grid(line("thin", colors.accent)) },
  header: { bold: true, border: { bottom: line("medium", colors.accent) } },
  total: { bold: true, border: { top: line("double", colors.accent) } },
  firstColumn: bold,
  lastColumn: bold,
  stripe: { fill: soft(colors, 0.8) },
});

const mediumLines: Family = (colors) => {
  const { accent, white, black, isAccent } = colors;
  const thin = line("thin", isAccent ? tinted(accent, 0.4) : black);
  return {
    whole: { fontColor: black, border: { ...outline(thin), horizontal: thin } },
    header: { bold: true, fontColor: white, fill: accent },
    total: { bold: true, border: { top: line("double", accent) } },
    firstColumn: bold,
    lastColumn: bold,
    stripe: { fill: soft(colors, 0.8) },
  };
};

const mediumBlocks: Family = (colors) => {
  const { accent, white, black } = colors;
  const thin = line("thin", white);
  const strong: TablePartLook = { bold: true, fontColor: white, fill: accent };
  return {
    whole: { fontColor: black, fill: soft(colors, 0.8), border: { horizontal: thin, vertical: thin } },
    header: { ...strong, border: { bottom: line("thick", white) } },
    total: { ...strong, border: { top: line("thick", white) } },
    firstColumn: strong,
    lastColumn: strong,
    stripe: { fill: soft(colors, 0.6) },
  };
};

const mediumFrame: Family = ({ accent, white, black }) => {
  const medium = line("medium", black);
  const strong: TablePartLook = { bold: true, fontColor: white, fill: accent };
  return {
    whole: { fontColor: black, border: { top: medium, bottom: medium } },
    header: { ...strong, border: { bottom: medium } },
    total: { border: { top: line("double", black) } },
    firstColumn: strong,
    lastColumn: strong,
    stripe: { fill: tinted(white, -0.15) },
  };
};

const mediumGrid: Family = (colors) => {
  const { accent, black, isAccent } = colors;
  const thin = line("thin", isAccent ? tinted(accent, 0.4) : black);
  return {
    whole: { fontColor: black, fill: soft(colors, 0.8), border: grid(thin) },
    header: { bold: true, fontColor: black },
    total: { bold: true, border: { top: line("medium", accent) } },
    firstColumn: bold,
    lastColumn: bold,
    stripe: { fill: soft(colors, 0.6) },
  };
};

const darkBlocks: Family = ({ accent, isAccent, white, black }) => {
  const medium = line("medium", white);
  const shade = (ofBlack: number, ofAccent: number) => tinted(accent, isAccent ? ofAccent : ofBlack);
  const column: TablePartLook = { bold: true, fontColor: white, fill: shade(0.25, -0.25) };
  return {
    whole: { fontColor: white, fill: shade(0.45, 0) },
    header: { bold: true, fontColor: white, fill: black, border: { bottom: medium } },
    total: { bold: true, fontColor: white, fill: shade(0.15, -0.5), border: { top: medium } },
    firstColumn: { ...column, border: { right: medium } },
    lastColumn: { ...column, border: { left: medium } },
    stripe: { fill: shade(0.25, -0.25) },
  };
};

const darkPairs: Family = (colors) => ({
  whole: { fontColor: colors.black, fill: soft(colors, 0.8) },
  header: { bold: true, fontColor: colors.white, fill: colors.isAccent ? colors.next : colors.black },
  total: { bold: true, border: { top: line("double", colors.black) } },
  firstColumn: bold,
  lastColumn: bold,
  stripe: { fill: soft(colors, 0.6) },
});

const families: Readonly<Record<string, readonly Family[]>> = {
  Light: [lightLines, lightOutline, lightGrid],
  Medium: [mediumLines, mediumBlocks, mediumFrame, mediumGrid],
  Dark: [darkBlocks, darkPairs],
};
