/** What competitors, white space, prices and the customer's goals say. */
import { addDays } from "../dates";
import type { PlacedRow } from "../schema/plan-schema";
import { computePotential } from "./potential";
import { articleKey, priceGuard, priceLineOf, priceSpread } from "./price-guard";
import { evidenceOn, weightiest, type Evidence, type EvidencePlan } from "./swot-evidence";

/** From this threat on a competitor is a strong one. */
const strongThreat = 4;
/** From this share of wallet on we are the main supplier. */
const mainSupplier = 0.6;
/** From this importance on a goal of the customer should have an answer of ours. */
const importantGoal = 4;
/** Suggestions of one kind at most. */
const most = 3;

export function marketEvidence(plan: EvidencePlan): Evidence[] {
  return [...competitors(plan), ...whiteSpace(plan), ...prices(plan), ...customerGoals(plan)];
}

function competitors({ rows }: EvidencePlan): Evidence[] {
  const note = evidenceOn("competitors");
  return rows.competitors.flatMap((row) => {
    const { name, threat, strengths, weaknesses } = row.values;
    if (name === null) return [];
    const isStrong = threat !== null && threat >= strongThreat;
    const about = (reason: string | null) => ({ name, ...(reason !== null && { reason }) });
    return [
      ...(isStrong
        ? [note("competitor_strong", "threat", row, { ...about(strengths), threat }, { impact: threat })]
        : []),
      ...(weaknesses === null ? [] : [note("competitor_weak", "opportunity", row, about(weaknesses))]),
    ];
  });
}

interface Space {
  readonly row: PlacedRow<"potential">;
  readonly potential: number;
  readonly shareOfWallet: number | null;
  /** By which the lines are ranked: weighted by probability where one is known. */
  readonly weight: number;
}

function whiteSpace({ rows, potentialRevenue }: EvidencePlan): Evidence[] {
  const note = evidenceOn("potential");
  const spaces = rows.potential.flatMap((row): Space[] => {
    const { need, probability, status } = row.values;
    const revenue = row.values.own_revenue ?? potentialRevenue.get(row.rowNumber) ?? null;
    const { potential, weighted, shareOfWallet } = computePotential({ need, revenue, probability, status });
    return potential === null ? [] : [{ row, potential, shareOfWallet, weight: weighted ?? potential }];
  });
  const isOpen = ({ row, weight }: Space) => weight > 0 && row.values.status !== "won" && !isClosed(row.values.status);
  return [
    ...weightiest(spaces.filter(isOpen), ({ weight }) => weight, most).map(({ row, potential }) =>
      note("white_space", "opportunity", row, { ...placeOf(row), potential }, ratingOf(row.values.probability)),
    ),
    ...spaces.flatMap(({ row, shareOfWallet }) =>
      shareOfWallet !== null && shareOfWallet >= mainSupplier
        ? [note("wallet_high", "strength", row, { ...placeOf(row), share: Math.min(shareOfWallet, 1) })]
        : [],
    ),
  ];
}

const isClosed = (status: string | null) => status === "lost" || status === "not_relevant";

const placeOf = ({ values }: PlacedRow<"potential">) => ({
  place: [values.product_group, values.unit, values.region].flatMap((part) => part ?? []).join(", "),
});

/** 0 to 1 as a rating from 1 to 5. */
const ratingOf = (probability: number | null) =>
  probability === null ? {} : { probability: Math.min(5, Math.max(1, Math.round(1 + 4 * probability))) };

function prices({ rows, today, priceRules }: EvidencePlan): Evidence[] {
  const note = evidenceOn("prices");
  const lines = rows.prices.map((row) => ({ row, line: priceLineOf(row.values) }));
  const all = lines.map(({ line }) => line);
  const seen = new Set<string>();
  return lines.flatMap(({ row, line }): Evidence[] => {
    const spread = priceSpread(line, all, today);
    const about = { article: line.article ?? line.articleNumber ?? "" };
    if (priceGuard(line, spread, { ...priceRules, today }) === "below_minimum")
      return [note("price_below_minimum", "weakness", row, about)];
    const key = articleKey(line);
    if (spread === null || spread <= priceRules.spreadLimit || seen.has(key)) return [];
    seen.add(key);
    return [note("price_spread", "threat", row, { ...about, spread })];
  });
}

function customerGoals({ rows }: EvidencePlan): Evidence[] {
  const note = evidenceOn("customer_goals");
  return rows.customer_goals.flatMap((row) => {
    const { goal, our_contribution: contribution, importance } = row.values;
    if (goal === null) return [];
    if (contribution !== null)
      return [note("goal_served", "opportunity", row, { goal, contribution }, impactOf(importance))];
    const isImportant = importance !== null && importance >= importantGoal;
    return isImportant ? [note("goal_unserved", "weakness", row, { goal }, { importance })] : [];
  });
}

const impactOf = (importance: number | null) => (importance === null ? {} : { impact: importance });

/** How long something that was won or lost says something: about two years. */
const rememberedDays = 730;

/** Open complaints, and what was won or lost not long ago. */
export function historyEvidence({ rows, today }: EvidencePlan): Evidence[] {
  const note = evidenceOn("history");
  const since = addDays(today, -rememberedDays);
  const newestFirst = [...rows.history].sort((one, other) =>
    (other.values.date ?? "").localeCompare(one.values.date ?? ""),
  );
  const of = (kinds: readonly string[], status: string) =>
    newestFirst
      .filter(({ values }) => values.title !== null && kinds.includes(values.kind ?? "") && values.status === status)
      .slice(0, most);
  const about = ({ values }: PlacedRow<"history">) => ({ title: values.title ?? "" });
  const isRecent = ({ values }: PlacedRow<"history">) => (values.date ?? "") >= since;
  const deals = ["project", "offer", "contract"];
  return [
    ...of(["complaint"], "open").map((row) => note("complaint_open", "weakness", row, about(row))),
    ...of(deals, "won")
      .filter(isRecent)
      .map((row) => note("project_won", "strength", row, about(row))),
    ...of(deals, "lost")
      .filter(isRecent)
      .map((row) => note("project_lost", "weakness", row, about(row))),
  ];
}

/** Maturities of the self-check up to which something is missing, and from which it is exemplary (definitions, D7). */
const [lowMaturity, highMaturity] = [2, 5] as const;

/** The items of the self-check that are furthest from their aim, and the exemplary ones. */
export function selfCheckEvidence({ rows }: EvidencePlan): Evidence[] {
  const note = evidenceOn("self_check");
  const rated = rows.self_check.flatMap((row) => {
    const { item, maturity, aim } = row.values;
    return item === null || maturity === null ? [] : [{ row, item, maturity, distance: (aim ?? 5) - maturity }];
  });
  const low = rated.filter(({ maturity, distance }) => maturity <= lowMaturity && distance > 0);
  return [
    ...weightiest(low, ({ distance }) => distance, most).map(({ row, item, maturity }) =>
      note("maturity_low", "weakness", row, { item, maturity }),
    ),
    ...rated
      .filter(({ maturity }) => maturity >= highMaturity)
      .slice(0, most)
      .map(({ row, item, maturity }) => note("maturity_high", "strength", row, { item, maturity })),
  ];
}
