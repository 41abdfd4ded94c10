import { applyFaults, countFaults, hasHappened, noFaults } from "../../../src/preview/settings/fault-state";
import { startExcel } from "../../support/excel-host";

describe("the faults that are in force", () => {
  it("are counted", () => {
    expect(countFaults(noFaults, 0)).toBe(0);
    expect(countFaults({ ...noFaults, cellEditMode: true, slow: true }, 0)).toBe(2);
  });

  it("count a fault of one call only until that call has come", () => {
    const call = { kind: "fail", call: 2, since: 5 } as const;
    expect([5, 6, 7].map((calls) => countFaults({ ...noFaults, call }, calls))).toEqual([1, 1, 0]);
    expect([5, 6, 7].map((calls) => hasHappened(call, calls))).toEqual([false, false, true]);
  });
});

describe("the host of the preview", () => {
  it("has the limits of Excel on the web, or much smaller ones", async () => {
    const { host, close } = await startExcel();
    applyFaults(host, noFaults, noFaults);
    expect([host.faults.largestRequest, host.faults.largestResponse]).toEqual([5_242_880, 5_242_880]);
    applyFaults(host, { ...noFaults, smallPayload: true }, noFaults);
    expect([host.faults.largestRequest, host.faults.largestResponse]).toEqual([10_000, 10_000]);
    close();
  });

  it.each([
    ["fail", { failSync: { atBatch: 2, code: "GeneralException" }, hangSync: undefined }],
    ["deny", { failSync: { atBatch: 2, code: "AccessDenied" }, hangSync: undefined }],
    ["hang", { failSync: undefined, hangSync: { atBatch: 2 } }],
  ] as const)("lets one call go wrong: %s", async (kind, expected) => {
    const { host, close } = await startExcel();
    applyFaults(host, { ...noFaults, call: { kind, call: 2, since: 0 } }, noFaults);
    expect(host.faults).toMatchObject(expected);
    applyFaults(host, noFaults, { ...noFaults, call: { kind, call: 2, since: 0 } });
    expect(host.faults).toMatchObject({ failSync: undefined, hangSync: undefined });
    close();
  });
});
