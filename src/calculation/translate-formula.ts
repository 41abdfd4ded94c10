import { adaptArrays } from "./adapt-arrays";
import { adaptFunctions } from "./adapt-functions";
import type { CalculatedValue } from "./calculator";
import { isAlwaysFresh, isCalculatedWrongly } from "./engine-functions";
import { depthOf, functionsOf, printExpression, rangesOf, type Expression } from "./expression";
import { cellKey, type FormulaCell } from "./formula-cell";
import {
  createFormulaParser,
  NO_SHIFT,
  resolveFormula,
  UnsupportedConstruct,
  type FormulaScope,
  type Shift,
} from "./resolve-formula";
import type { FormulaPlace } from "./structured-reference";
import { canOverlook } from "./visible-change";

export type Translation =
  | { readonly kind: "formula"; readonly formula: FormulaCell }
  | { readonly kind: "unsupported"; readonly functionName: string };

/** `shift` moves the relative references of the formula, as when it is filled into the place from another one. */
export type FormulaTranslator = (
  formula: string,
  place: FormulaPlace,
  came: CalculatedValue,
  shift?: Shift,
) => Translation;

/** A translator for the formulas of one book. `hasFunction` says which functions the engine knows. */
export function createFormulaTranslator(
  scope: FormulaScope,
  hasFunction: (name: string) => boolean,
): FormulaTranslator {
  const parser = createFormulaParser();
  return (formula, place, came, shift = NO_SHIFT) => {
    try {
      return { kind: "formula", formula: translate(formula, place, came, shift) };
    } catch (error) {
      if (!(error instanceof UnsupportedConstruct)) throw error;
      return { kind: "unsupported", functionName: error.functionName };
    }
  };

  function translate(formula: string, place: FormulaPlace, came: CalculatedValue, shift: Shift): FormulaCell {
    const resolved = resolveFormula(formula, place, scope, parser, shift);
    const functions = functionsOf(resolved);
    const missing = functions.find((name) => isCalculatedWrongly(name) || !hasFunction(name));
    if (missing !== undefined) throw new UnsupportedConstruct(missing);
    const adapted = adaptFunctions(adaptArrays(resolved, place));
    return {
      ...describe(adapted, place, came),
      isAlwaysFresh: functions.some(isAlwaysFresh),
      resolved: kept(resolved),
    };
  }
}

function kept(resolved: Expression): Expression | undefined {
  return canOverlook(resolved) ? resolved : undefined;
}

function describe(
  adapted: Expression,
  place: FormulaPlace,
  came: CalculatedValue,
): Omit<FormulaCell, "isAlwaysFresh" | "resolved"> {
  return {
    key: cellKey(place.sheet, place.row, place.column),
    place,
    text: printExpression(adapted, place.row),
    ranges: rangesOf(adapted),
    weight: depthOf(adapted),
    came,
  };
}
