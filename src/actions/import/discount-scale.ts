import type { RawTable } from "../../tabular/raw-table";
import type { NumberColumn } from "../../tabular/typed-column";
import { importFinding, type ImportFinding } from "./import-findings";
import { rawText } from "./line-columns";
import { parseHeader } from "./parse-header";

/** Discounts as fractions of the gross amount, aligned with the rows of the table. */
export interface Discounts {
  readonly values: readonly (number | undefined)[];
  readonly findings: readonly ImportFinding[];
}

type Scale = "percent" | "fraction";

interface Verdict {
  readonly scale: Scale;
  /** The values alone would say the other one, or say nothing. */
  readonly doubtful: boolean;
}

/**
 * Reads a column of discounts as fractions. "10 %" is read so already; else a header in percent decides, else the
 * values: above 1 they are percent. In a sheet, values up to 1 under a header in percent are cells in percent format,
 * which hold fractions.
 */
export function readDiscounts(table: RawTable, column: NumberColumn): Discounts {
  const { values, header } = column;
  const filled = values.filter((value) => value !== undefined && value !== 0).map((value) => Math.abs(value ?? 0));
  if (filled.length === 0 || column.percent) return { values, findings: [] };
  const { scale, doubtful } = judge(filled, parseHeader(header).percent, table.format.kind === "sheet");
  const divisor = scale === "percent" ? 100 : 1;
  const fractions = values.map((value) => (value === undefined ? undefined : value / divisor));
  const row = fractions.findIndex((value) => value !== undefined && value !== 0);
  const example = { text: rawText(table, row, header), value: fractions[row] ?? 0 };
  if (filled.filter((value) => value / divisor > 1).length * 2 > filled.length) {
    return {
      values: fractions,
      findings: [importFinding("import.discounts-are-amounts", { column: header }, { text: example.text })],
    };
  }
  const code = doubtful ? "import.discount-scale-doubtful" : "import.discount-scale";
  return { values: fractions, findings: [importFinding(code, { column: header }, { scale, ...example })] };
}

function judge(filled: readonly number[], headerSaysPercent: boolean, isSheet: boolean): Verdict {
  const above = filled.filter((value) => value > 1).length;
  const below = filled.filter((value) => value < 1).length;
  if (headerSaysPercent) {
    if (above > 0) return { scale: "percent", doubtful: false };
    return isSheet ? { scale: "fraction", doubtful: below === 0 } : { scale: "percent", doubtful: true };
  }
  // A single 15 among 0.05 and 0.1 is a slip of one line, and must not turn the other lines.
  return { scale: above > below ? "percent" : "fraction", doubtful: above > 0 === below > 0 };
}
