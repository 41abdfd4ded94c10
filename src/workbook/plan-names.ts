import type { ListSource } from "../domain/schema/column-kinds";
import { lists } from "../domain/schema/lists";
import { sheetOrder, type SheetKey } from "../domain/schema/plan-schema";
import { namedCell } from "./formulas/lookups";
import { sheetMarkerPrefix } from "./places";
import { anyRowList, listName } from "./validations";

/** The cell of the overview for what the last check found. Not among `planNames`: a plan works without it. */
export const checkResultName = "KAP_CheckResult";

/** The cells of the overview in which people choose what the target-gap bridge shows. Only plans with that sheet have them. */
export const bridgeChoiceName = { kpi: "KAP_BridgeKpi", year: "KAP_BridgeYear" } as const;

/** Lists that grow with the plan: their names are formulas, all others point to cells. */
const growing = {
  product_group: true,
  region: true,
  unit: true,
  kpi: true,
  team: true,
  contacts: true,
  goals: true,
  measures: true,
  swot: true,
} as const satisfies Readonly<Record<ListSource, true>>;

/** A name that a plan has. */
export interface PlanName {
  readonly name: string;
  /** It points to a cell, and is broken when it does not. */
  readonly isPlace: boolean;
}

/** Lists of rows of a sheet that not every plan has. */
const rowsOf: Readonly<Partial<Record<string, SheetKey>>> = { swot: "swot" };

/** The names that formulas and validations of a plan with these sheets read, and those that mark its sheets. */
export function planNames(sheets: ReadonlySet<SheetKey> = new Set(sheetOrder)): readonly PlanName[] {
  const has = (list: string) => rowsOf[list] === undefined || sheets.has(rowsOf[list]);
  const fixed = Object.keys(lists).filter((list) => !(list in growing));
  const places = [
    ...sheetOrder.filter((key) => sheets.has(key)).map((key) => `${sheetMarkerPrefix}${key}`),
    ...Object.values(namedCell),
    ...fixed.map(listName),
  ];
  return [
    ...places.map((name) => ({ name, isPlace: true })),
    ...Object.keys(growing)
      .filter(has)
      .map((list) => ({ name: listName(list), isPlace: false })),
    { name: listName(anyRowList), isPlace: false },
  ];
}
