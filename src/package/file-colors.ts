/** Colours as the file states them (by value, palette index or theme with tint) resolved to "#RRGGBB". */
import { attribute, childNamed, parseElement, rootOffset, type XmlElement } from "./xml-scan";

/** What a colour can refer to besides itself. */
export interface ColorSource {
  /** "#RRGGBB" by theme index, in the order that cells count them. */
  readonly theme: readonly string[];
  readonly palette: readonly string[];
}

const BASIC = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF".split(" ");
const STANDARD_PALETTE = [
  ...BASIC,
  ...BASIC,
  ..."800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF".split(
    " ",
  ),
  ..."000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99".split(
    " ",
  ),
  ..."3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  ),
].map((hex) => `#${hex}`);

/** Light before dark: cells count the first four theme colours in pairs, the other way round than the theme lists them. */
const THEME_NAMES = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
] as const;
const OFFICE_THEME = [
  "#FFFFFF",
  "#000000",
  "#E7E6E6",
  "#44546A",
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
  "#0563C1",
  "#954F72",
] as const;

/** Theme colours from the text of a theme part; Office's own where it lacks one. */
export function readThemeColors(theme: string | undefined): string[] {
  const scheme = theme === undefined ? undefined : colorScheme(theme);
  return THEME_NAMES.map((name, index) => {
    const entry = scheme === undefined ? undefined : childNamed(scheme, name);
    return (entry === undefined ? undefined : themeColor(entry)) ?? OFFICE_THEME[index] ?? "#000000";
  });
}

function colorScheme(theme: string): XmlElement | undefined {
  const elements = childNamed(parseElement(theme, rootOffset(theme)), "themeElements");
  return elements === undefined ? undefined : childNamed(elements, "clrScheme");
}

function themeColor(entry: XmlElement): string | undefined {
  const system = childNamed(entry, "sysClr");
  const plain = childNamed(entry, "srgbClr");
  const hex =
    system === undefined ? plain && attribute(plain.attributes, "val") : attribute(system.attributes, "lastClr");
  return hex === undefined ? undefined : `#${hex.toUpperCase()}`;
}

/** The palette that indexed colours point into: the file's own (`colors` of the style sheet) or the standard one. */
export function readPalette(colors: XmlElement | undefined): string[] {
  const own = colors === undefined ? undefined : childNamed(colors, "indexedColors");
  if (own === undefined) return [...STANDARD_PALETTE];
  const values = own.pieces.filter((piece) => piece.name === "rgbColor").map((piece) => parseElement(piece.text));
  return STANDARD_PALETTE.map((standard, index) => {
    const entry = values[index];
    return (entry && fromArgb(attribute(entry.attributes, "rgb"))) ?? standard;
  });
}

/** "#RRGGBB" of a colour element's attributes; undefined for automatic and system colours. */
export function resolveColor(attributes: string, source: ColorSource): string | undefined {
  const theme = attribute(attributes, "theme");
  const indexed = attribute(attributes, "indexed");
  const base =
    fromArgb(attribute(attributes, "rgb")) ??
    (theme === undefined ? undefined : source.theme[Number(theme)]) ??
    (indexed === undefined ? undefined : source.palette[Number(indexed)]);
  const tint = Number(attribute(attributes, "tint") ?? 0);
  return base === undefined || !(tint >= -1 && tint <= 1) || tint === 0 ? base : tinted(base, tint);
}

function fromArgb(argb: string | undefined): string | undefined {
  return argb !== undefined && /^([0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(argb)
    ? `#${argb.slice(-6).toUpperCase()}`
    : undefined;
}

/** `rgb` value of a colour: opaque, eight digits. */
export function toArgb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

/** "#RRGGBB" with its luminance moved towards white (tint up to 1) or black (down to -1): ECMA-376, 18.8.19. */
export function tinted(color: string, tint: number): string {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const high = Math.max(...channels);
  const low = Math.min(...channels);
  const luminance = (high + low) / 2;
  const target = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  const scale = chromaRoom(target) / (chromaRoom(luminance) || 1);
  const hex = channels.map((channel) =>
    toByte(target + (channel - luminance) * scale)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${hex.join("").toUpperCase()}`;
}

/** How far channels may lie apart at this luminance; keeping the saturation means keeping the share of it. */
function chromaRoom(luminance: number): number {
  return 1 - Math.abs(2 * luminance - 1);
}

function toByte(channel: number): number {
  return Math.round(Math.min(1, Math.max(0, channel)) * 255);
}
