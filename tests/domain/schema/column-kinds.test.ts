import * as fc from "fast-check";
import * as kinds from "../../../src/domain/schema/column-kinds";
import { lists } from "../../../src/domain/schema/lists";
import { planLabels } from "../../../src/workbook/plan-labels";

const labels = planLabels("de", ["Besuche pro Jahr"]);
const parse = <T>(kind: kinds.ColumnKind<T>, cell: Parameters<typeof kinds.parseCell>[1]) =>
  kinds.parseCell(kind, cell, labels);

describe("parsing a cell", () => {
  it.each([null, "", "   ", "\n"])("takes %p for blank, whatever the column", (cell) => {
    for (const kind of [kinds.text, kinds.date, kinds.choice("ansoff")])
      expect(parse<string>(kind, cell)).toEqual({ value: null });
    expect(parse(kinds.money, cell)).toEqual({ value: null });
  });

  it("finds an error in every column, also one of text", () => {
    const problem = { value: null, problem: "cell.error" };
    for (const kind of [kinds.text, kinds.date, kinds.people])
      expect(parse<string>(kind, { error: "#REF!" })).toEqual(problem);
    expect(parse(kinds.figure, { error: "#N/A" })).toEqual(problem);
  });

  it("takes whatever stands in a column of text, without the space around it", () => {
    expect(parse(kinds.text, "  =1+1 ")).toEqual({ value: "=1+1" });
    expect(parse(kinds.longText, "two\nlines")).toEqual({ value: "two\nlines" });
    expect([parse(kinds.text, 7), parse(kinds.text, true)]).toEqual([{ value: "7" }, { value: "true" }]);
  });

  it.each(["12", "12 EUR", true])("never guesses a number from %p", (cell) => {
    expect(parse(kinds.figure, cell)).toEqual({ value: null, problem: "cell.not_a_number" });
  });

  it.each(["2026-03-15", true, -1, 0, 60, 2_958_466])("never guesses a date from %p", (cell) => {
    expect(parse(kinds.date, cell)).toEqual({ value: null, problem: "cell.not_a_date" });
  });

  it("finds the code of a label in either language, without regard to case", () => {
    const ansoff = kinds.choice("ansoff");
    expect(["Marktdurchdringung", " market PENETRATION "].map((label) => parse(ansoff, label))).toEqual([
      { value: "penetration" },
      { value: "penetration" },
    ]);
    expect(parse(ansoff, "something else")).toEqual({ value: null, problem: "cell.unknown_choice" });
    expect(parse(kinds.openChoice("profile_field"), "something else")).toEqual({ value: "something else" });
    expect(parse(kinds.labelled("threshold"), "Facts count as fresh (months)")).toEqual({ value: "freshness_months" });
  });

  it("knows the plan's own KPIs by name, in whatever case and with whatever spaces", () => {
    expect(parse(kinds.kpi, "besuche  pro JAHR")).toEqual({ value: "own_besuche_pro_jahr" });
    expect(kinds.kpi.write("own_besuche_pro_jahr", labels)).toBe("Besuche pro Jahr");
    expect(parse(kinds.kpi, "Besuche")).toEqual({ value: null, problem: "cell.unknown_choice" });
  });
});

describe("what a column writes", () => {
  const backAgain = <T>(kind: kinds.ColumnKind<T>, value: T) => parse(kind, kind.write(value, labels));

  it("is read back as the same value", () => {
    const anyDate = fc.date({ min: new Date("1900-03-01"), max: new Date("9999-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(anyDate, fc.double({ noNaN: true, noDefaultInfinity: true }), (date, number) => {
        const iso = date.toISOString().slice(0, 10);
        expect(backAgain(kinds.date, iso)).toEqual({ value: iso });
        expect(backAgain(kinds.money, number)).toEqual({ value: number });
      }),
    );
    for (const list of ["influence", "attitude", "kpi", "mark"] as const)
      for (const code of lists[list]) expect(backAgain(kinds.choice(list), code)).toEqual({ value: code });
  });
});
