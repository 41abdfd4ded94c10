import { writeEdits } from "../../../src/actions/edit/write-edits";
import { contactFreshness, shortfallOf } from "../../../src/actions/wizards/buying-center-care";
import * as drafts from "../../../src/actions/wizards/buying-center-draft";
import { buyingCenterEdits } from "../../../src/actions/wizards/buying-center-edits";
import { buyingCenterGaps, nextStepFor } from "../../../src/actions/wizards/buying-center-gaps";
import { buyingCenter, type BuyingCenter, type Person } from "../../../src/actions/wizards/buying-center-people";
import { sheetHealths } from "../../../src/actions/home/sheet-health";
import { labelOf } from "../../../src/localisation/list-labels";
import { sheetName } from "../../../src/localisation/sheet-texts";
import type { PlanFile, WorkbookSnapshot } from "../../../src/workbook/port";
import { readPlan } from "../../../src/workbook/read-plan";
import { buyingCenterPlan } from "../../support/buying-center-plan";
import { tableCells } from "../../support/plan-cells";
import { buildPlan } from "../../support/plan-files";
import { readSheetValues } from "../../support/xlsx/sheet-values";

const today = "2026-01-15";
const dash = String.fromCharCode(0x2212);

let file: PlanFile;
let snapshot: WorkbookSnapshot;
let shown: BuyingCenter;

beforeAll(async () => {
  file = await buildPlan(buyingCenterPlan(), today);
  const plan = readPlan(await file.read());
  const rated = drafts.withPersonCells(plan, drafts.beginBuyingCenter(), "C0000001", { attitude: "-1", coverage: "4" });
  const met = drafts.withPersonCells(plan, rated, "C0000004", { attitude: "2", review_by: "2027-01-15" });
  const added = drafts.withNewPerson(met, "NEW00001");
  const cells = { name: "Eve Hill", influence: "4", coverage: "0", relationship_now: "1", relationship_target: "3" };
  const named = drafts.withPersonCells(plan, added, "NEW00001", { ...cells, factor_brand: 3, performance_brand: 1 });
  const [gap] = buyingCenterGaps(buyingCenter(plan, named), named, today);
  if (gap === undefined) throw new Error("no gap");
  const step = nextStepFor(gap, buyingCenter(plan, named), "NEW00002");
  const draft = drafts.withGapMeasure(named, { ...step, values: { ...step.values, owner: "CD", due: "2026-02-28" } });
  shown = buyingCenter(plan, draft);
  await writeEdits(file, buyingCenterEdits(plan, draft), { action: "buying_center", today });
  snapshot = await file.read();
});

/** What the panel shows of a person, by the columns of the sheet. */
const shownCells = (person: Person) => ({
  name: person.name,
  role_count: person.roles.length,
  coverage_gap: person.hasCoverageGap === null ? "" : Number(person.hasCoverageGap),
  relationship_gap: person.relationshipGap ?? "",
  performance_gap: shortfallOf(person) ?? "",
});

const signed = (value: number) => `${value < 0 ? dash : "+"}${Math.abs(value).toFixed(1)}`;

describe("what the panel showed before it was written", () => {
  it("is what the formulas of the sheet show of every person, also of a new one", () => {
    const cells = tableCells(snapshot, "contacts", "en");
    for (const person of shown.people) {
      const row = cells.find(({ id }) => id === person.key) ?? {};
      const wanted = shownCells(person);
      expect(Object.fromEntries(Object.keys(wanted).map((column) => [column, row[column] ?? ""]))).toEqual(wanted);
    }
    expect(shown.people.map(({ name, hasCoverageGap }) => [name, hasCoverageGap])).toContainEqual(["Eve Hill", true]);
  });

  it("is what stands above the table: quality of the map, support index, unknown share", async () => {
    const line = String(readSheetValues(await file.toBytes()).get(sheetName("contacts", "en"))?.[2]?.[0]);
    const quality = labelOf("map_quality", shown.quality, "en");
    const unknown = `${Math.round((shown.unknownShare ?? 0) * 100)} %`;
    expect(shown).toMatchObject({ support: 7 / 30, unknownShare: 4 / 19 });
    expect(line).toBe(
      `Map of the buying center: ${quality} · support index ${signed(shown.support ?? 0)} (${dash}1 opponents to +1 ` +
        `mentors) · ${unknown} of the influence with persons of unknown attitude`,
    );
  });

  it("is how fresh the contacts are on the overview", () => {
    const state = sheetHealths(readPlan(snapshot), snapshot, today).find(({ sheet }) => sheet === "contacts");
    expect(state).toMatchObject({ rows: 5, fresh: 2 });
    expect(contactFreshness(shown, today)).toMatchObject({ fresh: state?.fresh, all: state?.rows });
  });
});
