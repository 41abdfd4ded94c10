import { readOrderLines } from "../../../src/actions/import/read-order-lines";
import { computeActuals, computedKpis } from "../../../src/domain/kpi/actuals";
import { fieldsNeededBy, importFields, type ImportField } from "../../../src/domain/kpi/export-fields";
import { csvTable } from "./csv-table";

const cells: Readonly<Record<ImportField, string>> = {
  ...{ date: "1997-01-02", order: "10248", product_group: "Tea", region: "North", article: "Chai", quantity: "3" },
  ...{ unit: "pcs", revenue: "27.5", unit_price: "9.5", discount: "0.05", discount_amount: "1.5", currency: "EUR" },
  ...{ list_price: "10.5", special_price: "yes", contribution_margin: "8.5", cost: "19.5", returned_value: "2.5" },
  ...{ promotion: "Summer", buying_unit: "B1", customer: "QUICK" },
};

/** KPIs that an export with exactly these fields yields. */
function kpisFrom(fields: readonly ImportField[]): ReadonlySet<string> {
  const table = csvTable(fields.join(";"), fields.map((field) => cells[field]).join(";"));
  const map = fields.map((field) => `${field}=${field}`);
  const read = readOrderLines(table, { map, where: [], currency: "EUR", volumeUnit: "pcs", decimal: "." });
  const { dataFirst = "", dataLast = "" } = read;
  const options = { fiscalYearStart: 1, currency: "EUR", volumeUnit: "pcs", notStated: "?", dataFirst, dataLast };
  return new Set(computeActuals(read.lines, options).figures.map(({ kpi }) => kpi));
}

describe("fieldsNeededBy", () => {
  const cases = Object.entries(fieldsNeededBy).flatMap(([kpi, sets]) => sets.map((fields) => ({ kpi, fields })));

  it.each(cases)("yields $kpi from $fields, and not without one of them", ({ kpi, fields }) => {
    expect(kpisFrom([...new Set<ImportField>(["date", "revenue", ...fields])])).toContain(kpi);
    for (const missing of fields) {
      const others = fields.filter((field) => field !== missing);
      expect(kpisFrom([...new Set<ImportField>(["date", "revenue", ...others])])).not.toContain(kpi);
    }
  });

  it("names every KPI that an import computes, revenue aside", () => {
    expect(Object.keys(fieldsNeededBy).sort()).toEqual([...computedKpis].filter((kpi) => kpi !== "revenue").sort());
    expect([...kpisFrom(importFields)].sort()).toEqual([...computedKpis].sort());
  });
});
