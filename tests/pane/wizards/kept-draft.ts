import { act } from "react";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import { draftsOf } from "../../../src/workbook/records/drafts";

/** True once the workbook keeps no draft any more; false if it still does after a quarter of a minute. */
export async function isPutAway(): Promise<boolean> {
  return within(async () => draftsOf(await createExcelWorkbook().read()).length === 0);
}

/** True once a draft in the workbook holds these words; false if none does for a quarter of a minute. */
export async function keptInWorkbook(words: string): Promise<boolean> {
  return within(async () =>
    draftsOf(await createExcelWorkbook().read()).some(({ content }) => content.includes(words)),
  );
}

async function within(isTrue: () => Promise<boolean>): Promise<boolean> {
  for (let turn = 0; turn < 60; turn += 1) {
    if (await isTrue()) return true;
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve, 250));
    });
  }
  return false;
}
