/** A `dataValidation` of the standard or of the extension, as what it is. */
import { parseRanges } from "./cell-range";
import type { CellRange, Validation, ValidationError, ValidationPrompt, ValidationRule } from "./workbook-file";
import { attribute, childNamed, innerXml, isTrue, type XmlElement } from "./xml-scan";
import { decodeContent, decodeControls } from "./xml-text";

type BoundsRule = Extract<ValidationRule, { readonly formula1: string }>;

const OPERATORS: readonly BoundsRule["operator"][] = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "greaterThanOrEqual",
  "lessThan",
  "lessThanOrEqual",
];
const KINDS: readonly BoundsRule["kind"][] = ["whole", "decimal", "date", "time", "textLength"];

/**
 * @param move makes of a formula what it reads in the first cell of the range
 * @returns undefined for a kind that is not known
 */
export function readValidation(
  element: XmlElement,
  range: CellRange,
  move: (formula: string) => string,
): Validation | undefined {
  const rule = readRule(element, move);
  if (rule === undefined) return undefined;
  const { attributes } = element;
  return {
    range,
    rule,
    ignoreBlank: isTrue(attribute(attributes, "allowBlank")),
    ...readTexts(attributes),
  };
}

function readTexts(attributes: string): Pick<Validation, "prompt" | "error" | "hiddenPrompt" | "hiddenError"> {
  const [prompt, error] = [readPrompt(attributes), readError(attributes)];
  const isPrompted = isTrue(attribute(attributes, "showInputMessage"));
  const isAlerted = isTrue(attribute(attributes, "showErrorMessage"));
  const isPlain = error.style === "stop" && error.title === "" && error.message === "";
  return {
    ...(prompt !== undefined && (isPrompted ? { prompt } : { hiddenPrompt: prompt })),
    ...(isAlerted ? { error } : !isPlain && { hiddenError: error }),
  };
}

function readRule(element: XmlElement, move: (formula: string) => string): ValidationRule | undefined {
  const value = (name: string): string | undefined => attribute(element.attributes, name);
  const [formula1 = "", formula2] = ["formula1", "formula2"].map((name) => readFormula(element, name, move));
  const type = value("type") ?? "none";
  if (type === "none") return { kind: "any" };
  // The attribute says the opposite of its name.
  if (type === "list")
    return { kind: type, source: formula1, ...(isTrue(value("showDropDown")) && { isHidden: true }) };
  if (type === "custom") return { kind: type, formula: formula1 };
  const kind = KINDS.find((known) => known === type);
  const operator = OPERATORS.find((known) => known === (value("operator") ?? "between"));
  if (kind === undefined || operator === undefined) return undefined;
  return { kind, operator, formula1, ...(formula2 !== undefined && { formula2 }) };
}

function readFormula(element: XmlElement, name: string, move: (formula: string) => string): string | undefined {
  const child = childNamed(element, name);
  if (child === undefined) return undefined;
  return move(decodeContent(innerXml(childNamed(child, "f") ?? child)));
}

function readPrompt(attributes: string): ValidationPrompt | undefined {
  const title = attribute(attributes, "promptTitle");
  const message = attribute(attributes, "prompt");
  if (title === undefined && message === undefined) return undefined;
  return { title: decodeControls(title ?? ""), message: decodeControls(message ?? "") };
}

function readError(attributes: string): ValidationError {
  const style = attribute(attributes, "errorStyle");
  return {
    style: style === "warning" || style === "information" ? style : "stop",
    title: decodeControls(attribute(attributes, "errorTitle") ?? ""),
    message: decodeControls(attribute(attributes, "error") ?? ""),
  };
}

/** The ranges of an element of either form. */
export function validationRanges(element: XmlElement): CellRange[] {
  const inner = childNamed(element, "sqref");
  return parseRanges(inner === undefined ? (attribute(element.attributes, "sqref") ?? "") : innerXml(inner).trim());
}
