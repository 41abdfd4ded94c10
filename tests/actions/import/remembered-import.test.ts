import { chooseImport } from "../../../src/actions/import/remembered-import";
import { readCsv } from "../../../src/tabular/read-table";

const bytes = new TextEncoder().encode("customer_id,ship_country\nQUICK,Germany\nERNSH,Austria\n");
const table = readCsv(bytes).table;
if (!table) throw new Error("the sample is a table");
const none = { where: [], map: [] };
const first = { where: ["customer_id=QUICK"], map: ["region=ship_country", "article=no_such_column"] };

describe("the filter and mapping of an import", () => {
  it("are those given where the plan remembers none", () => {
    expect(chooseImport({ where: ["customer_id=ERNSH"], map: [] }, none, table)).toEqual({
      where: ["customer_id=ERNSH"],
      map: [],
      findings: [],
    });
  });

  it("are those of the first import where none are given, as far as the file has the columns", () => {
    expect(chooseImport(none, first, table)).toMatchObject({
      where: ["customer_id=QUICK"],
      map: ["region=ship_country"],
      findings: [{ code: "import.filter-remembered", severity: "info" }],
    });
  });

  it("must select the lines that the plan was filled with", () => {
    const other = chooseImport({ where: ["customer_id=ERNSH"], map: [] }, first, table);
    expect(other.findings).toMatchObject([
      {
        code: "import.filter-differs",
        severity: "error",
        params: { filter: "customer_id=ERNSH", remembered: "customer_id=QUICK" },
      },
    ]);
  });

  it("may name another column for the same values", () => {
    expect(chooseImport({ where: ["Kundennr.=QUICK"], map: [] }, first, table).findings).toEqual([]);
  });

  it("are asked for where the file lacks the column of the first import", () => {
    const renamed = { where: ["Kundennr.=QUICK"], map: [] };
    expect(chooseImport(none, renamed, table).findings).toMatchObject([
      { code: "import.filter-column-missing", severity: "error" },
    ]);
  });
});
