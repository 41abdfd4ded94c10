/** What several columns of a list say together, and what a row of a sheet must not lack. */
import { sectionOfField } from "../../domain/schema/lists";
import type { AdoptedValue } from "./adopted-row";
import type { AdoptionTarget } from "./adoption-targets";
import { fieldOf } from "./recognise-facts";
import { readRoles } from "./read-choice";
import type { AdoptionFinding } from "./suggestion";

type Values = Readonly<Record<string, AdoptedValue>>;

interface CompletedRow {
  readonly values: Values;
  readonly findings: readonly AdoptionFinding[];
}

const subjects: Readonly<Record<AdoptionTarget, readonly string[]>> = {
  contacts: ["name"],
  team: ["short_name", "name"],
  measures: ["title"],
  goals: ["title"],
  customer_goals: ["goal"],
  competitors: ["name"],
  prices: ["article", "article_number"],
  swot: ["statement"],
  kpis: ["kpi"],
  profile: ["field"],
};

/** Columns of which one must be filled, or the row says nothing. */
export function subjectsOf(target: AdoptionTarget): readonly string[] {
  return subjects[target];
}

/** The row as the plan has it: names put together, roles marked, kinds that the list does not know set to the usual one. */
export function completeRow(target: AdoptionTarget, found: ReadonlyMap<string, AdoptedValue>): CompletedRow {
  const own = Object.fromEntries([...found].filter(([key]) => !key.startsWith("@")));
  const complete = completions[target];
  return complete === undefined ? { values: own, findings: [] } : complete(own, found);
}

const sections: Readonly<Record<string, string | undefined>> = sectionOfField;

type Completion = (own: Values, found: ReadonlyMap<string, AdoptedValue>) => CompletedRow;

const completions: Readonly<Partial<Record<AdoptionTarget, Completion>>> = {
  contacts: (own, found) => {
    const { roles, others } = readRoles(textOf(found.get("@role")));
    const marks = Object.fromEntries(roles.map((role) => [role, "yes"]));
    const values = { ...own, ...marks, name: fullName(found) };
    const findings = others.map((text): AdoptionFinding => {
      return { code: "adopt.role-unknown", severity: "warning", params: { text } };
    });
    return { values, findings };
  },
  measures: (own) => ({ values: { ...own, kind: own.kind ?? "activity" }, findings: [] }),
  goals: (own) => ({ values: { ...own, kind: own.kind ?? "goal" }, findings: [] }),
  swot: (own) => ({ values: { ...own, perspective: own.perspective ?? "relationship" }, findings: [] }),
  profile: (own) => {
    const field = fieldOf(textOf(own.field)) ?? own.field ?? null;
    return { values: { ...own, section: own.section ?? sections[field ?? ""] ?? "base", field }, findings: [] };
  },
};

const textOf = (value: AdoptedValue | undefined) => (value === null || value === undefined ? "" : String(value).trim());

/** First and last name together; a column "Name" beside one of first names holds the last names. */
function fullName(found: ReadonlyMap<string, AdoptedValue>): string | null {
  const [first, last, name] = ["@first_name", "@last_name", "name"].map((key) => textOf(found.get(key)));
  const family = last === "" ? name : last;
  const isWhole = first === "" || first === undefined || (family ?? "").toLowerCase().includes(first.toLowerCase());
  const full = isWhole ? family : `${first} ${family}`.trim();
  return full === undefined || full === "" ? null : full;
}
