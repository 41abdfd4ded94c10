/** Recognises lines of orders; what they mean is the matter of the import. */
import { importFields, type FieldMapping } from "../import/import-fields";
import { recogniseColumns } from "../import/recognise-columns";
import { looksLikeHeaders } from "../../tabular/looks-like-data";
import { importHeaders } from "../../localisation/import-headers";
import { headerName } from "./fold-word";
import { headerLines } from "./header-lines";
import { cellsIn, type Block } from "./source-sheet";
import type { Candidate, ColumnSuggestion } from "./suggestion";

export interface OrdersContent {
  readonly kind: "orders";
  readonly block: Block;
  /** Zero-based row of the headers. */
  readonly headerRow: number;
  readonly mapping: FieldMapping;
}

/** One of these makes lines with date and revenue lines of orders. */
const lineFields = ["order", "article", "product_group", "customer"] as const;
const fewestFields = 4;
const dateNames = new Set([...importHeaders.date.exact, ...importHeaders.date.loose].map(headerName));

/** The order lines of a block, if it holds any. */
export function recogniseOrders(block: Block): Candidate | undefined {
  const lines = headerLines(block).filter(({ isTwoLined }) => !isTwoLined);
  const candidates = lines.flatMap(({ row, texts }) => matchLine(block, row, texts) ?? []);
  return candidates.sort((a, b) => b.score - a.score)[0];
}

function matchLine(block: Block, headerRow: number, texts: readonly string[]): Candidate | undefined {
  const row = cellsIn({ ...block, area: { ...block.area, top: headerRow, bottom: headerRow } })[0] ?? [];
  const headers = texts.filter((text) => text !== "");
  if (!headers.some((header) => dateNames.has(headerName(header)))) return undefined;
  if (!looksLikeHeaders(row) || headers.length < fewestFields) return undefined;
  const { mapping, findings } = recogniseColumns(headers, new Map());
  const isRefused = findings.some(({ severity }) => severity === "error");
  const isLines = lineFields.some((field) => mapping.has(field)) && mapping.has("date");
  if (isRefused || !isLines || mapping.size < fewestFields) return undefined;
  const fieldOf = new Map(
    importFields.flatMap((field) => (mapping.has(field) ? [[mapping.get(field) ?? "", field]] : [])),
  );
  return {
    content: { kind: "orders", block, headerRow, mapping },
    area: block.area,
    columns: texts.map((header, index): ColumnSuggestion => {
      const column = fieldOf.get(header);
      const place = { position: block.area.left + index, header };
      return column === undefined ? { ...place, reason: "unknown" } : { ...place, column, reason: "exact" };
    }),
    score: mapping.size,
    confidence: mapping.size >= 5 ? "high" : "medium",
    findings: [],
  };
}
