/** Line icons of the page, on a field of 20 by 20, in the colour of the text around them. */
const shapes = {
  create: "M5 2.5h6.5L15.5 6.5v11h-10.5zM11.5 2.5v4h4M10.2 9.5v5M7.7 12h5",
  open: "M2.5 15.5v-11h5l2 2h7v2M2.5 15.5l2.5-7h13l-2.5 7z",
  save: "M3.5 3.5h11l2 2v11h-13zM6.5 3.5v4h6v-4M6 16.5v-5.500h8v5.500",
  settings: "M3 6h7M14 6h3M12 4v4M3 14h3M10 14h7M8 12v4M3 10h1",
  close: "M5 5l10 10M15 5L5 15",
  drop: "M10 3v9M6.500 8.500L10 12l3.500-3.500M4 15.500h12",
} as const;

export type IconName = keyof typeof shapes;

const svg = "http://www.w3.org/2000/svg";

/** An icon that says nothing to screen readers: the control that it stands on has a name. */
export function buildIcon(document: Document, name: IconName): SVGSVGElement {
  const icon = document.createElementNS(svg, "svg");
  icon.setAttribute("viewBox", "0 0 20 20");
  icon.setAttribute("class", "icon");
  icon.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(svg, "path");
  path.setAttribute("d", shapes[name]);
  icon.append(path);
  return icon;
}
