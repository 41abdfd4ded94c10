/** Data validations (`dataValidations`). Those of the newer kind, in an extension, are kept and not listed. */
import { parseRanges, rangesAddress } from "./cell-range";
import { moveFormula } from "./formula-change";
import { distance, withoutRange, type Region } from "./sheet-regions";
import { PackageError, type CellRange, type Validation, type ValidationRule } from "./workbook-file";
import { withElementAttribute } from "./xml-edit";
import type { XmlDocument } from "./xml-document";
import {
  attribute,
  attributeText,
  childNamed,
  elementText,
  innerXml,
  isTrue,
  parseElement,
  type XmlElement,
} from "./xml-scan";
import { decodeContent, decodeControls, encodeControls, encodeXml } from "./xml-text";

type NumericRule = Extract<ValidationRule, { readonly formula1: string }>;

const MAX_LIST = 255;
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;
const MAX_ERROR = 225;
const OPERATORS: readonly string[] = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "greaterThanOrEqual",
  "lessThan",
  "lessThanOrEqual",
] satisfies readonly NumericRule["operator"][];
const KINDS: readonly string[] = ["whole", "decimal", "date", "textLength"] satisfies readonly NumericRule["kind"][];

/** One validation for each range; formulas are relative to the range's own first cell. */
export function readValidations(sheet: XmlDocument): Validation[] {
  return elements(sheet).flatMap((element) => {
    const ranges = rangesOf(element);
    return ranges.flatMap((range) => readValidation(element, range, distance(ranges, range)) ?? []);
  });
}

