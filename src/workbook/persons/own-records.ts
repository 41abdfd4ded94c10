/**
 * What a plan keeps of a person's row beside the row itself: the archive, restore points and drafts (data model, 23). They
 * hold what people wrote about the person, also where the name is not in it, so whole cells go.
 */
import { doesName, type PersonTerms } from "../../domain/life/person-names";
import type { TableSnapshot } from "../port";
import { recordTables, type RecordKey } from "../records/record-tables";

interface RecordRule {
  /** The record is about the row whose id stands under this header, or about whoever its cells name. */
  readonly about: { readonly id: string } | { readonly content: string };
  /** Headers of the cells that go; the title becomes the other name. */
  readonly emptied: "all" | readonly string[];
  readonly title?: string;
}

const rules: readonly (RecordRule & { readonly key: RecordKey })[] = [
  { key: "archive", about: { id: "id" }, emptied: ["content"], title: "title" },
  // put back, it would bring the person back
  { key: "restore", about: { id: "row" }, emptied: "all" },
  // a draft in several parts is of no use without one of them
  { key: "drafts", about: { content: "content" }, emptied: "all" },
];

/** By table name in upper case: to Excel, names of tables are the same in any case. */
const rulesByTable = new Map(rules.map((rule) => [recordTables[rule.key].table.toUpperCase(), rule]));

interface OwnPerson {
  readonly id: string;
  readonly terms: PersonTerms;
}

/** What stands afterwards in a cell at a zero-based place: undefined where it is no record of the person. */
export function ownRecords(
  tables: readonly TableSnapshot[],
  person: OwnPerson,
  pseudonym: string,
): (row: number, column: number) => { readonly after: string | null } | undefined {
  const found = tables.flatMap((table) => {
    const rule = rulesByTable.get(table.name.toUpperCase());
    return rule ? [{ table, rule, rows: ownRows(table, rule, person) }] : [];
  });
  return (row, column) => {
    const own = found.find(({ table, rows }) => rows.has(row - table.top - 1) && isInColumns(table, column));
    if (!own) return undefined;
    const { table, rule } = own;
    const header = table.headers[column - table.left] ?? "";
    if (header === rule.title) return { after: pseudonym };
    return rule.emptied === "all" || rule.emptied.includes(header) ? { after: null } : undefined;
  };
}

const isInColumns = ({ left, headers }: TableSnapshot, column: number) =>
  column >= left && column < left + headers.length;

/** Indices of the body rows that are about the person; of a draft that is, all its parts. */
function ownRows({ headers, rows }: TableSnapshot, { about }: RecordRule, person: OwnPerson): ReadonlySet<number> {
  const at = (header: string, row: number) => String(rows[row]?.[headers.indexOf(header)] ?? "");
  const all = rows.map((_, index) => index);
  if ("id" in about) return new Set(all.filter((row) => person.id !== "" && at(about.id, row) === person.id));
  const names = (text: string) => doesName(text, person.terms) || (person.id !== "" && text.includes(person.id));
  const wizards = new Set(all.filter((row) => names(at(about.content, row))).map((row) => at("wizard", row)));
  return new Set(all.filter((row) => wizards.has(at("wizard", row)) && at("wizard", row) !== ""));
}
