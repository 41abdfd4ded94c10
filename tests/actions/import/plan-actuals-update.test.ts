import fc from "fast-check";
import type { ActualsPlan, ExistingKpiRow, PlanActualsOptions } from "../../../src/actions/import/actuals-decisions";
import { planActualsUpdate } from "../../../src/actions/import/plan-actuals-update";
import { computeActuals } from "../../../src/domain/kpi/actuals";
import type { KpiFigures } from "../../../src/domain/kpi/kpi-figures";
import type { OrderLine } from "../../../src/domain/kpi/order-line";
import { sealOf } from "../../../src/domain/kpi/figures-seal";
import { importSource, isImportSource, sealedSource } from "../../../src/localisation/import-source";

const options: PlanActualsOptions = {
  today: "1998-06-01",
  source: importSource("orders.csv"),
  fiscalYearStart: 1,
  dataFirst: "1996-07-04",
  dataLast: "1998-05-06",
};

function figures(parts: Partial<KpiFigures>): KpiFigures {
  return {
    kpi: "revenue",
    productGroup: "Tea",
    region: "",
    segment: "",
    fiscalYear: 1997,
    unit: "EUR",
    actual: 100,
    numerator: null,
    denominator: null,
    actualThrough: "1997-12-31",
    ...parts,
  };
}

const existing = (parts: Partial<KpiFigures>, source: string | null = options.source): ExistingKpiRow => ({
  rowNumber: 5,
  figures: figures(parts),
  source,
});

/** A row as an import left it. */
const imported = (parts: Partial<KpiFigures>): ExistingKpiRow =>
  existing(parts, sealedSource(options.source, sealOf(figures(parts))));

/** What is decided about one existing row, in short. */
const plan = (row: ExistingKpiRow, computed: readonly KpiFigures[], more: Partial<PlanActualsOptions> = {}) =>
  planActualsUpdate([row], computed, { ...options, ...more });

const nothing: ActualsPlan = { newRows: [], updates: [], unchanged: [], conflicts: [], vanished: [], findings: [] };
const written = (figure: KpiFigures) => {
  const { actual, numerator, denominator, actualThrough } = figure;
  const source = sealedSource(options.source, sealOf(figure));
  return { actual, numerator, denominator, actualFrom: null, actualThrough, source, asOf: options.today };
};

