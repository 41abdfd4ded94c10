import type { PlanFacts, WorkbookState } from "../../../src/actions/home/workbook-state";
import { createPlanReader } from "../../../src/pane/state/plan-reader";

/** A workbook that answers when it is told to. */
function slowWorkbook() {
  const waiting: ((state: WorkbookState) => void)[] = [];
  const read = () => new Promise<WorkbookState>((resolve) => waiting.push(resolve));
  return { read, asked: () => waiting.length, answer: (state: WorkbookState) => waiting.at(-1)?.(state) };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 0));

beforeEach(() => void jest.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask"] }));
afterEach(() => void jest.useRealTimers());

describe("reading the workbook", () => {
  it("waits until changes pause, then reads once for all of them", async () => {
    const workbook = slowWorkbook();
    const reader = createPlanReader(workbook.read);
    for (let key = 0; key < 5; key += 1) {
      reader.noteChange();
      await jest.advanceTimersByTimeAsync(200);
    }
    expect(workbook.asked()).toBe(0);
    await jest.advanceTimersByTimeAsync(400);
    expect(workbook.asked()).toBe(1);
  });

  it("does not ask twice at once, but asks again for what changed meanwhile", async () => {
    jest.useRealTimers();
    const workbook = slowWorkbook();
    const reader = createPlanReader(workbook.read);
    const first = reader.refresh();
    void reader.refresh();
    expect(workbook.asked()).toBe(1);
    workbook.answer({ kind: "empty" });
    await soon();
    expect(workbook.asked()).toBe(2);
    workbook.answer({ kind: "foreign", sheetCount: 1 });
    await first;
    expect(reader.current()).toMatchObject({ kind: "ready", state: { kind: "foreign", sheetCount: 1 } });
  });

  it("rests while an operation of ours writes, and reads after it", async () => {
    const workbook = slowWorkbook();
    const reader = createPlanReader(workbook.read);
    const release = reader.hold();
    reader.noteChange();
    await jest.advanceTimersByTimeAsync(5000);
    expect(workbook.asked()).toBe(0);
    void release();
    expect(workbook.asked()).toBe(1);
  });

  it("says whose plan it is before its rows are known, and only the first time", async () => {
    jest.useRealTimers();
    const facts: PlanFacts = {
      account: "QUICK-Stop",
      language: "en",
      currency: "EUR",
      level: "lean",
      status: "draft",
      isSample: false,
      years: [2026, 2028],
    };
    const { read, answer } = slowWorkbook();
    const reader = createPlanReader((onFacts) => {
      onFacts(facts);
      return read();
    });
    const first = reader.refresh();
    expect(reader.current()).toEqual({ kind: "loading", facts });
    answer({ kind: "empty" });
    await first;
    void reader.refresh();
    expect(reader.current()).toMatchObject({ kind: "ready", state: { kind: "empty" }, isReading: true });
  });

  it("tells of a failure instead of throwing it", async () => {
    jest.useRealTimers();
    const reader = createPlanReader(() => Promise.reject(new Error("broken")));
    await reader.refresh();
    expect(reader.current()).toMatchObject({ kind: "failed", failure: { code: "internal" } });
  });

  it("reads nothing any more after it has been stopped", async () => {
    const workbook = slowWorkbook();
    const reader = createPlanReader(workbook.read);
    reader.noteChange();
    reader.stop();
    await jest.advanceTimersByTimeAsync(5000);
    expect(workbook.asked()).toBe(0);
  });
});
