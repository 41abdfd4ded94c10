// Parts that the comparer knows nothing special about: compared by what they say if they are XML, else byte for byte.
import { createHash } from "node:crypto";
import type { FactCollector, Reading } from "./facts";
import { addElement } from "./facts";
import type { OpenPackage } from "./open-package";

/** Adds a part under a path. */
export function addPart(to: FactCollector, path: string, part: string, source: OpenPackage, reading?: Reading): void {
  const bytes = source.bytes(part);
  if (bytes === undefined) return to.add(path, "missing");
  const xml = part.endsWith(".xml") ? source.xml(part) : undefined;
  if (xml !== undefined) addElement(to, path, xml, reading);
  else to.add(path, `${bytes.length} bytes, ${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}`);
}
