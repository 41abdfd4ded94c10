// A plan with something on every sheet: the cases that its formulas distinguish, in either language.
import * as fc from "fast-check";
import { addDays } from "../../src/domain/dates";
import type { buyingRoles } from "../../src/domain/schema/lists";
import type { PlanRows } from "../../src/domain/schema/plan-schema";
import type { Language } from "../../src/localisation/language";
import type { NewPlan } from "../../src/workbook/new-plan";
import { anyKpiRow, ownKpis } from "./any-kpi-rows";
import { noRows, rowOf, settingsOf } from "./plan-files";

const settingRows: readonly PlanRows["settings"][] = [
  rowOf("settings", { kind: "product_group", name: "Tea", unit: "kg" }),
  rowOf("settings", { kind: "product_group", name: "Coffee", unit: "pcs" }),
  rowOf("settings", { kind: "region", name: "North" }),
  rowOf("settings", { kind: "region", name: " South, \"inner\" & 'outer'" }),
  rowOf("settings", { name: "a name without a kind" }),
  rowOf("settings", { kind: "unit", name: "EUR" }),
  rowOf("settings", { kind: "threshold", name: "freshness_months", number: 6 }),
  ...ownKpis,
];

/** Facts that were true this many days ago: fresh, at the limit of six months, stale, never. */
function profileRows(today: string): PlanRows["profile"][] {
  const facts = { section: "base", source: "report", confidence: "high" } as const;
  return [
    rowOf("profile", { ...facts, field: "company", value_text: "QUICK-Stop", as_of: addDays(today, -3) }),
    rowOf("profile", { ...facts, field: "employees", value_number: 0, as_of: addDays(today, -700) }),
    rowOf("profile", { ...facts, field: "customer_since", value_date: "1996-07-04" }),
    rowOf("profile", { ...facts, field: "Ein eigenes Feld", as_of: addDays(today, -100) }),
    rowOf("profile", { section: "needs", comment: "no field" }),
  ];
}

const teamRows: readonly PlanRows["team"][] = [
  rowOf("team", { short_name: "NF", name: "Nora Falk", role: "core_member", contribution: "prices" }),
  rowOf("team", { short_name: "AB", name: "Anna Berg", role: "account_manager", contribution: "everything" }),
  rowOf("team", { short_name: "CZ", name: "Carl Zorn" }),
];

function contactRows(today: string): PlanRows["contacts"][] {
  return [
    rowOf("contacts", {
      id: "AAAAAAAA",
      name: "Dr. Ida Öz",
      function: "CEO",
      role_decider: "yes",
      role_initiator: "yes",
      influence: "5",
      attitude: "-2",
      coverage: "0",
      relationship_now: "1",
      relationship_target: "4",
      relationship_owner: "AB",
      last_contact: addDays(today, -10),
      review_by: addDays(today, -1),
    }),
    rowOf("contacts", {
      id: "BBBBBBBB",
      name: "Bo",
      role_decider: "yes",
      attitude: "0",
      influence: "1",
      coverage: "4",
      last_contact: addDays(today, -900),
      review_by: today,
    }),
    rowOf("contacts", { name: "nobody's role" }),
    rowOf("contacts", { id: "CCCCCCCC", role_user: "yes", function: "without a name" }),
  ];
}

const goalRows: readonly PlanRows["goals"][] = [
  rowOf("goals", { id: "DDDDDDDD", kind: "goal", title: "More tea", kpi: "revenue", target: 5, as_of: "2020-01-01" }),
  rowOf("goals", { id: "EEEEEEEE", kind: "vision", title: 'The "first" choice' }),
  rowOf("goals", { id: "FFFFFFFF", kind: "mission" }),
];

/** Measures due before, on and after today, in every status, with and without what each formula needs. */
function measureRows(today: string): PlanRows["measures"][] {
  const due = (days: number) => addDays(today, days);
  return [
    rowOf("measures", {
      id: "00000001",
      title: "late",
      due: due(-5),
      status: "open",
      owner: "AB",
      goal: "DDDDDDDD · More tea",
    }),
    rowOf("measures", { id: "00000002", title: "late but done", due: due(-50), status: "done", ansoff: "efficiency" }),
    rowOf("measures", { id: "00000003", title: "late but cancelled", due: due(-9), status: "cancelled" }),
    rowOf("measures", { id: "00000004", title: "today", due: today, status: "in_progress", ansoff: "diversification" }),
    rowOf("measures", { id: "00000005", title: "later", due: due(30), cost: 900, benefit: 400, kpi: "own_ärger" }),
    rowOf("measures", { id: "00000006", title: "also later", due: due(30), cost: 900, benefit: 0, kpi: "revenue" }),
    rowOf("measures", { id: "00000007", title: "without date", ansoff: "penetration", cost: 0, benefit: -5 }),
    rowOf("measures", { id: "00000008", due: due(-1), status: "open", owner: "without title" }),
    rowOf("measures", { id: "00000009", title: "last", due: due(300), status: "open", ansoff: "market_development" }),
    rowOf("measures", { id: "0000000A", title: "sixth", due: due(400), cost: 5, ansoff: "product_development" }),
  ];
}

/** The roles that contacts of the sample hold, with the name that the overview shows first. */
export const sampleRoles: Readonly<Record<(typeof buyingRoles)[number], readonly [count: number, first: string]>> = {
  user: [1, ""],
  influencer: [0, "not covered"],
  buyer: [0, "not covered"],
  decider: [2, "Dr. Ida Öz"],
  gatekeeper: [0, "not covered"],
  initiator: [1, "Dr. Ida Öz"],
};

/** The sample as of a day, with this many generated KPI rows. */
export function samplePlan(language: Language, fiscalYearStart: number, today: string, kpiRows = 60): NewPlan {
  return {
    settings: settingsOf({ language, fiscalYearStart, createdOn: today, firstPlanYear: 2026 }),
    rows: {
      ...noRows,
      settings: settingRows,
      profile: profileRows(today),
      team: teamRows,
      contacts: contactRows(today),
      kpis: fc.sample(anyKpiRow, { numRuns: kpiRows, seed: fiscalYearStart }),
      goals: goalRows,
      measures: measureRows(today),
    },
  };
}
