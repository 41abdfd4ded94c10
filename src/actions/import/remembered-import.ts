/**
 * How a plan was filled the first time: which lines of the export belong to its account, and which column means what.
 * The next import follows it, so that nobody brings another customer's figures into the plan by a slip.
 */
import type { PlanSettings } from "../../workbook/plan-settings";
import type { RawTable } from "../../tabular/raw-table";
import { entriesIn, entriesText, hasFilterColumn, hasMappedColumn, isSameSelection } from "./choice-entries";
import { importFinding, type ImportFinding } from "./import-findings";

/** Entries as on the command line: `column=value` and `field=column`. */
export interface ImportChoice {
  readonly where: readonly string[];
  readonly map: readonly string[];
}

export interface ChosenImport extends ImportChoice {
  /** With an error among them the export must not be read. */
  readonly findings: readonly ImportFinding[];
}

/** How `KAP_Meta` holds a choice. */
export function choiceCells({ where, map }: ImportChoice): {
  readonly import_where: string;
  readonly import_map: string;
} {
  return { import_where: entriesText(where), import_map: entriesText(map) };
}

/** What a plan remembers. */
export function choiceOf(settings: Pick<PlanSettings, "importWhere" | "importMap">): ImportChoice {
  return { where: entriesIn(settings.importWhere), map: entriesIn(settings.importMap) };
}

/** The filter and mapping to read an export by: what is given, else what the plan remembers. */
export function chooseImport(
  given: ImportChoice,
  remembered: ImportChoice,
  { headers }: Pick<RawTable, "headers">,
): ChosenImport {
  const map = given.map.length > 0 ? given.map : remembered.map.filter((entry) => hasMappedColumn(entry, headers));
  if (remembered.where.length === 0) return { where: given.where, map, findings: [] };
  const filter = remembered.where.join(", ");
  if (given.where.length > 0) {
    const findings = isSameSelection(given.where, remembered.where, headers)
      ? []
      : [importFinding("import.filter-differs", {}, { filter: given.where.join(", "), remembered: filter })];
    return { where: given.where, map, findings };
  }
  const isMissing = remembered.where.some((entry) => !hasFilterColumn(entry, headers));
  const code = isMissing ? "import.filter-column-missing" : "import.filter-remembered";
  return { where: remembered.where, map, findings: [importFinding(code, {}, { filter })] };
}
