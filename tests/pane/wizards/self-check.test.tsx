/** @jest-environment jsdom */
import "../page-globals";
import { act } from "react";
import { readPlan } from "../../../src/workbook/read-plan";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import { createPlan } from "../../../src/actions/create/create-plan";
import { draftsOf } from "../../../src/workbook/records/drafts";
import { startExcel, type RunningExcel } from "../../support/excel-host";
import { planFilesOn, repeatingRandom } from "../../support/plan-files";
import { openPane, type OpenPane } from "../open-pane";

const today = "2026-01-15";

let bytes: Uint8Array;
let excel: RunningExcel;
let pane: OpenPane | undefined;

beforeAll(async () => {
  const file = await planFilesOn(today).create();
  await createPlan(
    file,
    { account: "QUICK-Stop", language: "en", currency: "EUR", fiscalYearStart: 1, level: "lean", today },
    repeatingRandom(),
  );
  bytes = await file.toBytes();
});

beforeEach(async () => {
  excel = await startExcel({ file: bytes });
});

afterEach(async () => {
  await pane?.close();
  excel.close();
});

async function openSelfCheck(): Promise<OpenPane> {
  pane = await openPane();
  await pane.shows("Think and plan");
  await pressTool("St. Gallen self-check");
  return pane;
}

async function pressTool(name: string): Promise<void> {
  const button = [...(pane?.root.querySelectorAll("button") ?? [])].find(({ textContent }) =>
    textContent?.startsWith(name),
  );
  await act(async () => button?.click());
}

async function rate(name: string): Promise<void> {
  const radio = pane?.root.querySelector(`input[type=radio][name$=".maturity"][value="${name}"]`);
  if (!(radio instanceof HTMLInputElement)) throw new Error("no rating");
  await act(async () => radio.click());
}

/** Waits until what is begun stands in the workbook. */
async function keepsDraft(): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) {
    if (draftsOf(await createExcelWorkbook().read()).length > 0) return;
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve, 250));
    });
  }
  throw new Error("no draft in the workbook");
}

const rows = async () => readPlan(await createExcelWorkbook().read()).rows.self_check;

describe("the self-check in the pane", () => {
  it("switches its sheet on, keeps what is begun in the workbook, and writes ratings that can be taken back", async () => {
    const first = await openSelfCheck();
    await first.shows("A sheet is missing for this");
    await first.click("Switch on");
    await first.shows("Step 1 of 4");
    await rate("4");
    await first.shows("1 of 22 rated");
    await keepsDraft();
    await first.close();
    pane = undefined;
    // another pane, later: what was begun is in the workbook
    const second = await openSelfCheck();
    await second.shows("You began this on Jan 15, 2026");
    for (const part of ["Step 2 of 4", "Step 3 of 4", "Step 4 of 4"]) {
      await second.click("Continue");
      await second.shows(part);
    }
    await second.click("Write into the plan");
    await second.shows("One row has been written.");
    expect((await rows())[0]?.values).toMatchObject({ maturity: 4, as_of: today });
    await second.shows("Last written: St. Gallen self-check");
    await second.click("Take back");
    await second.shows("Taken back.");
    expect((await rows())[0]?.values).toMatchObject({ maturity: null, as_of: null });
  });
});
