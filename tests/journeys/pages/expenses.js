/* An add-in as Microsoft's quick start for Excel teaches it: it knows nothing of this project. */
/* global console, document, Excel, Office */

Office.onReady((info) => {
  if (info.host !== Office.HostType.Excel) return;
  document.getElementById("excel-only").hidden = true;
  document.getElementById("app-body").hidden = false;
  document.getElementById("create-table").onclick = () => tryCatch(createTable);
  document.getElementById("format").onclick = () => tryCatch(format);
  document.getElementById("read-back").onclick = () => tryCatch(readBack);
});

function say(text) {
  document.getElementById("message").textContent = text;
}

async function createTable() {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const table = sheet.tables.add("A1:D1", true);
    table.name = "ExpensesTable";
    table.getHeaderRowRange().values = [["Date", "Merchant", "Category", "Amount"]];
    table.rows.add(null, [
      ["1/1/2026", "The Phone Company", "Communications", "120"],
      ["1/2/2026", "Northwind Electric Cars", "Transportation", "142.33"],
      ["1/5/2026", "Best For You Organics Company", "Groceries", "27.9"],
      ["1/10/2026", "Coho Vineyard", "Restaurant", "33"],
      ["1/11/2026", "Bellows College", "Education", "350.1"],
    ]);
    await context.sync();
    say("The table is there.");
  });
}

async function format() {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("ExpensesTable");
    table.columns.getItemAt(3).getRange().numberFormat = [["€#,##0.00"]];
    table.getHeaderRowRange().format.fill.color = "#1F4E79";
    table.getHeaderRowRange().format.font.color = "white";
    table.getRange().format.autofitColumns();
    table.getRange().format.autofitRows();
    await context.sync();
    say("The table is formatted.");
  });
}

async function readBack() {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("ExpensesTable");
    const header = table.getHeaderRowRange().load("values, format/fill/color");
    const body = table.getDataBodyRange().load("values, text, address");
    const rows = table.rows.load("count");
    header.load("format/fill/color");
    await context.sync();
    const sum = body.values.reduce((total, row) => total + row[3], 0);
    say(
      [
        `${body.address}: ${rows.count} rows`,
        header.values[0].join(", "),
        `${header.format.fill.color}, ${body.text[1][3]}`,
        `Total ${sum.toFixed(2)}`,
      ].join("\n"),
    );
  });
}

/** Default helper for invoking an action and handling errors. */
async function tryCatch(callback) {
  try {
    await callback();
  } catch (error) {
    console.error(error);
    say(String(error));
  }
}
