/** The scale of a value axis: which values it spans and where its marks are. */

export interface ValueScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly ticks: readonly number[];
}

interface Limits {
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
}

/**
 * @param values all that has to find room
 * @param fixed ends that the chart sets itself
 * @param mostTicks how many marks there is room for
 */
export function valueScale(values: readonly number[], fixed: Limits, mostTicks: number): ValueScale {
  const { low, high } = automaticEnds(values, fixed);
  const unit = niceUnit((high - low) / Math.max(1, mostTicks - 1));
  const minimum = fixed.minimum ?? round(Math.floor(low / unit + 1e-9) * unit);
  const end = fixed.maximum ?? round(Math.ceil(high / unit - 1e-9) * unit);
  const maximum = end > minimum ? end : minimum + unit;
  const first = Math.ceil(minimum / unit - 1e-9);
  const count = Math.floor(maximum / unit + 1e-9) - first + 1;
  return { minimum, maximum, ticks: Array.from({ length: count }, (_, index) => round((first + index) * unit)) };
}

/** Excel's rule: some air above, and zero unless all values lie far from it. */
function automaticEnds(values: readonly number[], fixed: Limits): { readonly low: number; readonly high: number } {
  const least = Math.min(...values, ...(values.length === 0 ? [0] : []));
  const most = Math.max(...values, ...(values.length === 0 ? [1] : []));
  const air = (most - least) * 0.05;
  const low = fixed.minimum ?? (least < 0 ? least - air : isFarFromZero(least, most) ? least - (most - least) / 2 : 0);
  const high =
    fixed.maximum ?? (most > 0 ? most + airAbove(least, most) : isFarFromZero(-most, -least) ? most - air : 0);
  return high > low ? { low, high } : { low, high: low + Math.max(1, Math.abs(low)) };
}

function airAbove(least: number, most: number): number {
  return (most - (isFarFromZero(least, most) ? least : Math.min(0, least))) * 0.05;
}

function isFarFromZero(least: number, most: number): boolean {
  return least > 0 && most > least && (most - least) / most < 1 / 6;
}

/** The smallest of 1, 2, 5, 10, 20 … that is not less. */
function niceUnit(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= least * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** Without the noise of binary fractions. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
