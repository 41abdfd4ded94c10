/** Colours in drawings: by value or by the theme, changed in brightness (ECMA-376, 20.1.2.3). */
import type { ChartNode } from "./chart-node";
import { tinted } from "./file-colors";

/** In the order that cells count theme colours. */
const NAMES = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];
/** Charts call the first four by their use. */
const USES: Readonly<Record<string, string>> = { bg1: "lt1", tx1: "dk1", bg2: "lt2", tx2: "dk2" };
const WHOLE = 100_000;

/** "#RRGGBB" of the solid fill inside; undefined for every other fill and for colours that we do not know. */
export function solidColor(owner: ChartNode | undefined, theme: readonly string[]): string | undefined {
  const fill = owner?.child("solidFill");
  const plain = fill?.child("srgbClr");
  const named = fill?.child("schemeClr");
  const system = fill?.child("sysClr");
  const color = plain ?? named ?? system;
  const base = named
    ? themeColor(named.attribute("val") ?? "", theme)
    : hex(plain?.attribute("val") ?? system?.attribute("lastClr"));
  return color === undefined || base === undefined ? undefined : brightened(base, color);
}

function hex(value: string | undefined): string | undefined {
  return value === undefined || !/^[0-9A-Fa-f]{6}$/.test(value) ? undefined : `#${value.toUpperCase()}`;
}

function themeColor(name: string, theme: readonly string[]): string | undefined {
  return theme[NAMES.indexOf(USES[name] ?? name)];
}

function brightened(base: string, color: ChartNode): string {
  return color.elements.reduce((current, change) => {
    const { name } = change;
    const share = Number(change.attribute("val") ?? WHOLE) / WHOLE;
    if (name === "lumMod" || name === "shade") return tinted(current, Math.min(0, share - 1));
    if (name === "tint") return tinted(current, 1 - share);
    return name === "lumOff" ? lighter(current, share) : current;
  }, base);
}

/** With this much more luminance. */
function lighter(color: string, more: number): string {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const luminance = (Math.max(...channels) + Math.min(...channels)) / 2;
  return luminance >= 1 ? color : tinted(color, Math.min(1, more / (1 - luminance)));
}
