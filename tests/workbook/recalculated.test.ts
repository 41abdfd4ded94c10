import { samplePlan } from "../support/sample-plan";
import { buildPlan } from "../support/plan-files";
import { describeNeeding } from "../support/describe-needing";
import { recalculateWorkbook } from "../support/libreoffice";
import { readFormulaValues, type FormulaValue } from "../support/formula-values";
import { isSameValue } from "../support/same-value";

/** LibreOffice takes TODAY() from this computer's clock. */
function localToday(): string {
  const now = new Date();
  const part = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

/** A formula that shows nothing is stored as an empty text or as no value at all. */
const shown = (value: FormulaValue["value"] | undefined) => (value === "" ? null : (value ?? null));

describeNeeding("LibreOffice", "a plan that LibreOffice calculates anew", () => {
  it.each([
    ["en", 1],
    ["de", 10],
  ] as const)(
    "has the values in %s that it had before, in every formula cell",
    async (language, fiscalYearStart) => {
      const bytes = await (
        await buildPlan(samplePlan(language, fiscalYearStart, localToday()), localToday())
      ).toBytes();
      const ours = readFormulaValues(bytes);
      const theirs = readFormulaValues(await recalculateWorkbook(bytes));
      expect(ours.size).toBeGreaterThan(1500);
      expect([...theirs.keys()].sort()).toEqual([...ours.keys()].sort());
      const different = [...ours].flatMap(([place, { formula, value }]) => {
        const other = theirs.get(place);
        return isSameValue(shown(value), shown(other?.value))
          ? []
          : [{ place, formula, ours: value, theirs: other?.value }];
      });
      expect(different).toEqual([]);
    },
    120_000,
  );
});
