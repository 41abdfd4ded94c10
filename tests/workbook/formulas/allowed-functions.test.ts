import { columnsOf, isInput } from "../../../src/domain/schema/define-sheet";
import { planSheets, tableSheetKeys } from "../../../src/domain/schema/plan-schema";
import { languages } from "../../../src/localisation/language";
import { columnText, sheetName } from "../../../src/localisation/sheet-texts";
import type { Change } from "../../../src/workbook/changes";
import { allowedFunctions } from "../../../src/workbook/formulas/allowed-functions";
import { sheetFormulas } from "../../../src/workbook/formulas/sheet-formulas";
import { planCreation } from "../../../src/workbook/plan-creation";
import type { WorkbookSnapshot } from "../../../src/workbook/port";
import { standardNaming } from "../../../src/workbook/structured-reference";
import { samplePlan } from "../../support/sample-plan";

const emptyWorkbook: WorkbookSnapshot = {
  sheets: [{ name: "Sheet1", visibility: "visible", isEmpty: true }],
  tables: [],
  names: [],
};

interface PlacedFormula {
  readonly place: string;
  readonly formula: string;
}

/** Every formula that building a plan writes: cells, calculated columns, conditional formats, names. */
function formulasOf(changes: readonly Change[]): PlacedFormula[] {
  return changes.flatMap((change): PlacedFormula[] => {
    switch (change.kind) {
      case "setCells":
        return change.cells.flat().flatMap((cell) => {
          return typeof cell === "object" && cell !== null ? [{ place: change.sheet, formula: cell.formula }] : [];
        });
      case "fillFormula":
        return [{ place: change.sheet, formula: change.formula }];
      case "setConditionalFormats":
        return change.rules.flatMap((rule) => {
          return rule.kind === "formula" ? [{ place: `rule of ${change.sheet}`, formula: rule.formula }] : [];
        });
      case "addName":
        return "expression" in change.target ? [{ place: change.name, formula: change.target.expression }] : [];
      default:
        return [];
    }
  });
}

const withoutTexts = (formula: string) => formula.replaceAll(/"(?:[^"]|"")*"/g, '""');
const functionsOf = (formula: string) =>
  [...withoutTexts(formula).matchAll(/([A-Z][A-Z0-9._]*)\(/gi)].map(([, name]) => name ?? "");

describe.each(languages)("the formulas of a plan in %s", (language) => {
  const { settings, rows } = samplePlan(language, 10, "2026-03-15");
  const full = { settings: { ...settings, level: "full" as const }, rows };
  const formulas = formulasOf(planCreation(emptyWorkbook, full));

  it("are collected from everywhere", () => {
    const places = new Set(formulas.map(({ place }) => place));
    const everywhere = [...tableSheetKeys, "overview", "lists", "columns", "meta", "chart_data"] as const;
    for (const sheet of everywhere) expect(places).toContain(sheetName(sheet, language));
    expect(places).toContain(`rule of ${sheetName("kpis", language)}`);
    expect(places).toContain("KAP_List_kpi");
  });

  it("use only functions of the list, and the list has no others", () => {
    const used = new Set(formulas.flatMap(({ formula }) => functionsOf(formula)));
    expect([...used].filter((name) => !allowedFunctions.has(name))).toEqual([]);
    // A function that no formula needs any more is taken off the list.
    expect([...allowedFunctions].filter((name) => !used.has(name))).toEqual([]);
  });

  it("use nothing that is slow, volatile, or depends on the computer", () => {
    const forbidden =
      /\b(AGGREGATE|INDIRECT|OFFSET|HYPERLINK|TEXT|NOW|RAND|RANDBETWEEN|CELL|INFO|MEDIAN)\(|LOOKUP\(2,1\/|\{|@|#SPILL/i;
    expect(formulas.filter(({ formula }) => forbidden.test(withoutTexts(formula)))).toEqual([]);
  });

  it("ask for today's date in one cell", () => {
    const volatile = formulas.filter(({ formula }) => /\bTODAY\(/.test(withoutTexts(formula)));
    expect(volatile).toEqual([{ place: sheetName("meta", language), formula: "TODAY()" }]);
  });

  it("stay far below Excel's limits", () => {
    expect(formulas.filter(({ formula }) => formula.length >= 8192)).toEqual([]);
    expect(formulas.filter(({ formula }) => formula.startsWith("="))).toEqual([]);
    const texts = formulas.flatMap(({ formula }) =>
      [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text]) => text ?? ""),
    );
    expect(texts.filter((text) => text.length > 255)).toEqual([]);
    expect(formulas.filter(({ formula }) => depthOf(withoutTexts(formula)) > 64)).toEqual([]);
  });

  it("read no other row of the KPI sheet from a KPI row", () => {
    const ownRow = /KAP_Kpis\[\[#This Row\],\[[^\]]+\]\]/g;
    const kpiFormulas = Object.values(sheetFormulas("kpis", standardNaming(language)));
    expect(kpiFormulas.length).toBeGreaterThan(5);
    expect(kpiFormulas.filter((formula) => formula.replaceAll(ownRow, "").includes("KAP_Kpis"))).toEqual([]);
    const header = columnText("kpis", "actual", language)[0];
    expect(kpiFormulas.some((formula) => formula.includes(`KAP_Kpis[[#This Row],[${header}]]`))).toBe(true);
  });

  it("fill exactly the computed columns of the schema", () => {
    for (const sheet of tableSheetKeys) {
      const computed = columnsOf(planSheets[sheet]).flatMap(([key, column]) => (isInput(column) ? [] : [key]));
      const written = sheetFormulas(sheet, standardNaming(language));
      expect(Object.keys(written).sort()).toEqual([...computed].sort());
      expect(Object.values(written).every((formula) => formula !== "")).toBe(true);
    }
  });
});

/** How deep parentheses are nested. */
function depthOf(formula: string): number {
  let depth = 0;
  return Math.max(...[...formula].map((character) => (depth += character === "(" ? 1 : character === ")" ? -1 : 0)));
}
