import { takeBack } from "../../../src/actions/edit/take-back";
import { repairOfFinding } from "../../../src/actions/repair/repair-of-finding";
import { carryOutRepairs, searchRepairs, type RepairSearch } from "../../../src/actions/repair/search-repairs";
import { placedFindings } from "../../../src/actions/home/plan-overview";
import { planPlaces } from "../../../src/actions/home/plan-places";
import type { WorkbookFile } from "../../../src/package/workbook-file";
import type { PlanFile } from "../../../src/workbook/port";
import { readPlan } from "../../../src/workbook/read-plan";
import { restorePoints } from "../../../src/workbook/records/restore-points";
import { repeatingRandom } from "../../support/plan-files";
import { validationErrors } from "../../support/validate-workbook";
import { asPlan, columnUnder, openDamaged, soundPlan, tableOf, today } from "./damaged-plan";

/** Cells of a table as they are typed, by row of its body and header. */
function type(workbook: WorkbookFile, name: string, entries: readonly (readonly [number, string, string | number])[]) {
  const { sheet, table } = tableOf(workbook, name);
  for (const [row, header, content] of entries) {
    const [at, column] = [table.range.top + 1 + row, columnUnder(table, header)];
    if (typeof content === "number") sheet.setValue(at, column, content);
    else sheet.setText(at, column, content);
  }
}

async function damaged(damage: (workbook: WorkbookFile) => void) {
  const workbook = openDamaged(await soundPlan("en"));
  damage(workbook);
  const file = await asPlan(workbook);
  return { workbook, file, search: await searchRepairs(file, repeatingRandom(9)) };
}

const ofKind = ({ found }: RepairSearch, kind: string) => found.filter(({ repair }) => repair.kind === kind);
const targets = async (file: PlanFile) => readPlan(await file.read()).rows.kpis.map(({ values }) => values.target);

const dateIn = (workbook: WorkbookFile) => type(workbook, "KAP_Kpis", [[3, "As of", "2026-03-12"]]);
const numbersIn = (workbook: WorkbookFile) =>
  type(workbook, "KAP_Kpis", [
    [0, "Target", "1234.50"],
    [2, "Target", "1,250"],
  ]);

describe("repairs that are looked for", () => {
  it("show each cell that they change: where it is, what stands there and what will", async () => {
    const { search } = await damaged((workbook) => {
      numbersIn(workbook);
      dateIn(workbook);
      type(workbook, "KAP_Kpis", [[1, "Gap", 4711]]);
    });
    const shown = search.found.map(({ repair, cells, canTakeBack }) => {
      return [repair.kind, ...cells.flatMap(({ before, after }) => [before, after]), canTakeBack];
    });
    const [text, number] = ["1234.50", "1,250"].map((typed) => ({ kind: "text", text: typed }));
    const date = "2026-03-12";
    expect(shown).toEqual([
      ["formula", { kind: "number", value: 4711 }, { kind: "formula", text: expect.stringMatching(/^=/) }, true],
      ["date_text", { kind: "text", text: date }, { kind: "date", text: date }, true],
      ["number_text", text, { kind: "number", value: 1234.5 }, true],
      ["number_text", number, { kind: "number", value: 1250 }, true],
    ]);
    const [, , first] = search.found;
    expect(first).toMatchObject({ cells: [{ address: "M5", place: { sheet: "KPIs", row: 4, column: 12 } }] });
    expect(search.headers).toBe("en");
  });

  it("are found from the findings that they answer", async () => {
    const { file, search } = await damaged(numbersIn);
    const snapshot = await file.read();
    const plan = readPlan(snapshot);
    const findings = placedFindings(plan, snapshot, planPlaces(plan, snapshot), today);
    const answers = findings.flatMap((finding) => {
      const answer = repairOfFinding(finding, search.found);
      return answer ? [[finding.row, answer.cells.map(({ address }) => address)]] : [];
    });
    expect(answers).toEqual([
      [5, ["M5"]],
      [7, ["M7"]],
    ]);
  });
});

