/**
 * The block of the hidden sheet `chart_data` behind the target-gap bridge (definitions, D3): the line of the sheet `gap`
 * that people choose on the overview, and its steps as parts of stacked columns. A column that crosses zero has a part
 * above and a part below it, so that the parts always add up to the step.
 */
import type { CellInput, CellRange, Change } from "../changes";
import {
  bridgeCell,
  bridgeFigures,
  bridgeKeys,
  bridgeStepLabel,
  bridgeSteps,
  type BridgeStep,
} from "../formulas/overview-bridge-formulas";
import type { PlanContext } from "../plan-settings";
import { columnLetters } from "../references";
import { bridgePlace } from "./chart-data-places";
import { cellsAt } from "./sheet-build";

const { top, left } = bridgePlace;

/** A step begins at `from` and ends at `to`; `amount` is what it is about: a total, or the way between both. */
const stepColumns = ["step", "from", "to", "amount"] as const;

/** Parts of a column: an invisible one to stand on, a total, and a pair for each kind of step. */
export const bridgeParts = [
  "base",
  "total",
  "baseline_change",
  "baseline_change_below",
  "operational",
  "operational_below",
  "strategic",
  "strategic_below",
  "residual",
  "residual_below",
] as const;
type Part = (typeof bridgeParts)[number];

/** Zero-based first row of the steps, below the figures. */
const firstStep = top + bridgeKeys.length + 2;
const labelColumn = left + stepColumns.length;

/** The chart's source: what the steps are called, then the parts. */
export const bridgeSource: CellRange = {
  top: firstStep - 1,
  left: labelColumn,
  bottom: firstStep + bridgeSteps.length - 1,
  right: labelColumn + bridgeParts.length,
};

/** All cells of the block. */
export function bridgeData(context: PlanContext): Change[] {
  const sheet = context.sheet("chart_data");
  const figures = bridgeFigures(context);
  const lines = bridgeSteps.map((step, index) => stepCells(context, step, firstStep + index + 1));
  return [
    cellsAt(
      sheet,
      top,
      left,
      bridgeKeys.map((key): CellInput[] => [key, { formula: figures[key] }]),
    ),
    cellsAt(sheet, firstStep - 1, left, [[...stepColumns, "", ...bridgeParts], ...lines]),
  ];
}

/** Cells of one step; `row` is the one-based row of the worksheet. */
function stepCells(context: PlanContext, step: BridgeStep, row: number): CellInput[] {
  const at = (column: (typeof stepColumns)[number], line = row) =>
    `$${columnLetters(left + stepColumns.indexOf(column))}${line}`;
  const figure = bridgeCell(context, step);
  const isTotal = step === "last_actual" || step === "target";
  const place = isTotal ? { from: "0", to: figure } : { from: at("to", row - 1), to: `${at("from")}+${figure}` };
  const parts = bridgeParts.map((part) => partFormula(part, step, at("from"), at("to")));
  return [
    step,
    ...[place.from, place.to, figure, bridgeStepLabel(context, step, at("amount")), ...parts].map((formula) => ({
      formula,
    })),
  ];
}

function partFormula(part: Part, step: BridgeStep, from: string, to: string): string {
  const [low, high] = [`MIN(${from},${to})`, `MAX(${from},${to})`];
  if (part === "base") return `MAX(0,${low})+MIN(0,${high})`;
  if (part === "total") return step === "last_actual" || step === "target" ? to : "0";
  if (part === step) return `MAX(0,${high})-MAX(0,${low})`;
  return part === `${step}_below` ? `MIN(0,${low})-MIN(0,${high})` : "0";
}
