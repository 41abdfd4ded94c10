/** The attribute by which an element points to a relationship, under whatever prefix the part has for it. */
import type { XmlDocument } from "./xml-document";
import { attributeMap } from "./xml-scan";

/** The id in an element's attributes: the one whose prefixed name ends in "id". */
export function relationshipId(attributes: string): string | undefined {
  for (const [name, value] of attributeMap(attributes)) if (/^[\w.-]+:id$/.test(name)) return value;
  return undefined;
}

/** The attribute as text, declaring its namespace where the root does not. */
export function relationshipAttribute(document: XmlDocument, namespace: string, id: string): string {
  for (const [name, value] of attributeMap(document.attributes)) {
    if (name.startsWith("xmlns:") && value === namespace) return ` ${name.slice(6)}:id="${id}"`;
  }
  return ` xmlns:r="${namespace}" r:id="${id}"`;
}
