/** The St. Gallen self-check (definitions, D7): maturities are 1 to 5. */

export interface SelfCheckItem {
  readonly dimension: string | null;
  readonly maturity: number | null;
}

/** Mean maturity of the items that are rated, null without any. */
export function meanMaturity(items: readonly SelfCheckItem[]): number | null {
  const rated = items.flatMap(({ maturity }) => (maturity === null ? [] : [maturity]));
  return rated.length === 0 ? null : rated.reduce((sum, value) => sum + value, 0) / rated.length;
}

/** Mean maturity of each dimension. */
export function maturityByDimension<D extends string>(
  items: readonly SelfCheckItem[],
  dimensions: readonly D[],
): ReadonlyMap<D, number | null> {
  return new Map(
    dimensions.map((dimension) => [dimension, meanMaturity(items.filter((item) => item.dimension === dimension))]),
  );
}
