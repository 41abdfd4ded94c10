import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { openWorkbook } from "../../src/package/open-workbook";
import { startPreviewSite, type PreviewSite } from "../support/preview-site";
import { validationErrors } from "../support/validate-workbook";

let site: PreviewSite;

beforeAll(async () => {
  site = await startPreviewSite(join(__dirname, "pages/expenses.html"));
});

afterAll(() => site.close());

describe("a page of another add-in in the pane's place", () => {
  it("creates a table, formats it and reads it back, without any change to the page", async () => {
    const { page, problems, close } = await site.open("?language=en");
    const pane = page.frameLocator("iframe");
    const message = pane.locator("#message");
    const press = async (button: string, answer: string) => {
      await pane.getByRole("button", { name: button }).click();
      await message.filter({ hasText: answer }).waitFor();
    };
    await press("Create table", "The table is there.");
    await page.locator('[data-address="B3"]').getByText("Northwind Electric Cars").waitFor();
    await press("Format", "The table is formatted.");
    await press("Read back", "Total");
    expect((await message.innerText()).split("\n")).toEqual([
      "Sheet1!A2:D6: 5 rows",
      "Date, Merchant, Category, Amount",
      "#1F4E79, €142.33",
      "Total 673.33",
    ]);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save" }).click(),
    ]);
    const saved = await readFile(await download.path());
    const sheet = openWorkbook(saved).sheets[0];
    expect(sheet?.tables[0]?.name).toBe("ExpensesTable");
    expect(sheet?.cell(1, 0)?.value).toBe(46_023);
    expect(sheet?.cell(5, 3)?.value).toBe(350.1);
    expect(await validationErrors(saved)).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  });
});
