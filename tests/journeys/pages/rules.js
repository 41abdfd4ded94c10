/* What the articles on data validation and conditional formatting describe. */
/* global addButtons, Excel */

const format = (sheet, address, type) => sheet.getRange(address).conditionalFormats.add(type);

addButtons({
  Fill: async (context) => {
    const sheet = context.workbook.worksheets.add("Rules");
    sheet.getRange("A1:G1").values = [["Rank", "Jan", "Feb", "Mar", "Apr", "Text", "List"]];
    sheet.getRange("A2:G6").values = [
      [1, 36, 28, -15, 41, "on time", "Apple"],
      [2, 52, 31, 22, 17, "delayed", "Lime"],
      [3, 11, 44, 6, -8, "on time", "Mango"],
      [4, 29, 52, 31, 37, "", "Apple"],
      [5, 18, 7, 19, 25, "canceled", "Lemon"],
    ];
    sheet.activate();
    await context.sync();
    return "there";
  },
  "Validate numbers": async (context) => {
    const validation = context.workbook.worksheets.getItem("Rules").getRange("A2:A6").dataValidation;
    validation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
    validation.prompt = { message: "Please enter a positive whole number.", showPrompt: true, title: "Rank" };
    validation.errorAlert = {
      message: "Only positive whole numbers.",
      showAlert: true,
      style: Excel.DataValidationAlertStyle.stop,
      title: "Negative rank",
    };
    validation.load("type, rule, valid, errorAlert");
    await context.sync();
    return `${validation.type} ${JSON.stringify(validation.rule)} ${validation.valid}`;
  },
  "Validate a list": async (context) => {
    const range = context.workbook.worksheets.getItem("Rules").getRange("G2:G6");
    range.dataValidation.rule = { list: { inCellDropDown: true, source: "Apple,Lemon,Lime" } };
    range.dataValidation.load("valid, type");
    const invalid = range.dataValidation.getInvalidCellsOrNullObject().load("address");
    await context.sync();
    return `${range.dataValidation.valid} ${invalid.address}`;
  },
  "Cell value": async (context) => {
    const sheet = context.workbook.worksheets.getItem("Rules");
    const negative = format(sheet, "B2:E6", Excel.ConditionalFormatType.cellValue);
    negative.cellValue.format.font.color = "#FF0000";
    negative.cellValue.rule = { formula1: "=0", operator: "LessThan" };
    negative.load("type, priority, stopIfTrue");
    negative.cellValue.load("rule");
    await context.sync();
    return `${negative.type} ${negative.priority} ${JSON.stringify(negative.cellValue.rule)}`;
  },
  "All kinds": async (context) => {
    const sheet = context.workbook.worksheets.getItem("Rules");
    format(sheet, "B2:B6", "ColorScale").colorScale.criteria = {
      minimum: { formula: null, type: Excel.ConditionalFormatColorCriterionType.lowestValue, color: "blue" },
      midpoint: { formula: "50", type: Excel.ConditionalFormatColorCriterionType.percent, color: "yellow" },
      maximum: { formula: null, type: Excel.ConditionalFormatColorCriterionType.highestValue, color: "red" },
    };
    format(sheet, "C2:C6", "DataBar").dataBar.barDirection = Excel.ConditionalDataBarDirection.leftToRight;
    const icons = format(sheet, "D2:D6", "IconSet").iconSet;
    icons.style = Excel.IconSet.threeTriangles;
    icons.criteria = [
      {},
      { type: "Number", operator: "GreaterThanOrEqual", formula: "=0" },
      { type: "Number", operator: "GreaterThanOrEqual", formula: "=20" },
    ];
    const text = format(sheet, "F2:F6", "ContainsText").textComparison;
    text.format.font.color = "red";
    text.rule = { operator: Excel.ConditionalTextOperator.contains, text: "delayed" };
    const top = format(sheet, "E2:E6", "TopBottom").topBottom;
    top.format.fill.color = "green";
    top.rule = { rank: 1, type: "TopItems" };
    const preset = format(sheet, "B2:E6", "PresetCriteria").preset;
    preset.format.font.bold = true;
    preset.rule = { criterion: Excel.ConditionalFormatPresetCriterion.oneStdDevAboveAverage };
    const custom = format(sheet, "B2:E6", "Custom").custom;
    custom.rule.formula = '=IF(B2>INDIRECT("RC[-1]",0),TRUE)';
    custom.format.font.color = "green";
    const all = sheet.getRange("A1:G6").conditionalFormats.load("items/type");
    const count = sheet.getRange().conditionalFormats.getCount();
    await context.sync();
    return `${count.value} ${all.items
      .map(({ type }) => type)
      .sort()
      .join(" ")}`;
  },
  "List and delete": async (context) => {
    const sheet = context.workbook.worksheets.getItem("Rules");
    const formats = sheet.getRange("B2:B6").conditionalFormats.load("items/type, items/priority, items/id");
    await context.sync();
    const before = formats.items.length;
    formats.items.find(({ type }) => type === "ColorScale").delete();
    sheet.getRange("E2:E6").conditionalFormats.clearAll();
    const after = sheet.getRange("B2:B6").conditionalFormats.getCount();
    const right = sheet.getRange("E2:E6").conditionalFormats.getCount();
    await context.sync();
    return `${before} ${after.value} ${right.value}`;
  },
});
