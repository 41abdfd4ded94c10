import { adaptArrays } from "./adapt-arrays";
import { adaptFunctions } from "./adapt-functions";
import type { CalculatedValue } from "./calculator";
import { hidesErrors, isAlwaysFresh, isCalculatedWrongly } from "./engine-functions";
import { call, depthOf, functionsOf, literal, printExpression, rangesOf, type Expression } from "./expression";
import { ARRAY_WEIGHT, cellKey, type ArrayPart, type FormulaCell } from "./formula-cell";
import { leaveOutHiddenRows } from "./hidden-rows";
import { hasUnion } from "./reference-operators";
import { NO_SHIFT, resolveFormula, type FormulaScope, type Shift } from "./resolve-formula";
import { createRowTemplate, formulaInRow, type TranslatedFormula } from "./row-template";
import { isTooLarge } from "./spilling";
import type { FormulaPlace } from "./structured-reference";
import { UnsupportedConstruct } from "./unsupported-construct";
import { canOverlook } from "./visible-change";

export type Translation =
  | { readonly kind: "formula"; readonly formula: FormulaCell }
  | { readonly kind: "unsupported"; readonly functionName: string };

export interface FormulaTranslator {
  /** `shift` moves the relative references of the formula, as when it is filled into the place from another one. */
  one(formula: string, place: FormulaPlace, came: CalculatedValue, shift?: Shift, array?: ArrayPart): Translation;
  /** The same formula text in several rows of a column, from top to bottom. */
  inRows(formula: string, sheet: number, column: number, rows: readonly RowOfFormula[]): readonly Translation[];
}

export interface RowOfFormula {
  readonly row: number;
  readonly came: CalculatedValue;
}

/** With fewer rows it does not pay to look for what they have in common. */
const FEW_ROWS = 4;

/** A translator for the formulas of one book. `hasFunction` says which functions the engine knows. */
export function createFormulaTranslator(
  scope: FormulaScope,
  hasFunction: (name: string) => boolean,
): FormulaTranslator {
  const attempt = <T>(work: () => T): T | UnsupportedConstruct => {
    try {
      return work();
    } catch (error) {
      if (error instanceof UnsupportedConstruct) return error;
      throw error;
    }
  };

  const one: FormulaTranslator["one"] = (formula, place, came, shift = NO_SHIFT, array) =>
    asTranslation(attempt(() => translate(formula, place, came, shift, array).cell));

  const inRows: FormulaTranslator["inRows"] = (formula, sheet, column, rows) => {
    const [first, last] = [rows[0], rows.at(-1)];
    const singly = () => rows.map(({ row, came }) => one(formula, { sheet, row, column }, came));
    if (first === undefined || last === undefined || rows.length < FEW_ROWS) return singly();
    const ends = [first, last].map(({ row, came }) =>
      attempt(() => translate(formula, { sheet, row, column }, came, NO_SHIFT, undefined)),
    );
    const [top, bottom] = ends;
    if (top === undefined || bottom === undefined || "functionName" in top || "functionName" in bottom) return singly();
    const template = createRowTemplate(top, bottom);
    if (template !== undefined)
      return rows.map(({ row, came }) => ({ kind: "formula", formula: formulaInRow(template, row, came) }));
    const middle = rows.length >> 1;
    const halves = [rows.slice(0, middle), rows.slice(middle)];
    return halves.flatMap((half) => inRows(formula, sheet, column, half));
  };

  return { one, inRows };

  function translate(
    formula: string,
    place: FormulaPlace,
    came: CalculatedValue,
    shift: Shift,
    array: ArrayPart | undefined,
  ): TranslatedFormula {
    const reading = { scope, shift, isTimed: false, isInTable: false };
    const resolved = resolveFormula(formula, place, reading);
    if (hasUnion(resolved)) throw new UnsupportedConstruct("");
    const functions = functionsOf(resolved);
    const missing = functions.find((name) => isCalculatedWrongly(name) || !hasFunction(name));
    if (missing !== undefined) throw new UnsupportedConstruct(missing);
    if (array !== undefined && isTooLarge(resolved)) throw new UnsupportedConstruct("");
    const adapted =
      array === undefined ? adaptFunctions(adaptArrays(resolved, place)) : adaptArrayFormula(resolved, place);
    const isFresh = functions.some(isAlwaysFresh);
    const properties = { isAlwaysFresh: isFresh, isTimed: reading.isTimed, ...missedPlaces(functions) };
    const parts = array === undefined ? { resolved: kept(resolved) } : { weight: ARRAY_WEIGHT, array };
    // The table around may be another one in another row.
    const hasSubtotal = functions.includes("SUBTOTAL");
    const isForOneRow = reading.isInTable || array !== undefined || hasSubtotal;
    const shown = hasSubtotal ? leaveOutHiddenRows(adapted, scope) : adapted;
    return { adapted, isForOneRow, cell: { ...describe(adapted, shown, place, came), ...properties, ...parts } };
  }
}

function asTranslation(result: FormulaCell | UnsupportedConstruct): Translation {
  return result instanceof UnsupportedConstruct
    ? { kind: "unsupported", functionName: result.functionName }
    : { kind: "formula", formula: result };
}

/** Where an error is caught, nobody could tell any more that a place was not found. */
function missedPlaces(functions: readonly string[]): Pick<FormulaCell, "mayMissPlace"> {
  if (!functions.includes("INDIRECT")) return {};
  if (functions.some(hidesErrors)) throw new UnsupportedConstruct("INDIRECT");
  return { mayMissPlace: true };
}

/** All values of the formula as one text; they are told apart when it has been calculated. */
function adaptArrayFormula(resolved: Expression, place: FormulaPlace): Expression {
  return call("ARRAYTOTEXT", adaptFunctions(adaptArrays(resolved, place, "array")), literal("1"));
}

function kept(resolved: Expression): Expression | undefined {
  return canOverlook(resolved) ? resolved : undefined;
}

/** @param shown what is calculated; it may leave out cells that the formula reads all the same */
function describe(
  adapted: Expression,
  shown: Expression,
  place: FormulaPlace,
  came: CalculatedValue,
): Omit<FormulaCell, "isAlwaysFresh"> {
  return {
    resolved: undefined,
    key: cellKey(place.sheet, place.row, place.column),
    place,
    text: printExpression(shown, place.row),
    ranges: rangesOf(adapted),
    weight: depthOf(adapted),
    came,
  };
}
