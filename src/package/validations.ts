/** Data validations: those of the standard (`dataValidations`), and those that only newer editions know, in an extension. */
import { rangesAddress } from "./cell-range";
import { moveFormula } from "./formula-change";
import { readExtension, writeExtension } from "./sheet-extension";
import { distance, withoutRange, type Region } from "./sheet-regions";
import { readValidation, validationRanges } from "./validation-read";
import { PackageError, type CellRange, type Validation, type ValidationRule } from "./workbook-file";
import { withElementAttribute } from "./xml-edit";
import type { XmlDocument } from "./xml-document";
import {
  attributeText,
  childNamed,
  elementText,
  innerXml,
  parseElement,
  type XmlElement,
  type XmlPiece,
} from "./xml-scan";
import { decodeContent, encodeControls, encodeXml } from "./xml-text";

const EXTENSION_URI = "{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}";
const MAX_LIST = 255;
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;
const MAX_ERROR = 225;

/** They are asked for cell by cell, and a full plan has hundreds on a sheet. */
const known = new WeakMap<XmlDocument, { readonly source: string; readonly validations: readonly Validation[] }>();

/** One validation for each range; formulas are relative to the range's own first cell. */
export function readValidations(sheet: XmlDocument): readonly Validation[] {
  const source = `${sheet.childText("dataValidations") ?? ""}\n${sheet.childText("extLst") ?? ""}`;
  const found = known.get(sheet);
  if (found?.source === source) return found.validations;
  const validations = parseValidations(sheet);
  known.set(sheet, { source, validations });
  return validations;
}

function parseValidations(sheet: XmlDocument): Validation[] {
  return [...elements(sheet), ...newerElements(readExtension(sheet, EXTENSION_URI))].flatMap((element) => {
    const ranges = validationRanges(element);
    return ranges.flatMap((range) => {
      const { rows, columns } = distance(ranges, range);
      return readValidation(element, range, (formula) => moveFormula(formula, rows, columns)) ?? [];
    });
  });
}

/** Takes the range out of all validations, then sets the given one. */
export function writeValidation(
  sheet: XmlDocument,
  range: CellRange,
  validation: Omit<Validation, "range"> | undefined,
): void {
  cutNewer(sheet, range);
  const kept = elements(sheet).flatMap((element) => cutOut(element, range));
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

/** Excel keeps validations that look at other sheets in the extension. */
function cutNewer(sheet: XmlDocument, range: CellRange): void {
  const list = readExtension(sheet, EXTENSION_URI);
  if (list === undefined || !newerElements(list).some((element) => touches(element, range))) return;
  const pieces = list.pieces.flatMap((piece): XmlPiece[] => {
    if (piece.name !== "dataValidation") return [piece];
    return cutOut(parseElement(piece.text), range).map((element) => ({ ...piece, text: elementText(element) }));
  });
  const count = pieces.filter((piece) => piece.name === "dataValidation").length;
  writeExtension(
    sheet,
    EXTENSION_URI,
    count === 0 ? undefined : withElementAttribute({ ...list, pieces }, "count", count),
  );
}

function touches(element: XmlElement, hole: CellRange): boolean {
  return withoutRange(validationRanges(element), hole) !== undefined;
}

function cutOut(element: XmlElement, hole: CellRange): XmlElement[] {
  const regions = withoutRange(validationRanges(element), hole);
  return regions === undefined ? [element] : regions.map((region) => moved(element, region));
}

function moved(element: XmlElement, { ranges, rows, columns }: Region): XmlElement {
  const pieces = element.pieces.map((piece) => {
    if (piece.name === "sqref") return withText(piece, rangesAddress(ranges));
    if (piece.name !== "formula1" && piece.name !== "formula2") return piece;
    return movedFormula(piece, rows, columns);
  });
  const isNewer = childNamed(element, "sqref") !== undefined;
  return withElementAttribute({ ...element, pieces }, "sqref", isNewer ? undefined : rangesAddress(ranges));
}

/** The extension has the formula in an element of its own. */
function movedFormula(piece: XmlPiece, rows: number, columns: number): XmlPiece {
  const formula = parseElement(piece.text);
  const own = formula.pieces.find((child) => child.name === "f");
  if (own === undefined)
    return withText(piece, encodeXml(moveFormula(decodeContent(innerXml(formula)), rows, columns)));
  const pieces = formula.pieces.map((child) => (child === own ? movedFormula(own, rows, columns) : child));
  return { ...piece, text: elementText({ ...formula, pieces }) };
}

function withText(piece: XmlPiece, text: string): XmlPiece {
  return { ...piece, text: elementText({ ...parseElement(piece.text), pieces: [{ name: "", text }] }) };
}

function validationText(prefix: string, range: CellRange, validation: Omit<Validation, "range">): string {
  const { rule, prompt, error, ignoreBlank } = validation;
  requireTexts(validation);
  const [input, alert] = [prompt ?? validation.hiddenPrompt, error ?? validation.hiddenError];
  const attributes = attributeText({
    type: rule.kind === "any" ? undefined : rule.kind,
    errorStyle: alert === undefined || alert.style === "stop" ? undefined : alert.style,
    operator: "operator" in rule && rule.operator !== "between" ? rule.operator : undefined,
    allowBlank: ignoreBlank ? 1 : undefined,
    showDropDown: rule.kind === "list" && rule.isHidden === true ? 1 : undefined,
    showInputMessage: prompt === undefined ? undefined : 1,
    showErrorMessage: error === undefined ? undefined : 1,
    errorTitle: encodedText(alert?.title),
    error: encodedText(alert?.message),
    promptTitle: encodedText(input?.title),
    prompt: encodedText(input?.message),
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
  if (rule.kind === "any") return [];
  if (rule.kind === "list") return [rule.source];
  if (rule.kind === "custom") return [rule.formula];
  return rule.formula2 === undefined ? [rule.formula1] : [rule.formula1, rule.formula2];
}

/** Excel repairs a file with longer texts. */
function requireTexts({ rule, ...texts }: Omit<Validation, "range">): void {
  const isLongList = rule.kind === "list" && rule.source.startsWith('"') && rule.source.length > MAX_LIST + 2;
  const isEmpty = ruleFormulas(rule).some((formula) => formula === "");
  const prompts = [texts.prompt, texts.hiddenPrompt];
  const errors = [texts.error, texts.hiddenError];
  const isLongText =
    [...prompts, ...errors].some((text) => (text?.title.length ?? 0) > MAX_TITLE) ||
    prompts.some((prompt) => (prompt?.message.length ?? 0) > MAX_MESSAGE) ||
    errors.some((error) => (error?.message.length ?? 0) > MAX_ERROR);
  if (isLongList || isEmpty || isLongText) throw new PackageError("invalidArgument", "validation");
}

function elements(sheet: XmlDocument): XmlElement[] {
  const pieces = sheet.child("dataValidations")?.pieces ?? [];
  return pieces.filter((piece) => piece.name === "dataValidation").map((piece) => parseElement(piece.text));
}

function newerElements(list: XmlElement | undefined): XmlElement[] {
  const pieces = list?.pieces ?? [];
  return pieces.filter((piece) => piece.name === "dataValidation").map((piece) => parseElement(piece.text));
}
