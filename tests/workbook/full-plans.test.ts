import { checkPlan } from "../../src/actions/check/check-plan";
import { findRepairs } from "../../src/actions/repair/apply-repairs";
import type { Language } from "../../src/localisation/language";
import { readPlan } from "../../src/workbook/read-plan";
import { describeNeeding } from "../support/describe-needing";
import { readFormulaValues, type FormulaValue } from "../support/formula-values";
import { fullPlan } from "../support/full-plan";
import { recalculateWorkbook } from "../support/libreoffice";
import { fullAccounts, accountLines, type AccountKey } from "../support/account-lines";
import { buildPlan, planFilesOn, repeatingRandom } from "../support/plan-files";
import { isSameValue } from "../support/same-value";
import { validationErrors } from "../support/validate-workbook";

/** LibreOffice takes TODAY() from this computer's clock. */
const today = new Date().toISOString().slice(0, 10);

/** One plan stands for all; KAP_FULL_PLANS=1 takes both customers in both languages. */
const plans: readonly (readonly [AccountKey, Language])[] =
  process.env["KAP_FULL_PLANS"] === "1"
    ? [
        ["QUICK", "de"],
        ["QUICK", "en"],
        ["ERNSH", "de"],
        ["ERNSH", "en"],
      ]
    : [["ERNSH", "en"]];

/** What a check may say of a plan that people keep well: a price, a date, a year that still runs. */
const expectedFindings = ["kpi.year_cut_off", "measure.overdue", "price.below_minimum", "price.expires_soon"];

/** A formula that shows nothing is stored as an empty text or as no value at all. */
const shown = (value: FormulaValue["value"] | undefined) => (value === "" ? null : (value ?? null));

describe.each(plans)("the full plan of %s (%s)", (customer, language) => {
  let bytes: Uint8Array;

  beforeAll(async () => {
    const account = fullAccounts[customer];
    const plan = fullPlan({ account, language, today, ...accountLines(customer, today) });
    bytes = await (await buildPlan(plan, today)).toBytes();
  });

  it("is a file that Excel opens without repair", async () => {
    expect(await validationErrors(bytes)).toEqual([]);
  });

  it("has no error, and hardly anything that a check would say", async () => {
    const { findings } = await checkPlan(await planFilesOn(today).open(bytes), today);
    expect(findings.filter(({ code }) => !expectedFindings.includes(code))).toEqual([]);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.length).toBeLessThanOrEqual(4);
  });

  describeNeeding("LibreOffice", "opened and saved by LibreOffice", () => {
    let saved: Uint8Array;

    beforeAll(async () => {
      saved = await recalculateWorkbook(bytes);
    });

    it("has the same value in every formula cell", () => {
      const [ours, theirs] = [readFormulaValues(bytes), readFormulaValues(saved)];
      expect(ours.size).toBeGreaterThan(7500);
      expect([...theirs.keys()].sort()).toEqual([...ours.keys()].sort());
      const different = [...ours].flatMap(([place, { formula, value }]) => {
        const other = theirs.get(place)?.value;
        return isSameValue(shown(value), shown(other)) ? [] : [{ place, formula, ours: value, theirs: other }];
      });
      expect(different).toEqual([]);
    });

    it("is read as before, and only the invisible stamp has to be repaired", async () => {
      const files = planFilesOn(today);
      const [before, after] = [await files.open(bytes), await files.open(saved)];
      const { rows, settings, findings } = readPlan(await after.read());
      const first = readPlan(await before.read());
      expect({ rows, settings, findings }).toEqual({
        rows: first.rows,
        settings: first.settings,
        findings: first.findings,
      });
      expect((await findRepairs(after, repeatingRandom())).map(({ kind }) => kind)).toEqual(["stamp"]);
    });
  });
});
