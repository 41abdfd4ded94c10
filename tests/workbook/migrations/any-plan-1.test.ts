import * as fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { migratePlan } from "../../../src/actions/life/migrate-plan";
import { findRepairs } from "../../../src/actions/repair/apply-repairs";
import { columnsOf, isInput } from "../../../src/domain/schema/define-sheet";
import { planSheets, schemaVersion, tableSheetKeys, type TableSheetKey } from "../../../src/domain/schema/plan-schema";
import { languages, type Language } from "../../../src/localisation/language";
import type { Change } from "../../../src/workbook/changes";
import { metaUpdates } from "../../../src/workbook/meta-writes";
import type { RowsBySheet } from "../../../src/workbook/new-plan";
import { spareRows } from "../../../src/workbook/places";
import type { PlanFile } from "../../../src/workbook/port";
import { readPlan, type Plan } from "../../../src/workbook/read-plan";
import { rowAdditions } from "../../../src/workbook/row-writes";
import { asPlan, openDamaged } from "../../actions/repair/damaged-plan";
import { tryEdit } from "../../actions/repair/edits";
import { editSource, textsOf } from "../../actions/repair/sequences";
import { anyRows } from "../../support/any-plan-rows";
import { buildPlan, planFilesOn, repeatingRandom, rowOf } from "../../support/plan-files";

// RUNS=100 SEED=7 tries more; the plans of version 1 are those that it wrote, filled by chance.
const runs = Number(process.env["RUNS"] ?? 3);
const seed = Number(process.env["SEED"] ?? 1);

const today = "2026-03-15";
const request = { by: "AB", today };
const files = planFilesOn(today, { calculates: false });
const stored = (language: Language) => readFileSync(join(__dirname, `plan-1-${language}.xlsx`));

/** What people do to a plan that stays one, whatever its version: most of it leaves a text of theirs. */
const harmless = [
  "renameSheet",
  "moveSheet",
  "copySheet",
  "hideSheet",
  "hideColumn",
  "hideRow",
  "renameHeader",
  "sortRows",
  "typeBelow",
  "addColumn",
  "addSheet",
];

/** What a check finds in a plan of either version: a text of somebody's below a table, a formula that they typed over. */
const theirs = /^rows_below |^formula measures payback$/;

/** Rows that version 1 can hold: of its sheets and columns, no more than a table has room for. */
function rowsOf1({ tables }: Plan, rows: RowsBySheet): RowsBySheet {
  const fitting = tableSheetKeys.map((sheet) => {
    const positions = tables[sheet]?.positions;
    const known = rows[sheet].map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, positions?.has(key) ? value : null])),
    );
    const filled = known.filter((row) => Object.values(row).some((value) => value !== null));
    return [sheet, positions ? filled.slice(0, spareRows).map((row) => rowOf(sheet, row)) : []];
  });
  return Object.fromEntries(fitting);
}

/** Empties what people can fill, wherever it stands. */
function emptied({ tables, rows }: Plan): Change[] {
  return tableSheetKeys.flatMap((sheet) => {
    const [table, last] = [tables[sheet], rows[sheet].at(-1)?.rowNumber];
    return columnsOf(planSheets[sheet]).flatMap(([key, column]): Change[] => {
      const position = table?.positions.get(key);
      if (!table || position === undefined || !isInput(column) || last === undefined) return [];
      const cells = Array.from({ length: last - 1 - table.top }, () => [""]);
      return [{ kind: "setCells", sheet: table.sheet, top: table.top + 1, left: table.left + position, cells }];
    });
  });
}

/** Rows that are not needed: a table begins with so many. */
function shortened({ tables }: Plan): Change[] {
  return Object.values(tables).flatMap(({ sheet, top, left, columnCount, bodyRows }): Change[] => {
    const range = { top: top + 1 + spareRows, left, bottom: top + bodyRows, right: left + columnCount - 1 };
    return bodyRows > spareRows ? [{ kind: "removeTableRows", sheet, range }] : [];
  });
}

/** A stored plan without the rows that it had. */
async function emptiedPlan(language: Language): Promise<Uint8Array> {
  const file = await asPlan(openDamaged(stored(language)));
  const plan = readPlan(await file.read());
  await file.apply([...emptied(plan), ...shortened(plan)]);
  return file.toBytes();
}

