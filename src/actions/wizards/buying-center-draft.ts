/** What somebody has changed in the buying-center panel so far: only what differs from the sheets, with what stood there. */
import type { Plan } from "../../workbook/read-plan";
import type { Cells } from "../edit/plan-edit";
import { scaleGuides, type GuideAnswers, type GuidedScale } from "./buying-center-guides";
import { emptyRowDraft, rowKey, withCell, type AddedMeasure, type RowDraft } from "./target-gap-draft";

export const buyingCenterViews = ["people", "steps", "openers", "care"] as const;
export type BuyingCenterView = (typeof buyingCenterViews)[number];

/** A measure that answers a gap. */
export interface GapMeasure extends AddedMeasure {
  /** Key of the gap. */
  readonly gap: string;
}

/** Questions that are being answered about the person who is open. */
export interface OpenGuide {
  readonly scale: GuidedScale;
  readonly answers: GuideAnswers;
}

export interface BuyingCenterDraft {
  readonly version: 1;
  readonly view: BuyingCenterView;
  /** `rowKey` of the person who is open, or the id of one who is to be added. */
  readonly person: string | null;
  readonly guide: OpenGuide | null;
  /** Persons of the plan who change, by `rowKey`. */
  readonly contacts: Readonly<Record<string, RowDraft>>;
  readonly added: readonly AddedMeasure[];
  readonly measures: readonly GapMeasure[];
}

export function beginBuyingCenter(): BuyingCenterDraft {
  return { version: 1, view: "people", person: null, guide: null, contacts: {}, added: [], measures: [] };
}

const isObject = (part: unknown) => typeof part === "object" && part !== null;

/** A draft as it was kept; undefined where it is none of this version. */
export function restoreBuyingCenter(content: unknown): BuyingCenterDraft | undefined {
  const draft = content as Partial<BuyingCenterDraft> | null | undefined;
  const isDraft =
    draft?.version === 1 &&
    buyingCenterViews.some((view) => view === draft.view) &&
    (draft.person === null || typeof draft.person === "string") &&
    (draft.guide === null || isGuide(draft.guide)) &&
    isObject(draft.contacts) &&
    Object.values(draft.contacts ?? {}).every((row) => isObject(row) && isObject(row.before) && isObject(row.values)) &&
    [draft.added, draft.measures].every((rows) => Array.isArray(rows) && rows.every(isRow));
  return isDraft ? (draft as BuyingCenterDraft) : undefined;
}

const isGuide = (guide: OpenGuide | undefined) =>
  isObject(guide) &&
  guide !== undefined &&
  (guide.scale === "role" || guide.scale in scaleGuides) &&
  isObject(guide.answers);

const isRow = (row: AddedMeasure) => isObject(row) && typeof row.id === "string" && isObject(row.values);

/** The draft that shows another part of the panel. */
export function withView(draft: BuyingCenterDraft, view: BuyingCenterView): BuyingCenterDraft {
  return { ...draft, view, person: null, guide: null };
}

/** The draft in which a person is open, or none. */
export function withPerson(draft: BuyingCenterDraft, person: string | null): BuyingCenterDraft {
  return { ...draft, person, guide: null };
}

/** The draft with another person, still nameless, who is open. */
export function withNewPerson(draft: BuyingCenterDraft, id: string): BuyingCenterDraft {
  return { ...withPerson(draft, id), added: [...draft.added, { id, values: {} }] };
}

/** The draft with other contents of a person's cells, of the plan or to be added. */
export function withPersonCells(plan: Plan, draft: BuyingCenterDraft, person: string, cells: Cells): BuyingCenterDraft {
  if (draft.added.some(({ id }) => id === person)) return { ...draft, added: withRowCells(draft.added, person, cells) };
  const row = plan.rows.contacts.find((one) => rowKey(one) === person);
  if (row === undefined) return draft;
  const changed = Object.entries(cells).reduce(
    (known, [column, value]) => withCell(known, row.values, column, value),
    draft.contacts[person] ?? emptyRowDraft,
  );
  return { ...draft, contacts: withEntry(draft.contacts, person, changed) };
}

/** A person of whom nothing is different any more is no change. */
function withEntry(contacts: BuyingCenterDraft["contacts"], person: string, row: RowDraft) {
  const others = Object.fromEntries(Object.entries(contacts).filter(([key]) => key !== person));
  return Object.keys(row.values).length === 0 ? others : { ...others, [person]: row };
}

function withRowCells<R extends AddedMeasure>(rows: readonly R[], id: string, cells: Cells): readonly R[] {
  return rows.map((row) => (row.id === id ? { ...row, values: { ...row.values, ...cells } } : row));
}

/** The draft without what was changed about a person, or without a person who was to be added. */
export function withoutPersonChanges(draft: BuyingCenterDraft, person: string): BuyingCenterDraft {
  const isAdded = draft.added.some(({ id }) => id === person);
  return {
    ...draft,
    ...(isAdded && { person: null, measures: draft.measures.filter(({ gap }) => !gap.endsWith(`:${person}`)) }),
    guide: null,
    contacts: withEntry(draft.contacts, person, emptyRowDraft),
    added: draft.added.filter(({ id }) => id !== person),
  };
}

/** The draft in which the questions of a scale are open, with what has been answered; null puts them away. */
export function withGuide(draft: BuyingCenterDraft, guide: OpenGuide | null): BuyingCenterDraft {
  return { ...draft, guide };
}

/** The draft with a measure for a gap. */
export function withGapMeasure(draft: BuyingCenterDraft, measure: GapMeasure): BuyingCenterDraft {
  return { ...draft, measures: [...draft.measures, measure] };
}

export function withMeasureCells(draft: BuyingCenterDraft, id: string, cells: Cells): BuyingCenterDraft {
  return { ...draft, measures: withRowCells(draft.measures, id, cells) };
}

export function withoutMeasure(draft: BuyingCenterDraft, id: string): BuyingCenterDraft {
  return { ...draft, measures: draft.measures.filter((one) => one.id !== id) };
}

/** True where something would be lost with the draft: looking at the panel changes nothing. */
export function isBegun({ contacts, added, measures }: BuyingCenterDraft): boolean {
  return Object.keys(contacts).length + added.length + measures.length > 0;
}
