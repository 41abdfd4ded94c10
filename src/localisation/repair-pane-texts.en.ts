import { metaKeyName } from "./meta-keys";
import type { ToldRepair, ToldRepairKind } from "./repair-texts";

/** What is known of a repair that is offered. */
export type OfferedRepair = Pick<ToldRepair, "before" | "after" | "count">;

export interface RepairText {
  readonly title: (repair: OfferedRepair) => string;
  /** What it means for what people have written. */
  readonly note: string;
}

const cells = (count: number) => (count === 1 ? "1 cell" : `${count} cells`);
const rows = (count: number) => (count === 1 ? "1 row" : `${count} rows`);
const repairs = (count: number) => (count === 1 ? "1 repair" : `${count} repairs`);

/** "currency: EUR" with the key as people name it. */
function metaText(text: string): string {
  const [key = "", ...value] = text.split(": ");
  return [metaKeyName(key)?.en ?? key, ...value].join(": ");
}

const converted = "The entry keeps its meaning; formulas can calculate with it again.";
const hiddenPart = "Something invisible that formulas and lists rest on. No entry changes.";

const kinds: Readonly<Record<ToldRepairKind, RepairText>> = {
  meta_keys: {
    title: () => "Restore the keys of the entries about the plan",
    note: "The entries themselves are still there, in the order in which a plan begins with them.",
  },
  meta_value: {
    title: ({ after }) => `Fill in what the plan is: ${metaText(after)}`,
    note: "Without it the plan cannot be read. The value is the most likely one; change it later if need be.",
  },
  table_renamed: {
    title: ({ before, after }) => `Call the table “${before}” ${after} again`,
    note: "Formulas find the table by its name. No cell changes.",
  },
  table_from_range: {
    title: ({ count }) => `Make the cells a table again (${rows(count)})`,
    note: "The table was turned into plain cells. No cell changes.",
  },
  sheet_recreated: {
    title: ({ after }) => `Make the missing sheet “${after}” anew`,
    note: "It is empty at first. What stood on the deleted sheet comes back only from an earlier version of the file.",
  },
  marker: { title: () => "Mark the sheet as part of the plan again", note: hiddenPart },
  name: { title: ({ after }) => `Restore the name ${after}`, note: hiddenPart },
  column_inserted: {
    title: ({ count, after }) =>
      count === 1 ? `Insert the deleted column again: ${after}` : `Insert ${count} deleted columns again: ${after}`,
    note: "They are empty at first; computed columns calculate at once. Other columns move to the right.",
  },
  column_found: {
    title: ({ before, after }) => `Take the column “${before}” for “${after}”`,
    note: "It stands where this column belongs. If it is one of your own, leave it as it is.",
  },
  pointer: { title: () => "Renew the pointers to headers", note: hiddenPart },
  header: {
    title: ({ before, after }) => `Call the header “${before}” “${after}” again`,
    note: "The entries of the column stay as they are.",
  },
  rows_below: {
    title: ({ count }) => `Extend the table by ${rows(count)} that ${count === 1 ? "stands" : "stand"} below it`,
    note: "Rows below the table count nowhere. No cell changes.",
  },
  formula: {
    title: ({ count }) => `Restore the formula (${cells(count)})`,
    note: "This column calculates itself. What was typed there stays in the log of the plan.",
  },
  page_formula: {
    title: ({ count }) => `Restore the contents of the sheet (${cells(count)})`,
    note: "What was typed there stays in the log of the plan.",
  },
  list_cells: {
    title: ({ count }) => `Restore the choice lists (${cells(count)})`,
    note: "On the hidden sheet with the lists. Entries of the plan stay as they are.",
  },
  chart: { title: () => "Draw the missing chart again", note: "No cell changes." },
  validation: {
    title: () => "Set choices and checks of entries again",
    note: "Pasting has taken them away. Entries stay as they are.",
  },
  conditional_format: {
    title: () => "Set conditional formats again",
    note: "Pasting has taken them away. Entries stay as they are.",
  },
  id_missing: {
    title: ({ count }) => `Give ${rows(count)} an id`,
    note: "By their ids rows refer to each other, whatever their order. Nothing else changes.",
  },
  id_duplicate: {
    title: ({ count }) => `Give ${rows(count)} an id of ${count === 1 ? "its" : "their"} own`,
    note: "Copied rows bring the id of the first one along. The first one keeps it, and so do references to it.",
  },
  number_text: { title: ({ count }) => `Turn text into a number (${cells(count)})`, note: converted },
  date_text: { title: ({ count }) => `Turn text into a date (${cells(count)})`, note: converted },
  choice: { title: ({ count }) => `Write entries as the choice list does (${cells(count)})`, note: converted },
  reference_title: {
    title: ({ count }) => `Renew titles in references (${cells(count)})`,
    note: "The row that is referred to has another title by now. The reference stays the same.",
  },
  stamp: { title: () => "Renew the file's hidden stamp", note: hiddenPart },
};

export const repairPaneTextsEn = {
  title: "Check and repair",
  lead: "What is not right, why it matters, and what helps. Only what you confirm is written.",
  kinds,
  repairs: "Repairs",
  repairsLead: "Each one shows beforehand what will change.",
  searching: "Sheets, formulas and choice lists are being looked through …",
  searchFailed: "The sheets could not be looked through",
  nothing: "There is nothing to repair.",
  onlyAsked: "All other repairs are for you to decide.",
  searchAgain: "Look again",
  outdated: "The workbook has changed since. Look again, so that the preview is right.",
  repair: "Repair",
  repairAll: (count: number) => (count === 1 ? "Carry out the repair shown" : `Carry out all ${count} repairs shown`),
  asked: "Please decide",
  askedLead: "Something else may be meant here. Without your consent everything stays as it is.",
  agree: "Repair like this",
  askedNumber: "Read as is usual in the language of the plan. In the other one point and comma mean something else.",
  askedDate: "Read as is usual in the language of the plan. Day, month or century may be meant otherwise.",
  more: (count: number) => `Show ${count} more`,
  moreCells: (count: number) => (count === 1 ? "Show 1 more cell" : `Show ${count} more cells`),
  quoted: (text: string) => `“${text}”`,
  empty: "empty",
  formula: "formula of the plan",
  ownFormula: (text: string) => `formula ${text}`,
  becomes: "becomes",
  cannotTakeBack: "Cannot be taken back here.",
  wholePlan: "The whole plan",
  reason: "Why, and what to do",
  showRepair: "Look at the repair",
  done: (count: number) => (count === 0 ? "There was nothing left to repair." : `Carried out: ${repairs(count)}.`),
  older: {
    title: "Plan of an older version",
    lead: (version: number) =>
      `This plan has format ${version}. It can be read and checked; writing needs the format of today.`,
    preview: "What changes",
    step: (from: number, to: number) => `The plan is brought from format ${from} to format ${to}.`,
    keeps: "Everything that people have written stays, on every sheet.",
    column: (sheet: string, header: string) => `New column on “${sheet}”: ${header}`,
    replaced: (place: string, text: string) =>
      `The formula of your own in ${place} gives way to the plan's; the log keeps it: ${text}`,
    migrate: "Bring to this version",
    cannotTakeBack: "This cannot be taken back here. Keep a copy of the file before you begin.",
    done: (version: number) => `The plan has format ${version} now. What was written in it is unchanged.`,
  },
  damaged: (missing: string) => `The plan cannot be read. Missing or invalid: ${missing}.`,
};

export type RepairPaneTexts = typeof repairPaneTextsEn;
