import { adaptArrays } from "./adapt-arrays";
import { adaptFunctions } from "./adapt-functions";
import type { CalculatedValue } from "./calculator";
import { hidesErrors, isAlwaysFresh, isCalculatedWrongly } from "./engine-functions";
import { call, depthOf, functionsOf, literal, printExpression, rangesOf, type Expression } from "./expression";
import { ARRAY_WEIGHT, cellKey, type ArrayPart, type FormulaCell } from "./formula-cell";
import { hasUnion } from "./reference-operators";
import { createFormulaParser, NO_SHIFT, resolveFormula, type FormulaScope, type Shift } from "./resolve-formula";
import type { FormulaPlace } from "./structured-reference";
import { UnsupportedConstruct } from "./unsupported-construct";
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
  array?: ArrayPart,
) => Translation;

/** A translator for the formulas of one book. `hasFunction` says which functions the engine knows. */
export function createFormulaTranslator(
  scope: FormulaScope,
  hasFunction: (name: string) => boolean,
): FormulaTranslator {
  const parser = createFormulaParser();
  return (formula, place, came, shift = NO_SHIFT, array) => {
    try {
      return { kind: "formula", formula: translate(formula, place, came, shift, array) };
    } catch (error) {
      if (!(error instanceof UnsupportedConstruct)) throw error;
      return { kind: "unsupported", functionName: error.functionName };
    }
  };

  function translate(
    formula: string,
    place: FormulaPlace,
    came: CalculatedValue,
    shift: Shift,
    array: ArrayPart | undefined,
  ): FormulaCell {
    const resolved = resolveFormula(formula, place, scope, parser, shift);
    if (hasUnion(resolved)) throw new UnsupportedConstruct("");
    const functions = functionsOf(resolved);
    const missing = functions.find((name) => isCalculatedWrongly(name) || !hasFunction(name));
    if (missing !== undefined) throw new UnsupportedConstruct(missing);
    if (array !== undefined) return arrayFormula(resolved, place, came, array);
    const adapted = adaptFunctions(adaptArrays(resolved, place));
    return {
      ...describe(adapted, place, came),
      isAlwaysFresh: functions.some(isAlwaysFresh),
      resolved: kept(resolved),
      ...missedPlaces(functions),
    };
  }
}

/** Where an error is caught, nobody could tell any more that a place was not found. */
function missedPlaces(functions: readonly string[]): Pick<FormulaCell, "mayMissPlace"> {
  if (!functions.includes("INDIRECT")) return {};
  if (functions.some(hidesErrors)) throw new UnsupportedConstruct("INDIRECT");
  return { mayMissPlace: true };
}

/** All values of the formula as one text; they are told apart when it has been calculated. */
function arrayFormula(resolved: Expression, place: FormulaPlace, came: CalculatedValue, array: ArrayPart): FormulaCell {
  const adapted = adaptFunctions(adaptArrays(resolved, place, "array"));
  const text = call("ARRAYTOTEXT", adapted, literal("1"));
  const functions = functionsOf(resolved);
  return {
    ...describe(text, place, came),
    weight: ARRAY_WEIGHT,
    isAlwaysFresh: functions.some(isAlwaysFresh),
    resolved: undefined,
    array,
    ...missedPlaces(functions),
  };
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
