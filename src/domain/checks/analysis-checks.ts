/** SWOT and TOWS: statements with evidence, pairs that fit, strategies that become measures (definitions, D4). */
import type { Finding } from "../finding";
import { quadrantsOf } from "../strategy/tows";
import {
  findingsOn,
  idsIn,
  leadsToMeasure,
  measureLinks,
  referredId,
  shortTitle,
  type CheckedPlan,
  type CheckedRowOf,
} from "./checked-plan";

const swot = findingsOn("swot");
const tows = findingsOn("tows");

/** What a statement is worth as long as nobody can look it up. */
export function checkSwot(plan: CheckedPlan): Finding[] {
  const statements = plan.rows.swot.filter(({ values }) => values.statement !== null);
  const used = idsIn(plan.rows.tows.flatMap(({ values }) => [values.internal, values.external]));
  const links = measureLinks(plan);
  return [
    ...statements.flatMap(({ rowNumber, values }) => {
      const about = { title: shortTitle(values.statement) };
      const isUsed = (values.id !== null && used.has(values.id)) || leadsToMeasure({ id: values.id }, links);
      const isImportant = Math.max(values.importance ?? 0, values.impact ?? 0) >= 4;
      return [
        ...(values.evidence === null && values.source === null
          ? [swot("swot.without_evidence", "warning", rowNumber, "evidence", about)]
          : []),
        ...(isImportant && !isUsed ? [swot("swot.without_consequence", "info", rowNumber, "statement", about)] : []),
      ];
    }),
    ...mixedPerspectives(statements),
  ];
}

/** Our position at the account and the customer's own market are two different analyses. */
function mixedPerspectives(statements: readonly CheckedRowOf<"swot">[]): Finding[] {
  const first = statements.find(({ values }) => values.perspective !== null);
  const other = statements.find(
    ({ values }) => values.perspective !== null && values.perspective !== first?.values.perspective,
  );
  return other ? [swot("swot.perspective_mixed", "info", other.rowNumber, "perspective")] : [];
}

/** Strategies without a measure, and pairs that their field does not mean. */
export function checkTows(plan: CheckedPlan): Finding[] {
  const quadrants = new Map(plan.rows.swot.map(({ values }) => [values.id, values.quadrant]));
  const links = measureLinks(plan);
  return plan.rows.tows.flatMap((row) => {
    const { rowNumber, values } = row;
    const about = { title: shortTitle(values.strategy) };
    return [
      ...(values.strategy !== null && !leadsToMeasure({ id: values.id }, links)
        ? [tows("tows.without_measure", "warning", rowNumber, "strategy", about)]
        : []),
      ...(values.strategy === null && values.no_strategy_reason === null && values.internal !== null
        ? [tows("tows.undecided", "info", rowNumber, "strategy")]
        : []),
      ...mismatches(row, quadrants),
    ];
  });
}

function mismatches(
  { rowNumber, values }: CheckedRowOf<"tows">,
  quadrants: ReadonlyMap<string | null, string | null>,
): Finding[] {
  const expected = quadrantsOf(values.field);
  if (!expected) return [];
  return (["internal", "external"] as const).flatMap((side) => {
    const quadrant = quadrants.get(referredId(values[side]) ?? "") ?? null;
    const wanted = expected[side];
    const params = { field: values.field ?? "", quadrant: quadrant ?? "", wanted };
    return quadrant === null || quadrant === wanted
      ? []
      : [tows("tows.pair_mismatch", "warning", rowNumber, side, params)];
  });
}
