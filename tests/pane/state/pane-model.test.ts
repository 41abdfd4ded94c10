import { createPlan } from "../../../src/actions/create/create-plan";
import { readWorkbook } from "../../../src/actions/home/describe-workbook";
import { PlanError } from "../../../src/actions/plan-error";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import type { PaneServices } from "../../../src/pane/pane-services";
import { createPaneModel } from "../../../src/pane/state/pane-model";
import { isSettled } from "../../../src/pane/state/plan-reading";
import { repeatingRandom } from "../../support/plan-files";
import { startExcel, type RunningExcel } from "../../support/excel-host";

const request = { account: "QUICK-Stop", language: "en", currency: "EUR", fiscalYearStart: 1 } as const;

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.close());

/** The services of a pane whose workbook refuses to be watched as often as told. */
function services(refusals: number) {
  const workbook = createExcelWorkbook({ gatherMs: 5 });
  let attempts = 0;
  const watch: typeof workbook.watch = (listener) => {
    attempts += 1;
    return attempts <= refusals ? Promise.reject(new PlanError("hostFailed")) : workbook.watch(listener);
  };
  const all: PaneServices = {
    workbook: { ...workbook, watch },
    office: { displayLanguage: "en-US", theme: () => "light", onThemeChange: () => () => undefined },
    random: repeatingRandom(),
    today: () => "2026-01-15",
    now: () => "2026-01-15T09:30:00.000Z",
    saveFile: () => undefined,
  };
  return { all, attempts: () => attempts };
}

async function until(isTrue: () => boolean): Promise<boolean> {
  for (let turn = 0; turn < 200 && !isTrue(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  return isTrue();
}

describe("the pane that follows the workbook", () => {
  it("listens to it once, however often it reads", async () => {
    const { all, attempts } = services(0);
    const model = createPaneModel(all);
    const stop = model.follow();
    await model.reader.refresh();
    await model.reader.refresh();
    expect(attempts()).toBe(1);
    stop();
  });

  it("asks again with the next reading where listening was refused, and then hears of changes", async () => {
    const { all, attempts } = services(1);
    const model = createPaneModel(all);
    const stop = model.follow();
    await until(() => model.reader.current().kind === "ready");
    await model.reader.refresh();
    expect(attempts()).toBe(2);
    const isForeign = () => {
      const reading = model.reader.current();
      return reading.kind === "ready" && reading.state.kind === "foreign";
    };
    excel.host.desk.type(0, 0, "mine");
    expect(await until(isForeign)).toBe(true);
    stop();
  });

  it("keeps a draft in a plan without reading its rows, then or after", async () => {
    const { all } = services(0);
    await createPlan(all.workbook, { ...request, today: all.today() }, all.random);
    const model = createPaneModel(all);
    const stop = model.follow();
    const isSettledNow = () => until(() => isSettled(model.reader.current()));
    const keep = async (step: number) => {
      model.drafts.set("goals", { step });
      await model.drafts.flush();
    };
    await isSettledNow();
    const before = model.open.current();
    await keep(1);
    expect(await until(() => model.open.current() !== before)).toBe(true);
    await isSettledNow();
    const withDraft = model.open.current();
    excel.counters.reset();
    await keep(2);
    // a reading would begin after a pause of less than half a second
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(model.open.current()).toBe(withDraft);
    expect(excel.counters.batches).toBe(3);
    expect((await readWorkbook(all.workbook, all.today(), () => undefined)).open?.drafts).toMatchObject([
      { wizard: "goals", content: '{"step":2}' },
    ]);
    stop();
  });

  it("does not begin to listen any more when it has gone", async () => {
    const { all, attempts } = services(1);
    const model = createPaneModel(all);
    const stop = model.follow();
    await until(() => model.reader.current().kind === "ready");
    stop();
    await model.reader.refresh();
    expect(attempts()).toBe(1);
  });
});
