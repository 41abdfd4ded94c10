/** What has been said so far about an import. Pure: every change answers a new draft. */
import type { ActualsSource } from "../../actions/import/actuals-source";
import { hasMappedColumn, mapEntry } from "../../actions/import/choice-entries";
import type { planBasics } from "../../actions/import/import-actuals";
import type { ImportField } from "../../actions/import/import-fields";
import type {
  ImportPreview,
  ImportRequest,
  ReadingRequest,
  SourceInspection,
} from "../../actions/import/import-preview";
import { mapColumns } from "../../actions/import/map-columns";
import { firstLineChoice, headersOf, isOtherSelection, whereOf, type LineChoice } from "./line-choice";

export type ImportStep = "lines" | "columns" | "preview";
export type PlanBasics = Awaited<ReturnType<typeof planBasics>>;
export type SourceFinding = SourceInspection["findings"][number];

/** What a column leaves open, until a person says it. */
export type ReadingAnswers = Pick<ReadingRequest, "decimal" | "dates" | "encoding" | "separator">;
/** The separator is asked for before there are columns. */
export type Question = Exclude<keyof ReadingAnswers, "separator">;

export interface ImportDraft {
  readonly step: ImportStep;
  readonly source: ActualsSource;
  readonly inspection: SourceInspection;
  readonly basics: PlanBasics;
  readonly lines: LineChoice;
  /** Other lines than those that the plan was filled with are meant. */
  readonly isOtherMeant: boolean;
  /** Entries `field=column` where something else is said than what the names of the columns say. */
  readonly map: readonly string[];
  readonly answers: ReadingAnswers;
  /** Why the last preview could not be made; nothing until there was one. */
  readonly problems: readonly SourceFinding[];
  /** Questions that a reading has left open, with the finding that asks; answered ones stay, to be changed. */
  readonly questions: ReadonlyMap<Question, SourceFinding>;
  readonly replaceCorrections: boolean;
  readonly clearVanished: boolean;
  readonly preview: ImportPreview | undefined;
  /** The workbook was changed after a preview was shown: the present one is new. */
  readonly isRenewed: boolean;
  /** It was begun earlier and taken up again. */
  readonly resumed?: ResumedImport;
}

export interface ResumedImport {
  /** ISO date of its last change before that. */
  readonly on: string;
  /** The source no longer has all that was chosen. */
  readonly hasChanged: boolean;
}

/** What the source and the plan say by themselves, before a person says anything. */
export function newImportDraft(
  source: ActualsSource,
  inspection: SourceInspection,
  plan: { readonly basics: PlanBasics; readonly account: string },
  answers: ReadingAnswers = {},
): ImportDraft {
  const { basics, account } = plan;
  return {
    step: "lines",
    source,
    inspection,
    basics,
    lines: firstLineChoice(inspection, basics.remembered, account),
    isOtherMeant: false,
    map: basics.remembered.map.filter((entry) => hasMappedColumn(entry, headersOf(inspection))),
    answers,
    problems: [],
    questions: questionsIn(inspection.findings),
    replaceCorrections: false,
    clearVanished: false,
    preview: undefined,
    isRenewed: false,
  };
}

/** Which column is which field, as far as it is said or recognised. */
export function mappingOf({ inspection, map }: ImportDraft) {
  return mapColumns(headersOf(inspection), map);
}

/**
 * Says which column a field is; "" for none. A column that was said to be another field moves. Only what the names of
 * the columns do not say by themselves is kept, so that a plan remembers no more than that.
 */
export function withField(draft: ImportDraft, field: ImportField, column: string): ImportDraft {
  const others = draft.map.filter((entry) => {
    const known = mapEntry(entry);
    return known.field !== field && (column === "" || known.column !== column);
  });
  const byName = mapColumns(headersOf(draft.inspection), others).mapping.get(field) ?? "";
  const map = byName === column ? others : [...others, `${field}=${column}`];
  return { ...draft, map, problems: [], preview: undefined };
}

/** Answers a question that the columns leave open. */
export function withAnswer(draft: ImportDraft, answer: ReadingAnswers): ImportDraft {
  return { ...draft, answers: { ...draft.answers, ...answer }, problems: [], preview: undefined };
}

/** Says which lines belong to the account. */
export function withLines(draft: ImportDraft, lines: LineChoice): ImportDraft {
  return { ...draft, lines, isOtherMeant: false, problems: [], preview: undefined };
}

/** The source looked at again, in another encoding: what was said of columns that are no longer there goes. */
export function withInspection(draft: ImportDraft, inspection: SourceInspection): ImportDraft {
  const headers = headersOf(inspection);
  const questions = new Map([...draft.questions, ...questionsIn(inspection.findings)]);
  return { ...draft, inspection, questions, map: draft.map.filter((entry) => hasMappedColumn(entry, headers)) };
}

/** A preview that can be shown leads to its step; one without figures leaves its reasons where they can be answered. */
export function withPreview(draft: ImportDraft, preview: ImportPreview): ImportDraft {
  const { findings } = preview.reading;
  const questions = new Map([...draft.questions, ...questionsIn(findings)]);
  if (preview.decisions !== undefined) return { ...draft, step: "preview", preview, questions, problems: [] };
  const problems = findings.filter(({ severity }) => severity === "error");
  return { ...draft, step: "columns", preview: undefined, questions, problems };
}

const questionCodes: Readonly<Record<string, Question>> = {
  "tabular.decimal-ambiguous": "decimal",
  "tabular.decimal-contradictory": "decimal",
  "tabular.date-order-ambiguous": "dates",
  "tabular.date-order-contradictory": "dates",
  "tabular.encoding-assumed": "encoding",
  "tabular.encoding-doubtful": "encoding",
};

function questionsIn(findings: readonly SourceFinding[]): ReadonlyMap<Question, SourceFinding> {
  return new Map(
    findings.flatMap((finding) => {
      const question = questionCodes[finding.code];
      return question === undefined ? [] : [[question, finding] as const];
    }),
  );
}

/** Questions without which nothing can be read. */
export function unanswered({ questions, answers }: ImportDraft): readonly Question[] {
  return [...questions]
    .filter(([question, { severity }]) => severity === "error" && answers[question] === undefined)
    .map(([question]) => question);
}

/** Whether a finding is asked as a question instead of being listed. */
export function isQuestion({ code }: SourceFinding): boolean {
  return questionCodes[code] !== undefined;
}

/** The draft as the actions take it. */
export function requestOf(draft: ImportDraft, today: string): ImportRequest {
  const { lines, basics, inspection, isOtherMeant, map, answers, replaceCorrections, clearVanished } = draft;
  const otherFilter = isOtherMeant && isOtherSelection(lines, basics.remembered, inspection);
  return { ...answers, where: whereOf(lines), map, today, otherFilter, replaceCorrections, clearVanished };
}
