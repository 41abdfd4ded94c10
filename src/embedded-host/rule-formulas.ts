/** Formulas of conditional formats as the API has them: with "=", in English, relative to the top-left cell. */
import { tokenize, translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx/xlsx";
import type { Threshold } from "../package/workbook-file";
import { columnName } from "./addresses";
import { choice, keyOf, optional, text } from "./arguments";
import { toApiFormula, toRuleFormula } from "./formulas";
import { invalidArgument } from "./host-error";
import type { SheetTarget } from "./range-target";

/** A formula or a plain number, as text; "=" in front or not. */
export function readFormula({ book }: SheetTarget, value: unknown): string {
  const formula = toRuleFormula(book.file, text(value, "formula expected"));
  if (formula !== "") return formula;
  throw invalidArgument("an empty formula");
}

export function apiFormula(formula: string | undefined): string {
  return formula === undefined ? "" : toApiFormula(formula, undefined);
}

interface Corner {
  readonly row: number;
  readonly column: number;
}

/** @param formula as it reads from that cell, with "=" or without */
export function toR1C1(formula: string, corner: Corner): string {
  return translateFormulaToR1C1(formula, nameOf(corner));
}

export function fromR1C1(formula: string, corner: Corner): string {
  return translateFormulaToA1(formula, nameOf(corner));
}

function nameOf({ row, column }: Corner): string {
  return columnName(column) + String(row + 1);
}

/** Where a point of a scale lies. */
export interface ApiPoint {
  readonly type: unknown;
  readonly formula?: unknown;
}

export type PointTypes = Readonly<Record<string, Threshold["type"]>>;

export const valueTypes = { Number: "num", Percent: "percent", Formula: "formula", Percentile: "percentile" } as const;

export function readPoint(target: SheetTarget, { type, formula }: ApiPoint, types: PointTypes): Threshold {
  const kind = choice<Threshold["type"]>(type, types);
  if (!Object.values<string>(valueTypes).includes(kind)) return { type: kind };
  const value = readFormula(target, optional(formula, String, ""));
  requireFixed(value);
  return { type: kind, value: isNumber(value) ? String(Number(value)) : value };
}

export function apiPoint({ type, value }: Threshold, types: PointTypes) {
  const formula = value === undefined || isNumber(value) ? (value ?? null) : toApiFormula(value, undefined);
  return { type: keyOf(types, type) ?? "Invalid", formula };
}

function isNumber(value: string): boolean {
  return value.trim() !== "" && Number.isFinite(Number(value));
}

/** Excel: "You cannot use relative references in Conditional Formatting criteria for color scales, data bars, and icon sets." */
function requireFixed(formula: string): void {
  const isRelative = tokenize(formula).some(
    ({ type, value }) => type.startsWith("range") && type !== "range_named" && !isFixed(value),
  );
  if (isRelative) throw invalidArgument(`${formula}: relative references are not allowed here`);
}

function isFixed(reference: string): boolean {
  return reference
    .slice(reference.lastIndexOf("!") + 1)
    .split(":")
    .every((cell) => /^(?:\$[A-Z]{1,3})?(?:\$\d+)?$/i.test(cell));
}
