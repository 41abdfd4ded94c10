import { isBlank, type CellValue } from "../../../src/domain/cell-value";
import { ownKpiKey } from "../../../src/domain/kpi/catalogue";
import { buyingRoles } from "../../../src/domain/schema/lists";
import type { TableSheetKey } from "../../../src/domain/schema/plan-schema";
import { labelOf } from "../../../src/localisation/list-labels";
import type { WorkbookSnapshot } from "../../../src/workbook/port";
import { tableCells } from "../../support/plan-cells";
import { buildPlan } from "../../support/plan-files";
import { samplePlan } from "../../support/sample-plan";

const today = "2026-03-15";

describe.each(["en", "de"] as const)("the computed columns of a plan in %s", (language) => {
  const { rows } = samplePlan(language, 1, today, 0);
  let snapshot: WorkbookSnapshot;

  beforeAll(async () => {
    snapshot = await (await buildPlan(samplePlan(language, 1, today, 0), today)).read();
  });

  /** One computed column of all rows that the sample has, then of the spare rows. */
  function computed(sheet: TableSheetKey, column: string): CellValue[] {
    return tableCells(snapshot, sheet, language).map((row) => row[column] ?? null);
  }

  function expectColumn(sheet: TableSheetKey, column: string, expected: readonly CellValue[]): void {
    const spare = Array.from({ length: 5 }, () => null);
    expect(computed(sheet, column)).toEqual([...expected, ...spare]);
  }

  it("give own KPIs the key that the domain gives them, and thresholds that of the list", () => {
    const expected = rows.settings.map(({ kind, name }) => {
      if (kind === "kpi") return ownKpiKey(name ?? "");
      return kind === "threshold" ? name : null;
    });
    expectColumn("settings", "key", expected);
  });

  it("number the settings of each kind in their order", () => {
    const counts = new Map<string, number>();
    const expected = rows.settings.map(({ kind }) => {
      if (kind === null) return null;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      return `${kind}|${counts.get(kind)}`;
    });
    expectColumn("settings", "order", expected);
    expect(expected).toContain("kpi|4");
  });

  it("find the codes of choices under the plan's language", () => {
    expectColumn(
      "settings",
      "kind_key",
      rows.settings.map(({ kind }) => kind),
    );
    expectColumn(
      "settings",
      "direction_key",
      rows.settings.map(({ direction }) => direction),
    );
    expectColumn(
      "team",
      "role_key",
      rows.team.map(({ role }) => role),
    );
    expectColumn(
      "contacts",
      "attitude_key",
      rows.contacts.map(({ attitude }) => attitude),
    );
    expectColumn(
      "contacts",
      "relationship_target_key",
      rows.contacts.map((row) => row.relationship_target),
    );
    expectColumn(
      "goals",
      "kind_key",
      rows.goals.map(({ kind }) => kind),
    );
    expectColumn(
      "measures",
      "status_key",
      rows.measures.map(({ status }) => status),
    );
    expectColumn(
      "measures",
      "kpi_key",
      rows.measures.map(({ kpi }) => kpi),
    );
    const known = ["company", "employees", "customer_since", null, null];
    expectColumn("profile", "field_key", known);
  });

  it("count the roles of every contact that has a name", () => {
    const held = rows.contacts.map((contact) => buyingRoles.filter((role) => contact[`role_${role}`] !== null).length);
    expectColumn(
      "contacts",
      "role_count",
      rows.contacts.map(({ name }, index) => (name === null ? null : (held[index] ?? 0))),
    );
  });

  it("make the text by which other rows refer to a row from its id and title", () => {
    const label = (id: string | null, title: string | null) =>
      id === null || title === null ? null : `${id} · ${title}`;
    expectColumn(
      "contacts",
      "label",
      rows.contacts.map(({ id, name }) => label(id, name)),
    );
    expectColumn(
      "goals",
      "label",
      rows.goals.map(({ id, title }) => label(id, title)),
    );
    expectColumn(
      "measures",
      "label",
      rows.measures.map(({ id, title }) => label(id, title)),
    );
  });

  it("derive the gap class from the Ansoff field", () => {
    const classes = rows.measures.map(({ ansoff }) => {
      if (ansoff === null) return null;
      return ansoff === "penetration" || ansoff === "efficiency" ? "operational" : "strategic";
    });
    expect(new Set(classes)).toEqual(new Set(["operational", "strategic", null]));
    expectColumn("measures", "gap_class_key", classes);
    expectColumn(
      "measures",
      "gap_class",
      classes.map((code) => code && labelOf("gap_class", code, language)),
    );
  });

  it("divide cost by yearly benefit only where there is a benefit", () => {
    const payback = rows.measures.map(({ cost, benefit }) => {
      return cost === null || benefit === null || benefit <= 0 ? null : cost / benefit;
    });
    expect(payback.filter((value) => value !== null)).toEqual([2.25]);
    expectColumn("measures", "payback", payback);
  });

  it("mark open measures whose due date has passed, not those due today", () => {
    const overdue = rows.measures.map(({ title, due, status }) => {
      if (title === null) return null;
      return status !== "done" && status !== "cancelled" && due !== null && due < today ? 1 : 0;
    });
    expect(overdue.filter((value) => value === 1)).toHaveLength(1);
    expectColumn("measures", "overdue", overdue);
  });

  it("show nothing in spare rows, and an error nowhere", () => {
    const cells = snapshot.tables.flatMap(({ rows: body }) => body.flat());
    expect(cells.filter((cell) => typeof cell === "object" && cell !== null)).toEqual([]);
    const spare = tableCells(snapshot, "kpis", language);
    expect(spare.every((row) => Object.values(row).every(isBlank))).toBe(true);
  });
});
