/** What an import did to figures of the plan, and what it left alone, as findings on the rows. */
import type { Finding, Severity } from "../../domain/finding";
import type { KpiFigures } from "../../domain/kpi/kpi-figures";
import type { ActualConflict, ActualUpdate, ExistingKpiRow } from "./actuals-decisions";

/** How many replaced figures are listed one by one. */
const listedReplacements = 20;

const conflictCodes = {
  corrected: "corrected",
  runs_further: "runs-further",
  unit: "other-unit",
  by_hand: "by-hand",
  unreadable: "unreadable",
  formula: "formula",
} as const;

/** A warning per figure that the file contradicts and that stays. */
export function reportConflict({ rowNumber, existing, imported, reason, unreadable }: ActualConflict): Finding {
  const values = { plan: shown(existing, unreadable), file: shown(imported) };
  const units = { unit: existing.unit, other: imported.unit };
  const params = { ...placeOf(existing), ...values, ...units };
  return onRow(`actuals.kept-${conflictCodes[reason]}`, "warning", rowNumber, params);
}

/** A warning for a row that was imported once and that the file no longer yields. */
export function reportVanished({ rowNumber, figures, unreadable }: ExistingKpiRow): Finding {
  const params = { ...placeOf(figures), plan: shown(figures, unreadable) };
  return onRow("actuals.kept-vanished", "warning", rowNumber, params);
}

/** A remark per figure that is overwritten, with what it was and what it is; the number of those beyond the first ones. */
export function reportReplaced(updates: readonly ActualUpdate[]): readonly Finding[] {
  const replaced = updates.filter(losesFigure);
  const more = replaced.length - listedReplacements;
  const listed = replaced.slice(0, listedReplacements).map(reportReplacement);
  if (more <= 0) return listed;
  return [...listed, { code: "actuals.replaced-more", severity: "info", sheet: "kpis", params: { count: more } }];
}

/** A running year that goes on with the same figure loses nothing. */
function losesFigure({ reason, existing, cells }: ActualUpdate): boolean {
  return reason !== "filled" && reason !== "confirmed" && (reason !== "newer" || existing.actual !== cells.actual);
}

function reportReplacement({ rowNumber, existing, cells, reason, unreadable }: ActualUpdate): Finding {
  const params = { ...placeOf(existing), plan: shown(existing, unreadable) };
  if (reason === "vanished_cleared") return onRow("actuals.cleared", "info", rowNumber, params);
  return onRow("actuals.replaced", "info", rowNumber, { ...params, file: shown(cells) });
}

function onRow(code: string, severity: Severity, row: number, params: Finding["params"]): Finding {
  return { code, severity, sheet: "kpis", row, params };
}

function placeOf({ kpi, productGroup, region, segment, fiscalYear }: KpiFigures) {
  return { kpi, group: productGroup, region, segment, year: fiscalYear };
}

const shown = ({ actual }: Pick<KpiFigures, "actual">, unreadable?: string) => unreadable ?? actual ?? "–";
