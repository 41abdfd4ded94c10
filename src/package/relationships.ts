/** The relationships of one part (or of the package itself) to others. */
import { attribute, attributeText, parseElement } from "./xml-scan";
import { XmlDocument } from "./xml-document";

export interface Relationship {
  readonly id: string;
  /** The whole type address; its last segment says the kind, in both editions of the standard. */
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Name of the part that holds the relationships of `source`; "" is the package itself. */
export function relationshipsPart(source: string): string {
  return source.replace(/([^/]*)$/, "_rels/$1.rels");
}

/** Last segment of the type: "worksheet", "table", "customXml". */
export function kindOf(relationship: Relationship): string {
  return relationship.type.slice(relationship.type.lastIndexOf("/") + 1);
}

/** Part that an internal target names, seen from `source`. Absolute and relative targets are both in use. */
export function resolveTarget(source: string, target: string): string {
  const path = target.replace(/\\/g, "/").replace(/#.*$/, "");
  if (path.startsWith("/")) return path.slice(1);
  const segments = source.split("/").slice(0, -1);
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "." && segment !== "") segments.push(segment);
  }
  return segments.join("/");
}

/** Target that leads from `source` to `part`, relative as Excel writes it. */
export function relativeTarget(source: string, part: string): string {
  const from = source.split("/").slice(0, -1);
  const to = part.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return "../".repeat(from.length - shared) + to.slice(shared).join("/");
}

export class Relationships {
  readonly document: XmlDocument;

  constructor(text: string | undefined) {
    this.document = new XmlDocument(text ?? EMPTY);
  }

  get all(): Relationship[] {
    return this.document.childTexts("Relationship").map(readRelationship);
  }

  ofKind(kind: string): Relationship[] {
    return this.all.filter((relationship) => kindOf(relationship) === kind);
  }

  byId(id: string): Relationship | undefined {
    return this.all.find((relationship) => relationship.id === id);
  }

  /** Adds a relationship and returns its new id. */
  add(type: string, target: string, isExternal = false): string {
    const taken = new Set(this.all.map((relationship) => relationship.id.toLowerCase()));
    let number = taken.size + 1;
    while (taken.has(`rid${number}`)) number++;
    const id = `rId${number}`;
    this.put({ id, type, target, isExternal });
    return id;
  }

  /** Adds a relationship whose id is known to be free. */
  put({ id, type, target, isExternal }: Relationship): void {
    const mode = isExternal ? "External" : undefined;
    const values = attributeText({ Id: id, Type: type, Target: target, TargetMode: mode });
    const text = `<${this.document.prefix}Relationship${values}/>`;
    this.document.replacePieces([...this.document.pieces, { name: "Relationship", text }]);
  }

  remove(id: string): void {
    const pieces = this.document.pieces.filter(
      (piece) => piece.name !== "Relationship" || readRelationship(piece.text).id !== id,
    );
    if (pieces.length !== this.document.pieces.length) this.document.replacePieces(pieces);
  }
}

function readRelationship(text: string): Relationship {
  const { attributes } = parseElement(text);
  return {
    id: attribute(attributes, "Id") ?? "",
    type: attribute(attributes, "Type") ?? "",
    target: attribute(attributes, "Target") ?? "",
    isExternal: attribute(attributes, "TargetMode") === "External",
  };
}
