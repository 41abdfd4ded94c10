import { posix } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { XmlElement } from "./xml-tree";
import { attribute, children, parseXml } from "./xml-tree";

/** A relation from one part of a package to another, or to an address outside. */
export interface Relation {
  readonly id: string;
  /** The last word of the relation's type: "worksheet", "table", "hyperlink", … */
  readonly type: string;
  /** The part's path, or the address where `external`. */
  readonly target: string;
  readonly external: boolean;
}

/** An unzipped .xlsx file, read without our own package room, so that one can judge the other. */
export interface OpenPackage {
  bytes(part: string): Uint8Array | undefined;
  /** The part as XML; undefined where there is no such part. */
  xml(part: string): XmlElement | undefined;
  /** The relations of a part; of the package itself for "". */
  relations(part: string): readonly Relation[];
}

/** Unzips a workbook; throws where it is no zip file. */
export function openPackage(workbook: Uint8Array): OpenPackage {
  const parts = new Map(Object.entries(unzipSync(workbook)));
  const xml = (part: string): XmlElement | undefined => {
    const found = parts.get(part);
    return found === undefined ? undefined : parseXml(strFromU8(found).replace(/^\uFEFF/, ""));
  };
  const relations = (part: string): Relation[] =>
    children(xml(relationsPart(part)), "Relationship").map((element) => readRelation(part, element));
  return { bytes: (part) => parts.get(part), xml, relations };
}

/** The first part that a part relates to by a type, or undefined. */
export function relatedPart(source: OpenPackage, part: string, type: string): string | undefined {
  return source.relations(part).find((relation) => relation.type === type && !relation.external)?.target;
}

/** The workbook's main part; throws where the package has none. */
export function mainPart(source: OpenPackage): string {
  const part = relatedPart(source, "", "officeDocument");
  if (part === undefined) throw new Error("The package has no workbook");
  return part;
}

function relationsPart(part: string): string {
  return posix.join(posix.dirname(part), "_rels", `${posix.basename(part)}.rels`);
}

function readRelation(source: string, element: XmlElement): Relation {
  const target = attribute(element, "Target") ?? "";
  const external = attribute(element, "TargetMode") === "External";
  return {
    id: attribute(element, "Id") ?? "",
    type: (attribute(element, "Type") ?? "").split("/").at(-1) ?? "",
    target: external ? target : resolvePart(source, target),
    external,
  };
}

function resolvePart(source: string, target: string): string {
  return target.startsWith("/") ? target.slice(1) : posix.join(posix.dirname(source), target);
}
