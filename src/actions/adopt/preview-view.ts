/** The preview of an adoption as a person is shown it. */
import { planSheets, type TableSheetKey } from "../../domain/schema/plan-schema";
import type { Plan } from "../../workbook/read-plan";
import { missingSheets } from "../edit/open-plan";
import type { AdoptionPreview } from "./adopt-workbook";
import type { PlacedAdoptionFinding, ShownBlock } from "./adoption-view";
import type { SheetDecision } from "./decide-adoption";

/** What a new row is known by: values of its natural key, without what refers to other rows. */
export interface NamedCell {
  readonly column: string;
  readonly value: string | number;
}

/** The values that a row is known by. */
export function namedCells(
  target: TableSheetKey,
  values: Readonly<Record<string, string | number | null>>,
): readonly NamedCell[] {
  const { columns } = planSheets[target];
  const naturalKey: readonly string[] = planSheets[target].naturalKey;
  const keys = [...naturalKey, ...fallbackKeys.filter((key) => key in columns && !naturalKey.includes(key))];
  return keys.flatMap((column) => {
    const value = values[column] ?? null;
    return value === null || value === "" ? [] : [{ column, value }];
  });
}

/** What rows say besides their key, where people would look for it. */
const fallbackKeys = ["value_text", "statement", "title"] as const;

/** Sheets that something is written to; those that the plan does not have are not among them. */
export function workOf({ decisions, missingSheets: missing, orders }: AdoptionPreview): readonly SheetDecision[] {
  const sheets = decisions.sheets.filter(
    ({ target, added, filled }) => added.length + filled.length > 0 && !missing.includes(target),
  );
  const hasFigures = orders.some(({ actuals }) => (actuals?.figures.length ?? 0) > 0);
  const none: SheetDecision = { target: "kpis", added: [], filled: [], unchanged: 0 };
  return sheets.length === 0 && hasFigures ? [none] : sheets;
}

/** Sheets that the plan lacks or has switched off, although something is found for them. */
export function missingIn({ decisions, missingSheets: missing }: AdoptionPreview, plan: Plan | undefined) {
  if (plan === undefined) return missing;
  const wanted = decisions.sheets.filter(({ added, filled }) => added.length + filled.length > 0);
  return missingSheets(
    plan,
    wanted.map(({ target }) => target),
  );
}

/** Everything that was noticed in blocks that are taken, on the way into the plan, and in order lines. */
export function placedFindings(
  { decisions, orders }: AdoptionPreview,
  blocks: readonly ShownBlock[],
): readonly PlacedAdoptionFinding[] {
  const decided = decisions.findings.map((finding): PlacedAdoptionFinding => {
    const { sheet, line } = finding;
    const place = sheet === undefined || line === undefined ? undefined : { sheet, row: line - 1, column: 0 };
    return { ...finding, place };
  });
  const ordered = orders.flatMap(({ block, actuals, findings }) => {
    const place = blocks.find(({ number }) => number === block)?.place;
    return [...findings, ...(actuals?.findings ?? [])].map((finding): PlacedAdoptionFinding => {
      const line = "line" in finding ? finding.line : undefined;
      return { ...finding, place: place && { ...place, row: line === undefined ? place.row : line - 1 } };
    });
  });
  return [...blocks.filter(({ isTaken }) => isTaken).flatMap(({ findings }) => findings), ...decided, ...ordered];
}