function readValidation(
  element: XmlElement,
  range: CellRange,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Validation | undefined {
  const rule = readRule(element, (formula) => moveFormula(formula, rows, columns));
  if (rule === undefined) return undefined;
  const { attributes } = element;
  const prompt = isTrue(attribute(attributes, "showInputMessage")) ? readPrompt(attributes) : undefined;
  const error = isTrue(attribute(attributes, "showErrorMessage")) ? readError(attributes) : undefined;
  return {
    range,
    rule,
    ignoreBlank: isTrue(attribute(attributes, "allowBlank")),
    ...(prompt !== undefined && { prompt }),
    ...(error !== undefined && { error }),
  };
}

function readRule(element: XmlElement, move: (formula: string) => string): ValidationRule | undefined {
  const kind = attribute(element.attributes, "type");
  const formula = (name: string): string | undefined => {
    const child = childNamed(element, name);
    return child === undefined ? undefined : move(decodeContent(innerXml(child)));
  };
  const formula1 = formula("formula1") ?? "";
  if (kind === "list") return { kind, source: formula1 };
  if (kind === "custom") return { kind, formula: formula1 };
  const operator = attribute(element.attributes, "operator") ?? "between";
  if (!isNumericKind(kind) || !isOperator(operator)) return undefined;
  const formula2 = formula("formula2");
  return { kind, operator, formula1, ...(formula2 !== undefined && { formula2 }) };
}

function isNumericKind(kind: string | undefined): kind is NumericRule["kind"] {
  return kind !== undefined && KINDS.includes(kind);
}

function isOperator(operator: string): operator is NumericRule["operator"] {
  return OPERATORS.includes(operator);
}

function readPrompt(attributes: string): Validation["prompt"] {
  const title = attribute(attributes, "promptTitle");
  const message = attribute(attributes, "prompt");
  if (title === undefined && message === undefined) return undefined;
  return { title: decodeControls(title ?? ""), message: decodeControls(message ?? "") };
}

function readError(attributes: string): NonNullable<Validation["error"]> {
  const style = attribute(attributes, "errorStyle");
  return {
    style: style === "warning" || style === "information" ? style : "stop",
    title: decodeControls(attribute(attributes, "errorTitle") ?? ""),
    message: decodeControls(attribute(attributes, "error") ?? ""),
  };
}

/** Takes the range out of all validations, then sets the given one. */
export function writeValidation(
  sheet: XmlDocument,
  range: CellRange,
  validation: Omit<Validation, "range"> | undefined,
): void {
  const current = elements(sheet);
  const kept = current.flatMap((element) => cutOut(element, range));
  const added = validation === undefined ? [] : [validationText(sheet.prefix, range, validation)];
  const texts = [...kept.map(elementText), ...added];
  const { attributes } = sheet.child("dataValidations") ?? { attributes: "" };
  const container = withElementAttribute(
    {
      prefix: sheet.prefix,
      name: "dataValidations",
      attributes,
      pieces: texts.map((text) => ({ name: "dataValidation", text })),
    },
    "count",
    texts.length,
  );
  sheet.setElement(texts.length === 0 ? undefined : container, "dataValidations");
}

function cutOut(element: XmlElement, hole: CellRange): XmlElement[] {
  const regions = withoutRange(rangesOf(element), hole);
  return regions === undefined ? [element] : regions.map((region) => moved(element, region));
}

function moved(element: XmlElement, { ranges, rows, columns }: Region): XmlElement {
  const pieces = element.pieces.map((piece) => {
    if (piece.name !== "formula1" && piece.name !== "formula2") return piece;
    const formula = parseElement(piece.text);
    const text = encodeXml(moveFormula(decodeContent(innerXml(formula)), rows, columns));
    return { name: piece.name, text: elementText({ ...formula, pieces: [{ name: "", text }] }) };
  });
  return withElementAttribute({ ...element, pieces }, "sqref", rangesAddress(ranges));
}

function validationText(prefix: string, range: CellRange, validation: Omit<Validation, "range">): string {
  const { rule, prompt, error, ignoreBlank } = validation;
  requireTexts(validation);
  const attributes = attributeText({
    type: rule.kind,
    errorStyle: error === undefined || error.style === "stop" ? undefined : error.style,
    operator: "operator" in rule && rule.operator !== "between" ? rule.operator : undefined,
    allowBlank: ignoreBlank ? 1 : undefined,
    showInputMessage: prompt === undefined ? undefined : 1,
    showErrorMessage: error === undefined ? undefined : 1,
    errorTitle: encodedText(error?.title),
    error: encodedText(error?.message),
    promptTitle: encodedText(prompt?.title),
    prompt: encodedText(prompt?.message),
    sqref: rangesAddress([range]),
  });
  const formulas = ruleFormulas(rule).map((formula, index) => {
    const tag = `${prefix}formula${index + 1}`;
    return `<${tag}>${encodeXml(formula)}</${tag}>`;
  });
  return `<${prefix}dataValidation${attributes}>${formulas.join("")}</${prefix}dataValidation>`;
}

function encodedText(text: string | undefined): string | undefined {
  return text === undefined || text === "" ? undefined : encodeControls(text);
}

function ruleFormulas(rule: ValidationRule): string[] {
  if (rule.kind === "list") return [rule.source];
  if (rule.kind === "custom") return [rule.formula];
  return rule.formula2 === undefined ? [rule.formula1] : [rule.formula1, rule.formula2];
}

/** Excel repairs a file with longer texts. */
function requireTexts({ rule, prompt, error }: Omit<Validation, "range">): void {
  const isLongList = rule.kind === "list" && rule.source.startsWith('"') && rule.source.length > MAX_LIST + 2;
  const isEmpty = ruleFormulas(rule).some((formula) => formula === "");
  const titles = [prompt?.title ?? "", error?.title ?? ""];
  const isLongText =
    titles.some((title) => title.length > MAX_TITLE) ||
    (prompt?.message.length ?? 0) > MAX_MESSAGE ||
    (error?.message.length ?? 0) > MAX_ERROR;
  if (isLongList || isEmpty || isLongText) throw new PackageError("invalidArgument", "validation");
}

function elements(sheet: XmlDocument): XmlElement[] {
  const pieces = sheet.child("dataValidations")?.pieces ?? [];
  return pieces.filter((piece) => piece.name === "dataValidation").map((piece) => parseElement(piece.text));
}

function rangesOf(element: XmlElement): CellRange[] {
  return parseRanges(attribute(element.attributes, "sqref") ?? "");
}
