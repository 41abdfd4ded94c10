/* What the articles on ranges describe: insert, delete, copy, find, special cells, duplicates, links, sorting. */
/* global addButtons, Excel */

const stock = [
  ["Product", "Quantity", "Unit Price", "Total Price"],
  ["Almonds", 2, 7.5, "=B3*C3"],
  ["Coffee", 1, 34.5, "=B4*C4"],
  ["Chocolate", 5, 9.54, "=B5*C5"],
  ["Coffee", 1, 34.5, "=B6*C6"],
];

addButtons({
  Fill: async (context) => {
    const sheet = context.workbook.worksheets.add("Stock");
    sheet.getRange("A2:D6").formulas = stock;
    sheet.getRange("A2:D2").format.font.bold = true;
    sheet.getRange("C3:D6").numberFormat = Array.from({ length: 4 }, () => ["0.00", "0.00"]);
    sheet.activate();
    const used = sheet.getUsedRange().load("address, values, text, valueTypes");
    await context.sync();
    return `${used.address} ${used.text[1].join(" ")} ${used.valueTypes[1].join(" ")}`;
  },
  Insert: async (context) => {
    const sheet = context.workbook.worksheets.getItem("Stock");
    const inserted = sheet.getRange("A4:D4").insert("Down");
    inserted.values = [["Tea", 4, 2, null]];
    sheet.getRange("D4").copyFrom("D3");
    sheet.getRange("1:1").delete(Excel.DeleteShiftDirection.up);
    const used = sheet.getUsedRange().load("address, formulas");
    await context.sync();
    return `${used.address} ${used.formulas.map((row) => row[3]).join(" ")}`;
  },
  Copy: async (context) => {
    const sheet = context.workbook.worksheets.getItem("Stock");
    sheet.getRange("F1").copyFrom("A1:D6", Excel.RangeCopyType.values, false, true);
    sheet.getRange("A10").copyFrom("A1:D6", Excel.RangeCopyType.formulas);
    const turned = sheet.getRange("F1:K2").load("values");
    const copied = sheet.getRange("D11:D12").load("formulas");
    await context.sync();
    return `${turned.values[0].join(" ")}; ${copied.formulas.join(" ")}`;
  },
  Find: async (context) => {
    const sheet = context.workbook.worksheets.getItem("Stock");
    const found = sheet.getRange("A1:D6").find("choc", { completeMatch: false, matchCase: false });
    const none = sheet.getRange("A1:D6").findOrNullObject("Sugar", { completeMatch: true });
    const all = sheet.findAll("Coffee", { completeMatch: true, matchCase: true });
    all.format.fill.color = "yellow";
    found.load("address");
    all.load("address, areaCount");
    const replaced = sheet.getRange("A1:A6").replaceAll("Tea", "Green tea", {});
    await context.sync();
    return `${found.address} ${none.isNullObject} ${all.areaCount} ${replaced.value}`;
  },
  "Special cells": async (context) => {
    const sheet = context.workbook.worksheets.getItem("Stock");
    const formulas = sheet.getRange("A1:D6").getSpecialCells(Excel.SpecialCellType.formulas);
    formulas.format.font.italic = true;
    const blanks = sheet.getRange("A1:D6").getSpecialCellsOrNullObject(Excel.SpecialCellType.blanks);
    const region = sheet.getRange("B3").getSurroundingRegion().load("address");
    const edge = sheet.getRange("A1").getRangeEdge("Down").load("address");
    formulas.load("address, cellCount");
    await context.sync();
    return `${formulas.address} ${blanks.isNullObject} ${region.address} ${edge.address}`;
  },
  Duplicates: async (context) => {
    const sheet = context.workbook.worksheets.getItem("Stock");
    const result = sheet.getRange("A1:D6").removeDuplicates([0, 1, 2], true).load("removed, uniqueRemaining");
    await context.sync();
    return `${result.removed} removed, ${result.uniqueRemaining} left`;
  },
  "Sort and clear": async (context) => {
    const sheet = context.workbook.worksheets.getItem("Stock");
    sheet.getRange("A2:D5").sort.apply([{ key: 1, ascending: false }], false, false);
    sheet.getRange("A10:D15").clear(Excel.ClearApplyTo.contents);
    sheet.getRange("F1:K4").clear();
    const body = sheet.getRange("A2:D5").load("values");
    await context.sync();
    return body.values.map(([name, , , total]) => `${name} ${total}`).join(", ");
  },
  Links: async (context) => {
    const sheet = context.workbook.worksheets.getItem("Stock");
    sheet.getRange("A8").hyperlink = {
      textToDisplay: "Suppliers",
      screenTip: "Who delivers",
      address: "https://www.example.com/",
    };
    sheet.getRange("A9").hyperlink = { documentReference: "Stock!A1", textToDisplay: "Top" };
    const links = [sheet.getRange("A8").load("hyperlink"), sheet.getRange("A9").load("hyperlink, values")];
    await context.sync();
    return links.map(({ hyperlink }) => hyperlink.address ?? hyperlink.documentReference).join(" ");
  },
  Format: async (context) => {
    const sheet = context.workbook.worksheets.getItem("Stock");
    const header = sheet.getRange("A1:D1");
    header.set({
      format: { fill: { color: "#4472C4" }, font: { name: "Verdana", color: "white", size: 11 }, wrapText: true },
    });
    header.format.borders.getItem("EdgeBottom").style = "Double";
    header.format.horizontalAlignment = "Center";
    header.format.rowHeight = 30;
    sheet.getRange("F1:G1").merge(true);
    sheet.getRange("A:D").format.autofitColumns();
    header.load("format/fill/color, format/font/name, format/rowHeight, format/horizontalAlignment");
    await context.sync();
    const { fill, font, rowHeight, horizontalAlignment } = header.format;
    return `${fill.color} ${font.name} ${rowHeight} ${horizontalAlignment}`;
  },
});
