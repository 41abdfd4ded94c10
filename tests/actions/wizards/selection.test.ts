import { writeEdits } from "../../../src/actions/edit/write-edits";
import * as selection from "../../../src/actions/wizards/selection";
import type { RowEntry } from "../../../src/actions/wizards/row-drafts";
import { startRows } from "../../../src/actions/create/start-rows";
import { sheetName } from "../../../src/localisation/sheet-texts";
import type { PlanFile } from "../../../src/workbook/port";
import { readPlan, type Plan } from "../../../src/workbook/read-plan";
import { tableCells } from "../../support/plan-cells";
import { buildPlan, noRows, rowOf, settingsOf } from "../../support/plan-files";
import { readSheetValues } from "../../support/xlsx/sheet-values";

const today = "2026-01-15";

let file: PlanFile;
let plan: Plan;

beforeAll(async () => {
  const settings = settingsOf({ level: "full" });
  let count = 0;
  const newId = () => `N${String((count += 1)).padStart(7, "0")}`;
  const start = startRows(new Set(["selection"]), { settings, kpis: [], settingRows: [], today, newId });
  const odd = [
    rowOf("selection", { part: "criterion", criterion: "Typed by hand", scale: "1 bad, 5 good", weight: 20, score: 1 }),
    rowOf("selection", { id: "ODD00001", criterion: "Belongs nowhere", score: 5, weight: 50 }),
  ];
  file = await buildPlan({ settings, rows: { ...noRows, selection: [...start.selection, ...odd] } }, today);
  plan = readPlan(await file.read());
});

const begun = selection.beginSelection();
const entry = (draft: selection.SelectionDraft, criterion: string): RowEntry => {
  const found = selection.selectionParts
    .flatMap((part) => selection.entriesOfPart(plan, draft, part))
    .find(({ cells }) => cells["criterion"] === criterion);
  if (found === undefined) throw new Error(`no ${criterion}`);
  return found;
};
const rated = (draft: selection.SelectionDraft, ratings: Readonly<Record<string, RowEntry["cells"]>>) =>
  Object.entries(ratings).reduce(
    (known, [name, cells]) => selection.withSelectionCells(plan, known, entry(known, name).key, cells),
    draft,
  );
const codes = (draft: selection.SelectionDraft) =>
  selection.selectionView(plan, draft, today).findings.map(({ code }) => code);

const ratings = {
  "Typed by hand": { score: 3, weight: 0 },
  portfolio_fit: { score: 4, weight: 20 },
  partnership: { score: 2 },
  reference_fit: { answer: "no" },
  committed_team: { answer: "no" },
  company_support: { answer: "yes" },
};

describe("selection and readiness in the draft", () => {
  it("have the parts of the sheet, and say which rows belong to none", () => {
    const counts = selection.selectionParts.map((part) => selection.entriesOfPart(plan, begun, part).length);
    expect(counts).toEqual([5, 11, 4]);
    expect(selection.rowsWithoutPart(plan, begun)).toBe(1);
  });

  it("warn of a score by revenue only, of weights that are not 100, and of a condition that is not met", () => {
    const cleared = rated(begun, { "Typed by hand": { score: null, weight: null } });
    expect(codes(cleared)).toEqual([]);
    const revenue = rated(cleared, { revenue_potential: { score: 5 } });
    expect(codes(revenue)).toEqual(["selection.revenue_only"]);
    expect(codes(rated(revenue, { partnership: { score: 3 } }))).toEqual([]);
    expect(codes(rated(cleared, { partnership: { weight: 30 } }))).toEqual(["selection.weights_off"]);
    const refused = rated(cleared, { buys_again: { answer: "no" } });
    expect(codes(refused)).toEqual(["selection.prerequisite_failed"]);
    expect(codes(rated(refused, { buys_again: { reason: "A reference for the whole industry" } }))).toEqual([]);
    expect(selection.answersOf(plan, refused, "prerequisite")).toEqual({ yes: 0, partly: 0, no: 1, all: 5 });
  });

  it("say a preset scale in the reader's language, and one's own as it was written", () => {
    expect(selection.scaleOf(plan, entry(begun, "partnership"), "de")).toContain("reiner Preiseinkauf");
    expect(selection.scaleOf(plan, entry(begun, "Typed by hand"), "de")).toBe("1 bad, 5 good");
    const own = rated(begun, { partnership: { scale: "as agreed" } });
    expect(selection.scaleOf(plan, entry(own, "partnership"), "de")).toBe("as agreed");
  });

  it("take criteria of one's own when they have a name, and come back from the workbook as they were left", () => {
    const draft = selection.withNewCriterion(begun, "criterion", "NEW00001");
    expect(selection.selectionOutcome(plan, draft)).toMatchObject({ unnamed: 1, added: 0 });
    expect(selection.selectionEdits(plan, draft, today)).toEqual([]);
    const named = selection.withSelectionCells(plan, draft, "NEW00001", { criterion: "Green", weight: 5, score: 5 });
    expect(selection.selectionEdits(plan, named, today)).toMatchObject([{ kind: "add", values: { as_of: today } }]);
    expect(selection.withoutCriterion(named, "NEW00001")).toEqual(begun);
    expect(selection.restoreSelection(JSON.parse(JSON.stringify(named)))).toEqual(named);
    for (const part of [{ version: 2 }, { step: "end" }, { changed: null }, { added: [{}] }])
      expect(selection.restoreSelection({ ...named, ...part })).toBeUndefined();
  });
});

describe("what the wizard showed before it was written", () => {
  it("is what the formulas of the sheet show: points of a criterion, score, coverage, refusals", async () => {
    const draft = rated(begun, ratings);
    const { result } = selection.selectionView(plan, draft, today);
    const points = selection.pointsOf(entry(draft, "portfolio_fit"));
    await writeEdits(file, selection.selectionEdits(plan, draft, today), { action: "selection", today });
    const snapshot = await file.read();
    // (20 × 4 + 10 × 2) / 30, of 110: the criterion of one's own has no weight any more
    expect(result).toMatchObject({ score: 100 / 30, coverage: 30 / 110, isRevenueOnly: false, refusals: 2 });
    expect(points).toBe(0.8);
    const key = entry(draft, "portfolio_fit").key;
    expect(tableCells(snapshot, "selection", "en").find(({ id }) => id === key)).toMatchObject({ weighted_score: 0.8 });
    const line = String(readSheetValues(await file.toBytes()).get(sheetName("selection", "en"))?.[2]?.[0]);
    expect(line).toBe(
      "Score 3.3 of 5 over the criteria that are scored · 27 % of the weight is scored · 2 × no to conditions and readiness",
    );
  });
});
