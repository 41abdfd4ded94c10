// Sheets that a new plan has prepared, filled in: profile, target gap, selection, self-check.
import type { PlanRows } from "../../src/domain/schema/plan-schema";
import type { Language } from "../../src/localisation/language";
import { labelOf } from "../../src/localisation/list-labels";
import type { Story } from "./full-plan-story";
import type { SampleWriter } from "./full-plan-writer";
import { rowOf } from "./plan-files";

/** The profile with its facts; every second one has been confirmed lately, none is older than the yearly rule allows. */
export function withProfile(
  rows: readonly PlanRows["profile"][],
  { facts, manager }: Story,
  { day, text }: SampleWriter,
): PlanRows["profile"][] {
  const known: Readonly<Record<string, Story["facts"][keyof Story["facts"]]>> = facts;
  return rows.map((row, index) => {
    const fact = known[row.field ?? ""];
    if (fact === undefined) return row;
    const source = index % 2 === 0 ? text("Jahresgespräch", "Annual talks") : text("Geschäftsbericht", "Annual report");
    const value =
      typeof fact === "string"
        ? { value_text: fact }
        : "day" in fact
          ? { value_date: fact.day }
          : { value_number: fact[0], unit: fact[1] };
    const asOf = day(index % 2 === 0 ? -38 : -190);
    return { ...row, ...value, as_of: asOf, source, owner: manager, confidence: index % 3 === 0 ? "high" : "medium" };
  });
}

/** References to the facts of the profile by the field's code: "@needs". */
export function factRows(rows: readonly PlanRows["profile"][], language: Language): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap(({ id, field }) => {
      const title = field === null ? "" : labelOf("profile_field", field, language);
      return field === null ? [] : [[`@${field}`, `${id ?? ""} · ${title}`] as const];
    }),
  );
}

/** Shares of the last complete year's revenue that existing business is expected to bring in each plan year. */
const baselines = [1.06, 1.08, 1.1] as const;

/** Revenue in each plan year by a baseline of the manager's own; orders and discounts of the first as they are. */
export function gapRows({ manager }: Story, writer: SampleWriter, newId: () => string): PlanRows["gap"][] {
  const { day, firstPlanYear, shareOfRevenue, text } = writer;
  const line = (values: Partial<PlanRows["gap"]>) =>
    rowOf("gap", { id: newId(), owner: manager, as_of: day(-12), ...values });
  const comment = text(
    "Hochrechnung aus dem laufenden Jahr, vorsichtig: ohne Auftrag aus der Aktion im Frühjahr.",
    "Projected from the running year, with caution: without the orders of the spring promotion.",
  );
  return [
    ...baselines.map((share, offset) => {
      const manual = { baseline_method: "manual", baseline_manual: shareOfRevenue(share), comment };
      return line({ kpi: "revenue", fiscal_year: firstPlanYear + offset, ...manual });
    }),
    line({ kpi: "number_of_orders", fiscal_year: firstPlanYear, baseline_method: "hold" }),
    line({ kpi: "discount_share", fiscal_year: firstPlanYear, baseline_method: "hold" }),
  ];
}

/** The criteria of the selection with weights, scores and reasons. */
export function judgedRows(
  rows: readonly PlanRows["selection"][],
  { selection, manager }: Story,
  { day }: SampleWriter,
): PlanRows["selection"][] {
  const known: Readonly<Record<string, Story["selection"][keyof Story["selection"]]>> = selection;
  return rows.map((row) => ({ ...row, ...known[row.criterion ?? ""], owner: manager, as_of: day(-60) }));
}

/** The steps of the self-check with maturity, aim and note. */
export function maturityRows(
  rows: readonly PlanRows["self_check"][],
  { selfCheck, manager }: Story,
  { day }: SampleWriter,
): PlanRows["self_check"][] {
  const known: Readonly<Record<string, Story["selfCheck"][keyof Story["selfCheck"]]>> = selfCheck;
  return rows.map((row) => ({ ...row, ...known[row.item ?? ""], owner: manager, as_of: day(-60) }));
}