const known = new Map<Language, Promise<Uint8Array>>();

function emptyPlan(language: Language): Promise<Uint8Array> {
  const plan = known.get(language) ?? emptiedPlan(language);
  known.set(language, plan);
  return plan;
}

async function write(file: PlanFile, sheets: readonly TableSheetKey[], rows: RowsBySheet): Promise<void> {
  const plan = readPlan(await file.read());
  await file.apply(sheets.flatMap((sheet) => rowAdditions(plan, sheet, rows[sheet])));
}

interface AnyPlan {
  readonly language: Language;
  readonly wanted: RowsBySheet;
  readonly edits: readonly string[];
  readonly start: number;
}

/** A plan of version 1 that somebody has worked in, and then filled with rows; `typed`: texts that they have left. */
async function planOf1({ language, wanted, edits, start }: AnyPlan) {
  const workbook = openDamaged(await emptyPlan(language));
  const source = editSource(start);
  for (const name of edits) tryEdit(name, workbook, source);
  const typed = source.markers.filter((marker) => textsOf(workbook).includes(marker));
  const file = await asPlan(workbook);
  const rows = rowsOf1(readPlan(await file.read()), wanted);
  await write(file, ["settings"], rows);
  await write(
    file,
    tableSheetKeys.filter((sheet) => sheet !== "settings"),
    rows,
  );
  return { workbook, file, rows, typed };
}

const valuesOf = ({ rows }: Plan) => tableSheetKeys.map((sheet) => [sheet, rows[sheet].map(({ values }) => values)]);
const findingsOf = ({ findings }: Plan) =>
  findings.map(({ code, sheet, column, params }) => [code, sheet, column, params]);

async function repairsOf(file: PlanFile): Promise<string[]> {
  const repairs = await findRepairs(file, repeatingRandom());
  return repairs.map(({ kind, sheet = "", column = "" }) => `${kind} ${sheet} ${column}`).sort();
}

/** The same plan, which nothing may be written to. */
const untouchable = (file: PlanFile): PlanFile => ({
  ...file,
  apply: () => Promise.reject(new Error("written to")),
});

const anyPlan: fc.Arbitrary<AnyPlan> = fc.record({
  language: fc.constantFrom(...languages),
  wanted: anyRows,
  edits: fc.array(fc.constantFrom(...harmless), { maxLength: 6 }),
  start: fc.nat(),
});

it(`Any plan of version 1 that is migrated reads like a new one with its rows, and has lost nothing (${runs}, seed ${seed})`, async () => {
  const property = fc.asyncProperty(anyPlan, async (plan) => {
    const { workbook, file, rows, typed } = await planOf1(plan);
    const before = readPlan(await file.read());
    expect(valuesOf(before)).toEqual(valuesOf({ ...before, rows: placed(rows) }));
    await migratePlan(file, request);
    const after = readPlan(await file.read());
    const fresh = await buildPlan({ settings: { ...before.settings, schemaVersion }, rows }, today, files);
    const expected = readPlan(await fresh.read());
    expect(after.settings).toEqual(expected.settings);
    expect(valuesOf(after)).toEqual(valuesOf(expected));
    expect(findingsOf(after)).toEqual(findingsOf(expected));
    const [needed, usual] = [await repairsOf(file), await repairsOf(fresh)];
    expect(needed.filter((repair) => !theirs.test(repair))).toEqual(usual);
    const texts = textsOf(workbook);
    expect(typed.filter((marker) => !texts.includes(marker))).toEqual([]);
    expect(await migratePlan(untouchable(file), request)).toMatchObject({ from: schemaVersion, to: schemaVersion });
  });
  await fc.assert(property, { numRuns: runs, seed });
}, 3_600_000);

function placed(rows: RowsBySheet): Plan["rows"] {
  const entries = tableSheetKeys.map((sheet) => [sheet, rows[sheet].map((values) => ({ rowNumber: 0, values }))]);
  return Object.fromEntries(entries);
}

it("A plan of a version that is not known here is not migrated", async () => {
  const file = await asPlan(openDamaged(await emptyPlan("en")));
  await file.apply(metaUpdates(await file.read(), { schema_version: schemaVersion + 1 }));
  await expect(migratePlan(untouchable(file), request)).rejects.toMatchObject({ code: "newerPlan" });
});
