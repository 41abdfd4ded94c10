/* What the article on events describes: register, hear, remove. */
/* global addButtons, Excel */

const heard = [];
let registered;

addButtons({
  Register: async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const table = sheet.tables.add("A1:B3", true);
    table.getRange().values = [
      ["Name", "Count"],
      ["One", 1],
      ["Two", 2],
    ];
    await context.sync();
    registered = sheet.onChanged.add(async ({ changeType, address, details, source }) => {
      heard.push(`${changeType} ${address} ${details?.valueBefore}>${details?.valueAfter} ${source}`);
    });
    table.onChanged.add(async ({ changeType, address }) => void heard.push(`table ${changeType} ${address}`));
    context.workbook.worksheets.onAdded.add(async ({ source }) => void heard.push(`added ${source}`));
    context.workbook.onSelectionChanged.add(async () => void heard.push("selected"));
    await context.sync();
    return "listening";
  },
  Edit: async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2").values = [[10]];
    await context.sync();
    sheet.getRange("D5:E6").values = 1;
    context.workbook.worksheets.add();
    await context.sync();
    return "edited";
  },
  Heard: async () => heard.join("; "),
  Silence: async (context) => {
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getFirst().getRange("B3").values = [[20]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
    await Excel.run(registered.context, async (same) => {
      registered.remove();
      await same.sync();
    });
    return `${heard.length}`;
  },
});
