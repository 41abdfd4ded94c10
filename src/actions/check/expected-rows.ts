/** What the formulas of single rows must show, sheet by sheet; "" for a blank. Columns that are not named are not compared. */
import { hasCoverageGap, performanceGap, relationshipGap } from "../../domain/contacts/support";
import {
  countedContribution,
  effectSpan,
  gapClassOf,
  idOfReference,
  measuresById,
} from "../../domain/kpi/measure-effect";
import { scopeTotal } from "../../domain/kpi/scope-total";
import { buyingRoles, decisionFactors } from "../../domain/schema/lists";
import type { PlanRows } from "../../domain/schema/plan-schema";
import { daysToDeadline, overdueMark, paybackYears } from "../../domain/strategy/measure-figures";
import { computePotential } from "../../domain/strategy/potential";
import {
  articleKey,
  currentPrice,
  discountOf,
  priceGuard,
  priceLineOf,
  priceSpread,
  type PriceLine,
} from "../../domain/strategy/price-guard";
import { weightedScore } from "../../domain/strategy/selection-score";
import { countOrigins, pairWeight, priorityOf, swotRanks, swotWeight } from "../../domain/strategy/swot";
import { balanceOf, validityOn } from "../../domain/strategy/validity";
import type { ExpectedValues } from "./expected-values";
import type { PlanFigures } from "./plan-figures";

const shown = (value: number | string | null) => value ?? "";
const scale = (code: string | null) => (code === null ? null : Number(code));

/** Roles, gaps and support of a person. */
export function expectedContact(values: PlanRows["contacts"]): ExpectedValues {
  const [influence, attitude] = [scale(values.influence), scale(values.attitude)];
  const isUncovered = hasCoverageGap(influence, scale(values.coverage));
  const factors = decisionFactors.map((factor) => ({
    weight: values[`factor_${factor}`],
    performance: values[`performance_${factor}`],
  }));
  const isKnown = influence !== null && attitude !== null;
  return {
    role_count: values.name === null ? "" : buyingRoles.filter((role) => values[`role_${role}`] !== null).length,
    coverage_gap: isUncovered === null ? "" : Number(isUncovered),
    relationship_gap: shown(relationshipGap(scale(values.relationship_now), scale(values.relationship_target))),
    performance_gap: shown(performanceGap(factors)),
    support: isKnown ? influence * attitude : "",
    known_influence: isKnown ? influence : "",
    all_influence: shown(influence),
  };
}

/** Class, payback, deadline and effect of a measure. */
export function expectedMeasure(values: PlanRows["measures"], index: number, figures: PlanFigures): ExpectedValues {
  const gapClass = gapClassOf(values.ansoff);
  const measure = figures.measures[index];
  const { today } = figures;
  return {
    kpi_key: shown(values.kpi),
    gap_class_key: shown(gapClass),
    gap_class: gapClass === null ? "" : figures.plan.labels.labelOf("gap_class", gapClass),
    payback: shown(paybackYears(values.cost, values.benefit)),
    ...(today !== undefined && {
      days_to_deadline: shown(daysToDeadline(values, today)),
      overdue: shown(overdueMark(values, today)),
    }),
    ...(measure && effectValues(measure, figures)),
  };
}

function effectValues(measure: PlanFigures["measures"][number], { measures }: PlanFigures): ExpectedValues {
  if (measure.contribution === null) return { effect: "", expected_effect: "", effect_first: "", effect_last: "" };
  const effect = countedContribution(measure, measuresById(measures));
  const { first, last } = effectSpan(measure);
  return {
    effect,
    expected_effect: effect * (measure.probability ?? 1),
    effect_first: first,
    ...(Number.isFinite(last) && { effect_last: last }),
  };
}

/** Weight, priority and rank of every entry of the SWOT. */
export function expectedSwot(rows: readonly PlanRows["swot"][], { plan }: PlanFigures): ExpectedValues[] {
  const ranks = swotRanks(rows);
  return rows.map((values, index) => {
    const weight = swotWeight(values);
    const priority = priorityOf(weight);
    return {
      weight: shown(weight),
      priority_key: shown(priority),
      priority: priority === null ? "" : plan.labels.labelOf("priority", priority),
      rank: shown(ranks[index] ?? null),
    };
  });
}

