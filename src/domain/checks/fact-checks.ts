/** Facts of the profile, the team, dates that cannot be, and references that lead nowhere. */
import type { Finding } from "../finding";
import { isRowId } from "../row-id";
import type { AnySheet } from "../schema/define-sheet";
import { planSheets, tableSheetKeys } from "../schema/plan-schema";
import { findingsOn, leadsToMeasure, measureLinks, shortTitle, type CheckedPlan } from "./checked-plan";
import type { CheckedRow } from "./row-checks";

/** A question mark is an answer: nobody knows, so that somebody has to find out (feature B11). */
export function checkProfile(plan: CheckedPlan): Finding[] {
  const links = measureLinks(plan);
  return plan.rows.profile.flatMap(({ rowNumber, values: { id, field, value_text: value } }) => {
    const isQuestion = value !== null && /^\?+$/.test(value.trim());
    if (!isQuestion || leadsToMeasure({ id }, links)) return [];
    const params = { profile_field: field ?? "" };
    return [findingsOn("profile")("fact.open_question", "info", rowNumber, "value_text", params)];
  });
}

/** Facts that say to have been true on a day that is still to come: they would count as fresh until then. */
export function checkFactDates({ rows, today }: CheckedPlan): Finding[] {
  return tableSheetKeys.flatMap((sheet) => {
    const { completeness }: AnySheet = planSheets[sheet];
    const column = completeness?.asOf;
    if (completeness === undefined || column === undefined) return [];
    const facts: readonly CheckedRow[] = rows[sheet];
    return facts.flatMap(({ rowNumber, values }) => {
      const date = values[column];
      const isAhead = typeof date === "string" && date > today && (values[completeness.subject] ?? null) !== null;
      return isAhead ? [findingsOn(sheet)("fact.future_date", "warning", rowNumber, column, { date })] : [];
    });
  });
}

/** A team without somebody who leads it or stands behind it; an empty one is said elsewhere. */
export function checkTeam({ rows }: CheckedPlan): Finding[] {
  const say = findingsOn("team");
  const members = rows.team.filter(({ values }) => values.short_name !== null || values.name !== null);
  const has = (role: string) => members.some(({ values }) => values.role === role);
  if (members.length === 0) return [];
  return [
    ...(has("account_manager") ? [] : [say("team.no_account_manager", "warning", undefined, "role")]),
    ...(has("executive_sponsor") ? [] : [say("team.no_sponsor", "info", undefined, "role")]),
  ];
}

/** Evidence and origins in the form of a reference whose row does not exist. Free text is nobody's reference. */
export function checkEvidence({ rows, ids }: CheckedPlan): Finding[] {
  const leadsNowhere = (cell: string | null) => {
    const [, id = ""] = /^([^\s·]+) · /.exec(cell ?? "") ?? [];
    return isRowId(id) && !ids.has(id);
  };
  return [
    ...rows.swot.flatMap(({ rowNumber, values: { evidence } }) =>
      leadsNowhere(evidence)
        ? [
            findingsOn("swot")("reference.evidence_nowhere", "warning", rowNumber, "evidence", {
              value: shortTitle(evidence),
            }),
          ]
        : [],
    ),
    ...rows.measures.flatMap(({ rowNumber, values: { origin } }) =>
      leadsNowhere(origin)
        ? [
            findingsOn("measures")("reference.evidence_nowhere", "warning", rowNumber, "origin", {
              value: shortTitle(origin),
            }),
          ]
        : [],
    ),
    ...rows.goals.flatMap(({ rowNumber, values: { fact } }) =>
      leadsNowhere(fact)
        ? [findingsOn("goals")("reference.evidence_nowhere", "warning", rowNumber, "fact", { value: shortTitle(fact) })]
        : [],
    ),
  ];
}
