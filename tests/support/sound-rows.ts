// The rows of a lean plan with which a check finds nothing, on any day from December 2025 to March 2027.
import { buyingRoles } from "../../src/domain/schema/lists";
import type { PlanRows } from "../../src/domain/schema/plan-schema";
import { noRows, rowOf } from "./plan-files";

const asOf = "2025-12-01";

const holdsAllRoles = Object.fromEntries(buyingRoles.map((role) => [`role_${role}`, "yes"]));

function contact(name: string): PlanRows["contacts"] {
  return rowOf("contacts", {
    name,
    function: "Purchasing",
    ...holdsAllRoles,
    influence: "3",
    attitude: "1",
    coverage: "3",
    relationship_owner: "AB",
    last_contact: asOf,
    purpose: "offers and running cooperation",
    review_by: "2027-06-01",
  });
}

function goal(kind: string, title: string, values: Partial<PlanRows["goals"]> = {}): PlanRows["goals"] {
  return rowOf("goals", { kind, title, as_of: asOf, ...values });
}

function measure(id: string, title: string): PlanRows["measures"] {
  return rowOf("measures", {
    id,
    title,
    goal: "G0000001 · More revenue",
    kpi: "revenue",
    owner: "AB",
    due: "2027-03-31",
    status: "open",
  });
}

/** Rows of a plan in EUR for 2026 to 2028. */
export const soundRows = {
  ...noRows,
  settings: [rowOf("settings", { kind: "unit", name: "EUR" })],
  profile: [rowOf("profile", { section: "base", field: "company", value_text: "QUICK-Stop", as_of: asOf })],
  team: [
    rowOf("team", { short_name: "AB", name: "Anna Berg", role: "account_manager", contribution: "leads" }),
    rowOf("team", { short_name: "CZ", name: "Carl Zorn", role: "executive_sponsor", contribution: "opens doors" }),
  ],
  contacts: [contact("Ida Öz"), contact("Bo Lind")],
  kpis: [2026, 2027, 2028].map((year) =>
    rowOf("kpis", { kpi: "revenue", unit: "EUR", fiscal_year: year, target: 100 + year, as_of: asOf }),
  ),
  goals: [
    goal("vision", "The first address for questions about tea"),
    goal("mission", "We keep the shelves full and the range simple"),
    goal("goal", "More revenue", {
      id: "G0000001",
      type: "economic",
      kpi: "revenue",
      target: 2128,
      horizon: 2028,
      fact: "revenue has grown for three years",
      marketing_alignment: "aligned",
      owner: "AB",
      status: "open",
    }),
  ],
  measures: [measure("M0000001", "Tea week"), measure("M0000002", "New shelf plan")],
} satisfies Partial<{ [K in keyof PlanRows]: readonly PlanRows[K][] }>;
