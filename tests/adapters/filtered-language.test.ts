import { switchLanguage } from "../../src/actions/language/switch-language";
import { columnsOf } from "../../src/domain/schema/define-sheet";
import { planSheets } from "../../src/domain/schema/plan-schema";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { labelOf } from "../../src/localisation/list-labels";
import { columnText } from "../../src/localisation/sheet-texts";
import { openWorkbook } from "../../src/package/open-workbook";
import { startExcel, type RunningExcel } from "../support/excel-host";
import { buildPlan, noRows, rowOf, settingsOf } from "../support/plan-files";
import { planFiles, today } from "./both-ways";

const day = "2026-01-15";
const table = "KAP_Measures";
const statuses = ["open", "done", "in_progress", "open"] as const;

let excel: RunningExcel;

beforeAll(async () => {
  const measures = statuses.map((status, index) => {
    return rowOf("measures", { id: `MAAAAAA${index}`, kind: "activity", title: `Measure ${index}`, status });
  });
  const file = await buildPlan(
    { settings: settingsOf({ language: "de" }), rows: { ...noRows, measures } },
    day,
    planFiles,
  );
  excel = await startExcel({ file: await file.toBytes(), today });
});

afterAll(() => excel.close());

async function filterBy(column: string, criteria: Excel.FilterCriteria): Promise<void> {
  await Excel.run(async ({ workbook }) => {
    workbook.tables
      .getItem(table)
      .columns.getItem(columnText("measures", column, "de")[0])
      .filter.apply(criteria);
  });
}

const measuresNow = () => {
  const file = openWorkbook(excel.save());
  const [sheet, found] = [file.sheetOfTable(table), file.table(table)];
  if (!sheet || !found) throw new Error(`no ${table}`);
  return { sheet, found };
};

/** Rows of the sheet that the filters let through. */
function shownRows(): number[] {
  const { sheet, found } = measuresNow();
  const { top, bottom } = found.range;
  return Array.from({ length: bottom - top }, (_, at) => top + at + 1).filter((row) => !sheet.isRowHidden(row));
}

/** What a column is filtered by. */
function criterionOf(column: string) {
  const position = columnsOf(planSheets.measures).findIndex(([key]) => key === column);
  return measuresNow().found.filter.criterion(position);
}

describe("filters on labels when the plan changes its language", () => {
  it("let the same rows through, by the words of the new language; what is no label stays as it was", async () => {
    await filterBy("status", {
      filterOn: "Values",
      values: [labelOf("measure_status", "open", "de"), "something else"],
    });
    await filterBy("kind", { filterOn: "Custom", criterion1: `=${labelOf("measure_kind", "activity", "de")}` });
    const before = shownRows();
    expect(before).toHaveLength(2);
    await switchLanguage(createExcelWorkbook(), "en");
    expect(shownRows()).toEqual(before);
    const open = labelOf("measure_status", "open", "en");
    expect(criterionOf("status")).toMatchObject({ kind: "values", texts: [open, "something else"] });
    expect(JSON.stringify(criterionOf("kind"))).toContain(labelOf("measure_kind", "activity", "en"));
  });
});
