import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkComputed } from "../../src/actions/check/computed-checks";
import type { CellValue } from "../../src/domain/cell-value";
import type { Finding } from "../../src/domain/finding";
import type { Language } from "../../src/localisation/language";
import { sheetName } from "../../src/localisation/sheet-texts";
import { readPlan, type Plan } from "../../src/workbook/read-plan";
import { bridgePlace } from "../../src/workbook/sheets/chart-data-places";
import { describeNeeding } from "../support/describe-needing";
import { recalculateWorkbook } from "../support/libreoffice";
import { tableCells } from "../support/plan-cells";
import { planFilesOn } from "../support/plan-files";
import { startPreviewSite, type PreviewSite } from "../support/preview-site";
import { isSameRecord, isSameValue } from "../support/same-value";
import { validationErrors } from "../support/validate-workbook";
import { readSheetValues } from "../support/xlsx/sheet-values";
import { arrive, today } from "./person";
import { account, createPlan, importOrders, orderFile, type OrderFile } from "./plan-steps";
import { closeGap, findStrategies, type GapStory, type TowsStory } from "./wizard-steps";

jest.setTimeout(240_000);

const data = process.env["KAP_DATA"] ?? "";

interface Journey {
  readonly name: string;
  readonly language: Language;
  readonly today: string;
  readonly firstPlanYear: number;
  readonly orders: () => OrderFile;
  readonly gap: GapStory;
}

const tows: TowsStory = {
  opportunity: "Neue Filialen in Münster",
  strength: "Kurze Wege",
  strategies: [
    {
      ...{ field: "so", strategy: "Die neuen Filialen beliefern" },
      ...{ measure: "Sortiment für Filialen", ansoff: "market_development" },
    },
    {
      ...{ field: "wo", strategy: "Verlorene Artikel zurückgewinnen" },
      ...{ measure: "Verkostung mit dem Einkauf", ansoff: "penetration" },
    },
  ],
};

/** What both measures bring, and the share of the gap that is closed with each. */
const closedBy = (
  contributions: readonly [string, string],
  coverage: readonly [number, number],
): GapStory["measures"] =>
  tows.strategies.map(({ measure: title }, index) => ({
    title,
    contribution: contributions[index] ?? "",
    probability: index === 0 ? "80" : "90",
    coverage: coverage[index] ?? 0,
  }));

const invented = {
  today,
  firstPlanYear: 2026,
  gap: { method: "moving_average", target: "12000", measures: closedBy(["3000", "2000"], [0.6, 1.04]) },
};
const northwind = (): OrderFile => ({
  name: "northwind-order-lines.csv",
  bytes: readFileSync(join(data, "northwind-order-lines.csv")),
  customerColumn: "customer_id",
});

const journeys: readonly Journey[] = [
  { name: "a small merchant", language: "de", orders: () => orderFile("de"), ...invented },
  { name: "a small merchant", language: "en", orders: () => orderFile("en"), ...invented },
  ...(data === ""
    ? []
    : [
        {
          ...({
            name: "Northwind",
            language: "en",
            today: "1998-05-07",
            firstPlanYear: 1999,
            orders: northwind,
          } as const),
          gap: { method: "hold", target: "75000", measures: closedBy(["12000", "6000"], [0.69, 1.08]) },
        },
      ]),
];

let site: PreviewSite;

beforeAll(async () => {
  site = await startPreviewSite();
});

afterAll(() => site.close());

async function planIn(bytes: Uint8Array, on: string) {
  const snapshot = await (await planFilesOn(on, { calculates: false }).open(bytes)).read();
  return { snapshot, plan: readPlan(snapshot) };
}

const bridgeSteps = ["last_actual", "baseline_change", "operational", "strategic", "residual", "target"] as const;

/** The steps of the bridge on the overview, as their cells hold them beside their names. */
function bridgeOf(bytes: Uint8Array, language: Language): Readonly<Record<string, CellValue>> {
  const cells = readSheetValues(bytes).get(sheetName("chart_data", language)) ?? [];
  const { left } = bridgePlace;
  const valueOf = (step: string) => cells.find((row) => row[left] === step)?.[left + 1];
  return Object.fromEntries(bridgeSteps.map((step) => [step, numberOf(valueOf(step))]));
}

