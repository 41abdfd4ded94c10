import { adoptWorkbook } from "../../src/actions/adopt/adopt-workbook";
import { handOver } from "../../src/actions/life/hand-over";
import { erasePerson, personData } from "../../src/actions/life/person-data";
import { setPlanStatus } from "../../src/actions/life/plan-status";
import { removePlan } from "../../src/actions/life/remove-plan";
import type { SourceSheet } from "../../src/actions/adopt/source-sheet";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import type { PlanFile } from "../../src/workbook/port";
import { differences } from "../support/compare-workbooks";
import { buildPlan, rowOf, settingsOf } from "../support/plan-files";
import { samplePlan } from "../support/sample-plan";
import { validationErrors } from "../support/validate-workbook";
import { startExcel } from "../support/excel-host";
import { repeatable } from "../support/order-export";
import { planFiles, today } from "./both-ways";
import { patience, type Action } from "./plan-both-ways";

const day = "2026-01-15";
const by = "AB";
const person = { person: "Dr. Ida Öz", spellings: [] };
let plan: Uint8Array;

beforeAll(async () => {
  const { rows } = samplePlan("de", 1, day, 3);
  const settings = settingsOf({ language: "de", createdOn: day });
  const measures = [
    ...rows.measures,
    rowOf("measures", { id: "GGGGGGGG", title: "Termin mit Ida Öz", owner: "AB; NF", status: "open" }),
  ];
  const file = await buildPlan({ settings, rows: { ...rows, measures } }, day, planFiles);
  const sheet = "Notizen";
  await file.apply([
    { kind: "addSheet", sheet },
    { kind: "setCells", sheet, top: 0, left: 0, cells: [["Frau Öz ruft an"], [{ formula: '"Gruß an "&"Ida Öz"' }]] },
  ]);
  plan = await file.toBytes();
}, patience);

/** Rounds to read the plan, to read sheets, to write, and one for what cannot be undone (data model, 29). */
const [reading, readingSheets, writing, last] = [2, 2, 1, 1];

const contacts: SourceSheet = {
  name: "Kontakte",
  top: 0,
  left: 0,
  cells: [
    ["Name", "Funktion", "E-Mail"],
    ["Eva Kern", "Einkauf", "eva@example.com"],
    ["Bo", "Lager", ""],
  ],
};
const adopting = { fileName: "kontakte.xlsx", map: [], where: [], today: day };

interface Step {
  readonly title: string;
  /** Batches beside those that large sheets need. */
  readonly batches: number;
  /** The contents of all sheets are read. */
  readonly readsAll?: boolean;
  readonly action: Action;
}

const steps: readonly Step[] = [
  {
    title: "has got its status",
    batches: reading + writing + last,
    action: (workbook) => setPlanStatus(workbook, { status: "agreed", by, today: day }),
  },
  {
    title: "was handed over",
    batches: reading + writing,
    action: (workbook) =>
      handOver(workbook, { from: "AB", to: "EW", toName: "Eva Wolf", by, today: day }, repeatable()),
  },
  {
    title: "has told all data on a person",
    batches: reading + readingSheets,
    readsAll: true,
    action: (workbook) => personData(workbook, person),
  },
  {
    title: "has forgotten a person",
    batches: reading + readingSheets + writing,
    readsAll: true,
    action: (workbook) => erasePerson(workbook, { ...person, by, today: day }),
  },
  {
    title: "has taken rows from another workbook",
    batches: reading + writing,
    action: (workbook) => adoptWorkbook(workbook, [contacts], adopting, repeatable()),
  },
  {
    title: "was removed",
    batches: reading + readingSheets + writing + last,
    readsAll: true,
    action: (workbook) => removePlan(workbook),
  },
];

interface Outcome {
  readonly inExcel: Uint8Array;
  readonly inFile: Uint8Array;
  readonly batches: number;
  /** Cells of all sheets before. */
  readonly cells: number;
  /** What the action told, here and there. */
  readonly told: readonly string[];
}

/** One step after the other in one workbook, through Office.js and in the file. */
async function lifeOf(start: Uint8Array): Promise<Outcome[]> {
  const excel = await startExcel({ file: start, today });
  const [live, file] = [createExcelWorkbook({ timeoutMs: patience }), await planFiles.open(start)];
  const outcomes: Outcome[] = [];
  for (const { action } of steps) {
    const cells = await cellsOf(file);
    excel.counters.reset();
    const inLive = await action(live);
    const { batches } = excel.counters;
    const told = [inLive, await action(file)].map((said) => JSON.stringify(said ?? null));
    outcomes.push({ inExcel: excel.save(), inFile: await file.toBytes(), batches, cells, told });
  }
  excel.close();
  return outcomes;
}

async function cellsOf(file: PlanFile): Promise<number> {
  const { sheets } = await file.read();
  const contents = await file.readSheets(sheets.map(({ name }) => name));
  return contents.reduce((sum, { cells }) => sum + cells.length * (cells[0]?.length ?? 0), 0);
}

describe("a plan through Office.js and in a file", () => {
  let outcomes: readonly Outcome[] = [];

  beforeAll(async () => {
    outcomes = await lifeOf(plan);
  }, patience);

  it.each(steps)("is the same workbook when it $title, in the batches that the data model allows", (step) => {
    const outcome = outcomes[steps.indexOf(step)];
    if (!outcome) throw new Error(`no step ${step.title}`);
    const { inExcel, inFile, batches, cells, told } = outcome;
    expect(told[0]).toBe(told[1]);
    expect(differences(inExcel, inFile)).toEqual([]);
    expect(batches).toBeGreaterThan(reading);
    expect(batches).toBeLessThanOrEqual(step.batches + (step.readsAll ? Math.ceil(cells / 10_000) : 0));
  });

  it("does something at each step", () => {
    const files = [plan, ...outcomes.map(({ inFile }) => inFile)];
    const texts = files.map((file) => Buffer.from(file).toString("latin1"));
    const changed = steps.map((_, index) => texts[index] !== texts[index + 1]);
    expect(changed).toEqual([true, true, false, true, true, true]);
  });

  it("is valid after the last step", async () => {
    expect(await validationErrors(outcomes.at(-1)?.inExcel ?? plan)).toEqual([]);
  });
});
