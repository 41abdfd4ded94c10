import { overviewTexts } from "../../localisation/overview-texts";
import type { CellInput, CellRange, Change } from "../changes";
import { maturityLine, maturitySpokes } from "../formulas/overview-self-check-formulas";
import type { PlanContext } from "../plan-settings";
import { maturityPlace } from "./chart-data-places";
import { cellsAt } from "./sheet-build";

/** The source of the radar: a header, then one line for each spoke with its name, maturity and aim. */
export const maturitySource: CellRange = {
  ...maturityPlace,
  bottom: maturityPlace.top + maturitySpokes.length,
  right: maturityPlace.left + 2,
};

/** The block of the hidden sheet `chart_data` behind the radar of the self-check. */
export function maturityData({ settings, naming, sheet }: PlanContext): Change[] {
  const { maturity, aim } = overviewTexts[settings.language];
  const lines = maturitySpokes.map((spoke): CellInput[] => {
    const line = maturityLine(naming, spoke);
    return [{ formula: line.label }, { formula: line.maturity }, { formula: line.aim }];
  });
  return [cellsAt(sheet("chart_data"), maturityPlace.top, maturityPlace.left, [["", maturity, aim], ...lines])];
}
