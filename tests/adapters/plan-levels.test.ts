import { changeLevel, type LevelRequest } from "../../src/actions/levels/change-level";
import { readPlan } from "../../src/workbook/read-plan";
import { differences } from "../support/compare-workbooks";
import { orderExport, planRequestOf, readExport, repeatable } from "../support/order-export";
import { validationErrors } from "../support/validate-workbook";
import { newFile } from "./both-ways";
import { actInFile, counted, creating, patience, type Action } from "./plan-both-ways";

const request = planRequestOf(readExport(orderExport));
const changing =
  (wanted: Omit<LevelRequest, "today">): Action =>
  (workbook) =>
    changeLevel(workbook, { ...wanted, today: "2026-01-15" }, repeatable(3));

/** Two to read; charts and what cannot be undone have one of their own (data model, 29). */
const [reading, readingPage, last] = [2, 2, 1];
/** Two to write while less than a megabyte is sent, one more for each started one. */
const writing = (megabytes: number) => 2 + megabytes - 1;

describe("a plan with more sheets than the lean one", () => {
  it.each(["standard", "full"] as const)(
    "is created at the level %s with a batch for each started megabyte",
    async (level) => {
      const { batches, content, snapshot } = await counted(await newFile(), creating({ ...request, level }));
      expect(batches).toBeLessThanOrEqual(reading + writing(content) + last);
      expect(content).toBeLessThanOrEqual(3);
      expect(readPlan(snapshot).settings.level).toBe(level);
    },
    patience,
  );
});

describe("a plan whose level changes", () => {
  it.each([
    ["raised", "lean", { level: "full" }],
    ["lowered, with a single sheet switched on", "standard", { level: "lean", on: ["swot", "prices"] }],
  ] as const)(
    "becomes the same valid workbook in Excel and in the file: %s",
    async (_, level, wanted) => {
      const before = (await actInFile(await newFile(), creating({ ...request, level }))).bytes;
      const excel = await counted(before, changing(wanted));
      const plan = await actInFile(before, changing(wanted));
      expect(excel.batches).toBeLessThanOrEqual(reading + readingPage + writing(excel.content) + last);
      expect(differences(excel.bytes, plan.bytes)).toEqual([]);
      expect(plan.snapshot).toEqual(excel.snapshot);
      expect(await validationErrors(plan.bytes)).toEqual([]);
      expect(readPlan(plan.snapshot).findings).toEqual([]);
    },
    patience,
  );
});
