import { personTerms, replaceNames } from "../../../src/domain/life/person-names";
import {
  ownColumn,
  recordedCells,
  rowRecords,
  type PlainCell,
  type RestoredCell,
} from "../../../src/workbook/records/restored-cell";

const cell = (column: string, before: RestoredCell["before"], after: RestoredCell["after"] = null): RestoredCell => ({
  sheet: "measures",
  row: "HAAAAAAA",
  column,
  before,
  after,
});

const readBack = (records: readonly Readonly<Record<string, PlainCell>>[]) =>
  records.flatMap((record) => recordedCells((header) => record[header] ?? null));

const texts = (records: readonly Readonly<Record<string, PlainCell>>[]) =>
  records.flatMap((record) => ["column", "before", "after"].map((header) => String(record[header] ?? "")));

describe("cells of a row in a restore point", () => {
  it("take one record, and come out of it as they went in, whatever stands in them", () => {
    const cells = [
      cell("title", 'A "title"\n\twith\ttabs\n', "=no formula"),
      cell("progress", { formula: '1/2&"\n"' }, 0.1 + 0.2),
      cell("done", true, false),
      cell("comment", "", "\n"),
      cell("due", null, 46_000),
      cell(ownColumn("My\nown = column"), -1e21, "-"),
    ];
    expect(rowRecords(cells)).toHaveLength(1);
    expect(readBack(rowRecords(cells))).toEqual(cells);
  });

  it("take several records where a cell of Excel would not take them, and one text of its own however long", () => {
    const long = "x\n".repeat(10_000);
    const longest = "\n".repeat(32_767);
    const cells = [
      cell("title", long, long),
      cell("comment", "short", long),
      cell("goal", longest, "y".repeat(32_767)),
      cell("status", "a", "b"),
    ];
    const records = rowRecords(cells);
    expect(Math.max(...texts(records).map(({ length }) => length))).toBeLessThanOrEqual(32_767);
    expect(readBack(records)).toEqual(cells);
  });

  it("are read as they were kept before, one record for each", () => {
    const common = { sheet: "kpis", row: "K0000001" };
    expect(
      readBack([
        { ...common, column: "actual", before: 5, after: null },
        { ...common, column: "gap", before: "=1+1", after: null },
        { ...common, column: "comment", before: "=text", after: "new" },
      ]),
    ).toEqual([
      { ...common, column: "actual", before: 5, after: null },
      { ...common, column: "gap", before: { formula: "1+1" }, after: null },
      { ...common, column: "comment", before: "=text", after: "new" },
    ]);
  });

  it("are left out where somebody has changed their record, so that nothing wrong is put back", () => {
    const [record] = rowRecords([cell("title", "a", "b"), cell("comment", "c", "d")]);
    expect(readBack([{ ...record, before: '"a' }])).toEqual([]);
    expect(readBack([{ ...record, before: null }])).toEqual([]);
    expect(readBack([{ ...record, before: '"a\nc' }])).toEqual([cell("title", "a", "b")]);
    expect(readBack([{ ...record, sheet: "no sheet" }])).toEqual([]);
  });

  it("name a person like any other text, so that one who is erased is erased in them", () => {
    const records = rowRecords([cell("owner", "Ida Öz"), cell("comment", 'ask\nIda Öz\nor "Ida Öz"')]);
    const terms = personTerms({ name: "Ida Öz" });
    const erased = records.map((record) => ({ ...record, before: replaceNames(String(record.before), terms, "P1") }));
    expect(readBack(erased)).toEqual([cell("owner", "P1"), cell("comment", 'ask\nP1\nor "P1"')]);
  });
});
