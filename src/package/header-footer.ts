/** Headers and footers of printed pages (`headerFooter`), by page and by section. */
import { HEADER_FOOTER_ORDER } from "./schema-order";
import type { HeaderFooterFlags, PageKind, PageSections } from "./sheet-features";
import { emptyElement, withChild, withElementAttribute } from "./xml-edit";
import type { XmlDocument } from "./xml-document";
import { attribute, childNamed, innerXml, isTrue } from "./xml-scan";
import { decodeContent, decodeControls, encodeControls, encodeXml } from "./xml-text";

const MARKS = { left: "L", center: "C", right: "R" } as const;

/** The sections of a header or footer; those without text are left out. Undefined where the file has none. */
export function readSections(
  sheet: XmlDocument,
  pages: PageKind,
  place: "header" | "footer",
): PageSections | undefined {
  const element = sheet.child("headerFooter");
  const found = element === undefined ? undefined : childNamed(element, elementName(pages, place));
  return found === undefined ? undefined : split(decodeControls(decodeContent(innerXml(found))));
}

export function writeSections(
  sheet: XmlDocument,
  pages: PageKind,
  place: "header" | "footer",
  sections: PageSections | undefined,
): void {
  const { prefix } = sheet;
  const name = elementName(pages, place);
  const code = (["left", "center", "right"] as const)
    .map((section) => (sections?.[section] ? `&${MARKS[section]}${sections[section]}` : ""))
    .join("");
  const text = code === "" ? undefined : `<${prefix}${name}>${encodeXml(encodeControls(code))}</${prefix}${name}>`;
  const current = sheet.child("headerFooter") ?? emptyElement(prefix, "headerFooter");
  const changed = withChild(current, HEADER_FOOTER_ORDER, name, text);
  const isEmpty = changed.pieces.length === 0 && changed.attributes.trim() === "";
  sheet.setElement(isEmpty ? undefined : changed, "headerFooter");
}

export function readFlags(sheet: XmlDocument): HeaderFooterFlags {
  const attributes = sheet.child("headerFooter")?.attributes ?? "";
  return {
    differentFirst: isTrue(attribute(attributes, "differentFirst")),
    differentOddEven: isTrue(attribute(attributes, "differentOddEven")),
    scaleWithDoc: isTrue(attribute(attributes, "scaleWithDoc") ?? "1"),
    alignWithMargins: isTrue(attribute(attributes, "alignWithMargins") ?? "1"),
  };
}

export function writeFlags(sheet: XmlDocument, flags: Partial<HeaderFooterFlags>): void {
  const current = sheet.child("headerFooter") ?? emptyElement(sheet.prefix, "headerFooter");
  const changed = Object.entries(flags).reduce((element, [name, value]) => {
    const unstated = name.startsWith("different") ? false : true;
    return withElementAttribute(element, name, value === unstated ? undefined : Number(value));
  }, current);
  const isEmpty = changed.pieces.length === 0 && changed.attributes.trim() === "";
  sheet.setElement(isEmpty ? undefined : changed, "headerFooter");
}

function elementName(pages: PageKind, place: "header" | "footer"): string {
  return pages + (place === "header" ? "Header" : "Footer");
}

/** "&L…&C…&R…"; text before the first mark stands in the middle, and "&&" is an ampersand. */
function split(text: string): PageSections {
  const sections = { left: "", center: "", right: "" };
  let current: keyof typeof sections = "center";
  for (const piece of text.match(/&&|&[LCR]|&?[^&]*/g) ?? []) {
    const mark = piece.length === 2 && piece !== "&&" ? piece.charAt(1) : "";
    if (mark === "L") current = "left";
    else if (mark === "C") current = "center";
    else if (mark === "R") current = "right";
    else sections[current] += piece;
  }
  return Object.fromEntries(Object.entries(sections).filter(([, section]) => section !== ""));
}
