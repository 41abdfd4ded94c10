import { maximumBytes } from "../../tabular/refuse-bytes";
import { tabularFinding } from "../../tabular/findings";
import type { SourceReading } from "./workbook-sources";

/** A file as browsers hand it over. */
export interface SourceFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** The bytes of a text file as a source of an import; one that is too large is refused before it is loaded. */
export async function readSourceFile(file: SourceFile): Promise<SourceReading> {
  if (file.size > maximumBytes) {
    const params = { bytes: file.size, limit: maximumBytes };
    return { kind: "refused", findings: [tabularFinding("tabular.file-too-large", {}, params)] };
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { kind: "source", source: { kind: "csv", name: file.name, bytes } };
}