describe("planActualsUpdate", () => {
  it("adds a row that the plan does not have", () => {
    const computed = figures({});
    expect(planActualsUpdate([], [computed], options)).toEqual({
      ...nothing,
      newRows: [{ figures: computed, source: options.source, asOf: options.today }],
    });
  });

  it("fills a target row that has no actual yet, whatever the case of its labels", () => {
    const row = existing({ productGroup: "TEA ", actual: null, actualThrough: null }, null);
    expect(plan(row, [figures({})])).toEqual({
      ...nothing,
      updates: [
        {
          rowNumber: 5,
          existing: row.figures,
          cells: written(figures({})),
          reason: "filled",
        },
      ],
    });
  });

  it("matches an account row without dimensions like any other", () => {
    const account = { kpi: "number_of_orders", productGroup: "", unit: "n" };
    const row = existing({ ...account, actual: null, actualThrough: null }, null);
    expect(plan(row, [figures({ ...account, actual: 14 })])).toMatchObject({
      newRows: [],
      updates: [{ reason: "filled" }],
    });
  });

  it("leaves an equal row alone, not even its date or source changes", () => {
    const row = existing({ actual: 100.00000000000001 }, "Import: older.csv");
    expect(plan(row, [figures({})])).toEqual({ ...nothing, unchanged: [row] });
  });

  it("brings a running year up to date", () => {
    const row = imported({ fiscalYear: 1998, actual: 40, actualThrough: "1998-03-31" });
    const computed = figures({ fiscalYear: 1998, actual: 70, actualThrough: "1998-05-06" });
    expect(plan(row, [computed]).updates).toEqual([
      {
        rowNumber: 5,
        existing: row.figures,
        cells: written(computed),
        reason: "newer",
      },
    ]);
  });

  it("follows a late posting: the export changed, and nobody has touched the imported figure", () => {
    const computed = figures({ actual: 110 });
    expect(plan(imported({}), [computed])).toMatchObject({
      conflicts: [],
      updates: [{ reason: "changed", cells: written(computed) }],
      findings: [{ code: "actuals.replaced", params: { plan: 100, file: 110 } }],
    });
  });

  it("seals equal figures anew whose seal is old, as an interrupted import leaves them, and then leaves them alone", () => {
    const before = imported({ actual: 90 });
    const halfWritten = { ...before, figures: figures({}) };
    const { updates, conflicts, findings } = plan(halfWritten, [figures({})]);
    expect({ updates, conflicts, findings }).toMatchObject({
      updates: [{ reason: "confirmed" }],
      conflicts: [],
      findings: [],
    });
    const sealed = { ...halfWritten, source: updates[0]?.cells.source ?? null };
    expect(plan(sealed, [figures({})])).toEqual({ ...nothing, unchanged: [sealed] });
  });

  it("keeps a corrected figure of a running year also when the export runs further", () => {
    const before = imported({ fiscalYear: 1998, actual: 40, actualThrough: "1998-03-31" });
    const corrected = { ...before, figures: { ...before.figures, actual: 45 } };
    const computed = figures({ fiscalYear: 1998, actual: 70, actualThrough: "1998-05-06" });
    expect(plan(corrected, [computed])).toMatchObject({ updates: [], conflicts: [{ reason: "corrected" }] });
  });

  it("takes another figure for the same period for a correction by hand and keeps it", () => {
    const row = existing({ actual: 90 });
    const kept = plan(row, [figures({})]);
    expect(kept).toEqual({
      ...nothing,
      conflicts: [{ rowNumber: 5, existing: row.figures, imported: figures({}), reason: "corrected" }],
      findings: [
        {
          code: "actuals.kept-corrected",
          severity: "warning",
          sheet: "kpis",
          row: 5,
          params: {
            kpi: "revenue",
            group: "Tea",
            region: "",
            segment: "",
            year: 1997,
            plan: 90,
            file: 100,
            unit: "EUR",
            other: "EUR",
          },
        },
      ],
    });
  });

  it("replaces a correction only when asked to", () => {
    const replaced = plan(existing({ actual: 90 }), [figures({})], { replaceCorrections: true });
    expect(replaced).toMatchObject({
      conflicts: [],
      findings: [{ code: "actuals.replaced", severity: "info", row: 5, params: { plan: 90, file: 100 } }],
      updates: [{ reason: "correction_replaced", cells: { actual: 100 } }],
    });
  });

  it("keeps a figure typed by hand that does not say how far it runs", () => {
    expect(plan(existing({ actual: 90, actualThrough: null }, null), [figures({})]).conflicts).toMatchObject([
      { reason: "corrected" },
    ]);
  });

  it("does not set a figure back to an older file", () => {
    const row = existing({ fiscalYear: 1998, actual: 90, actualThrough: "1998-09-30" });
    const older = figures({ fiscalYear: 1998, actual: 70, actualThrough: "1998-05-06" });
    expect(plan(row, [older]).conflicts).toMatchObject([{ reason: "runs_further" }]);
  });

  it("keeps a figure that did not come from an import, even where the file runs further", () => {
    const row = existing({ fiscalYear: 1998, actual: 40, actualThrough: "1998-03-31" }, "Quarterly report");
    const computed = figures({ fiscalYear: 1998, actual: 70, actualThrough: "1998-05-06" });
    expect(plan(row, [computed])).toMatchObject({
      updates: [],
      conflicts: [{ reason: "by_hand" }],
      findings: [{ code: "actuals.kept-by-hand", severity: "warning", row: 5, params: { plan: 40, file: 70 } }],
    });
    expect(plan(row, [computed], { replaceCorrections: true }).updates).toMatchObject([
      { reason: "correction_replaced", cells: { actual: 70 } },
    ]);
  });

  it("does not take a row for empty whose figure cannot be read", () => {
    const row = { ...existing({ actual: null, actualThrough: null }, null), unreadable: "about 500" };
    expect(plan(row, [figures({})])).toMatchObject({
      updates: [],
      conflicts: [{ reason: "unreadable" }],
      findings: [{ code: "actuals.kept-unreadable", severity: "warning", params: { plan: "about 500", file: 100 } }],
    });
    expect(plan(row, [figures({})], { replaceCorrections: true })).toMatchObject({
      updates: [{ reason: "correction_replaced" }],
      findings: [{ code: "actuals.replaced", params: { plan: "about 500", file: 100 } }],
    });
  });

  it("names what it overwrites with newer figures: the first ones one by one, of the others how many", () => {
    const rows = Array.from({ length: 23 }, (_, index) => ({
      ...imported({ productGroup: `Tea ${index}`, fiscalYear: 1998, actual: index, actualThrough: "1998-03-31" }),
      rowNumber: index + 2,
    }));
    const newer = rows.map((row) => ({ ...row.figures, actual: 70, actualThrough: "1998-05-06" }));
    const { findings } = planActualsUpdate(rows, newer, options);
    expect(findings).toHaveLength(21);
    expect(findings[3]).toMatchObject({ code: "actuals.replaced", row: 5, params: { plan: 3, file: 70 } });
    expect(findings[20]).toMatchObject({ code: "actuals.replaced-more", severity: "info", params: { count: 3 } });
  });

  it("says nothing of a running year that goes on with the same figure", () => {
    const row = imported({ fiscalYear: 1998, actual: 40, actualThrough: "1998-03-31" });
    const computed = figures({ fiscalYear: 1998, actual: 40, actualThrough: "1998-05-06" });
    expect(plan(row, [computed])).toMatchObject({ updates: [{ reason: "newer" }], findings: [] });
  });

  it("takes the row's unit where the export names none", () => {
    const row = existing({ kpi: "sales_volume", unit: "Stk", actual: null });
    const pieces = figures({ kpi: "sales_volume", unit: "pcs", isUnitAssumed: true });
    expect(plan(row, [pieces])).toMatchObject({ updates: [{ reason: "filled" }], conflicts: [] });
  });

  it("never writes a figure into a row with another unit", () => {
    const row = existing({ kpi: "sales_volume", unit: "kg", actual: null });
    const pieces = figures({ kpi: "sales_volume", unit: "pcs" });
    expect(plan(row, [pieces], { replaceCorrections: true })).toMatchObject({
      updates: [],
      conflicts: [{ reason: "unit" }],
    });
    const blank = existing({ kpi: "sales_volume", unit: "", actual: null });
    expect(plan(blank, [pieces]).updates).toMatchObject([{ reason: "filled" }]);
  });

  it("keeps and reports imported rows that the file no longer yields", () => {
    const row = existing({ productGroup: "Tofu" });
    expect(plan(row, [figures({})])).toMatchObject({
      vanished: [row],
      updates: [],
      findings: [{ code: "actuals.kept-vanished", row: 5, params: { group: "Tofu", plan: 100 } }],
    });
  });

  it("clears them when asked to, with their source, so that the next import has nothing to clear", () => {
    const row = existing({ productGroup: "Tofu" });
    const cells = {
      actual: null,
      numerator: null,
      denominator: null,
      actualFrom: null,
      actualThrough: null,
      source: null,
      asOf: options.today,
    };
    const cleared = plan(row, [figures({})], { clearVanished: true });
    expect(cleared).toMatchObject({
      vanished: [],
      findings: [{ code: "actuals.cleared", severity: "info", row: 5, params: { plan: 100 } }],
    });
    expect(cleared.updates).toEqual([{ rowNumber: 5, existing: row.figures, cells, reason: "vanished_cleared" }]);
  });

  it.each([
    ["typed by hand", existing({ productGroup: "Tofu" }, "Quarterly report")],
    ["of a year that the file does not cover", existing({ productGroup: "Tofu", fiscalYear: 1995 })],
    ["of a KPI that the import does not compute", existing({ kpi: "market_share" })],
    ["of a KPI for which this file has no column", existing({ kpi: "returns" })],
    ["without figures", existing({ productGroup: "Tofu", actual: null })],
  ])("does not call a row vanished that is %s", (_, row) => {
    expect(plan(row, [figures({})], { clearVanished: true })).toMatchObject({ vanished: [], updates: [] });
  });

  it("gives the figures to the first of two rows with the same key and leaves the second alone", () => {
    const twice = [existing({ actual: null }), { ...existing({ actual: null }), rowNumber: 6 }];
    expect(planActualsUpdate(twice, [figures({})], options).updates).toMatchObject([{ rowNumber: 5 }]);
  });
});

