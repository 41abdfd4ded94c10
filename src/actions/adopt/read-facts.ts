import { sectionOfField } from "../../domain/schema/lists";
import { planSheets } from "../../domain/schema/plan-schema";
import { readDates } from "../../tabular/read-dates";
import type { RawTable } from "../../tabular/raw-table";
import { readDateText } from "../../tabular/date-text";
import type { AdoptedRow, AdoptedValue, BlockRows, ReadingContext } from "./adopted-row";
import { readChoice } from "./read-choice";
import { addressPart, fieldOf, type FactPlace, type FactsContent } from "./recognise-facts";
import { cellAt, textAt } from "./source-sheet";
import type { AdoptionFinding } from "./suggestion";

/** Fields whose values are identifiers or words, whatever they look like. */
const textFields: ReadonlySet<string> = new Set([
  "company",
  "customer_number",
  "website",
  "address",
  "creditworthiness",
]);

const sections: Readonly<Record<string, string | undefined>> = sectionOfField;

/** Facts as rows of the profile: known fields by their code, others as fields of the account's own. */
export function readFacts(
  content: FactsContent,
  context: ReadingContext,
  saidRows: ReadonlyMap<string, string> = new Map(),
): BlockRows {
  const { sheet } = content.block;
  const findings: AdoptionFinding[] = [];
  const wanted = content.facts.filter(({ label }) => saidRows.get(label) !== "");
  const isField = (label: string) => saidRows.has(label) || fieldOf(label) !== undefined;
  const plain = wanted.filter(({ label }) => addressPart(label) === undefined || isField(label));
  const rows = plain.flatMap((fact): AdoptedRow[] => {
    const value = valueOf(content, fact, context, saidRows.get(fact.label));
    if (value === undefined) return [];
    const field = saidRows.get(fact.label) ?? fieldOf(fact.label);
    if (field === undefined)
      findings.push({ code: "adopt.own-field", severity: "info", line: fact.row + 1, params: { text: fact.label } });
    const values = {
      section: sections[field ?? ""] ?? "base",
      field: field ?? fact.label,
      ...value,
      ...extrasOf(content, fact, context),
    };
    return [{ target: "profile", sheet: sheet.name, line: fact.row + 1, values }];
  });
  return { rows: [...rows, ...addressRow({ ...content, facts: wanted }, rows)], findings };
}

/** Street, postal code and town in lines of their own make one address, where none is given as a whole. */
function addressRow(content: FactsContent, rows: readonly AdoptedRow[]): readonly AdoptedRow[] {
  const { block, facts } = content;
  if (rows.some(({ values }) => values.field === "address")) return [];
  const parts = facts
    .map(({ label, row, column }) => ({
      part: fieldOf(label) === undefined ? addressPart(label) : undefined,
      row,
      text: textAt(block.sheet, row, column),
    }))
    .flatMap(({ part, row, text }) => (part === undefined || text === "" ? [] : [{ part, row, text }]))
    .sort((a, b) => a.part - b.part);
  const [first] = parts;
  if (first === undefined) return [];
  const joined = parts.reduce(
    (text, { part, text: next }) => (text === "" ? next : `${text}${separators[part] ?? ", "}${next}`),
    "",
  );
  const values = { section: "base", field: "address", value_text: joined };
  return [{ target: "profile", sheet: block.sheet.name, line: first.row + 1, values }];
}

/** What stands before each part: a house number follows its street, a town its postal code. */
const separators: Readonly<Record<number, string>> = { 1: " ", 3: " " };

/** Numbers and days have columns of their own; undefined for a fact without a value. */
function valueOf(
  { block }: FactsContent,
  fact: FactPlace,
  context: ReadingContext,
  said: string | undefined,
): Record<string, AdoptedValue> | undefined {
  const { sheet } = block;
  const [cell, text] = [cellAt(sheet, fact.row, fact.column), textAt(sheet, fact.row, fact.column)];
  if (text === "" || /^[-–—?]$/.test(text)) return undefined;
  if (textFields.has(said ?? fieldOf(fact.label) ?? "")) return { value_text: text };
  if (typeof cell === "number") return isYear(fact, cell) ? { value_text: text } : { value_number: cell };
  const date = readDateText(text) === undefined ? undefined : dateOf(text, context);
  return date === undefined ? { value_text: typeof cell === "string" ? cell.trim() : text } : { value_date: date };
}

/** "Kunde seit 1998" is a year, no number. */
function isYear({ label }: FactPlace, value: number): boolean {
  return /seit|since|jahr|year|gegr/i.test(label) && Number.isInteger(value) && value >= 1500 && value <= 2200;
}

/** The day of a single text; undefined where day and month are open. */
function dateOf(text: string, { dates }: ReadingContext): string | undefined {
  const table: RawTable = {
    format: { kind: "sheet", headerRow: 1 },
    headers: ["A"],
    rows: [{ line: 2, cells: [text] }],
    leftOut: [],
  };
  return readDates(table, "A", { dates }).values[0];
}

/** Source, date and confidence of a fact, where columns hold them. */
function extrasOf(
  { block, extras }: FactsContent,
  { row }: FactPlace,
  context: ReadingContext,
): Record<string, AdoptedValue> {
  const found = [...extras].flatMap(([key, column]): [string, AdoptedValue][] => {
    const text = textAt(block.sheet, row, column);
    if (text === "" || !(key in planSheets.profile.columns)) return [];
    if (key === "as_of") return [[key, dateOf(text, context) ?? null]];
    return [[key, key === "confidence" ? (readChoice("confidence", text) ?? text) : text]];
  });
  return Object.fromEntries(found);
}
