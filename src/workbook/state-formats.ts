/** Conditional formats that say how a row stands: stale facts, dates that have passed, priorities, warnings. */
import { planSheets, type TableSheetKey } from "../domain/schema/plan-schema";
import { labelOf } from "../localisation/list-labels";
import type { ConditionalStyle } from "./changes";
import { namedCell } from "./formulas/lookups";
import { color } from "./theme";

/** Address of a column in the first row of the body. */
type Cell = (column: string) => string;

/** What marks a cell of a column: a formula over its row, and how the cell looks then. */
export interface StateFormat {
  readonly column: string;
  readonly marks: readonly (readonly [formula: string, style: ConditionalStyle])[];
}

const good: ConditionalStyle = { fontColor: color.good };
const fair: ConditionalStyle = { fontColor: color.fair };
const bad: ConditionalStyle = { fontColor: color.bad, bold: true };
const strong: ConditionalStyle = { fontColor: color.primary, bold: true };

const isBefore = (cell: string, day: string) => `AND(ISNUMBER(${cell}),N(${cell})<${day})`;
const isOneOf = (cell: string, codes: readonly string[]) => `OR(${codes.map((code) => `${cell}="${code}"`).join(",")})`;

/** The label of high priority in either language: the cell holds what people chose. */
const highPriority = [labelOf("priority", "high", "de"), labelOf("priority", "high", "en")];

const states: Readonly<Partial<Record<TableSheetKey, (cell: Cell) => readonly StateFormat[]>>> = {
  kpis: (cell) => [{ column: "next_due", marks: [[isBefore(cell("next_due"), namedCell.today), fair]] }],
  contacts: (cell) => [
    { column: "next_contact", marks: [[isBefore(cell("next_contact"), namedCell.today), fair]] },
    { column: "review_by", marks: [[isBefore(cell("review_by"), namedCell.today), bad]] },
  ],
  gap: (cell) => [
    ...gapFigures.map((column) => ({ column, marks: figureMarks(cell(column), cell("unit")) })),
    { column: "coverage", marks: [[`AND(ISNUMBER(${cell("coverage")}),N(${cell("coverage")})>=1)`, good]] },
    {
      column: "reason",
      marks: [
        [isOneOf(cell("reason_key"), ["reached", "closed"]), good],
        [isOneOf(cell("reason_key"), ["open"]), fair],
      ],
    },
  ],
  swot: (cell) => [{ column: "priority", marks: [[`${cell("priority_key")}="high"`, strong]] }],
  tows: (cell) => [{ column: "priority", marks: [[isOneOf(cell("priority"), highPriority), strong]] }],
  measures: (cell) => [{ column: "priority", marks: [[isOneOf(cell("priority"), highPriority), strong]] }],
  competitors: (cell) => [{ column: "threat", marks: [[`N(${cell("threat")})>=4`, bad]] }],
  exchange: (cell) => [
    {
      column: "validity",
      marks: [
        [`${cell("validity_key")}="expired"`, bad],
        [`${cell("validity_key")}="valid"`, good],
      ],
    },
  ],
  prices: (cell) => [
    { column: "special_price", marks: [[`${cell("guard_key")}="below_minimum"`, bad]] },
    {
      column: "guard",
      marks: [
        [`${cell("guard_key")}="ok"`, good],
        [isOneOf(cell("guard_key"), ["below_minimum", "expired"]), bad],
        [`${cell("guard_key")}<>""`, fair],
      ],
    },
  ],
  self_check: (cell) => [{ column: "distance", marks: [[`N(${cell("distance")})>=2`, fair]] }],
  reviews: (cell) => [{ column: "next_review", marks: [[isBefore(cell("next_review"), namedCell.today), fair]] }],
};

/** Figures in the unit of the line's KPI. */
const gapFigures = [
  "baseline_manual",
  "last_actual",
  "baseline",
  "baseline_change",
  "gross_operational",
  "gross_strategic",
  "planned_operational",
  "planned_strategic",
  "target",
  "gap_total",
  "gap_operational",
  "gap_strategic",
  "gap_residual",
] as const;

/** Shares in percent, small broken figures with two digits. */
function figureMarks(cell: string, unit: string): StateFormat["marks"] {
  const small = `ISNUMBER(${cell}),ABS(N(${cell}))<100,N(${cell})<>INT(N(${cell}))`;
  return [
    [`AND(${unit}="%",ISNUMBER(${cell}))`, { numberFormat: "0.0%" }],
    [`AND(${unit}<>"%",${small})`, { numberFormat: "#,##0.00" }],
  ];
}

/** What marks the cells of a sheet, by column; its facts that are older than the plan's rule stand out in every sheet. */
export function stateFormats(sheet: TableSheetKey, cell: Cell): readonly StateFormat[] {
  const definition = planSheets[sheet];
  const rule = "completeness" in definition ? definition.completeness : undefined;
  const asOf = rule && "asOf" in rule ? rule.asOf : undefined;
  const stale: readonly StateFormat[] =
    asOf === undefined ? [] : [{ column: asOf, marks: [[isBefore(cell(asOf), namedCell.freshSince), fair]] }];
  return [...(states[sheet]?.(cell) ?? []), ...stale];
}