/** Weight of a pair, and the measures that come from it. */
export function expectedTows(values: PlanRows["tows"], { plan }: PlanFigures): ExpectedValues {
  const origins = plan.rows.measures.map((measure) => measure.values.origin);
  const count = values.id === null || values.field === null ? "" : countOrigins(values.id, origins);
  if (plan.tables.swot === undefined) return { pair_weight: "", measure_count: count };
  const weightOf = (reference: string | null) => {
    const id = idOfReference(reference)?.toLowerCase();
    const entry = plan.rows.swot.find((row) => id !== undefined && row.values.id?.toLowerCase() === id);
    return entry === undefined ? null : swotWeight(entry.values);
  };
  return {
    pair_weight: shown(pairWeight(weightOf(values.internal), weightOf(values.external))),
    measure_count: count,
  };
}

/** Share of wallet and potential; revenue that nobody typed comes from the KPIs. */
export function expectedPotential(values: PlanRows["potential"], figures: PlanFigures): ExpectedValues {
  const revenue = values.own_revenue ?? importedRevenue(values, figures);
  const { need, probability, status } = values;
  const { shareOfWallet, potential, weighted } = computePotential({ need, revenue, probability, status });
  return {
    revenue: shown(revenue),
    share_of_wallet: shown(shareOfWallet),
    potential: shown(potential),
    weighted_potential: shown(weighted),
  };
}

function importedRevenue(values: PlanRows["potential"], { kpis, lastCompleteYear: year }: PlanFigures): number | null {
  const scope = { productGroup: values.product_group ?? "", region: values.region ?? "" };
  const isWholeAccount = scope.productGroup === "" && scope.region === "";
  if (values.unit !== null || isWholeAccount || year === undefined) return null;
  const rows = kpis.filter(({ kpi, fiscalYear }) => kpi === "revenue" && fiscalYear === year);
  const inPlanCurrency = rows.map((row) => ({ ...row, unit: "currency" }));
  return scopeTotal(inPlanCurrency, scope, "actual", { aggregation: "SUM", unit: "currency" }).value;
}

/** Balance and validity of what is given and got. */
export function expectedExchange(values: PlanRows["exchange"], { plan, today }: PlanFigures): ExpectedValues {
  const balance = shown(balanceOf(values.give_value, values.get_value));
  if (today === undefined) return { balance };
  const validity = validityOn(today, values.valid_from, values.valid_to);
  return {
    balance,
    validity_key: shown(validity),
    validity: validity === null ? "" : plan.labels.labelOf("validity", validity),
  };
}

/** Discount, spread and guard of every price. */
export function expectedPrices(rows: readonly PlanRows["prices"][], figures: PlanFigures): ExpectedValues[] {
  const lines = rows.map(priceLineOf);
  return lines.map((line) => ({
    discount: shown(discountOf(line)),
    article_key: articleKey(line),
    ...(figures.today !== undefined && guardValues(line, lines, figures, figures.today)),
  }));
}

function guardValues(line: PriceLine, all: readonly PriceLine[], figures: PlanFigures, today: string): ExpectedValues {
  const { spreadLimit, expiryDays, plan } = figures;
  const spread = priceSpread(line, all, today);
  const guard = priceGuard(line, spread, { today, spreadLimit, expiryDays });
  return {
    current_price: currentPrice(line, today) ?? 0,
    spread: shown(spread),
    guard_key: shown(guard),
    guard: guard === null ? "" : plan.labels.labelOf("price_guard", guard),
  };
}

/** Points of a criterion. */
export function expectedSelection(values: PlanRows["selection"]): ExpectedValues {
  return { weighted_score: shown(weightedScore(values)) };
}

/** Steps from the maturity we have to the one we want. */
export function expectedSelfCheck({ maturity, aim }: PlanRows["self_check"]): ExpectedValues {
  return { distance: maturity === null || aim === null ? "" : aim - maturity };
}