const numberOf = (value: unknown) => (typeof value === "number" ? value : null);

/** Ids and titles that references of a column name, by the rows that they lead to. */
function leadsTo(reference: string | null, rows: readonly { readonly values: { readonly id: string | null } }[]) {
  return rows.find(({ values }) => values.id !== null && reference?.startsWith(`${values.id} · `) === true)?.values;
}

/** Each strategy rests on two statements, each measure on a strategy: by their references. */
function expectReferences({ rows }: Plan): void {
  for (const { strategy, field, measure, ansoff } of tows.strategies) {
    const row = rows.tows.find(({ values }) => values.strategy === strategy)?.values;
    const external = field.endsWith("o") ? "opportunity" : "threat";
    expect(row).toMatchObject({ field });
    expect(leadsTo(row?.internal ?? null, rows.swot)).toMatchObject({
      quadrant: field.startsWith("s") ? "strength" : "weakness",
    });
    expect(leadsTo(row?.external ?? null, rows.swot)).toMatchObject({
      quadrant: external,
      statement: tows.opportunity,
    });
    const done = rows.measures.find(({ values }) => values.title === measure)?.values;
    expect(done).toMatchObject({ ansoff, kpi: "revenue" });
    expect(leadsTo(done?.origin ?? null, rows.tows)).toMatchObject({ strategy });
    expect(done?.comment).toContain(row?.internal);
    expect(done?.comment).toContain(row?.external);
  }
}

/** What calculated cells show otherwise than the domain computes it. */
async function differences(bytes: Uint8Array, on: string): Promise<readonly Finding[]> {
  const { plan, snapshot } = await planIn(bytes, on);
  return checkComputed(plan, snapshot);
}

describe.each(journeys)("a person who plans with the orders of $name ($language)", (journey) => {
  let saved: Uint8Array;

  it("comes from an empty workbook to measures that follow from a TOWS matrix and close the gap", async () => {
    const { language, orders, gap } = journey;
    const person = await arrive(site, { language, today: journey.today });
    // a plan of this level takes a while where other things are done as well
    person.page.setDefaultTimeout(120_000);
    await createPlan(person, "standard", journey.firstPlanYear);
    await importOrders(person, orders());
    await person.click(person.importTexts.done.home);
    await person.arrives(account);
    await findStrategies(person, tows);
    await closeGap(person, gap);
    saved = await person.saves();
    expect(person.preview.problems).toEqual([]);
    await person.preview.close();
    expect(await validationErrors(saved)).toEqual([]);
  });

  it("has a file whose measures lead back to the statements, and whose bridge adds up", async () => {
    const { language } = journey;
    const { plan, snapshot } = await planIn(saved, journey.today);
    expectReferences(plan);
    const closed = tableCells(snapshot, "gap", language).filter((line) => line["reason_key"] === "closed");
    expect(closed).toMatchObject([
      { kpi_key: "revenue", scope: "account", fiscal_year: journey.firstPlanYear, target: Number(journey.gap.target) },
    ]);
    expect(Number(closed[0]?.["coverage"])).toBeGreaterThanOrEqual(1);
    const { last_actual: actual, target, ...changes } = bridgeOf(saved, language);
    const sum = Object.values(changes).reduce<number>((total, change) => total + Number(change), 0);
    expect(isSameValue(sum, Number(target) - Number(actual))).toBe(true);
    expect(await differences(saved, journey.today)).toEqual([]);
  });

  describeNeeding("LibreOffice", "calculated anew by LibreOffice", () => {
    it("shows the same bridge, and the figures of the domain", async () => {
      const theirs = await recalculateWorkbook(saved);
      expect(isSameRecord(bridgeOf(saved, journey.language), bridgeOf(theirs, journey.language))).toBe(true);
      expect(await differences(theirs, journey.today)).toEqual([]);
    });
  });
});
