import { columnsOf, isInput } from "../../src/domain/schema/define-sheet";
import { planSheets, tableSheetKeys } from "../../src/domain/schema/plan-schema";
import { languages } from "../../src/localisation/language";
import { planNames } from "../../src/workbook/plan-names";
import { columnValidation } from "../../src/workbook/validations";

const columns = tableSheetKeys.flatMap((sheet) =>
  columnsOf(planSheets[sheet]).flatMap(([key, column]) => (isInput(column) ? [{ sheet, key, column }] : [])),
);

describe("the input columns of all sheets", () => {
  const names = new Set(planNames().map(({ name }) => name));

  it.each(languages)("offer their choices in %s through a name that every plan with all sheets has", (language) => {
    const lists = columns.flatMap(({ sheet, key, column }) => {
      const rule = columnValidation(sheet, key, column, language)?.rule;
      return rule?.kind === "list" ? [`${sheet}.${key}: ${names.has(rule.name) ? "known" : rule.name}`] : [];
    });
    expect(lists.length).toBeGreaterThan(80);
    expect(lists.filter((text) => !text.endsWith(": known"))).toEqual([]);
  });

  it("warn and do not stop where the list grows with the plan: rows, team, settings", () => {
    const stopping = columns.filter(({ sheet, key, column }) => {
      const wanted = column.input.validation;
      if (wanted === undefined || !("source" in wanted)) return false;
      return columnValidation(sheet, key, column, "en")?.error?.style !== "warning";
    });
    expect(stopping).toEqual([]);
  });

  it("offer the rows of all sheets for what a statement, a goal or a measure rests on, and take other text", () => {
    const offering = columns.flatMap(({ sheet, key, column }) => {
      const { rule, error } = columnValidation(sheet, key, column, "en") ?? {};
      const isOffering = rule?.kind === "list" && rule.name === "KAP_List_any_row";
      return isOffering ? [`${sheet}.${key}: ${error?.style}`] : [];
    });
    expect(offering.sort()).toEqual(["goals.fact: warning", "measures.origin: warning", "swot.evidence: warning"]);
  });

  it("choose rows of other sheets from lists: parents, goals, KPIs, persons, measures, statements", () => {
    const sources = columns.flatMap(({ sheet, key, column }) => {
      const wanted = column.input.validation;
      return wanted !== undefined && "source" in wanted ? [`${sheet}.${key}: ${wanted.source}`] : [];
    });
    expect(sources).toEqual(
      expect.arrayContaining([
        "measures.parent: measures",
        "measures.goal: goals",
        "measures.kpi: kpi",
        "goals.kpi: kpi",
        "contacts.reports_to: contacts",
        "tows.internal: swot",
        "tows.external: swot",
        "history.measure: measures",
        "history.contact: contacts",
        "reviews.measure: measures",
        "potential.measure: measures",
        "self_check.measure: measures",
      ]),
    );
  });

  it.each(languages)(
    "say in %s what belongs in every cell, but for comments, in the length that Excel takes",
    (language) => {
      const promptOf = ({ sheet, key, column }: (typeof columns)[number]) =>
        columnValidation(sheet, key, column, language)?.prompt;
      const silent = columns.filter((column) => (promptOf(column)?.message ?? "").length < 10);
      expect(silent.flatMap(({ sheet, key }) => (key === "comment" ? [] : [`${sheet}.${key}`]))).toEqual([
        "settings.note",
      ]);
      const tooLong = columns.filter((column) => {
        const { title = "", message = "" } = promptOf(column) ?? {};
        return title.length > 32 || message.length > 255;
      });
      expect(tooLong).toEqual([]);
    },
  );

  it("check nothing where any text or figure is welcome: there is only the prompt", () => {
    const free = columns.flatMap(({ sheet, key, column }) => {
      return column.input.validation ? [] : [columnValidation(sheet, key, column, "de")];
    });
    const prompts = free.filter((validation) => validation !== undefined);
    expect(prompts.length).toBeGreaterThan(80);
    expect(prompts.filter(({ rule, error }) => rule.kind !== "any" || error !== undefined)).toEqual([]);
  });
});
