// Pages as Microsoft's articles on Excel add-ins teach them (tables, ranges, data validation and conditional formats,
// charts, worksheets and workbook, events), written anew, in the pane's place and without any change.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openWorkbook } from "../../src/package/open-workbook";
import type { WorkbookFile } from "../../src/package/workbook-file";
import { startPreviewSite } from "../support/preview-site";
import { validationErrors } from "../support/validate-workbook";
import { documentedAnswers, type DocumentedPage } from "./documented-answers";

interface Visit {
  /** What the page says after each of its buttons, in their order. */
  readonly answers: Readonly<Record<string, string>>;
  readonly saved: Uint8Array;
  readonly problems: readonly string[];
}

async function visit(name: string): Promise<Visit> {
  const site = await startPreviewSite(join(__dirname, `pages/${name}.html`));
  const { page, problems, close } = await site.open("?language=en");
  const answers = await pressAll(page);
  const saved = await save(page);
  await close();
  await site.close();
  return { answers, saved, problems: [...problems] };
}

async function pressAll(page: Page): Promise<Record<string, string>> {
  const pane = page.frameLocator("iframe");
  const buttons = pane.getByRole("button");
  await buttons.first().waitFor();
  const answers: Record<string, string> = {};
  for (const button of await buttons.all()) {
    const name = await button.innerText();
    await button.click();
    const message = pane.locator("#message").filter({ hasText: `${name}: ` });
    answers[name] = (await message.innerText()).slice(name.length + 2);
  }
  return answers;
}

async function save(page: Page): Promise<Uint8Array> {
  const button = page.getByRole("button", { name: "Save" });
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return new Uint8Array(await readFile(await download.path()));
}

const left: Readonly<Record<DocumentedPage, (file: WorkbookFile) => void>> = {
  tables: (file) => {
    const sheet = file.sheet("Sample");
    expect(sheet?.tables).toEqual([]);
    expect(sheet?.cell(1, 5)).toMatchObject({ formula: "SUM(Sample!$B2:$E2)" });
  },
  ranges: (file) => {
    const sheet = file.sheet("Stock");
    expect(sheet?.hyperlinks).toHaveLength(2);
    expect(sheet?.merges).toEqual([{ top: 0, left: 5, bottom: 0, right: 6 }]);
  },
  rules: (file) => {
    expect(file.sheet("Rules")?.validations.map(({ rule }) => rule.kind)).toEqual(["whole", "list"]);
    expect(file.sheet("Rules")?.conditionalFormats.length).toBeGreaterThan(3);
  },
  charts: (file) => {
    const charts = file.sheet("Sales")?.charts ?? [];
    expect(charts.map(({ name }) => name)).not.toContain("Pie");
    expect(charts).toHaveLength(10);
  },
  sheets: (file) => {
    expect(file.sheets.map(({ name }) => name)).toEqual(["Plan", "Sheet1"]);
    expect(file.sheet("Plan")?.cell(1, 0)?.value).toBe(4711);
    expect(file.customProperties.get("Project")).toBe("Alpha");
  },
  events: (file) => {
    expect(file.sheets[0]?.cell(1, 1)?.value).toBe(10);
  },
};

describe.each(documentedAnswers)("the page on $page", ({ page, answers }) => {
  let visited: Visit;

  beforeAll(async () => {
    visited = await visit(page);
  });

  it("says what it describes", () => {
    expect(visited.answers).toEqual(answers);
    expect(visited.problems).toEqual([]);
  });

  it("leaves a valid workbook with what it describes", async () => {
    left[page](openWorkbook(visited.saved));
    expect(await validationErrors(visited.saved)).toEqual([]);
  });
});
