import type { ChartNode } from "../../package/chart-node";
import { parseAddress } from "../addresses";
import type { ChartTarget } from "../chart-state";
import { excelTexts } from "../excel-texts";

/** What a series is called: a text of its own, what stands in its cell, or its number. */
export function seriesName({ book }: ChartTarget, series: ChartNode): string {
  const reference = series.child("tx", "strRef", "f")?.text;
  const literal = series.child("tx", "v")?.text;
  if (reference === undefined)
    return literal ?? `${excelTexts(book.culture).series}${Number(series.value("order") ?? 0) + 1}`;
  const address = parseAddress(reference);
  const sheet = address?.sheet === undefined ? undefined : book.file.sheet(address.sheet);
  book.recalculate();
  const value = address && sheet?.cell(address.range.top, address.range.left)?.value;
  return typeof value === "string" || typeof value === "number" ? String(value) : reference;
}
