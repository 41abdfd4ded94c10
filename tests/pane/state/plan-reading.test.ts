import type { WorkbookState } from "../../../src/actions/home/workbook-state";
import type { Failure } from "../../../src/pane/state/failure";
import { nextReading, type PlanReading } from "../../../src/pane/state/plan-reading";

const foreign: WorkbookState = { kind: "foreign", sheetCount: 2 };
const ready: PlanReading = { kind: "ready", state: foreign, isReading: false, trouble: undefined };
const failure: Failure = { code: "hostTimeout", params: {}, log: "" };

describe("what the pane knows of the workbook", () => {
  it("is what the workbook has answered", () => {
    expect(nextReading({ kind: "loading" }, { kind: "succeeded", state: foreign })).toEqual(ready);
  });

  it("stays on the screen while it is read anew", () => {
    expect(nextReading(ready, { kind: "started" })).toEqual({ ...ready, isReading: true });
  });

  it("stays on the screen when reading anew fails, with the reason", () => {
    expect(nextReading(ready, { kind: "failed", failure })).toEqual({ ...ready, trouble: failure });
  });

  it("is a failure when there has never been an answer", () => {
    expect(nextReading({ kind: "loading" }, { kind: "failed", failure })).toEqual({ kind: "failed", failure });
  });

  it("forgets a failure with the next answer", () => {
    const troubled = nextReading(ready, { kind: "failed", failure });
    expect(nextReading(troubled, { kind: "succeeded", state: foreign })).toEqual(ready);
    expect(nextReading({ kind: "failed", failure }, { kind: "started" })).toEqual({ kind: "loading" });
  });

  it("stays the same object when the answer says the same, and not when it differs", () => {
    const same = nextReading(ready, { kind: "succeeded", state: { ...foreign } });
    expect(same.kind === "ready" && same.state).toBe(foreign);
    const other = nextReading(ready, { kind: "succeeded", state: { kind: "empty" } });
    expect(other.kind === "ready" && other.state).toEqual({ kind: "empty" });
  });
});
