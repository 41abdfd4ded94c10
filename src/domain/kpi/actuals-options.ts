import type { Finding } from "../finding";
import type { KpiFigures } from "./kpi-figures";

/** Units of quantities whose line names none. */
export interface VolumeUnits {
  readonly volumeUnit: string;
  /** By product group (trimmed, in lower case), for groups that have a unit of their own. */
  readonly volumeUnitByGroup?: ReadonlyMap<string, string> | undefined;
}

/** What the figures of an account depend on besides its lines. */
export interface ActualsOptions extends VolumeUnits {
  /** First month of the fiscal year, 1 to 12. */
  readonly fiscalYearStart: number;
  /** ISO code of the plan's currency: the unit of all money. */
  readonly currency: string;
  /** Label of a product group or region that the export has a column for but a line leaves empty. Never blank. */
  readonly notStated: string;
  /** First and last day of the whole file, lines of other accounts included (ISO dates). */
  readonly dataFirst: string;
  readonly dataLast: string;
  /** ISO date; a fiscal year that has not ended by then is a running one. Without it, the file's last day decides. */
  readonly today?: string | undefined;
}

export interface Actuals {
  /** In catalogue order, then by year, product group, region and segment; every key of `kpiRowKey` once. */
  readonly figures: readonly KpiFigures[];
  readonly findings: readonly Finding[];
}
