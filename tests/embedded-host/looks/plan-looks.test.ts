import type { CellLook } from "../../../src/embedded-host/looks/cell-look";
import type { TableSheetKey } from "../../../src/domain/schema/plan-schema";
import { columnText, sheetName } from "../../../src/localisation/sheet-texts";
import { color } from "../../../src/workbook/theme";
import { leanOverview } from "../../support/overview-places";
import { buildPlan } from "../../support/plan-files";
import { samplePlan } from "../../support/sample-plan";
import { openLooks, type OpenLooks } from "./open-looks";

const today = "2026-01-15";

let plan: OpenLooks;

beforeAll(async () => {
  const file = await buildPlan(samplePlan("en", 1, today), today);
  plan = await openLooks(await file.toBytes());
});

/** The rows of a plan table, each with the look of its cells by column key. */
function rowsOf(sheet: TableSheetKey): readonly ((column: string) => CellLook)[] {
  const name = sheetName(sheet, "en");
  const [table] = plan.sheet(name).tables;
  if (table === undefined) throw new Error(`no table on ${name}`);
  const looks = plan.looks(name);
  const { top, bottom, left } = table.range;
  const position = (column: string) =>
    left + table.columns.findIndex((candidate) => candidate.name === columnText(sheet, column, "en")[0]);
  return Array.from({ length: bottom - top }, (_, index) => (column) => looks.cell(top + 1 + index, position(column)));
}

function rowsWith(sheet: TableSheetKey, column: string, text: string) {
  const found = rowsOf(sheet).filter((row) => row(column).text === text);
  expect(found).not.toEqual([]);
  return found;
}

describe("the looks of a plan", () => {
  it("mark an overdue measure in bold red, and no other", () => {
    const [late] = rowsWith("measures", "title", "late");
    expect(late?.("due")).toMatchObject({ text: "2026-01-10", font: { color: color.bad, bold: true } });
    expect(late?.("title").font).toMatchObject({ color: color.ink, bold: false });
    for (const title of ["late but done", "late but cancelled", "today", "later"]) {
      const [other] = rowsWith("measures", "title", title);
      expect(other?.("due").font).toMatchObject({ color: color.ink, bold: false });
    }
  });

  it.each([
    ["▲", color.good],
    ["▼", color.bad],
    ["●", color.fair],
  ])("colour the status %s", (symbol, ink) => {
    for (const row of rowsWith("kpis", "status", symbol)) {
      expect(row("status")).toMatchObject({ font: { color: ink }, horizontal: "center" });
    }
  });

  it("leave the status empty where there is none", () => {
    for (const row of rowsWith("kpis", "status", "")) expect(row("status").font.color).toBe(color.muted);
  });

  it("show shares as percent and other figures as numbers", () => {
    const shown = (unit: string) => rowsWith("kpis", "unit", unit).flatMap((row) => row("actual").text || []);
    expect(shown("%").join()).toMatch(/^(-?[\d,]+\.\d%,?)+$/);
    expect(shown("EUR").join()).toMatch(/^(-?[\d,]+(\.\d\d)?,?)+$/);
  });

  it("have headers in white on the plan's colour, with filter buttons, above cells without", () => {
    const sheet = sheetName("kpis", "en");
    const looks = plan.looks(sheet);
    const [table] = plan.sheet(sheet).tables;
    const { top = 0, left = 0 } = table?.range ?? {};
    const header = looks.cell(top, left + 1);
    expect(header).toMatchObject({ fill: color.primary, hasFilterButton: true, wrap: true });
    expect(header.font).toMatchObject({ bold: true, color: color.white, size: 10, name: "Calibri" });
    expect(header.border.top).toEqual({ style: "thin", color: "#000000" });
    const body = looks.cell(top + 1, left + 1);
    expect(body).toMatchObject({ fill: undefined, hasFilterButton: false, indent: 1, vertical: "center" });
    expect(body.border).toEqual({ bottom: { style: "thin", color: color.line } });
    expect(looks.cell(top - 1, left)).toMatchObject({ hasFilterButton: false, border: {} });
  });

  it("draw a bar for the completeness on the overview, as long as its share", () => {
    const overview = sheetName("overview", "en");
    const looks = plan.looks(overview);
    const cells = Array.from({ length: 6 }, (_, index) =>
      looks.cell(leanOverview.health.first + index, leanOverview.side.second),
    );
    for (const { text, bar } of cells.filter((cell) => cell.text !== "")) {
      expect(bar).toMatchObject({ from: 0, color: color.accentPale });
      expect(Math.abs((bar?.to ?? 0) - Number(text.replace("%", "")) / 100)).toBeLessThanOrEqual(0.005);
    }
    expect(cells.some(({ bar }) => bar !== undefined && bar.to > 0)).toBe(true);
  });

  it("mark roles that nobody covers on the overview", () => {
    const looks = plan.looks(sheetName("overview", "en"));
    const roles = Array.from({ length: 6 }, (_, index) =>
      looks.cell(leanOverview.roles.first + index, leanOverview.side.label),
    );
    expect(roles.filter(({ font }) => font.color === color.bad)).toHaveLength(3);
  });

  it("ask the calculator once for a screen of rows, not once for each cell", () => {
    const before = plan.evaluated.length;
    const sheet = sheetName("measures", "en");
    const looks = plan.looks(sheet);
    for (let row = 0; row < 14; row++) for (let column = 0; column < 40; column++) looks.cell(row, column);
    expect(plan.evaluated.length - before).toBe(plan.sheet(sheet).conditionalFormats.length);
  });
});
