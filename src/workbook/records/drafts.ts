/** What people have begun in a wizard and not yet written into the plan: text of the wizard's own, kept in the workbook. */
import { serialOfDate, dateOfSerial } from "../../domain/dates";
import type { Language } from "../../localisation/language";
import type { Change } from "../changes";
import type { WorkbookSnapshot } from "../port";
import { recordTables } from "./record-tables";
import { replacedRecords, type RecordCells } from "./record-writes";

/** Less than a cell takes. */
const longestPart = 30_000;

export interface Draft {
  /** Key of the wizard; each has one draft at most. */
  readonly wizard: string;
  /** ISO date of its last change. */
  readonly on: string;
  readonly content: string;
}

/** The drafts that a workbook keeps. */
export function draftsOf({ tables }: Pick<WorkbookSnapshot, "tables">): readonly Draft[] {
  const table = tables.find(({ name }) => name === recordTables.drafts.table);
  if (!table) return [];
  const at = (header: string) => table.headers.indexOf(header);
  const records = table.rows.map((row) => ({
    wizard: String(row[at("wizard")] ?? ""),
    on: row[at("on")],
    part: Number(row[at("part")] ?? 0),
    content: String(row[at("content")] ?? ""),
  }));
  const wizards = new Set(records.flatMap(({ wizard }) => (wizard === "" ? [] : [wizard])));
  return [...wizards].map((wizard) => {
    const parts = records.filter((record) => record.wizard === wizard).sort((a, b) => a.part - b.part);
    const on = parts[0]?.on;
    return {
      wizard,
      on: (typeof on === "number" ? dateOfSerial(on) : undefined) ?? "",
      content: parts.map(({ content }) => content).join(""),
    };
  });
}

/**
 * Changes after which a workbook keeps this draft of its wizard, or none where the content is `undefined`. Drafts of
 * other wizards stay.
 */
export function draftChanges(
  snapshot: WorkbookSnapshot,
  language: Language,
  { wizard, on, content }: Omit<Draft, "content"> & { readonly content: string | undefined },
): Change[] {
  const known = draftsOf(snapshot);
  const others = known.filter((draft) => draft.wizard !== wizard);
  if (content === undefined && others.length === known.length) return [];
  const kept = content === undefined ? others : [...others, { wizard, on, content }];
  return replacedRecords(snapshot, language, "drafts", kept.flatMap(partsOf));
}

function partsOf({ wizard, on, content }: Draft): readonly RecordCells[] {
  const count = Math.max(1, Math.ceil(content.length / longestPart));
  return Array.from({ length: count }, (_, index) => ({
    on: on === "" ? null : serialOfDate(on),
    wizard,
    part: index + 1,
    content: content.slice(index * longestPart, (index + 1) * longestPart),
  }));
}
