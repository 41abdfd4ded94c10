import { conditionalFormats } from "../../src/workbook/conditional-formats";
import { newTableBody } from "../../src/workbook/table-body";
import { columnLetters } from "../../src/workbook/references";
import { color } from "../../src/workbook/theme";

describe("the conditional formats of measures", () => {
  it("mark the due date and the overdue cell of an overdue row, in colour and in bold", () => {
    const body = newTableBody("measures", "Measures", 9);
    const column = (key: string) => body.columns.get(key) ?? -1;
    const late = {
      kind: "formula",
      formula: `$${columnLetters(column("overdue"))}${body.firstRow + 1}=1`,
      style: { fontColor: color.bad, bold: true },
      stopIfTrue: false,
    };
    const marked = (key: string) => ({
      range: { top: body.firstRow, left: column(key), bottom: body.lastRow, right: column(key) },
      rules: [late],
    });
    expect(conditionalFormats("measures", "en", body)).toEqual(
      expect.arrayContaining([marked("due"), marked("overdue")]),
    );
  });
});
