import type { VolumeUnits } from "../../domain/kpi/actuals-options";
import type { OrderLine } from "../../domain/kpi/order-line";
import type { DateOrder, DecimalMark } from "../../tabular/raw-table";
import type { FieldMapping } from "./import-fields";
import type { ImportFinding } from "./import-findings";

/** How the lines of an export are to be read. */
export interface ReadOrderLinesOptions extends VolumeUnits {
  /** Entries `field=column`; they win over columns that are recognised by their names. */
  readonly map: readonly string[];
  /** Entries `column=value`; several on one column mean "or", different columns mean "and". */
  readonly where: readonly string[];
  /** ISO code of the plan's currency. */
  readonly currency: string;
  /** ISO date; lines dated later are left out, because they are no actuals and would make a running year look complete. */
  readonly today?: string | undefined;
  readonly decimal?: DecimalMark | undefined;
  readonly dates?: DateOrder | undefined;
}

/** What became of an export. Without lines at least one finding is an error. */
export interface OrderLines {
  readonly lines: readonly OrderLine[];
  readonly findings: readonly ImportFinding[];
  /** Columns as used, recognised ones included. */
  readonly mapping: FieldMapping;
  /** First and last date of the whole file up to today, before the filter; undefined when there are no lines. */
  readonly dataFirst: string | undefined;
  readonly dataLast: string | undefined;
}
