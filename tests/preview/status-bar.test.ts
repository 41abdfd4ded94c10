import { join } from "node:path";
import { createWorkbook } from "../../src/package/open-workbook";
import { statusTexts } from "../../src/localisation/status-texts";
import { describeDoubts } from "../../src/preview/shell/describe-doubts";
import { startPreviewSite, type PreviewSite } from "../support/preview-site";

let site: PreviewSite;

beforeAll(async () => {
  site = await startPreviewSite(join(__dirname, "add-in.html"));
});

afterAll(() => site.close());

/** A formula that nobody here calculates, and two cells that read each other. */
function doubtfulFile(): Buffer {
  const workbook = createWorkbook();
  const sheet = workbook.addSheet("KPIs");
  sheet.setFormula(2, 1, "BAHTTEXT(5)", "kept");
  sheet.setFormula(0, 3, "E1+1", 0);
  sheet.setFormula(0, 4, "D1+1", 0);
  return Buffer.from(workbook.toBytes());
}

describe("The foot of the preview", () => {
  it.each([
    ["en", "1 formula not calculated: BAHTTEXT (KPIs!B3)2 cells with a circular reference: KPIs!D1, KPIs!E1"],
    ["de", "1 Formel nicht berechnet: BAHTTEXT (KPIs!B3)2 Zellen mit Zirkelbezug: KPIs!D1, KPIs!E1"],
  ])("names formulas whose value is not Excel's, in %s, and is empty otherwise", async (language, text) => {
    const { page, problems, close } = await site.open(`?language=${language}&theme=dark`);
    const status = page.locator(".status-bar");
    await page.waitForSelector(".grid-tab");
    expect(await status.textContent()).toBe("");
    const buffer = doubtfulFile();
    await page.setInputFiles("input[type=file]", { name: "doubtful.xlsx", mimeType: "", buffer });
    await status.getByText("BAHTTEXT").waitFor();
    expect(await status.textContent()).toBe(text);
    expect(problems).toEqual([]);
    await close();
  });

  it("names three places at most", () => {
    const unsupported = [0, 1, 2, 3].map((row) => ({ sheet: "My plan", row, column: 27, functionName: "LAMBDA" }));
    expect(describeDoubts({ unsupported, circular: [] }, statusTexts("en"))).toEqual([
      "4 formulas not calculated: LAMBDA ('My plan'!AB1), LAMBDA ('My plan'!AB2), LAMBDA ('My plan'!AB3), …",
    ]);
  });
});