/** The rows of the plan after the decisions were carried out. */
function carryOut(rows: readonly ExistingKpiRow[], { newRows, updates }: ActualsPlan): readonly ExistingKpiRow[] {
  const changed = rows.map((row) => {
    const cells = updates.find(({ rowNumber }) => rowNumber === row.rowNumber)?.cells;
    if (!cells) return row;
    const { actual, numerator, denominator, actualThrough, source } = cells;
    return { ...row, source, figures: { ...row.figures, actual, numerator, denominator, actualThrough } };
  });
  const added = newRows.map((row, index) => ({
    rowNumber: 100 + rows.length + index,
    figures: row.figures,
    source: row.source,
  }));
  return [...changed, ...added];
}

const anyLine: fc.Arbitrary<OrderLine> = fc.record({
  line: fc.integer({ min: 2, max: 999 }),
  date: fc.constantFrom("1996-08-01", "1997-02-28", "1998-01-01", "1998-05-06"),
  revenue: fc.integer({ min: -5000, max: 100_000 }).map((cents) => cents / 300),
  order: fc.constantFrom("1", "2", "3"),
  productGroup: fc.constantFrom("Tea", "Tofu", ""),
  region: fc.constantFrom("North", "South"),
  article: fc.constantFrom("a", "b", "c", ""),
});
const anyRow: fc.Arbitrary<ExistingKpiRow> = fc.record({
  rowNumber: fc.integer({ min: 2, max: 99 }),
  figures: fc
    .record({
      kpi: fc.constantFrom("revenue", "number_of_orders", "market_share"),
      productGroup: fc.constantFrom("", "Tea", "tofu"),
      region: fc.constantFrom("", "North"),
      unit: fc.constantFrom("", "EUR", "n"),
      actual: fc.option(fc.integer({ min: 0, max: 3 })),
      actualThrough: fc.constantFrom(null, "1997-06-30", "1997-12-31"),
    })
    .map(figures),
  source: fc.constantFrom(null, "by hand", options.source),
});
const anyPlan = fc.uniqueArray(anyRow, { selector: ({ rowNumber }) => rowNumber, maxLength: 8 });

