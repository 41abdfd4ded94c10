/** Duties for data on persons: a purpose, a day on which they are looked at again, nothing that does not belong there. */
import type { Finding } from "../finding";
import type { TableSheetKey } from "../schema/plan-schema";
import { findingsOn, referredId, type CheckedPlan } from "./checked-plan";
import { sensitiveHints, type SensitiveCategory } from "./sensitive-words";

/** What of a plan may say something about persons. */
export interface PlanOnPersons {
  readonly rows: Pick<CheckedPlan["rows"], "contacts" | "team" | "history" | "customer_goals">;
  /** ISO date. */
  readonly today: string;
}

/** Guidance for people who keep notes on people; no legal advice. */
export function checkDataProtection(plan: PlanOnPersons): Finding[] {
  return [...checkDuties(plan), ...checkNotes(plan)];
}

const say = findingsOn("contacts");

function checkDuties({ rows, today }: PlanOnPersons): Finding[] {
  return rows.contacts.flatMap(({ rowNumber, values: { name, purpose, review_by: reviewBy } }) => {
    if (name === null) return [];
    return [
      ...(!isStated(purpose) ? [say("contact.purpose_missing", "warning", rowNumber, "purpose", { name })] : []),
      ...(reviewBy === null ? [say("contact.review_by_missing", "warning", rowNumber, "review_by", { name })] : []),
      ...(reviewBy !== null && reviewBy < today
        ? [say("contact.review_by_passed", "warning", rowNumber, "review_by", { name, date: reviewBy })]
        : []),
    ];
  });
}

/** A word at least: "?", "-" or "n/a" is no purpose. */
const isStated = (text: string | null) => text !== null && /\p{L}{3}/u.test(text);

interface Note {
  readonly sheet: TableSheetKey;
  readonly rowNumber: number;
  readonly column: string;
  readonly text: string | null;
}

/**
 * What a job title says of the person's work: a works council member, a party's treasurer, a hospital chaplain hold an
 * office that colleagues and customers know. Only in notes do such words hint at convictions.
 */
const saidByOffice: ReadonlySet<SensitiveCategory> = new Set<SensitiveCategory>(["union", "politics", "religion"]);

const isOffice = (column: string, category: SensitiveCategory) => column === "function" && saidByOffice.has(category);

/** One warning for each cell and each category that its words hint at. */
function checkNotes(plan: PlanOnPersons): Finding[] {
  return notesOnPersons(plan).flatMap(({ sheet, rowNumber, column, text }) =>
    sensitiveHints(text ?? "").flatMap(({ category, words }) =>
      isOffice(column, category)
        ? []
        : [findingsOn(sheet)("contact.sensitive_note", "warning", rowNumber, column, { category, words })],
    ),
  );
}

/** Free texts about persons: all in the buying center and the team, elsewhere where the row names a person. */
function notesOnPersons({ rows }: PlanOnPersons): readonly Note[] {
  const aboutPerson = (reference: string | null) => referredId(reference) !== undefined;
  return [
    ...rows.contacts.flatMap((row) =>
      notes("contacts", row, ["function", "requirement", "door_opener", "purpose", "confidential_note"]),
    ),
    ...rows.team.flatMap((row) => notes("team", row, ["contribution", "resources", "comment"])),
    ...rows.history.flatMap((row) =>
      aboutPerson(row.values.contact) ? notes("history", row, ["title", "lesson", "comment"]) : [],
    ),
    ...rows.customer_goals.flatMap((row) =>
      aboutPerson(row.values.person) ? notes("customer_goals", row, ["comment"]) : [],
    ),
  ];
}

function notes<K extends string>(
  sheet: TableSheetKey,
  { rowNumber, values }: { readonly rowNumber: number; readonly values: Readonly<Record<K, string | null>> },
  columns: readonly K[],
): Note[] {
  return columns.map((column) => ({ sheet, rowNumber, column, text: values[column] }));
}
