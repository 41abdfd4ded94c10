/** In which unit figures of an existing workbook stand, and what they are in the plan's. */
import { findKpi, rowUnit } from "../../domain/kpi/catalogue";
import { roundFigure } from "../../domain/kpi/clean-sum";
import type { ReadingContext } from "./adopted-row";
import type { WrittenUnit } from "./kpi-label";
import type { Figure } from "./read-matrix";
import type { AdoptionFinding } from "./suggestion";

export interface UnitQuestion {
  /** Key of the KPI. */
  readonly key: string;
  /** Unit of the column, the row's label or its own column. */
  readonly written: WrittenUnit | undefined;
  /** What the title says of all amounts of money. */
  readonly ofTitle: WrittenUnit | undefined;
  /** The row's unit as it is written. */
  readonly ofRow: string | null;
  readonly line: number;
}

export interface SettledUnit {
  readonly name: string | null;
  /** What the figure is multiplied by. */
  readonly scale: number;
  readonly isShare: boolean;
  /** False for money of another currency. */
  readonly isTaken: boolean;
  readonly findings: readonly AdoptionFinding[];
}

/** The unit of the plan for a figure. Money without a word on its currency is the plan's. */
export function settleUnit(
  { key, written, ofTitle, ofRow, line }: UnitQuestion,
  { currency }: ReadingContext,
): SettledUnit {
  const definition = findKpi(key);
  const isMoney = definition?.unit === "currency" || written?.currency !== undefined;
  const unit = written ?? (isMoney ? ofTitle : undefined);
  const scale = unit?.scale ?? 1;
  const isShare = definition?.unit === "%" || (definition === undefined && unit?.percent === true);
  const ownUnit = isMoney ? currency : isShare ? "%" : (unit?.unit ?? ofRow);
  const name = definition === undefined ? ownUnit : rowUnit(definition.unit, currency, unit?.unit ?? "pcs");
  const isForeign = isMoney && unit?.currency !== undefined && unit.currency !== currency && unit.currency !== "$";
  const params = { currency: unit?.currency ?? "", plan: currency };
  const foreign: AdoptionFinding[] = isForeign
    ? [{ code: "adopt.other-currency", severity: "error", line, params }]
    : [];
  const scaled: AdoptionFinding[] = scale === 1 ? [] : [{ code: "adopt.scaled", severity: "info", params: { scale } }];
  return { name, scale, isShare, isTaken: !isForeign, findings: isForeign ? foreign : scaled };
}

/** Above this a share of a KPI of the account's own is a percentage: 1.05 may be a target that was passed. */
const largestOwnShare = 2;

/** Shares above one are percentages; all figures of a KPI are read alike. */
export function settlePercent(figures: readonly Figure[]): {
  readonly figures: readonly Figure[];
  readonly findings: readonly AdoptionFinding[];
} {
  const largest = new Map<string, number>();
  for (const { kpi, isShare, value } of figures) {
    if (isShare) largest.set(kpi, Math.max(largest.get(kpi) ?? 0, Math.abs(value)));
  }
  const percent = [...largest].filter(([kpi, value]) => value > (findKpi(kpi) === undefined ? largestOwnShare : 1));
  const isPercent = new Set(percent.map(([kpi]) => kpi));
  return {
    figures: figures.map((figure) =>
      isPercent.has(figure.kpi) ? { ...figure, value: roundFigure(figure.value / 100) } : figure,
    ),
    findings: percent.map(([kpi, example]) => ({
      code: "adopt.kpi-in-percent",
      severity: "info",
      params: { kpi, example },
    })),
  };
}
