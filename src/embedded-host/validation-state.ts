/** The data validation of a range or several, as far as all its cells have the same one. */
import type { CellRange, Validation, ValidationRule } from "../package/workbook-file";
import { contains, intersection } from "./addresses";
import type { AreasTarget } from "./areas-target";
import { boundingArea, commonAreas, subtract } from "./cell-areas";
import { fillFormula } from "./formulas";
import { without } from "./without";

/** A validation without its place; formulas read from the corner of where it is to stand. */
export type Check = Omit<Validation, "range">;

export interface ValidationPiece {
  readonly area: CellRange;
  /** Its formulas read from the first cell of the area. */
  readonly check: Check;
}

export type ValidationState =
  | { readonly kind: "none" }
  /** Formulas read from the corner of the areas. */
  | { readonly kind: "same"; readonly check: Check }
  /** Only some cells have a validation. */
  | { readonly kind: "partial" }
  | { readonly kind: "different" };

export function validationPieces({ sheet, areas }: AreasTarget): readonly ValidationPiece[] {
  return sheet.validations.flatMap((validation) =>
    commonAreas([validation.range], areas).map((area) => ({
      area,
      check: movedCheck(without(validation, "range"), validation.range, area),
    })),
  );
}

export function validationState(target: AreasTarget): ValidationState {
  const pieces = validationPieces(target);
  const corner = boundingArea(target.areas);
  const checks = pieces.map(({ area, check }) => movedCheck(check, area, corner));
  const [first, ...others] = checks;
  if (first === undefined) return { kind: "none" };
  const rest = pieces.reduce((left, { area }) => left.flatMap((part) => subtract(part, area)), [...target.areas]);
  if (rest.length > 0) return { kind: "partial" };
  const isSame = others.every((check) => JSON.stringify(check) === JSON.stringify(first));
  return isSame ? { kind: "same", check: first } : { kind: "different" };
}

/** Sets the same check for all cells; formulas read from the corner of the areas. */
export function setCheck({ sheet, areas }: AreasTarget, check: Check | undefined): void {
  const corner = boundingArea(areas);
  for (const area of areas) sheet.setValidation(area, check && movedCheck(check, corner, area));
}

/** Changes the checks of all cells that have one; where none has, all get one that takes anything. */
export function changeChecks(target: AreasTarget, change: (check: Check) => Check): void {
  const pieces = validationPieces(target);
  if (pieces.length === 0) return setCheck(target, change({ rule: { kind: "any" }, ignoreBlank: true }));
  for (const { area, check } of pieces) target.sheet.setValidation(area, change(check));
}

function movedCheck(check: Check, from: CellRange, to: CellRange): Check {
  if (from.top === to.top && from.left === to.left) return check;
  const move = (formula: string) => fillFormula(formula, from.top, from.left)(to.top, to.left);
  return { ...check, rule: movedRule(check.rule, move) };
}

function movedRule(rule: ValidationRule, move: (formula: string) => string): ValidationRule {
  if (rule.kind === "any") return rule;
  if (rule.kind === "custom") return { ...rule, formula: move(rule.formula) };
  if (rule.kind === "list") return rule.source.startsWith('"') ? rule : { ...rule, source: move(rule.source) };
  const second = rule.formula2 === undefined ? {} : { formula2: move(rule.formula2) };
  return { ...rule, formula1: move(rule.formula1), ...second };
}

/** What of a range lies inside of the used cells: beyond them all are empty. */
export function usedPart(area: CellRange, used: CellRange | undefined): CellRange | undefined {
  return used && (contains(used, area) ? area : intersection(area, used));
}
