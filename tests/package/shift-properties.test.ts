import fc from "fast-check";
import { createWorkbook, openWorkbook } from "../../src/package/open-workbook";
import { PackageError, type CellRange, type SheetFile, type WorkbookFile } from "../../src/package/workbook-file";
import { describeNeeding } from "../support/describe-needing";
import { recalculate } from "../support/libreoffice";
import { packageFaults } from "../support/package-faults";
import { validationErrors } from "../support/validate-workbook";
import { buildEveryFeature, range, sheetOf } from "./every-feature";

const SIZE = 12;
const LETTERS = "ABCDEFGHIJKL";

const place = fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1));
const reference = fc
  .tuple(
    place,
    place,
    fc.constantFrom("", "$"),
    fc.constantFrom("", "$"),
    fc.constantFrom("cell", "range", "column", "row"),
  )
  .map(([[row, column], [bottom, right], one, other, kind]) => {
    const [first, last] = [
      `${one}${LETTERS[column]}${other}${row + 1}`,
      `${other}${LETTERS[right]}${one}${bottom + 1}`,
    ];
    if (kind === "cell") return first;
    if (kind === "range") return `SUM(${first}:${last})`;
    if (kind === "column") return `SUM(${one}${LETTERS[column]}:${one}${LETTERS[column]})`;
    return `SUM(Data!${other}${row + 1}:${other}${row + 1})`;
  });
const content = fc.oneof(
  fc.integer({ min: 1, max: 99 }),
  fc.constantFrom("text", "A1"),
  reference.map((text) => ({ formula: text })),
);
const cells = fc.array(fc.tuple(place, content), { maxLength: 30 });

/** Whole rows, whole columns or a block, and the way that cells make room for it. */
const change = fc
  .tuple(place, fc.integer({ min: 1, max: 3 }), fc.constantFrom("rows", "columns", "down", "right"))
  .map(([[row, column], size, kind]): { readonly area: CellRange; readonly isDown: boolean } => {
    if (kind === "rows") return { area: range(row, 0, row + size - 1, 16_383), isDown: true };
    if (kind === "columns") return { area: range(0, column, 1_048_575, column + size - 1), isDown: false };
    return { area: range(row, column, row + size - 1, column + 1), isDown: kind === "down" };
  });

type Filling = readonly (readonly [readonly [number, number], number | string | { readonly formula: string }])[];

function filled(filling: Filling): { readonly file: WorkbookFile; readonly sheet: SheetFile } {
  const file = createWorkbook(undefined, "Data");
  const sheet = sheetOf(file, "Data");
  const other = file.addSheet("Other");
  for (const [[row, column], value] of filling) {
    if (typeof value === "object") {
      sheet.setFormula(row, column, value.formula, 0);
      other.setFormula(row, column, `Data!${LETTERS[column]}${row + 1}`, 0);
    } else sheet.setValue(row, column, value);
  }
  file.setName({ name: "Area", formula: "Data!$C$3:$F$6" });
  return { file, sheet };
}

const contentOf = (file: WorkbookFile) => ({
  cells: file.sheets.map((sheet) =>
    Array.from(sheet.cells(), ([row, column, { value, formula }]) => [row, column, value, formula]),
  ),
  names: file.names,
});

function insert(sheet: SheetFile, { area, isDown }: { readonly area: CellRange; readonly isDown: boolean }): void {
  sheet.insertCells(area, isDown ? "down" : "right");
}

function remove(sheet: SheetFile, { area, isDown }: { readonly area: CellRange; readonly isDown: boolean }): void {
  sheet.deleteCells(area, isDown ? "up" : "left");
}

describe("inserting and deleting, whatever the sheet holds", () => {
  it("gives back the same cells, formulas and names when what was inserted is deleted again", () => {
    fc.assert(
      fc.property(cells, change, (filling, step) => {
        const { file, sheet } = filled(filling);
        const before = contentOf(file);
        insert(sheet, step);
        remove(sheet, step);
        expect(contentOf(file)).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  it("says the same in the file as in memory, after any sequence of changes", () => {
    const steps = fc.array(fc.tuple(fc.boolean(), change), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(cells, steps, (filling, sequence) => {
        const { file, sheet } = filled(filling);
        for (const [isInserted, step] of sequence) (isInserted ? insert : remove)(sheet, step);
        expect(contentOf(openWorkbook(file.toBytes()))).toEqual(contentOf(file));
      }),
      { numRuns: 100 },
    );
  });

  it("keeps a workbook with every feature valid, after any sequence of changes that are not refused", async () => {
    const steps = fc.array(fc.tuple(fc.boolean(), change), { minLength: 2, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const file = buildEveryFeature();
        const sheet = sheetOf(file, "Key data");
        for (const [isInserted, step] of sequence) unlessRefused(() => (isInserted ? insert : remove)(sheet, step));
        const copy = file.copySheet("Key data", "Copy", 0);
        expect(copy.tables.length).toBe(sheet.tables.length);
        const bytes = file.toBytes();
        expect(packageFaults(bytes)).toEqual([]);
        expect(await validationErrors(bytes)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});

function unlessRefused(step: () => void): void {
  try {
    step();
  } catch (error) {
    if (!(error instanceof PackageError) || error.code !== "shiftConflict") throw error;
  }
}

describeNeeding("LibreOffice", "a workbook whose cells were moved", () => {
  it("calculates the same values as before, in their new places", async () => {
    const file = buildEveryFeature();
    const sheet = sheetOf(file, "Key data");
    sheet.setFormula(9, 0, "SUM(B2:B4)+C3*$B$2-SUM(tblData[Target])+Lists!A1", 0);
    sheet.setFormula(9, 1, 'SUMIF(A2:A4,"Water",B2:B4)&INDEX(A3:D4,1,1)', "");
    sheetOf(file, "Lists").setFormula(4, 0, "'Key data'!A10*2+SUM('Key data'!B:B)", 0);
    const before = await recalculate(file.toBytes());
    sheet.insertCells(range(2, 0, 3, 16_383), "down");
    sheet.insertCells(range(0, 1, 1_048_575, 1), "right");
    sheet.insertCells(range(9, 0, 9, 3), "down");
    file.copySheet("Key data", "Copy", 3);
    const after = await recalculate(file.toBytes());
    const value = (values: typeof before, name: string, row: number, column: number) =>
      values.get(name)?.[row]?.[column];
    expect(value(before, "Key data", 9, 0)).toBe(80 + 40 + 20.5 + 50 * 80 - 120 + 2024);
    for (const name of ["Key data", "Copy"]) {
      expect(value(after, name, 12, 0)).toEqual(value(before, "Key data", 9, 0));
      expect(value(after, name, 12, 2)).toEqual(value(before, "Key data", 9, 1));
      expect([1, 4, 5].map((row) => value(after, name, row, 4))).toEqual(
        [1, 2, 3].map((row) => value(before, "Key data", row, 3)),
      );
    }
    expect(value(after, "Lists", 4, 0)).toEqual(value(before, "Lists", 4, 0));
  }, 60_000);
});
