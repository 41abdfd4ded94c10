import { checkPlan } from "../../../src/actions/check/check-plan";
import { readAsPlan, sampleFigures } from "../../../src/actions/sample/sample-figures";
import { samplePlan } from "../../../src/actions/sample/sample-plan";
import { newTargetGapDraft } from "../../../src/actions/wizards/target-gap-draft";
import { gapFigures } from "../../../src/actions/wizards/target-gap-line";
import { tableSheetKeys } from "../../../src/domain/schema/plan-schema";
import { languages, type Language } from "../../../src/localisation/language";
import type { NewPlan } from "../../../src/workbook/new-plan";
import { readPlan, type Plan } from "../../../src/workbook/read-plan";
import { describeNeeding } from "../../support/describe-needing";
import { readFormulaValues, type FormulaValue } from "../../support/formula-values";
import { recalculateWorkbook } from "../../support/libreoffice";
import { buildPlan, planFilesOn, repeatingRandom } from "../../support/plan-files";
import { isSameValue } from "../../support/same-value";
import { validationErrors } from "../../support/validate-workbook";

/** LibreOffice takes TODAY() from this computer's clock. */
const today = new Date().toISOString().slice(0, 10);

const sample = (language: Language, day = today) => samplePlan(language, day, repeatingRandom());

/** What the sample shows on purpose: a measure that is overdue, a gap, persons to get closer to, a fact to confirm. */
const shownOnPurpose = [
  "contact.relationship_gap",
  "contact.role_single",
  "gap.not_closed",
  "goal.few_measures",
  "goal.marketing_unclear",
  "kpi.target_unserved",
  "kpi.year_cut_off",
  "measure.overdue",
  "price.expires_soon",
  "sheet.incomplete",
  "sheet.stale",
  "swot.without_consequence",
];

/** What stands in the workbook is what was meant, with something on every sheet and nothing that a cell refuses. */
function expectAsMeant({ rows, settings, findings }: Plan, meant: NewPlan): void {
  expect(findings).toEqual([]);
  expect(settings).toEqual(meant.settings);
  for (const key of tableSheetKeys) {
    expect([key, rows[key].length > 0]).toEqual([key, true]);
    expect([key, rows[key].map(({ values }) => values)]).toEqual([key, meant.rows[key]]);
  }
}

it("stands in a workbook as it was meant, also on the first day of a year", async () => {
  const [plan, day] = [sample("en", "2027-01-01"), "2027-01-01"];
  const file = await buildPlan(plan, day, planFilesOn(day, { calculates: false }));
  expectAsMeant(readPlan(await file.read()), plan);
});

it("has the same rows, numbers and days in both languages", () => {
  const shapeOf = (language: Language) => {
    const { rows } = sample(language, "2026-06-15");
    const cell = (value: string | number | null) => (typeof value === "string" && !isDay(value) ? "text" : value);
    return tableSheetKeys.map((key) => [key, rows[key].map((row) => Object.values(row).map(cell))]);
  };
  expect(shapeOf("en")).toEqual(shapeOf("de"));
});

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

describe.each(languages)("the sample in %s, before it is in any workbook", (language) => {
  const plan = readAsPlan(sample(language));

  it.each(["revenue", "contribution_margin", "complaints"])(
    "leads by the bars of its bridge to the target of %s",
    (kpi) => {
      for (const offset of [0, 1, 2]) {
        const key = { kpi, productGroup: "", region: "", fiscalYear: plan.settings.firstPlanYear + offset };
        const bridge = gapFigures(plan, newTargetGapDraft(key, String), today)?.bridge;
        if (bridge === undefined) throw new Error(`no bridge in year ${offset}`);
        expect(bridge.bars.reduce((level, { change }) => level + change, bridge.start)).toBeCloseTo(bridge.end, 6);
      }
    },
  );

  it("closes most of its gap at first, and leaves something to do in the third year", () => {
    const coverage = [0, 1, 2].map((offset) => {
      const key = { kpi: "revenue", productGroup: "", region: "", fiscalYear: plan.settings.firstPlanYear + offset };
      return gapFigures(plan, newTargetGapDraft(key, String), today)?.gap.coverage ?? 0;
    });
    expect(coverage[0]).toBeGreaterThan(0.9);
    expect(coverage[0]).toBeLessThan(1);
    expect(coverage[2]).toBeLessThan(0.7);
  });

  it("protects its persons as a real plan has to: each with a purpose and a day to look again", () => {
    const contacts = plan.rows.contacts.map(({ values }) => values);
    expect(contacts).toHaveLength(8);
    expect(contacts.filter(({ purpose, review_by: day }) => purpose === null || day === null || day <= today)).toEqual(
      [],
    );
    expect(contacts.filter(({ confidential_note: note }) => note !== null)).toEqual([]);
  });

  it("gives the look at it its figures, with every role covered", () => {
    const figures = sampleFigures(language, today, repeatingRandom());
    expect(figures?.roles).toEqual([6, 6]);
    expect(figures?.gap.gap.gapTotal).toBeGreaterThan(0);
    expect(figures?.account).toBe(plan.settings.account);
  });
});

/** A formula that shows nothing is stored as an empty text or as no value at all. */
const shown = (value: FormulaValue["value"] | undefined) => (value === "" ? null : (value ?? null));

describe("the file of the sample plan", () => {
  let bytes: Uint8Array;

  beforeAll(async () => {
    bytes = await (await buildPlan(sample("de"), today)).toBytes();
  });

  it("is opened by Excel without repair", async () => {
    expect(await validationErrors(bytes)).toEqual([]);
  });

  it("holds the plan as it was meant", async () => {
    expectAsMeant(readPlan(await (await planFilesOn(today).open(bytes)).read()), sample("de"));
  });

  it("has no error in its check, and only warnings that it is to show", async () => {
    const { findings } = await checkPlan(await planFilesOn(today).open(bytes), today);
    expect(findings.filter(({ code }) => !shownOnPurpose.includes(code))).toEqual([]);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(findings.filter(({ severity }) => severity === "warning").length).toBeLessThanOrEqual(6);
    expect(findings.map(({ code }) => code)).toContain("measure.overdue");
  });

  describeNeeding("LibreOffice", "opened by LibreOffice", () => {
    it("has the same value in every formula cell", async () => {
      const theirs = readFormulaValues(await recalculateWorkbook(bytes));
      const different = [...readFormulaValues(bytes)].flatMap(([place, { formula, value }]) => {
        const other = theirs.get(place)?.value;
        return isSameValue(shown(value), shown(other)) ? [] : [{ place, formula, ours: value, theirs: other }];
      });
      expect(different).toEqual([]);
    });
  });
});
