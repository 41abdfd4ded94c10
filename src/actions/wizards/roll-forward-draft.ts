/** A new period as the pane prepares it: which rows stay in their lists, and which old facts are still true. Pure. */
import type { Plan } from "../../workbook/read-plan";
import {
  decideRollForward,
  titleColumn,
  type DecidedRow,
  type RollForward,
  type RollForwardRequest,
} from "../roll-forward/decide-roll-forward";

export interface RollForwardDraft {
  readonly version: 1;
  readonly years: number;
  /** Ids of closed rows that stay in their lists, of open ones that go to the archive, of facts that are still true. */
  readonly keep: readonly string[];
  readonly archive: readonly string[];
  readonly confirmed: readonly string[];
}

export const mostYears = 5;

export function beginRollForward(): RollForwardDraft {
  return { version: 1, years: 1, keep: [], archive: [], confirmed: [] };
}

/** A draft as it was kept; undefined where it is none of this version. */
export function restoreRollForward(content: unknown): RollForwardDraft | undefined {
  const draft = content as Partial<RollForwardDraft> | null | undefined;
  const isDraft =
    draft?.version === 1 && isYears(draft.years) && [draft.keep, draft.archive, draft.confirmed].every(Array.isArray);
  return isDraft ? (draft as RollForwardDraft) : undefined;
}

const isYears = (years: unknown) => Number.isInteger(years) && Number(years) >= 1 && Number(years) <= mostYears;

/** A row as it would be after rolling forward. */
export interface RowChoice {
  readonly row: DecidedRow;
  /** Column of its title. */
  readonly column: string;
  /** Rows without an id cannot be decided on one by one. */
  readonly canChoose: boolean;
  /** True for a row that stays in its list, and for a fact that stays confirmed. */
  readonly stays: boolean;
  /** True where it stays although it is to go: rows that stay refer to it. */
  readonly isNeeded: boolean;
}

export interface RollForwardView {
  readonly decided: RollForward;
  /** Measures and goals that are done, and those that are not. */
  readonly closed: readonly RowChoice[];
  readonly open: readonly RowChoice[];
  /** Facts that would be no longer confirmed. */
  readonly facts: readonly RowChoice[];
}

export function requestOf({ years, keep, archive, confirmed }: RollForwardDraft, today: string): RollForwardRequest {
  return { years, today, keep, archive, confirmed };
}

/** Everything that rolling forward would do as it is chosen, and what each choice is about. */
export function rollForwardView(plan: Plan, draft: RollForwardDraft, today: string): RollForwardView {
  const unchosen = decideRollForward(plan, { years: draft.years, today, keep: [], archive: [], confirmed: [] });
  const decided = decideRollForward(plan, requestOf(draft, today));
  const [gone, needed] = [decided.archived, decided.referred].map((rows) => new Set(rows.map(placeKey)));
  const work = (row: DecidedRow) => choiceOf(row, !gone?.has(placeKey(row)), needed?.has(placeKey(row)) === true);
  const stale = new Set(decided.stale.map(placeKey));
  return {
    decided,
    closed: inOrder([...unchosen.archived, ...unchosen.referred]).map(work),
    open: unchosen.carried.map(work),
    facts: unchosen.stale.map((row) => choiceOf(row, !stale.has(placeKey(row)), false)),
  };
}

const placeKey = ({ sheet, row }: DecidedRow) => `${sheet}.${row}`;

/** Sheet by sheet, from its first row to its last. */
function inOrder(rows: readonly DecidedRow[]): readonly DecidedRow[] {
  return [...rows].sort((a, b) => (a.sheet === b.sheet ? a.row - b.row : a.sheet < b.sheet ? -1 : 1));
}

function choiceOf(row: DecidedRow, stays: boolean, isNeeded: boolean): RowChoice {
  return { row, column: titleColumn(row.sheet), canChoose: row.id !== "", stays, isNeeded };
}

const having = (ids: readonly string[], id: string, has: boolean) => {
  const others = ids.filter((other) => other !== id);
  return has ? [...others, id] : others;
};

/** Lets a closed row stay in its list, or go. */
export function withKept(draft: RollForwardDraft, id: string, stays: boolean): RollForwardDraft {
  return { ...draft, keep: having(draft.keep, id, stays) };
}

/** Lets an open row go on, or puts it into the archive. */
export function withCarried(draft: RollForwardDraft, id: string, stays: boolean): RollForwardDraft {
  return { ...draft, archive: having(draft.archive, id, !stays) };
}

/** Says that facts are still true, or that nobody knows. */
export function withConfirmed(draft: RollForwardDraft, ids: readonly string[], isTrue: boolean): RollForwardDraft {
  return { ...draft, confirmed: ids.reduce((confirmed, id) => having(confirmed, id, isTrue), draft.confirmed) };
}
