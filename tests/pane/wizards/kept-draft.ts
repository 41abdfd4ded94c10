import { act } from "react";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import { draftsOf } from "../../../src/workbook/records/drafts";

/** True once a draft in the workbook holds these words; false if none does for a quarter of a minute. */
export async function keptInWorkbook(words: string): Promise<boolean> {
  for (let turn = 0; turn < 60; turn += 1) {
    if (draftsOf(await createExcelWorkbook().read()).some(({ content }) => content.includes(words))) return true;
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve, 250));
    });
  }
  return false;
}
