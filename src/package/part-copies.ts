/** Copies a part with all that hangs on it; what is looked at only, such as pictures, is shared. */
import type { PackageParts } from "./package-parts";
import { kindOf, relativeTarget, type Relationship } from "./relationships";

/** Kinds of parts that several may lead to. */
const SHARED = /^(?:image|hdphoto|audio|video|media|pivotCacheDefinition|hyperlink|xmlMaps|theme)$/;
/** Kinds that stand for something in the workbook that a copy has no part in. */
const LEFT_OUT = /^(?:slicer|timeline)$/;

/** Copies what a relationship leads to, and relates the copy in the same way. Returns the new relationship's id. */
export function copyRelated(parts: PackageParts, source: string, id: string, target: string): string {
  const type = parts.relationships(source).byId(id)?.type ?? "";
  return parts.relate(source, type, copyPart(parts, target));
}

/** Copies the part under the next free name of its kind, and returns that name. */
function copyPart(parts: PackageParts, part: string, copies = new Map<string, string>()): string {
  const known = copies.get(part);
  if (known !== undefined) return known;
  const [, stem = part, suffix = ""] = /^(.*?)\d*(\.[^./]*)?$/.exec(part) ?? [];
  const copy = parts.freeName(stem, suffix);
  copies.set(part, copy);
  parts.copy(part, copy);
  for (const relationship of parts.relationships(part).all) {
    if (LEFT_OUT.test(kindOf(relationship))) continue;
    parts.relationships(copy).put({ ...relationship, target: copiedTarget(parts, part, copy, relationship, copies) });
  }
  return copy;
}

function copiedTarget(
  parts: PackageParts,
  source: string,
  copy: string,
  relationship: Relationship,
  copies: Map<string, string>,
): string {
  const target = parts.target(source, relationship);
  if (target === undefined || SHARED.test(kindOf(relationship))) return relationship.target;
  return relativeTarget(copy, copyPart(parts, target, copies));
}
