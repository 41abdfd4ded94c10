import { analysisListLabels } from "../../../src/localisation/list-labels.analysis";
import { articleKey, priceGuard, priceSpread, type PriceLine } from "../../../src/domain/strategy/price-guard";
import { computePotential } from "../../../src/domain/strategy/potential";
import { reviewSummary } from "../../../src/domain/strategy/reviews";
import { restsOnRevenue, selectionScore } from "../../../src/domain/strategy/selection-score";
import { maturityByDimension } from "../../../src/domain/strategy/self-check";
import { countOrigins, swotRanks, swotWeight } from "../../../src/domain/strategy/swot";
import { validityOn } from "../../../src/domain/strategy/validity";

const today = "2026-03-15";

describe("the price guard", () => {
  const line = (different: Partial<PriceLine> = {}): PriceLine => ({
    article: "Tea",
    articleNumber: null,
    unit: null,
    listPrice: 10,
    minimumPrice: 6,
    specialPrice: 8,
    validFrom: null,
    validTo: null,
    ...different,
  });
  const guard = (given: PriceLine, spread: number | null = null) =>
    priceGuard(given, spread, { today, spreadLimit: 0.1, expiryDays: 60 });

  it.each([
    [line(), "ok"],
    [line({ validTo: "2026-03-14", specialPrice: 1 }), "expired"],
    [line({ specialPrice: 5.99 }), "below_minimum"],
    [line({ specialPrice: 11 }), "above_list"],
    [line({ minimumPrice: null }), "no_minimum"],
    [line({ validTo: "2026-05-14" }), "expires_soon"],
    [line({ validTo: "2026-05-15" }), "ok"],
    [line({ listPrice: null, specialPrice: null }), null],
  ])("names the gravest fault (%#)", (given, code) => {
    expect(guard(given)).toBe(code);
  });

  it("says that a price runs out or differs by region also where no minimum is stated", () => {
    const bare = line({ minimumPrice: null });
    expect([guard({ ...bare, validTo: "2026-05-14" }), guard(bare, 0.9), guard(bare, 0.05)]).toEqual([
      "expires_soon",
      "spread",
      "no_minimum",
    ]);
  });

  it("compares what the same article costs today in other rows", () => {
    const [north, south] = [line(), line({ article: "TEA ", specialPrice: 10 })];
    const old = line({ specialPrice: 100, validTo: "2025-01-01" });
    expect(priceSpread(north, [north, south, old], today)).toBe(0.25);
    expect(priceSpread(north, [north, old], today)).toBeNull();
    expect(guard(north, 0.25)).toBe("spread");
  });

  it("compares prices of the same unit only: a box is no piece", () => {
    const [piece, box] = [line({ unit: "Stk." }), line({ unit: "Karton", specialPrice: 90 })];
    expect(priceSpread(piece, [piece, box], today)).toBeNull();
    expect(priceSpread(piece, [piece, box, line({ unit: " stk. ", specialPrice: 12 })], today)).toBe(0.5);
    expect([articleKey(piece), articleKey(line({ articleNumber: "A  1", unit: "KG" }))]).toEqual([
      "tea|stk.",
      "a 1|kg",
    ]);
    expect(articleKey({ article: " ", articleNumber: null, unit: "kg" })).toBe("");
  });
});

it("the selection's score counts answered criteria only, and says how much of the weight that is", () => {
  const row = (criterion: string, weight: number | null, score: number | null) => ({
    part: "criterion",
    criterion,
    weight,
    score,
    answer: null,
  });
  const rows = [row("revenue_potential", 30, 5), row("culture_fit", 30, 3), row("partnership", 40, null)];
  expect(selectionScore(rows)).toEqual({ score: 4, coverage: 0.6, isRevenueOnly: false, refusals: 0 });
  expect(selectionScore([row("revenue_potential", 100, null), row("culture_fit", 0, 5)])).toMatchObject({
    score: null,
    coverage: 0,
    isRevenueOnly: true,
  });
  expect(selectionScore([{ ...row("growth", null, null), part: "readiness", answer: "no" }]).refusals).toBe(1);
});

