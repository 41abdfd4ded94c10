import { planCreation } from "../../src/workbook/plan-creation";
import { differences } from "../support/compare-workbooks";
import { settingsOf } from "../support/plan-files";
import { samplePlan } from "../support/sample-plan";
import { newFile, planFiles, throughExcel, throughFile } from "./both-ways";

const sample = samplePlan("de", 1, "2026-01-15", 3);
const plan = { ...sample, settings: settingsOf({ language: "de", level: "full", createdOn: "2026-01-15" }) };

describe("a full plan through Office.js and in a file", () => {
  it("is the same workbook, the overview with all its blocks and charts included", async () => {
    const file = await newFile();
    const changes = planCreation(await (await planFiles.open(file)).read(), plan);
    const [inExcel, inFile] = [await throughExcel(file, changes), await throughFile(file, changes)];
    expect(differences(inExcel.bytes, inFile.bytes)).toEqual([]);
  });
});
