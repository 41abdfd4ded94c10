/** What the plan keeps of an import until it is written: every choice, never what stands in a file. Plain JSON. */
import type { ActualsSource, LastingSource } from "../../actions/import/actuals-source";
import { hasMappedColumn } from "../../actions/import/choice-entries";
import { isQuestion, type ImportDraft, type Question, type SourceFinding } from "./import-draft";
import { canRepeat, headersOf, type LineChoice } from "./line-choice";

export type KeptSource = { readonly kind: "file"; readonly name: string } | LastingSource;

type Choices = Pick<
  ImportDraft,
  "step" | "lines" | "isOtherMeant" | "map" | "answers" | "replaceCorrections" | "clearVanished"
>;

export interface KeptImport extends Choices {
  readonly version: 1;
  readonly source: KeptSource;
  readonly questions: readonly (readonly [Question, SourceFinding])[];
}

/** The source as it is kept; undefined for cells that cannot be read again. */
export function keptSource(source: ActualsSource): KeptSource | undefined {
  return source.kind === "csv" ? { kind: "file", name: source.name } : source.from;
}

/** What is kept of a draft; undefined where its source cannot be found again. */
export function keptImport(draft: ImportDraft): KeptImport | undefined {
  const source = keptSource(draft.source);
  if (source === undefined) return undefined;
  const { step, lines, isOtherMeant, map, answers, questions, replaceCorrections, clearVanished } = draft;
  return {
    ...{ version: 1, source, step, lines, isOtherMeant, map, answers },
    ...{ questions: [...questions], replaceCorrections, clearVanished },
  };
}

/** True where a source is the one with which an import was begun: the file of that name, those cells. */
export function isSourceOf({ source: kept }: KeptImport, source: ActualsSource): boolean {
  return JSON.stringify(sorted(keptSource(source))) === JSON.stringify(sorted(kept));
}

const sorted = (source: KeptSource | undefined) => Object.entries(source ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));

/**
 * A draft that begins anew, with the choices that were kept of an earlier one. What the source no longer has goes, and
 * the draft is at the step where that is to be looked at. `on` is the ISO date of the earlier one.
 */
export function resumedDraft(begun: ImportDraft, kept: KeptImport, on: string): ImportDraft {
  const lines = linesNow(begun, kept.lines);
  const map = kept.map.filter((entry) => hasMappedColumn(entry, headersOf(begun.inspection)));
  const isOther = JSON.stringify(lines) !== JSON.stringify(kept.lines);
  const isRemapped = map.length < kept.map.length;
  const { answers, replaceCorrections, clearVanished } = kept;
  return {
    ...begun,
    ...{ lines, map, answers, replaceCorrections, clearVanished },
    step: isOther ? "lines" : isRemapped && kept.step === "preview" ? "columns" : kept.step,
    isOtherMeant: !isOther && kept.isOtherMeant,
    questions: new Map([...begun.questions, ...kept.questions]),
    resumed: { on, hasChanged: isOther || isRemapped },
  };
}

function linesNow({ lines, inspection, basics: { remembered } }: ImportDraft, kept: LineChoice): LineChoice {
  if (kept.kind === "all") return kept;
  if (kept.kind === "remembered")
    return remembered.where.length > 0 && canRepeat(remembered, inspection) ? kept : lines;
  const column = inspection.columns.find(({ name }) => name === kept.column);
  if (column === undefined) return lines;
  const known = new Set(column.values.map(({ value }) => value));
  // of a column with very many values none are told
  return known.size === 0 ? kept : { ...kept, values: kept.values.filter((value) => known.has(value)) };
}

/** What was kept; undefined where it is none of this version. */
export function restoreImport(content: unknown): KeptImport | undefined {
  if (!isRecord(content) || content.version !== 1) return undefined;
  const { step, source, lines, map, answers, questions } = content;
  const [isOtherMeant, replaceCorrections, clearVanished] = [
    content.isOtherMeant === true,
    content.replaceCorrections === true,
    content.clearVanished === true,
  ];
  const isWhole =
    isStep(step) && isSource(source) && isLines(lines) && isTexts(map) && isAnswers(answers) && isQuestions(questions);
  if (!isWhole) return undefined;
  return { version: 1, source, step, lines, isOtherMeant, map, answers, questions, replaceCorrections, clearVanished };
}

type Unknown = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Unknown => typeof value === "object" && value !== null;
const isText = (value: unknown): value is string => typeof value === "string";
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);
const isOneOf = (choices: readonly unknown[], value: unknown) => choices.includes(value);
const isStep = (value: unknown): value is ImportDraft["step"] => isOneOf(["lines", "columns", "preview"], value);

function isSource(value: unknown): value is KeptSource {
  if (!isRecord(value) || !isText(value.name)) return false;
  const { kind, sheet, top, left, bottom, right } = value;
  const isPlace = [top, left, bottom, right].every((each) => Number.isInteger(each) && Number(each) >= 0);
  return isOneOf(["file", "table", "sheet"], kind) || (kind === "range" && isText(sheet) && isPlace);
}

function isLines(value: unknown): value is LineChoice {
  if (!isRecord(value)) return false;
  const { kind, column, values, suggestedBy } = value;
  if (kind === "all" || kind === "remembered") return true;
  const isKnown = isOneOf([undefined, "account", "remembered"], suggestedBy);
  return kind === "picked" && isText(column) && isTexts(values) && isKnown;
}

function isAnswers(value: unknown): value is ImportDraft["answers"] {
  if (!isRecord(value)) return false;
  const { decimal, dates, encoding, separator } = value;
  const areTexts = [encoding, separator].every((each) => each === undefined || isText(each));
  return areTexts && isOneOf([undefined, ",", "."], decimal) && isOneOf([undefined, "dmy", "mdy", "ymd"], dates);
}

function isQuestions(value: unknown): value is KeptImport["questions"] {
  return Array.isArray(value) && value.every((pair) => Array.isArray(pair) && isAsked(pair[0], pair[1]));
}

function isAsked(question: unknown, finding: unknown): boolean {
  const isKnown = isOneOf(["decimal", "dates", "encoding"], question);
  return isKnown && isRecord(finding) && isText(finding.code) && isRecord(finding.params) && isFinding(finding);
}

const isFinding = (value: Unknown) => isText(value.severity) && isQuestion(value as unknown as SourceFinding);
