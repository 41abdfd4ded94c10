/* What the articles on worksheets and the workbook describe. */
/* global addButtons, Excel */

addButtons({
  "Add and move": async (context) => {
    const sheets = context.workbook.worksheets;
    const plan = sheets.add("Plan");
    plan.position = 0;
    plan.tabColor = "#FFA500";
    const copy = plan.copy(Excel.WorksheetPositionType.after, plan);
    copy.name = "Plan copy";
    sheets.add("Hidden").visibility = Excel.SheetVisibility.hidden;
    sheets.load("items/name, items/position, items/visibility, items/tabColor");
    await context.sync();
    return sheets.items.map(({ name, visibility }) => `${name} ${visibility}`).join(", ");
  },
  Neighbours: async (context) => {
    const sheets = context.workbook.worksheets;
    const next = sheets.getItem("Plan").getNext(true).load("name");
    const previous = sheets.getItem("Plan").getPreviousOrNullObject();
    const [first, last] = [sheets.getFirst().load("name"), sheets.getLast(true).load("name")];
    const count = sheets.getCount(true);
    await context.sync();
    return `${next.name} ${previous.isNullObject} ${first.name} ${last.name} ${count.value}`;
  },
  Layout: async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    sheet.getRange("A1:D30").values = Array.from({ length: 30 }, (_, row) => [row, row * 2, row * 3, row * 4]);
    sheet.freezePanes.freezeRows(1);
    sheet.showGridlines = false;
    sheet.showHeadings = false;
    sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
    sheet.pageLayout.centerHorizontally = true;
    sheet.pageLayout.setPrintArea("A1:D20");
    sheet.pageLayout.setPrintTitleRows("$1:$1");
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = "&A";
    sheet.horizontalPageBreaks.add("A11:D11");
    const area = sheet.pageLayout.getPrintArea().load("address");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    sheet.pageLayout.load("orientation, zoom");
    await context.sync();
    return `${area.address} ${frozen.address} ${sheet.pageLayout.orientation}`;
  },
  Protect: async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    sheet.getRange("B2:B5").format.protection.locked = false;
    sheet.protection.load("protected");
    await context.sync();
    if (!sheet.protection.protected) sheet.protection.protect({ allowAutoFilter: true });
    sheet.getRange("B2").values = [[4711]];
    sheet.protection.load("protected, options");
    await context.sync();
    return `${sheet.protection.protected} ${sheet.protection.options.allowAutoFilter}`;
  },
  "Write to a locked cell": async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    sheet.getRange("A2").values = [[4711]];
    try {
      await context.sync();
      return "written";
    } catch (error) {
      return `${error instanceof Error} ${error.code}`;
    }
  },
  Unprotect: async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    sheet.protection.unprotect();
    sheet.getRange("A2").values = [[4711]];
    await context.sync();
    return "written";
  },
  Names: async (context) => {
    const { names, worksheets } = context.workbook;
    names.add("Figures", worksheets.getItem("Plan").getRange("A1:D30"), "What is planned");
    names.add("Rate", "=0.19");
    worksheets.getItem("Plan").names.add("Local", "=Plan!$A$1");
    worksheets.getItem("Plan").getRange("F1").formulas = [["=SUM(Figures)*Rate"]];
    const sum = worksheets.getItem("Plan").getRange("F1").load("values");
    names.load("items/name, items/type, items/value, items/comment");
    await context.sync();
    return `${names.items.map(({ name, type, value }) => `${name} ${type} ${value}`).join(", ")}; ${sum.values[0][0]}`;
  },
  Properties: async (context) => {
    const { properties } = context.workbook;
    properties.title = "Plan of the year";
    properties.author = "Alex";
    properties.custom.add("Project", "Alpha");
    properties.custom.add("Budget", 1200);
    properties.load("title, author");
    properties.custom.load("items/key, items/value, items/type");
    await context.sync();
    const custom = properties.custom.items.map(({ key, value, type }) => `${key} ${value} ${type}`);
    return `${properties.title} ${properties.author} ${custom.join(", ")}`;
  },
  "Settings and XML": async (context) => {
    const { settings, customXmlParts } = context.workbook;
    settings.add("NeedsReview", true);
    const part = customXmlParts.add("<Reviewers xmlns='http://schemas.example.com/review/1.0'><R>Juan</R></Reviewers>");
    const xml = part.getXml();
    const setting = settings.getItem("NeedsReview").load("value");
    const found = customXmlParts.getByNamespace("http://schemas.example.com/review/1.0").getCount();
    await context.sync();
    return `${setting.value} ${found.value} ${xml.value.includes("Juan")}`;
  },
  Delete: async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.getItem("Plan copy").delete();
    sheets.getItem("Hidden").delete();
    sheets.getItemOrNullObject("Nobody").delete();
    const count = sheets.getCount();
    await context.sync();
    return count.value;
  },
});
