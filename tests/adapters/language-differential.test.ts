import { switchLanguage } from "../../src/actions/language/switch-language";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import type { PlanWorkbook } from "../../src/workbook/port";
import { differences } from "../support/compare-workbooks";
import { startExcel } from "../support/excel-host";
import { orderExport, planRequestOf, readExport } from "../support/order-export";
import { newFile, today } from "./both-ways";
import { actInFile, creating } from "./plan-both-ways";

describe("a plan that is switched into another language", () => {
  it("is the same workbook through Office.js and in a file, written in two batches", async () => {
    const request = planRequestOf(readExport(orderExport, { language: "de" }), { language: "de" });
    const german = (await actInFile(await newFile(), creating(request))).bytes;
    const excel = await startExcel({ file: german, today });
    try {
      const workbook = createExcelWorkbook();
      const written: number[] = [];
      const counted: PlanWorkbook = {
        ...workbook,
        apply: async (changes, options) => {
          excel.counters.reset();
          await workbook.apply(changes, options);
          written.push(excel.counters.batches, Math.floor(excel.counters.requestBytes / 1_000_000));
        },
      };
      await switchLanguage(counted, "en");
      expect(written).toEqual([2, 0]);
      const snapshot = await workbook.read();
      const file = await actInFile(german, (plan) => switchLanguage(plan, "en"));
      expect(differences(excel.save(), file.bytes)).toEqual([]);
      expect(file.snapshot).toEqual(snapshot);
    } finally {
      excel.close();
    }
  });
});
