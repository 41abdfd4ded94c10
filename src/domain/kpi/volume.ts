import type { Finding } from "../finding";
import { cleanSum } from "./clean-sum";
import type { LineGroup } from "./line-groups";
import type { OrderLine } from "./order-line";

/** Sales volume of one group of lines with its unit, or a finding where units must not be added. */
export interface Volume {
  readonly actual: number;
  readonly unit: string;
}

/** First spelling of every unit in the lines that sell something; a line without unit has the default one. */
export function unitsOf(lines: readonly OrderLine[], defaultUnit: string): readonly string[] {
  const units = new Map<string, string>();
  for (const { quantity, unit } of lines) {
    if (!quantity) continue;
    const text = unit?.trim() || defaultUnit;
    const key = text.toLowerCase();
    if (!units.has(key)) units.set(key, text);
  }
  return [...units.values()];
}

/** Quantity of the group; undefined where no line has one or where the units differ: kilograms and pieces never add. */
export function volumeOf({ lines }: LineGroup, defaultUnit: string): Volume | undefined {
  const units = unitsOf(lines, defaultUnit);
  const quantities = lines.flatMap(({ quantity }) => (quantity === undefined ? [] : [quantity]));
  if (units.length > 1 || quantities.length === 0) return undefined;
  return { actual: cleanSum(quantities), unit: units[0] ?? defaultUnit };
}

/** A warning per group whose units differ, and a remark when the units differ between groups. */
export function checkUnits(groups: readonly LineGroup[], defaultUnit: string): readonly Finding[] {
  const mixed = groups.flatMap((group): Finding[] => {
    const units = unitsOf(group.lines, defaultUnit);
    if (units.length < 2) return [];
    const { fiscalYear, productGroup, region } = group;
    const params = { kpi: "sales_volume", group: productGroup, region, year: fiscalYear, units: units.join(", ") };
    return [{ code: "actuals.units-mixed", severity: "warning", params }];
  });
  const all = unitsOf(
    groups.flatMap(({ lines }) => lines),
    defaultUnit,
  );
  if (mixed.length > 0 || all.length < 2) return mixed;
  return [{ code: "actuals.units-differ", severity: "info", params: { units: all.join(", ") } }];
}
