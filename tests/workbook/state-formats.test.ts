import { planSheets, tableSheetKeys } from "../../src/domain/schema/plan-schema";
import { stateFormats } from "../../src/workbook/state-formats";

describe("the marks that say how a row stands", () => {
  it.each(tableSheetKeys)("stand on columns of %s and read columns of its own", (sheet) => {
    const read: string[] = [];
    const formats = stateFormats(sheet, (column) => {
      read.push(column);
      return "$A5";
    });
    const columns = Object.keys(planSheets[sheet].columns);
    expect([...read, ...formats.map(({ column }) => column)].filter((column) => !columns.includes(column))).toEqual([]);
    const marked = formats.map(({ column }) => column);
    expect(new Set(marked).size).toBe(marked.length);
  });

  it("mark facts that are older than the plan's rule on every sheet whose rows are dated", () => {
    const dated = tableSheetKeys.filter(
      (sheet) => "completeness" in planSheets[sheet] && sheetAsOf(sheet) !== undefined,
    );
    for (const sheet of dated) {
      const format = stateFormats(sheet, (column) => column).find(({ column }) => column === sheetAsOf(sheet));
      expect(format?.marks.map(([formula]) => formula).join()).toContain("<KAP_FreshSince");
    }
    expect(dated.length).toBeGreaterThan(8);
  });

  it("tell prices below their minimum from those that are in order", () => {
    const [, guard] = stateFormats("prices", (column) => column);
    expect(guard?.marks.map(([formula]) => formula)).toEqual([
      'guard_key="ok"',
      'OR(guard_key="below_minimum",guard_key="expired")',
      'guard_key<>""',
    ]);
  });
});

function sheetAsOf(sheet: (typeof tableSheetKeys)[number]): string | undefined {
  const definition = planSheets[sheet];
  const rule = "completeness" in definition ? definition.completeness : undefined;
  return rule && "asOf" in rule ? rule.asOf : undefined;
}
