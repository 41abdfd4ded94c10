import { checkMeasures } from "../../../src/domain/checks/measure-checks";
import {
  checkIdentity,
  checkReferences,
  checkShortNames,
  type KnownNames,
} from "../../../src/domain/checks/row-checks";
import { rowOf } from "../../support/plan-files";

const known: KnownNames = {
  product_group: new Set(["tea"]),
  region: new Set(["north"]),
  unit: new Set(["eur"]),
  kpi: new Set(),
  team: new Set(["ab", "nf"]),
  contacts: new Set(["aaaaaaaa"]),
  goals: new Set(["dddddddd"]),
  measures: new Set(["00000001"]),
  swot: new Set(),
};

describe("the checks of ids", () => {
  const ids = (...given: readonly (string | null)[]) =>
    checkIdentity(
      "goals",
      given.map((id, index) => ({ rowNumber: 5 + index, values: { id } })),
    );
  const place = { severity: "warning", sheet: "goals", column: "id" };

  it("let ids and rows without one pass", () => {
    expect(ids("AAAAAAAA", null, "BBBBBBBB", null)).toEqual([]);
  });

  it("find text that is no id", () => {
    expect(ids("no. 7", "no. 7")).toEqual([
      { code: "row.id_malformed", ...place, row: 5, params: { id: "no. 7" } },
      { code: "row.id_malformed", ...place, row: 6, params: { id: "no. 7" } },
    ]);
  });

  it("find every duplicate, and let the first row keep the id", () => {
    expect(ids("AAAAAAAA", "BBBBBBBB", "AAAAAAAA", "AAAAAAAA")).toEqual([
      { code: "row.id_duplicate", ...place, row: 7, params: { id: "AAAAAAAA", first: 5 } },
      { code: "row.id_duplicate", ...place, row: 8, params: { id: "AAAAAAAA", first: 5 } },
    ]);
  });
});

describe("the checks of references", () => {
  const codes = (sheet: "kpis" | "measures" | "contacts", values: Readonly<Record<string, string>>) =>
    checkReferences(sheet, [{ rowNumber: 9, values }], known).map(({ code, column, params }) => [
      code,
      column,
      params["value"],
    ]);

  it("accept what the plan has, whatever the case", () => {
    expect(codes("kpis", { product_group: "TEA ", region: "North", unit: "eur", owner: "ab" })).toEqual([]);
    expect(codes("measures", { goal: "DDDDDDDD · More tea", parent: "00000001", owner: "AB; nf;" })).toEqual([]);
    expect(codes("contacts", { reports_to: "AAAAAAAA · Ida", relationship_owner: "NF" })).toEqual([]);
  });

  it.each([
    ["kpis", "product_group", "Juice", "reference.unlisted_product_group", "Juice"],
    ["kpis", "region", "East", "reference.unlisted_region", "East"],
    ["kpis", "unit", "USD", "reference.unlisted_unit", "USD"],
    ["kpis", "owner", "AB; XY", "reference.unknown_owner", "XY"],
    ["measures", "goal", "EEEEEEEE · gone", "reference.unknown_row", "EEEEEEEE · gone"],
    ["measures", "parent", "my project", "reference.unknown_row", "my project"],
    ["contacts", "influences_whom", "BBBBBBBB · Bo", "reference.unknown_row", "BBBBBBBB · Bo"],
  ] as const)("find in %s, %s, that there is no %s", (sheet, column, text, code, value) => {
    expect(codes(sheet, { [column]: text })).toEqual([[code, column, value]]);
  });

  it("say where", () => {
    const [finding] = checkReferences("kpis", [{ rowNumber: 9, values: { unit: "USD" } }], known);
    expect(finding).toMatchObject({ severity: "warning", sheet: "kpis", row: 9 });
  });
});

describe("the check of short names", () => {
  const member = (rowNumber: number, short_name: string | null) => ({
    rowNumber,
    values: rowOf("team", { short_name }),
  });

  it("finds a name that two persons have, whatever the case", () => {
    expect(
      checkShortNames([member(5, "AB"), member(6, null), member(7, "NF"), member(8, "ab"), member(9, null)]),
    ).toEqual([
      {
        code: "reference.ambiguous_owner",
        severity: "warning",
        sheet: "team",
        row: 8,
        column: "short_name",
        params: { value: "ab", first: 5 },
      },
    ]);
  });
});

describe("the check of contributions", () => {
  const measure = (rowNumber: number, id: string, contribution: number | null, parent: string | null) => {
    return { rowNumber, values: rowOf("measures", { id, contribution, parent }) };
  };

  it("finds the row whose parent has one already", () => {
    const rows = [
      measure(5, "00000001", 10, null),
      measure(6, "00000002", 4, "00000001 · project"),
      measure(7, "00000003", 5, null),
    ];
    expect(checkMeasures(rows)).toEqual([
      {
        code: "measure.contribution_twice",
        severity: "error",
        sheet: "measures",
        row: 6,
        column: "contribution",
        params: { parent: "00000001 · project" },
      },
    ]);
  });

  it("finds the activity whose project has one, and names the project", () => {
    const project = { ...measure(5, "00000001", 10, null).values, title: "Roll-out" };
    const milestone = measure(6, "00000002", null, "00000001 · Roll-out");
    const activity = measure(7, "00000003", 4, "00000002 · first step");
    expect(checkMeasures([{ rowNumber: 5, values: project }, milestone, activity])).toMatchObject([
      { row: 7, params: { parent: "00000001 · Roll-out" } },
    ]);
  });

  it("takes no notice of a row that is cancelled, above or below", () => {
    const cancelled = (row: ReturnType<typeof measure>) => ({
      ...row,
      values: { ...row.values, status: "cancelled" as const },
    });
    const [project, activity] = [measure(5, "00000001", 10, null), measure(6, "00000002", 4, "00000001")];
    expect(checkMeasures([cancelled(project), activity])).toEqual([]);
    expect(checkMeasures([project, cancelled(activity)])).toEqual([]);
  });

  it("accepts one on either of them", () => {
    expect(checkMeasures([measure(5, "00000001", null, null), measure(6, "00000002", 4, "00000001")])).toEqual([]);
    expect(checkMeasures([measure(5, "00000001", 4, null), measure(6, "00000002", null, "00000001")])).toEqual([]);
  });
});
