import { startExcel, type RunningExcel } from "../support/excel-host";

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel();
  const { workbook, desk } = excel.host;
  const sheet = desk.activeSheet;
  ["red", "green", "blue"].forEach((item, row) => sheet.setValue(row, 7, item));
  const place = `${sheet.name}!$H$1:$H$99`;
  workbook.setName({ name: "Colours", formula: `${sheet.name}!$H$1:INDEX(${place},MAX(1,COUNTA(${place})))` });
  sheet.setValidation(
    { top: 0, left: 0, bottom: 9, right: 0 },
    {
      rule: { kind: "list", source: "Colours" },
      ignoreBlank: true,
      error: { style: "stop", title: "", message: "" },
    },
  );
});
afterEach(() => excel.close());

describe("A list whose name ends where its items end", () => {
  it("offers its items, and those that are added", () => {
    const { desk } = excel.host;
    expect(desk.choices(desk.activeSheet, 0, 0)).toEqual(["red", "green", "blue"]);
    desk.type(3, 7, "black");
    expect(desk.choices(desk.activeSheet, 0, 0)).toEqual(["red", "green", "blue", "black"]);
  });

  it("takes its items and refuses others", () => {
    const { desk } = excel.host;
    expect(desk.type(0, 0, "green").kind).toBe("accepted");
    expect(desk.type(1, 0, "black").kind).toBe("refused");
  });
});