describe("a row with a formula of somebody's own", () => {
  const overruled = { replaceCorrections: true, clearVanished: true };
  const own = { ...imported({ actual: 90, actualThrough: "1997-06-30" }), hasFormula: true };

  it("is kept and named, whatever is asked", () => {
    const { updates, conflicts, findings } = plan(own, [figures({})], overruled);
    expect([updates, conflicts.map(({ reason }) => reason)]).toEqual([[], ["formula"]]);
    expect(findings).toMatchObject([{ code: "actuals.kept-formula", severity: "warning", row: 5 }]);
    expect(plan(own, [figures({ region: "North" })], overruled)).toMatchObject({ updates: [], vanished: [{}] });
  });

  it("is as it should be where the formula says what the file says", () => {
    for (const actualThrough of ["1997-12-31", null]) {
      const row = { ...existing({ actualThrough }, null), hasFormula: true };
      expect(plan(row, [figures({})])).toMatchObject({ unchanged: [{}], conflicts: [], findings: [] });
    }
    const shorter = { ...existing({ actualThrough: "1997-06-30" }, null), hasFormula: true };
    expect(plan(shorter, [figures({})]).conflicts).toMatchObject([{ reason: "formula" }]);
  });
});

describe("planActualsUpdate over any plan and file", () => {
  const importInto = (
    rows: readonly ExistingKpiRow[],
    lines: readonly OrderLine[],
    more: Partial<PlanActualsOptions>,
  ) => {
    const computed = computeActuals(lines, { ...options, currency: "EUR", volumeUnit: "pcs", notStated: "not stated" });
    return planActualsUpdate(rows, computed.figures, { ...options, ...more });
  };

  it("changes nothing when the same file is imported twice, on whatever day and under whatever decisions", () => {
    const decisions = fc.record({ replaceCorrections: fc.boolean(), clearVanished: fc.boolean() });
    fc.assert(
      fc.property(anyPlan, fc.array(anyLine, { minLength: 1 }), decisions, (rows, lines, decided) => {
        const after = carryOut(rows, importInto(rows, lines, decided));
        const again = importInto(after, lines, { ...decided, today: "1999-01-01" });
        expect([again.newRows, again.updates]).toEqual([[], []]);
        expect(carryOut(after, again)).toEqual(after);
      }),
    );
  });

  it("touches no row unless it is empty, or was imported and ends earlier, or the user says so", () => {
    fc.assert(
      fc.property(anyPlan, fc.array(anyLine, { minLength: 1 }), (rows, lines) => {
        for (const { rowNumber, existing: before, cells } of importInto(rows, lines, {}).updates) {
          const isImported = isImportSource(rows.find((row) => row.rowNumber === rowNumber)?.source ?? null);
          const isEmpty = before.actual === null && before.numerator === null && before.denominator === null;
          const endsEarlier = (before.actualThrough ?? "9999") < (cells.actualThrough ?? "");
          expect(isEmpty || (isImported && endsEarlier)).toBe(true);
        }
      }),
    );
  });
});