it("revenue alone decides where everything that is scored, or before the first score weighted, speaks of it", () => {
  const row = (criterion: string | null, weight: number | null, score: number | null = null) => ({
    part: "criterion",
    criterion,
    weight,
    score,
  });
  const others = row("culture_fit", 30);
  expect(restsOnRevenue([row("revenue_potential", 40), row("revenue_to_cost", 60)])).toBe(true);
  expect(restsOnRevenue([row("Umsatz 2025", 40), row("Sales volume of last year", 60)])).toBe(true);
  expect(restsOnRevenue([row("Umsätze im Ausland", 40), others])).toBe(false);
  expect(restsOnRevenue([row("Umsätze im Ausland", 40, 3), others])).toBe(true);
  expect(restsOnRevenue([row("culture_fit", 0, 5), row(null, 40), row("growth", null, 2)])).toBe(false);
  for (const [code, labels] of Object.entries(analysisListLabels.selection_criterion))
    for (const label of [code, labels.de, labels.en])
      expect([label, restsOnRevenue([row(label, 100)])]).toEqual([label, code.startsWith("revenue_")]);
});

it("SWOT entries weigh their importance, or probability times impact, and rank within their quadrant", () => {
  const entry = (quadrant: string, importance: number | null, probability: number | null, impact: number | null) => ({
    quadrant,
    importance,
    probability,
    impact,
  });
  expect(swotWeight(entry("threat", 5, 4, 5))).toBe(4);
  expect(swotWeight(entry("threat", 5, 4, null))).toBeNull();
  const rows = [entry("strength", 3, 1, 1), entry("threat", null, 5, 5), entry("strength", 5, null, null)];
  expect(swotRanks([...rows, entry("strength", 3, null, null)])).toEqual([2, 1, 1, 3]);
});

it("origins name a row by the id with which they begin", () => {
  expect(countOrigins("A1", ["A1 · pair", "a1", "A10 · other", null, "SWOT"])).toBe(2);
});

it("white space is what others supply; the share of wallet needs purchases", () => {
  expect(computePotential({ need: 12, revenue: 3, probability: 0.5, status: "open" })).toEqual({
    shareOfWallet: 0.25,
    potential: 9,
    weighted: 4.5,
  });
  expect(computePotential({ need: 0, revenue: 3, probability: 1, status: null })).toMatchObject({
    shareOfWallet: null,
    potential: 0,
  });
  expect(computePotential({ need: 12, revenue: 3, probability: 1, status: "lost" }).weighted).toBe(0);
});

it("an agreement is valid, yet to begin, over, or without end", () => {
  expect(validityOn(today, null, null)).toBeNull();
  expect(validityOn(today, "2026-03-16", null)).toBe("future");
  expect(validityOn(today, "2026-03-15", null)).toBe("open_ended");
  expect(validityOn(today, null, "2026-03-15")).toBe("valid");
  expect(validityOn(today, "2020-01-01", "2026-03-14")).toBe("expired");
});

it("the latest review is averaged, the self-check by dimension", () => {
  const review = (date: string, rating: number | null) => ({ date, rating, nextReview: null });
  const rows = [review("2025-01-01", 1), review("2026-01-01", 3), review("2026-01-01", 4), review("2025-02-01", null)];
  expect(reviewSummary([...rows, { date: null, rating: null, nextReview: "2026-06-01" }])).toEqual({
    latest: "2026-01-01",
    meanRating: 3.5,
    next: "2026-06-01",
  });
  const item = (dimension: string, maturity: number | null) => ({ dimension, maturity });
  const means = maturityByDimension(
    [item("people", 2), item("people", 5), item("people", null)],
    ["people", "strategy"],
  );
  expect([...means]).toEqual([
    ["people", 3.5],
    ["strategy", null],
  ]);
});
