import type { SourceInspection } from "../../../src/actions/import/import-preview";
import {
  chosenRows,
  filterWords,
  firstLineChoice,
  isOtherSelection,
  togglePicked,
  whereOf,
} from "../../../src/pane/import/line-choice";

const column = (name: string, ...values: readonly (readonly [value: string, rows: number])[]) => ({
  name,
  examples: values.map(([value]) => value),
  values: values.map(([value, rows]) => ({ value, rows })),
});

const inspection: SourceInspection = {
  columns: [
    column("date"),
    column("customer_id", ["QUICK", 7], ["ERNSH", 3]),
    column("customer", ["QUICK-Stop", 7], ["Ernst Handel", 3]),
    column("currency", ["EUR", 10]),
  ],
  rowCount: 10,
  recognised: new Map([["customer", "customer_id"]]),
  findings: [],
};
const nothing = { where: [], map: [] };
const quick = { where: ["customer_id=QUICK"], map: [] };

describe("the lines to begin with", () => {
  it("are those that the plan remembers", () => {
    expect(firstLineChoice(inspection, quick, "QUICK-Stop")).toEqual({ kind: "remembered" });
  });

  it("are those of the customer that is called like the plan, whatever the case", () => {
    expect(firstLineChoice(inspection, nothing, "Quick-stop")).toEqual({
      kind: "picked",
      column: "customer",
      values: ["QUICK-Stop"],
      suggestedBy: "account",
    });
  });

  it("are those with the remembered value, where the source calls the column otherwise", () => {
    const other = { where: ["Kundennr.=ERNSH"], map: [] };
    expect(firstLineChoice(inspection, other, "Nobody")).toEqual({
      kind: "picked",
      column: "customer_id",
      values: ["ERNSH"],
      suggestedBy: "remembered",
    });
  });

  it("are open where several customers are there and none is known", () => {
    expect(firstLineChoice(inspection, nothing, "Nobody")).toEqual({
      kind: "picked",
      column: "customer_id",
      values: [],
    });
  });

  it("are all, where no column tells customers apart", () => {
    const single = { ...inspection, columns: [column("date"), column("customer_id", ["QUICK", 10])] };
    expect(firstLineChoice(single, nothing, "Nobody")).toEqual({ kind: "all" });
  });
});

describe("a choice of lines", () => {
  const picked = { kind: "picked", column: "customer_id", values: ["QUICK"] } as const;

  it("takes the lines with any of its values", () => {
    const both = togglePicked(picked, "ERNSH");
    expect(whereOf(both)).toEqual(["customer_id=QUICK", "customer_id=ERNSH"]);
    expect(chosenRows(both, inspection)).toBe(10);
    expect(whereOf(togglePicked(both, "QUICK"))).toEqual(["customer_id=ERNSH"]);
  });

  it("is another one than before, if it takes other values or all lines; the name of the column does not matter", () => {
    expect(isOtherSelection(picked, quick, inspection)).toBe(false);
    expect(isOtherSelection({ ...picked, column: "Kundennr." }, quick, inspection)).toBe(false);
    expect(isOtherSelection({ ...picked, values: ["ERNSH"] }, quick, inspection)).toBe(true);
    expect(isOtherSelection({ kind: "all" }, quick, inspection)).toBe(true);
    expect(isOtherSelection({ kind: "all" }, nothing, inspection)).toBe(false);
  });

  it("is known again where the name of its column holds an equals sign", () => {
    const odd = { ...inspection, columns: [column("customer=id", ["QUICK", 7], ["ERNSH", 3])] };
    const remembered = { where: ["customer=id=QUICK"], map: [] };
    expect(firstLineChoice(odd, remembered, "Nobody")).toEqual({ kind: "remembered" });
    expect(isOtherSelection({ ...picked, column: "customer=id" }, remembered, odd)).toBe(false);
    expect(filterWords(remembered.where, odd)).toBe("customer=id = QUICK");
  });

  it("is said in words", () => {
    expect(filterWords(["customer=A=B", "customer=C", "site=1"], inspection)).toBe("customer = A=B, C; site = 1");
  });
});
