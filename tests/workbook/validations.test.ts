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

  it.each(languages)("say in %s what belongs in a cell whose entries are checked", (language) => {
    const silent = columns.filter(({ sheet, key, column }) => {
      const validation = columnValidation(sheet, key, column, language);
      return validation !== undefined && (validation.prompt?.message ?? "").length < 10;
    });
    expect(silent.map(({ sheet, key }) => `${sheet}.${key}`)).toEqual([]);
  });
});
