import type { Change } from "../../workbook/changes";
import { bridgeChoiceName } from "../../workbook/plan-names";
import type { WorkbookSnapshot } from "../../workbook/port";
import type { Plan } from "../../workbook/read-plan";

/** KPI and fiscal year that the target-gap bridge of the overview shows, for the whole account. */
export interface BridgeChoice {
  readonly kpi: string;
  readonly fiscalYear: number;
}

/** Changes after which the overview shows this bridge, as if somebody had chosen it there; none where it has no bridge. */
export function bridgeChoiceChanges(
  { names }: Pick<WorkbookSnapshot, "names">,
  { labels }: Plan,
  { kpi, fiscalYear }: BridgeChoice,
): Change[] {
  const contents = { [bridgeChoiceName.kpi]: labels.labelOf("kpi", kpi), [bridgeChoiceName.year]: fiscalYear };
  return Object.entries(contents).flatMap(([name, content]): Change[] => {
    const place = names.find((known) => known.name.toUpperCase() === name.toUpperCase())?.place;
    if (place === undefined) return [];
    return [{ kind: "setCells", sheet: place.sheet, top: place.row, left: place.column, cells: [[content]] }];
  });
}