describe("repairs that were shown", () => {
  it("are carried out one by one, and can be taken back", async () => {
    const { workbook, file, search } = await damaged(numbersIn);
    const before = await targets(file);
    const [certain] = ofKind(search, "number_text");
    const done = await carryOutRepairs(file, search, certain ? [certain] : [], today);
    expect(done.map(({ kind }) => kind)).toEqual(["number_text"]);
    const after = await targets(file);
    expect([after[0], after[2]]).toEqual([1234.5, before[2]]);
    expect(restorePoints(await file.read())).toMatchObject([
      { action: "repair", on: today, cells: [{ after: 1234.5 }] },
    ]);
    expect(await validationErrors(workbook.toBytes())).toEqual([]);
    expect(await takeBack(file, today)).toMatchObject({ restored: 1, kept: [] });
    expect(ofKind(await searchRepairs(file, repeatingRandom()), "number_text")[0]?.cells[0]?.before).toEqual({
      kind: "text",
      text: "1234.50",
    });
  });

  it("give exactly the ids that were shown, and these can be taken back from the right rows", async () => {
    let original = "";
    const { file, search } = await damaged((workbook) => {
      const { sheet, table } = tableOf(workbook, "KAP_Team");
      const id = columnUnder(table, "ID");
      original = String(sheet.cell(table.range.top + 1, id)?.value);
      sheet.setText(table.range.top + 2, id, original);
    });
    const [shown] = ofKind(search, "id_duplicate")[0]?.cells ?? [];
    await carryOutRepairs(file, search, search.found, today);
    const ids = async () => readPlan(await file.read()).rows.team.map(({ values }) => values.id);
    const [first, second] = await ids();
    expect({ kind: "text", text: second }).toEqual(shown?.after);
    expect(first).toBe(original);
    await takeBack(file, today);
    expect((await ids()).slice(0, 2)).toEqual([original, original]);
  });

  it("bring typed-over formulas back, and what was typed there when they are taken back", async () => {
    const { workbook, file, search } = await damaged((damage) =>
      type(damage, "KAP_Kpis", [
        [1, "Gap", 4711],
        [2, "Gap", "see the mail"],
      ]),
    );
    const { sheet, table } = tableOf(workbook, "KAP_Kpis");
    const contents = () =>
      [1, 2]
        .map((row) => sheet.cell(table.range.top + 1 + row, columnUnder(table, "Gap")))
        .map((cell) => {
          return cell?.formula === undefined ? cell?.value : "formula";
        });
    await carryOutRepairs(file, search, search.found, today);
    expect(contents()).toEqual(["formula", "formula"]);
    await takeBack(file, today);
    expect(contents()).toEqual([4711, "see the mail"]);
  });

  it("keep in the log what was typed in rows that no restore point can name", async () => {
    const { workbook, file, search } = await damaged((damage) => {
      numbersIn(damage);
      const { sheet, table } = tableOf(damage, "KAP_Kpis");
      sheet.setText(table.range.top + 1, columnUnder(table, "ID"), "");
    });
    await carryOutRepairs(file, search, ofKind(search, "number_text").slice(0, 1), today);
    const log = [...(workbook.sheetOfTable("KAP_Log")?.cells() ?? [])].map(([, , { value }]) => String(value));
    expect(log.join("\n")).toContain("number_text KPIs!M5: 1234.50");
  });

  it("are refused where somebody has changed what they would change, and nothing is written", async () => {
    const { workbook, file, search } = await damaged(numbersIn);
    type(workbook, "KAP_Kpis", [[0, "Target", "999.50"]]);
    await expect(carryOutRepairs(file, search, search.found, today)).rejects.toMatchObject({
      code: "changedMeanwhile",
    });
    expect((await targets(file)).slice(0, 3)).toEqual((await targets(file)).slice(0, 3).map(() => null));
  });

  it("are nothing to do where they have been carried out already, so that they can be repeated", async () => {
    const { file, search } = await damaged(numbersIn);
    expect(await carryOutRepairs(file, search, search.found, today)).toHaveLength(2);
    expect(await carryOutRepairs(file, search, search.found, today)).toEqual([]);
    expect((await targets(file)).slice(0, 3)).toEqual([1234.5, null, 1250]);
  });

  it("go stage by stage, and leave what they uncover to the next search", async () => {
    const { file, search } = await damaged((workbook) => {
      workbook.removeSheet("Goals");
      numbersIn(workbook);
    });
    const chosen = search.found.filter(({ repair }) => !repair.needsConsent);
    const done = await carryOutRepairs(file, search, chosen, today);
    expect(done.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["sheet_recreated", "number_text"]));
    const next = await searchRepairs(file, repeatingRandom());
    await carryOutRepairs(file, next, next.found, today);
    expect((await searchRepairs(file, repeatingRandom())).found).toEqual([]);
  });

  it("tell what a plan was whose identity is lost, and restore it", async () => {
    const { file, search } = await damaged((workbook) => {
      const { sheet, table } = tableOf(workbook, "KAP_Meta");
      for (let row = table.range.top + 1; row <= table.range.bottom; row += 1)
        if (sheet.cell(row, table.range.left)?.value === "horizon") sheet.setText(row, table.range.left + 1, "soon");
    });
    expect(search.found.map(({ repair }) => [repair.kind, repair.needsConsent])).toEqual([["meta_value", true]]);
    await carryOutRepairs(file, search, search.found, today);
    expect(readPlan(await file.read()).settings.horizon).toBeGreaterThan(0);
  });
});
