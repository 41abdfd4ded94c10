// Generated rows for every sheet, from the schema: whatever may stand in an input column, of every kind.
import * as fc from "fast-check";
import { dateOfSerial } from "../../src/domain/dates";
import { columnsOf, isInput, type AnyInputColumn } from "../../src/domain/schema/define-sheet";
import { lists, type ListName } from "../../src/domain/schema/lists";
import { planSheets, tableSheetKeys, type TableSheetKey } from "../../src/domain/schema/plan-schema";
import { codeOf } from "../../src/localisation/list-labels";
import type { RowsBySheet } from "../../src/workbook/new-plan";
import { ownKpis } from "./any-kpi-rows";

type Cell = string | number | null;

/** Text that looks like something else to Excel, to XML or to our own parsing. */
const trickyTexts: readonly string[] = [
  "=1+1",
  "+49 89 1234",
  "-5",
  "@SUM(A1)",
  "'quoted'",
  "''",
  "007",
  "1.234,56",
  "1e5",
  "2026-03-15",
  "TRUE",
  "WAHR",
  "#N/A",
  "50 %",
  "<b>&amp;</b>",
  "]]>",
  "_x0041_",
  "two\nlines",
  "a\ttab",
  "Zażółć gęślą jaźń",
  "日本語 🫖👩‍👩‍👧",
  "\u00a0x\u00a0y".trim(),
  '"double" and “curly”',
  "{formula} {0}",
  "A".repeat(5000),
];

/** What a cell can hold and what reading leaves: no characters that XML does not know, no white space around it. */
const anyText = fc
  .oneof(
    { weight: 2, arbitrary: fc.constantFrom(...trickyTexts) },
    { weight: 3, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }) },
  )
  .map((text) => text.replaceAll(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "").trim())
  .filter((text) => text !== "");

const anyDate = fc.integer({ min: 32_874, max: 100_000 }).map((serial) => dateOfSerial(serial) ?? "");
const anyNumber = fc.oneof(
  fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
  fc.integer({ min: -100_000_000, max: 100_000_000 }).map((value) => value / 100),
  fc.constantFrom(0, 0.1 + 0.2, 1 / 3, 1e15, 1e-9, -1e-300),
);
const anyId = fc.string({ unit: fc.constantFrom(..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"), minLength: 8, maxLength: 8 });
const anyOf = (list: ListName) => fc.constantFrom(...lists[list]);

/** Text that is no label, since the label of a code is read as its code. */
const freeText = (list: ListName) => anyText.filter((text) => codeOf(list, text) === undefined);

function valueOf(sheet: TableSheetKey, key: string, { input }: AnyInputColumn): fc.Arbitrary<string | number> {
  const rule = input.validation;
  if (key === "id") return anyId;
  if (sheet === "profile" && (key === "section" || key === "field")) {
    const list = key === "section" ? "profile_section" : "profile_field";
    return fc.oneof(anyOf(list), freeText(list));
  }
  if (sheet === "settings" && key === "name") return fc.oneof(anyOf("threshold"), freeText("threshold"));
  if (key === "kpi") return fc.oneof(anyOf("kpi"), fc.constantFrom("own_besuche_pro_jahr", "own_ärger"));
  if (rule === undefined) return input.align === "right" ? anyNumber : anyText;
  if ("list" in rule) return anyOf(rule.list);
  if ("source" in rule || "anyRow" in rule) return anyText;
  if ("date" in rule) return anyDate;
  if ("whole" in rule) return fc.integer({ min: rule.whole[0], max: rule.whole[1] });
  return fc
    .double({ min: rule.decimal[0], max: rule.decimal[1], noNaN: true })
    .map((value) => Number(value.toPrecision(15)));
}

/** A row of a sheet in which every column may be blank, but not all of them. */
export function anyRow<K extends TableSheetKey>(sheet: K): fc.Arbitrary<RowsBySheet[K][number]> {
  const columns = columnsOf(planSheets[sheet]).flatMap(([key, column]) =>
    isInput(column) ? [[key, column] as const] : [],
  );
  const cells = Object.fromEntries(
    columns.map(([key, column]) => [key, fc.option<string | number>(valueOf(sheet, key, column), { freq: 2 })]),
  );
  const rows = fc.record(cells).filter((row) => Object.values(row).some((value: Cell) => value !== null));
  // Every input column of the sheet has just been given a value of its own kind.
  return rows as fc.Arbitrary<RowsBySheet[K][number]>;
}

/** Rows of all sheets; the settings define the own KPIs that other rows name. */
export const anyRows: fc.Arbitrary<RowsBySheet> = fc
  .record(Object.fromEntries(tableSheetKeys.map((sheet) => [sheet, fc.array(anyRow(sheet), { maxLength: 6 })])))
  .map((rows) => {
    const all = rows as unknown as RowsBySheet;
    return { ...all, settings: [...ownKpis, ...all.settings.filter(({ kind }) => kind !== "kpi")] };
  });
