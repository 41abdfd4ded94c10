import { levels, optionalSheets, planSheets, tableSheetKeys, type SheetKey } from "../../src/domain/schema/plan-schema";
import type { Change } from "../../src/workbook/changes";
import { planCreation } from "../../src/workbook/plan-creation";
import { planNames } from "../../src/workbook/plan-names";
import {
  isSwitchedOn,
  parseSheetList,
  plannedSheets,
  sheetList,
  type SheetChoice,
} from "../../src/workbook/plan-sheets";
import type { WorkbookSnapshot } from "../../src/workbook/port";
import { listName } from "../../src/workbook/validations";
import { noRows, settingsOf } from "../support/plan-files";

const empty: WorkbookSnapshot = { sheets: [], tables: [], names: [] };
const hiddenTables = ["KAP_Lists", "KAP_Columns", "KAP_Meta"];

/** Each level, each sheet alone on the lean plan, and the full plan without each. */
const choices: readonly SheetChoice[] = [
  ...levels.map((level) => ({ level, sheetsOn: [], sheetsOff: [] })),
  ...optionalSheets.map((sheet) => ({ level: "lean" as const, sheetsOn: [sheet], sheetsOff: [] })),
  ...optionalSheets.map((sheet) => ({ level: "full" as const, sheetsOn: [], sheetsOff: [sheet] })),
];

const nameOf = ({ level, sheetsOn, sheetsOff }: SheetChoice) => `${level} +${sheetsOn.join()} -${sheetsOff.join()}`;

/** Everything that a change says in a formula, and the names that validations read. */
function formulasOf(change: Change): string[] {
  switch (change.kind) {
    case "setCells":
      return change.cells.flat().flatMap((cell) => (typeof cell === "object" && cell !== null ? [cell.formula] : []));
    case "fillFormula":
      return [change.formula];
    case "setConditionalFormats":
      return change.rules.flatMap((rule) => (rule.kind === "formula" ? [rule.formula] : []));
    case "addName":
      return "expression" in change.target ? [change.target.expression] : [];
    case "setValidation":
      return change.validation.rule.kind === "list" ? [change.validation.rule.name] : [];
    default:
      return [];
  }
}

const withoutTexts = (formula: string) => formula.replaceAll(/"(?:[^"]|"")*"/g, '""');

/** Words of a formula that begin as tables and names of a plan do. */
const ownWords = (formula: string) => withoutTexts(formula).match(/\bKAP_\w+/g) ?? [];

describe("a plan with any choice of sheets", () => {
  it.each(choices.map((choice) => [nameOf(choice), choice] as const))(
    "%s mentions only tables and names that it has",
    (_, choice) => {
      const settings = settingsOf({ ...choice, language: "de" });
      const changes = planCreation(empty, { settings, rows: noRows });
      const sheets = plannedSheets(settings);
      const tables = tableSheetKeys.filter((key) => sheets.has(key)).map((key) => planSheets[key].table);
      const names = changes.flatMap((change) => (change.kind === "addName" ? [change.name] : []));
      const known = new Set([...hiddenTables, ...tables, ...names]);
      const mentioned = new Set(changes.flatMap(formulasOf).flatMap(ownWords));
      expect([...mentioned].filter((word) => !known.has(word))).toEqual([]);
      expect(mentioned.size).toBeGreaterThan(30);
      const made = changes.flatMap((change) => (change.kind === "addTable" ? [change.name] : []));
      expect(made.sort()).toEqual([...hiddenTables, ...tables].sort());
    },
  );

  it("writes every name that its check expects", () => {
    for (const choice of choices) {
      const changes = planCreation(empty, { settings: settingsOf(choice), rows: noRows });
      const names = new Set(changes.flatMap((change) => (change.kind === "addName" ? [change.name] : [])));
      expect(planNames(plannedSheets(choice)).filter(({ name }) => !names.has(name))).toEqual([]);
    }
  });
});

describe("the choice of sheets", () => {
  it("grows from level to level", () => {
    const counts = levels.map((level) => plannedSheets({ level, sheetsOn: [], sheetsOff: [] }).size);
    expect(counts).toEqual([12, 20, 24]);
  });

  it("cannot switch off what every plan needs", () => {
    const off: SheetChoice = { level: "lean", sheetsOn: [], sheetsOff: ["kpis", "settings"] };
    expect([isSwitchedOn("kpis", off), isSwitchedOn("settings", off)]).toEqual([true, true]);
    expect(parseSheetList("kpis")).toBeUndefined();
  });

  it("has no TOWS strategies without the SWOT that they rest on", () => {
    const choice: SheetChoice = { level: "full", sheetsOn: [], sheetsOff: ["swot"] };
    expect(isSwitchedOn("tows", choice)).toBe(false);
    expect(isSwitchedOn("tows", { ...choice, sheetsOff: [] })).toBe(true);
  });

  it("is written as a list in tab order and read back, however people separate it", () => {
    expect(sheetList(["prices", "gap"])).toBe("gap, prices");
    expect(parseSheetList(" Gap;prices ")).toEqual(["gap", "prices"]);
    expect(parseSheetList("")).toEqual([]);
    expect(parseSheetList("gap, unheard_of")).toBeUndefined();
  });

  it("has the list of SWOT statements only with their sheet", () => {
    const has = (sheets: ReadonlySet<SheetKey>) => planNames(sheets).some(({ name }) => name === listName("swot"));
    expect([has(new Set(["swot"])), has(new Set(["tows"]))]).toEqual([true, false]);
  });
});
