/**
 * The two editions of the standard name the same things by different namespaces. Our texts are in the one that
 * everybody writes; a package in the strict edition gets them translated.
 */

const NAMESPACES = [
  ["http://schemas.openxmlformats.org/drawingml/2006/", "http://purl.oclc.org/ooxml/drawingml/"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/", "http://purl.oclc.org/ooxml/officeDocument/"],
] as const;

/** The text of a part of ours as a package with this namespace of relationships has to write it. */
export function inEdition(text: string, officeNamespace: string): string {
  if (!officeNamespace.includes("purl.oclc.org")) return text;
  return NAMESPACES.reduce((result, [usual, strict]) => result.replaceAll(usual, strict), text);
}

/** The text of a part in the usual edition, whichever it is in. */
export function inUsualEdition(text: string): string {
  return NAMESPACES.reduce((result, [usual, strict]) => result.replaceAll(strict, usual), text);
}
