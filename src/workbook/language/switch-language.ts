/** A whole plan in the other language: what is ours is said anew, what people have written stays. */
import type { Language } from "../../localisation/language";
import { bridgeChoiceName } from "../plan-names";
import type { Change } from "../changes";
import type { ColumnCriteria } from "../filter-snapshot";
import { columnRange } from "../places";
import { metaUpdates } from "../meta-writes";
import { stampChanges } from "../plan-stamp";
import type { Plan } from "../read-plan";
import { recordTables } from "../records/record-tables";
import { contentAt, type RepairReading } from "../repairs/repair-reading";
import { dateFormat } from "../theme";
import { languagePlan, type KeptName, type LanguagePlan } from "./language-plan";
import { switchedFormulas, switchedRules } from "./switched-columns";
import { switchedEntries } from "./switched-entries";
import { switchedFilters } from "./switched-filters";
import { switchedFrames, switchedPages } from "./switched-pages";

export type { KeptName };

export interface LanguageSwitch {
  readonly changes: readonly Change[];
  readonly kept: readonly KeptName[];
  /** What filters on labels let through from then on. */
  readonly criteria: readonly ColumnCriteria[];
}

/** Changes that bring a plan into another language; it can be run again after an interruption. */
export function languageSwitch(reading: RepairReading, plan: Plan, to: Language): LanguageSwitch {
  const language = languagePlan(reading, plan, to);
  return {
    kept: language.kept,
    criteria: switchedFilters(language),
    changes: [
      ...language.renames,
      ...switchedEntries(language),
      ...switchedFormulas(language),
      ...switchedFrames(language),
      ...switchedRules(language),
      ...switchedPages(language),
      ...bridgeChoice(language),
      ...recordDates(language),
      ...stampChanges(language.next.settings),
      ...languageCell(language),
    ],
  };
}

/** The KPI that somebody has chosen on the overview. */
function bridgeChoice({ reading, plan, labels, next }: LanguagePlan): Change[] {
  const name = bridgeChoiceName.kpi.toUpperCase();
  const place = reading.snapshot.names.find((known) => known.name.toUpperCase() === name)?.place;
  const content = place && contentAt(reading.contents.get(place.sheet), place.row, place.column);
  const code = typeof content === "string" ? plan.labels.codeOf("kpi", content) : undefined;
  if (!place || code === undefined) return [];
  const cells = [[labels.labelOf("kpi", code)]];
  return [{ kind: "setCells", sheet: next.sheet("overview"), top: place.row, left: place.column, cells }];
}

/** Dates of the log and the archive, which stand in their first column. */
function recordDates({ reading, to, renames }: LanguagePlan): Change[] {
  return Object.values(recordTables).flatMap(({ table }): Change[] => {
    const found = reading.snapshot.tables.find(({ name }) => name === table);
    if (!found) return [];
    const at = found.left + Math.max(0, found.headers.indexOf("on"));
    const range = columnRange(at, found.top + 1, found.top + found.rows.length);
    const renamed = renames.find((change) => change.kind === "renameSheet" && change.sheet === found.sheet);
    const sheet = renamed?.kind === "renameSheet" ? renamed.to : found.sheet;
    return [{ kind: "format", sheet, range, patch: { numberFormat: dateFormat[to] } }];
  });
}

/** Written when everything else is done. */
function languageCell({ reading, to, next }: LanguagePlan): Change[] {
  return metaUpdates(reading.snapshot, { language: to }).map((change) =>
    change.kind === "setCells" ? { ...change, kind: "setFinalCells", sheet: next.sheet("meta") } : change,
  );
}
