import type { Finding } from "../finding";
import type { VolumeUnits } from "./actuals-options";
import { cleanSum } from "./clean-sum";
import type { LineGroup } from "./line-groups";
import type { OrderLine } from "./order-line";

/** Sales volume of one group of lines with its unit, or a finding where units must not be added. */
export interface Volume {
  readonly actual: number;
  readonly unit: string;
  /** No line names its unit. */
  readonly isUnitAssumed: boolean;
}

type SoldLine = Pick<OrderLine, "quantity" | "unit" | "productGroup">;

/** Unit of a line's quantity: the one that it names, else that of its product group, else the usual one. */
export function unitOf({ unit, productGroup }: SoldLine, units: VolumeUnits): string {
  const ofGroup = units.volumeUnitByGroup?.get(productGroup?.trim().toLowerCase() ?? "");
  return unit?.trim() || (ofGroup ?? units.volumeUnit);
}

/** First spelling of every unit in the lines that sell something. */
export function unitsOf(lines: readonly SoldLine[], units: VolumeUnits): readonly string[] {
  const spellings = new Map<string, string>();
  for (const line of lines) {
    if (!line.quantity) continue;
    const text = unitOf(line, units);
    const key = text.toLowerCase();
    if (!spellings.has(key)) spellings.set(key, text);
  }
  return [...spellings.values()];
}

/** Quantity of the group; undefined where no line has one or where the units differ: kilograms and pieces never add. */
export function volumeOf({ lines, productGroup }: LineGroup, units: VolumeUnits): Volume | undefined {
  const found = unitsOf(lines, units);
  const quantities = lines.flatMap(({ quantity }) => (quantity === undefined ? [] : [quantity]));
  if (found.length > 1 || quantities.length === 0) return undefined;
  const isUnitAssumed = !lines.some(({ quantity, unit }) => quantity !== undefined && unit?.trim());
  const unit = found[0] ?? unitOf({ productGroup }, units);
  return { actual: cleanSum(quantities), unit, isUnitAssumed };
}

/** A warning per group whose units differ, and a remark when the units differ between groups. */
export function checkUnits(groups: readonly LineGroup[], volumeUnits: VolumeUnits): readonly Finding[] {
  const mixed = groups.flatMap((group): Finding[] => {
    const units = unitsOf(group.lines, volumeUnits);
    if (units.length < 2) return [];
    const { fiscalYear, productGroup, region } = group;
    const params = { kpi: "sales_volume", group: productGroup, region, year: fiscalYear, units: units.join(", ") };
    return [{ code: "actuals.units-mixed", severity: "warning", params }];
  });
  const all = unitsOf(
    groups.flatMap(({ lines }) => lines),
    volumeUnits,
  );
  if (mixed.length > 0 || all.length < 2) return mixed;
  return [{ code: "actuals.units-differ", severity: "info", params: { units: all.join(", ") } }];
}
