import { openWorkbook } from "../../src/package/open-workbook";
import { editTablePart, tablePart } from "../support/edit-table-part";
import { validationErrors } from "../support/validate-workbook";
import { buildEveryFeature, sheetOf } from "./every-feature";

function build() {
  const file = buildEveryFeature();
  const [table] = sheetOf(file, "Key data").tables;
  if (!table) throw new Error("a table was expected");
  table.setShowFilterButton(true);
  return { file, table };
}

describe("the filter of a table's column", () => {
  it("is kept in the file with its texts, in the order of the columns", async () => {
    const { file, table } = build();
    table.setColumnFilter(1, ["b & c", ""]);
    table.setColumnFilter(0, ["a"]);
    sheetOf(file, "Key data").setRowHidden(table.range.top + 1, table.range.top + 1, true);
    const bytes = file.toBytes();
    expect(await validationErrors(bytes)).toEqual([]);
    const reopened = openWorkbook(bytes).table(table.name);
    expect([0, 1, 2].map((index) => reopened?.columnFilter(index))).toEqual([["a"], ["b & c", ""], undefined]);
    expect(reopened?.isFiltered).toBe(true);
    expect(sheetOf(openWorkbook(bytes), "Key data").isRowHidden(table.range.top + 1)).toBe(true);
  });

  it("lets blank cells through in either way of writing it", () => {
    const { file, table } = build();
    table.setColumnFilter(0, ["a", ""]);
    const bytes = editTablePart(file.toBytes(), table.name, (xml) => xml.replace('blank="1"', 'blank="true"'));
    expect(openWorkbook(bytes).table(table.name)?.columnFilter(0)).toEqual(["a", ""]);
  });

  it("can be replaced and removed", () => {
    const { table } = build();
    table.setColumnFilter(0, ["a"]);
    table.setColumnFilter(0, ["b"]);
    expect(table.columnFilter(0)).toEqual(["b"]);
    table.setColumnFilter(0, undefined);
    expect([table.columnFilter(0), table.isFiltered]).toEqual([undefined, false]);
  });
});

describe("a table that is removed", () => {
  it("leaves its cells and a valid file", async () => {
    const { file, table } = build();
    const sheet = sheetOf(file, "Key data");
    const header = sheet.cell(table.range.top, table.range.left);
    const { name } = table;
    sheet.removeTable(name);
    expect(file.table(name)).toBeUndefined();
    expect(sheet.cell(header ? table.range.top : -1, table.range.left)).toEqual(header);
    expect(openWorkbook(file.toBytes()).table(name)).toBeUndefined();
  });

  it("is refused where there is none of that name", () => {
    expect(() => sheetOf(build().file, "Key data").removeTable("nowhere")).toThrow("nowhere");
  });
});

describe("what a table's part holds besides", () => {
  const foreign = 'xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{00000000-0001}"';
  const extension = '<extLst><ext uri="{A1}"><other xmlns="urn:other"/></ext></extLst>';

  it("stays through filters, totals, looks and columns: attributes, extensions, icon filters", () => {
    const { file, table } = build();
    const bytes = editTablePart(file.toBytes(), table.name, (xml) =>
      xml
        .replace("<table ", `<table ${foreign} `)
        .replace(/<autoFilter ref="([^"]*)"\/>/, (_, ref: string) => {
          const icons = '<filterColumn colId="2"><iconFilter iconSet="3Arrows" iconId="0"/></filterColumn>';
          return `<autoFilter ref="${ref}"><filterColumn colId="0" hiddenButton="1"/>${icons}</autoFilter>`;
        })
        .replace("</table>", `${extension}</table>`),
    );
    const reopened = openWorkbook(bytes);
    const again = reopened.table(table.name);
    expect([again?.filter.criterion(2), again?.isFiltered]).toEqual([{ kind: "unknown" }, true]);
    again?.filter.setCriterion(0, { kind: "values", texts: ["a"], dates: [] });
    again?.filter.setCriterion(0, undefined);
    again?.filter.setSort({
      matchCase: true,
      byStrokes: false,
      conditions: [{ column: 1, descending: true, on: "value" }],
    });
    again?.setLook({ showBandedColumns: true });
    again?.setTotal(1, { function: "sum" });
    const part = tablePart(reopened.toBytes(), table.name);
    for (const kept of [foreign, extension, 'colId="0" hiddenButton="1"', '<iconFilter iconSet="3Arrows" iconId="0"/>'])
      expect(part).toContain(kept);
    expect(part).toContain('<sortState caseSensitive="1" ');
  });
});
