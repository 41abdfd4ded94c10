import type { ApplyOptions } from "../../../src/actions/open-workbook";
import { PlanError } from "../../../src/actions/plan-error";
import { createOperationRunner, type OperationState } from "../../../src/pane/state/operation-runner";

const quietly = () => () => Promise.resolve();

describe("an operation", () => {
  it("shows how far it is, and answers with its result", async () => {
    const runner = createOperationRunner(quietly);
    const seen: OperationState[] = [];
    runner.subscribe(() => seen.push(runner.current()));
    const result = await runner.run("create", ({ onProgress }) => {
      onProgress?.(1, 2);
      return Promise.resolve("built");
    });
    expect(result).toEqual({ kind: "done", value: "built" });
    const running = { kind: "running", name: "create", isCancelling: false, isOver: false };
    expect(seen).toEqual([
      { ...running, done: 0, total: undefined },
      { ...running, done: 1, total: 2 },
      { ...running, done: 1, total: 2, isOver: true },
      { kind: "idle" },
    ]);
  });

  it("is not begun a second time while it runs", async () => {
    const runner = createOperationRunner(quietly);
    let end: (() => void) | undefined;
    const first = runner.run("create", () => new Promise<void>((resolve) => (end = resolve)));
    const work = jest.fn(() => Promise.resolve());
    expect(await runner.run("create", work)).toEqual({ kind: "busy" });
    expect(work).not.toHaveBeenCalled();
    end?.();
    expect(await first).toEqual({ kind: "done", value: undefined });
  });

  it("is told to stop, and the next one starts afresh", async () => {
    const runner = createOperationRunner(quietly);
    const untilAborted = async ({ signal }: ApplyOptions) => {
      while (signal?.aborted !== true) await new Promise((resolve) => setTimeout(resolve, 0));
      throw new PlanError("cancelled");
    };
    const stopped = runner.run("create", untilAborted);
    runner.cancel();
    expect(runner.current()).toMatchObject({ kind: "running", isCancelling: true });
    expect(await stopped).toMatchObject({ kind: "failed", failure: { code: "cancelled" } });
    expect(await runner.run("create", ({ signal }) => Promise.resolve(signal?.aborted))).toEqual({
      kind: "done",
      value: false,
    });
  });

  it("leaves its failure until somebody puts it away", async () => {
    const runner = createOperationRunner(quietly);
    await runner.run("import", () => Promise.reject(new PlanError("sheetNamesTaken", { names: "Goals" })));
    expect(runner.current()).toMatchObject({
      kind: "failed",
      name: "import",
      failure: { code: "sheetNamesTaken", params: { names: "Goals" } },
    });
    runner.dismiss();
    expect(runner.current()).toEqual({ kind: "idle" });
  });

  it("makes room only when the workbook has been read after it, and until then says that its writing is over", async () => {
    const order: string[] = [];
    const tell = (what: string) => {
      const state = runner.current();
      order.push(`${what}: ${state.kind === "running" && state.isOver ? "over" : state.kind}`);
      return Promise.resolve();
    };
    const runner = createOperationRunner(() => {
      void tell("held");
      return () => tell("read");
    });
    await runner.run("resume", () => tell("written"));
    expect(order).toEqual(["held: running", "written: running", "read: over"]);
    expect(runner.current()).toEqual({ kind: "idle" });
  });
});

it("may lose a filter once, when somebody has said so", async () => {
  const runner = createOperationRunner(quietly);
  const told = (options: ApplyOptions) => Promise.resolve(options.acceptsFilterLoss);
  runner.acceptFilterLoss();
  expect([await runner.run("write", told), await runner.run("write", told)]).toEqual([
    { kind: "done", value: true },
    { kind: "done", value: false },
  ]);
});
