import * as fc from "fast-check";
import { lastBatchKinds, type ChangeKind } from "../../src/workbook/changes";
import { differences } from "../support/compare-workbooks";
import { validationErrors } from "../support/validate-workbook";
import { anyChanges, anyContent, base } from "./any-changes";
import { newFile, throughExcel, throughFile, type Outcome } from "./both-ways";
import { everyChange } from "./every-change";

describe("the same changes through Office.js and in the file", () => {
  it("are tried with every kind of change", () => {
    const kinds = new Set<ChangeKind>(everyChange.map(({ kind }) => kind));
    expect(kinds.size).toBe(33);
    expect([...lastBatchKinds].every((kind) => kinds.has(kind))).toBe(true);
  });

  describe("of every kind", () => {
    let excel: Outcome;
    let plan: Outcome;

    beforeAll(async () => {
      const file = await newFile();
      excel = await throughExcel(file, everyChange);
      plan = await throughFile(file, everyChange);
    });

    it("give the same workbook", () => {
      expect(differences(excel.bytes, plan.bytes)).toEqual([]);
    });

    it("give the same snapshot", () => {
      expect(plan.snapshot).toEqual(excel.snapshot);
    });

    it("give files that Excel opens without repair", async () => {
      expect(await validationErrors(excel.bytes)).toEqual([]);
      expect(await validationErrors(plan.bytes)).toEqual([]);
    });
  });

  it("give the same workbook for whatever list of changes", async () => {
    const file = await newFile();
    await fc.assert(
      fc.asyncProperty(anyChanges, async (content) => {
        const changes = [...base, ...content];
        const excel = await throughExcel(file, changes);
        const plan = await throughFile(file, changes);
        expect(differences(excel.bytes, plan.bytes)).toEqual([]);
        expect(plan.snapshot).toEqual(excel.snapshot);
      }),
      { numRuns: Number(process.env["RUNS"] ?? 25) },
    );
  });

  it("give the same workbook when a second list changes what the first one made", async () => {
    const file = await newFile();
    await fc.assert(
      fc.asyncProperty(anyChanges, anyContent, async (first, second) => {
        const excel = await throughExcel((await throughExcel(file, base, first)).bytes, second);
        const plan = await throughFile((await throughFile(file, base, first)).bytes, second);
        expect(differences(excel.bytes, plan.bytes)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});
