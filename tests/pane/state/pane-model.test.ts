import { PlanError } from "../../../src/actions/plan-error";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import type { PaneServices } from "../../../src/pane/pane-services";
import { createPaneModel } from "../../../src/pane/state/pane-model";
import { startExcel, type RunningExcel } from "../../support/excel-host";

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
    random: () => 1,
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
