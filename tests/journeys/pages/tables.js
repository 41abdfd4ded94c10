/* What the articles on tables describe: create, add rows and columns, sort, filter, totals, convert. */
/* global addButtons, Excel */

const sales = [
  ["Product", "Qtr1", "Qtr2", "Qtr3", "Qtr4"],
  ["Frames", 5000, 7000, 6544, 4377],
  ["Saddles", 400, 323, 276, 651],
  ["Brake levers", 12000, 8766, 8456, 9812],
  ["Chains", 1550, 1088, 692, 853],
  ["Mirrors", 225, 600, 923, 544],
  ["Spokes", 6005, 7634, 4589, 8765],
];

addButtons({
  Create: async (context) => {
    const sheet = context.workbook.worksheets.add("Sample");
    const range = sheet.getRange("A1:E7");
    range.values = sales;
    const table = sheet.tables.add(range, true);
    table.name = "SalesTable";
    table.style = "TableStyleMedium9";
    sheet.activate();
    table.load("id, name, showTotals, showHeaders, style");
    await context.sync();
    return `${table.name} ${table.showHeaders} ${table.showTotals} ${table.style}`;
  },
  "Add rows": async (context) => {
    const table = context.workbook.tables.getItem("SalesTable");
    table.rows.add(null, [["Pedals", 1, 2, 3, 4]]);
    table.rows.add(0, [
      ["Bells", 10, 20, 30, 40],
      ["Lamps", 11, 21, 31, 41],
    ]);
    const rows = table.rows.load("count");
    const first = table.rows.getItemAt(0).load("values, index");
    await context.sync();
    return `${rows.count} rows, first ${first.values[0].join(" ")} at ${first.index}`;
  },
  "Add a column": async (context) => {
    const table = context.workbook.tables.getItem("SalesTable");
    const formulas = Array.from({ length: 9 }, () => ["=SUM(SalesTable[@[Qtr1]:[Qtr4]])"]);
    table.columns.add(null, [["Total"], ...formulas]);
    table.columns.add(1, [["Unit"], ...formulas.map(() => ["pcs"])], "Unit");
    const total = table.columns.getItem("Total").load("index, values");
    table.columns.load("items/name");
    await context.sync();
    return `${table.columns.items.map(({ name }) => name).join(" ")}; ${total.index}; ${total.values[1]}`;
  },
  Sort: async (context) => {
    const table = context.workbook.tables.getItem("SalesTable");
    table.sort.apply([{ key: 6, ascending: false }]);
    const body = table.getDataBodyRange().load("values");
    table.sort.load("fields, matchCase");
    await context.sync();
    return `${body.values.map(([name]) => name).join(", ")}; ${table.sort.fields[0].key}`;
  },
  Filter: async (context) => {
    const table = context.workbook.tables.getItem("SalesTable");
    table.columns.getItem("Total").filter.apply({ filterOn: Excel.FilterOn.custom, criterion1: ">2000" });
    table.columns.getItem("Product").filter.applyCustomFilter("*s");
    const view = table.getDataBodyRange().getVisibleView().load("values, rowCount");
    table.autoFilter.load("isDataFiltered, enabled");
    await context.sync();
    return `${view.values.map(([name]) => name).join(", ")}; ${table.autoFilter.isDataFiltered}`;
  },
  "Clear filters": async (context) => {
    const table = context.workbook.tables.getItem("SalesTable");
    table.clearFilters();
    table.autoFilter.load("isDataFiltered");
    const view = table.getDataBodyRange().getVisibleView().load("rowCount");
    await context.sync();
    return `${view.rowCount} ${table.autoFilter.isDataFiltered}`;
  },
  "Total row": async (context) => {
    const table = context.workbook.tables.getItem("SalesTable");
    table.showTotals = true;
    const totals = table.getTotalRowRange().load("address, values");
    await context.sync();
    return `${totals.address} ${totals.values[0].join("|")}`;
  },
  "Delete a row and a column": async (context) => {
    const table = context.workbook.tables.getItem("SalesTable");
    table.rows.getItemAt(0).delete();
    table.columns.getItem("Unit").delete();
    const range = table.getRange().load("address");
    await context.sync();
    return range.address;
  },
  "Convert to range": async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sample");
    const range = context.workbook.tables.getItem("SalesTable").convertToRange();
    range.format.fill.color = "#EEEEEE";
    range.load("address");
    sheet.tables.load("count");
    const cell = sheet.getRange("F2").load("formulas");
    await context.sync();
    return `${range.address} ${sheet.tables.count} ${cell.formulas[0][0]}`;
  },
});
