/** Order lines in an existing workbook: handed over to the import, one block at a time. */
import type { RandomSource } from "../../domain/row-id";
import type { Language } from "../../localisation/language";
import type { DateOrder, DecimalMark } from "../../tabular/raw-table";
import type { ApplyOptions, PlanWorkbook } from "../../workbook/port";
import { readActuals, type ReadActuals } from "../import/actuals-source";
import { importActuals } from "../import/import-actuals";
import { foldWord } from "./fold-word";
import type { ReadBlock } from "./read-adoption";
import type { OrdersContent } from "./recognise-orders";
import { cellsIn, sourceName } from "./source-sheet";
import type { AdoptionFinding, ColumnSuggestion } from "./suggestion";

export interface OrdersRequest {
  readonly account?: string;
  readonly fileName: string;
  readonly language: Language;
  readonly currency: string;
  readonly fiscalYearStart: number;
  /** ISO date. */
  readonly today: string;
  /** Entries `column=value`: the lines of the account. */
  readonly where: readonly string[];
  /** The same for single blocks, by their number: it counts in place of `where`. */
  readonly whereOfBlock?: ReadonlyMap<number, readonly string[]> | undefined;
  readonly decimal?: DecimalMark | undefined;
  readonly dates?: DateOrder | undefined;
}

export interface ReadOrders {
  /** Number of the block. */
  readonly block: number;
  /** Undefined where the lines of several customers leave open which are meant. */
  readonly actuals: ReadActuals | undefined;
  /** Entries that chose the lines of the account. */
  readonly where: readonly string[];
  readonly fiscalYearStart: number;
  readonly findings: readonly AdoptionFinding[];
}

/** The figures of a block of order lines; undefined for other blocks. */
export function readOrders({ suggestion }: ReadBlock, request: OrdersRequest): ReadOrders | undefined {
  const { candidate, number, isRefused, sheet } = suggestion;
  if (candidate?.content.kind !== "orders" || isRefused) return undefined;
  const { content, columns } = candidate;
  const { fiscalYearStart } = request;
  const chosen = chooseLines(content, request.whereOfBlock?.get(number) ?? request.where, request.account);
  if (chosen.where === undefined)
    return { block: number, actuals: undefined, where: [], fiscalYearStart, findings: chosen.findings };
  const { block, headerRow } = content;
  const cells = cellsIn({ ...block, area: { ...block.area, top: headerRow } });
  const source = {
    kind: "cells",
    name: sourceName(request.fileName, sheet.name),
    cells,
    firstRow: headerRow + 1,
    dateSystem: 1900,
  } as const;
  const actuals = readActuals(source, { ...request, where: chosen.where, map: saidFields(columns) });
  return { block: number, actuals, where: chosen.where, fiscalYearStart, findings: chosen.findings };
}

/** Columns that the user named, as the import takes them. */
function saidFields(columns: readonly ColumnSuggestion[]): readonly string[] {
  return columns.flatMap(({ reason, column, header }) =>
    reason === "mapped" && column !== undefined ? [`${column}=${header}`] : [],
  );
}

/** The lines of the account: as told, all of them where they name one customer, else those that bear the account's name. */
function chooseLines(
  content: OrdersContent,
  where: readonly string[],
  account = "",
): { readonly where: readonly string[] | undefined; readonly findings: readonly AdoptionFinding[] } {
  const found = where.length > 0 ? undefined : customersIn(content);
  if (found === undefined) return { where, findings: [] };
  const { header, customers } = found;
  if (customers.length < 2) return { where: [], findings: [] };
  const own = customers.find((name) => foldWord(name) === foldWord(account));
  const params = { count: customers.length, column: header, text: own ?? customers[0] ?? "" };
  const code = own === undefined ? "adopt.which-customer" : "adopt.customer-chosen";
  const finding: AdoptionFinding = { code, severity: "warning", params };
  return { where: own === undefined ? undefined : [`${header}=${own}`], findings: [finding] };
}

/** The customers of order lines, each once, in the order in which they come; undefined without a column of customers. */
export function customersIn({
  block,
  headerRow,
  mapping,
}: OrdersContent): { readonly header: string; readonly customers: readonly string[] } | undefined {
  const header = mapping.get("customer");
  if (header === undefined) return undefined;
  const cells = cellsIn({ ...block, area: { ...block.area, top: headerRow } });
  const position = (cells[0] ?? []).findIndex(
    (cell) =>
      String(cell ?? "")
        .replace(/\s+/g, " ")
        .trim() === header,
  );
  const customers = new Set(
    cells
      .slice(1)
      .map((row) => String(row[position] ?? "").trim())
      .filter((name) => name !== ""),
  );
  return { header, customers: [...customers] };
}

/** Brings the figures of all blocks into the plan, as an import of each would. */
export async function adoptOrders(
  workbook: PlanWorkbook,
  orders: readonly ReadOrders[],
  today: string,
  random: RandomSource,
  options: ApplyOptions,
): Promise<void> {
  for (const { actuals, where, fiscalYearStart } of orders) {
    if (actuals === undefined || actuals.figures.length === 0) continue;
    const { source, dataFirst, dataLast, figures } = actuals;
    const decide = { today, source, fiscalYearStart, dataFirst, dataLast, choice: { where, map: [] } };
    await importActuals(workbook, figures, decide, random, options);
  }
}
