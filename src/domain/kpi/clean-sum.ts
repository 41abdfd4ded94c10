/**
 * Sum without the dust of binary fractions: the rounding error of every addition is carried along (Neumaier), so
 * that the order of the values does not matter to the digits that `roundFigure` keeps.
 */
export function cleanSum(values: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return roundFigure(sum + lost);
}

/** The figure at ten decimals and no more than 14 digits in all: 0.1 + 0.2 is 0.3, and there is no negative zero. */
export function roundFigure(value: number): number {
  return Number(Number(value.toFixed(10)).toPrecision(14)) + 0;
}
