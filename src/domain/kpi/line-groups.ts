import { fiscalYearOf } from "./fiscal-year";
import type { OrderLine } from "./order-line";

/** The lines of one fiscal year and, where the dimension is asked for, one product group and region. */
export interface LineGroup {
  readonly fiscalYear: number;
  /** "" means all. */
  readonly productGroup: string;
  readonly region: string;
  readonly lines: readonly OrderLine[];
}

/** Dimensions by which lines are told apart. */
export interface Dimensions {
  readonly productGroup: boolean;
  readonly region: boolean;
}

/** The dimensions for which the export has a column. */
export function dimensionsOf(lines: readonly OrderLine[]): Dimensions {
  return {
    productGroup: lines.some(({ productGroup }) => productGroup !== undefined),
    region: lines.some(({ region }) => region !== undefined),
  };
}

/** Every grain that the dimensions allow, the account first and the finest last. */
export function grainsOf({ productGroup, region }: Dimensions): readonly Dimensions[] {
  const byGroup = productGroup ? [false, true] : [false];
  const byRegion = region ? [false, true] : [false];
  return byGroup.flatMap((group) => byRegion.map((place) => ({ productGroup: group, region: place })));
}

/**
 * Lines with their dimensions as they will stand in the plan: trimmed, "not stated" where the cell is empty, and
 * in the first spelling where labels differ only in case, because the plan takes those for the same row.
 */
export function labelLines(lines: readonly OrderLine[], notStated: string): readonly OrderLine[] {
  const productGroup = labeller(notStated);
  const region = labeller(notStated);
  return lines.map((line) => ({ ...line, productGroup: productGroup(line.productGroup), region: region(line.region) }));
}

function labeller(notStated: string): (label: string | undefined) => string | undefined {
  const spellings = new Map<string, string>();
  return (label) => {
    if (label === undefined) return undefined;
    const text = label.trim() || notStated;
    const key = text.toLowerCase();
    const spelling = spellings.get(key) ?? text;
    spellings.set(key, spelling);
    return spelling;
  };
}

/** Sorts labelled lines into groups by fiscal year and the given dimensions. */
export function groupLines(lines: readonly OrderLine[], by: Dimensions, fiscalYearStart: number): readonly LineGroup[] {
  const groups = new Map<string, LineGroup & { readonly lines: OrderLine[] }>();
  for (const line of lines) {
    const fiscalYear = fiscalYearOf(line.date, fiscalYearStart);
    const productGroup = by.productGroup ? (line.productGroup ?? "") : "";
    const region = by.region ? (line.region ?? "") : "";
    const key = JSON.stringify([fiscalYear, productGroup, region]);
    const group = groups.get(key);
    if (group) group.lines.push(line);
    else groups.set(key, { fiscalYear, productGroup, region, lines: [line] });
  }
  return [...groups.values()];
}
