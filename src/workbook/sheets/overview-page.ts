/** What the blocks of the overview page share: the page, and how cells look on it. */
import type { Labels } from "../../domain/schema/column-kinds";
import { overviewTexts } from "../../localisation/overview-texts";
import type { CellInput, CellRange, Change, ConditionalRule, FormatPatch } from "../changes";
import type { PlanContext } from "../plan-settings";
import { columnLetters } from "../references";
import { color, fontName } from "../theme";
import type { ChartDataRequest } from "./chart-data-sheet";
import type { OverviewLayout } from "./overview-layout";

/** The page that is built. */
export interface OverviewPage {
  /** Name of its sheet. */
  readonly sheet: string;
  readonly context: PlanContext;
  readonly layout: OverviewLayout;
  readonly request: ChartDataRequest;
  readonly labels: Labels;
}

/** What a block writes, and how it looks. */
export interface OverviewBlock {
  readonly formulas: readonly Change[];
  readonly looks: readonly Change[];
}

export const formula = (text: string): CellInput => ({ formula: text });

/** The page's texts in the plan's language. */
export function textsOf({ context }: OverviewPage) {
  return overviewTexts[context.settings.language];
}

type Font = NonNullable<FormatPatch["font"]>;

/** A font with everything that a cell may have. */
export function font(size: number, ink: string, weight: Partial<Font> = {}): Font {
  return { name: fontName, size, bold: false, italic: false, underline: false, color: ink, ...weight };
}

export const plain = { horizontal: "left", vertical: "center", wrapText: false, indent: 0 } as const;
export const left = { ...plain, indent: 1 } as const;
export const right = { ...left, horizontal: "right" } as const;
/** Beside bars an indent would be drawn unevenly. */
export const flushRight = { ...right, indent: 0 } as const;
export const center = { ...plain, horizontal: "center" } as const;

export const blockTitle: FormatPatch = {
  font: font(11, color.white, { bold: true }),
  fill: color.primary,
  alignment: left,
};
/** Words at the right end of a block's title. */
export const titleRemark: FormatPatch = { font: font(9, color.primarySoft), alignment: right };
export const blockHeader: FormatPatch = {
  font: font(9, color.muted, { bold: true }),
  fill: color.primarySoft,
  alignment: left,
};
export const line: FormatPatch = {
  font: font(10, color.ink),
  border: { bottom: { style: "thin", color: color.line } },
  alignment: left,
};
export const remark: FormatPatch = { font: font(9, color.muted, { italic: true }), alignment: plain };

/** A range by its corners. */
export function block(top: number, leftColumn: number, bottom: number, rightColumn: number): CellRange {
  return { top, left: leftColumn, bottom, right: rightColumn };
}

/** A format of cells of the page. */
export function formatOn({ sheet }: OverviewPage): (range: CellRange, patch: FormatPatch) => Change {
  return (range, patch) => ({ kind: "format", sheet, range, patch });
}

/** Conditional formats of cells of the page. */
export function rulesOn({ sheet }: OverviewPage): (range: CellRange, rules: readonly ConditionalRule[]) => Change {
  return (range, rules) => ({ kind: "setConditionalFormats", sheet, range, rules });
}

/** A rule that changes how a cell looks where the formula is true. */
export function rule(
  formulaText: string,
  style: Extract<ConditionalRule, { kind: "formula" }>["style"],
): ConditionalRule {
  return { kind: "formula", formula: formulaText, style, stopIfTrue: false };
}

/** A cell as a rule names it: the column anchored, the row as in the first cell of its range. */
export function anchored(columnIndex: number, top: number): string {
  return `$${columnLetters(columnIndex)}${top + 1}`;
}
