import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Deflater } from "../package/workbook-file";

/** Node's own zlib: faster than the one that the browser uses. */
export const nodeDeflater: Deflater = {
  deflate: (data) => deflateRawSync(data),
  inflate: (data, expectedLength) => inflateRawSync(data, { maxOutputLength: Math.max(expectedLength, 1) }),
};
