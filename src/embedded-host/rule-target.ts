/** A conditional format as its objects see it: what a batch changes of it is written once, at the batch's end. */
import { PackageError, type CellRange, type ConditionalFormat, type ConditionalRule } from "../package/workbook-file";
import { intersection } from "./addresses";
import type { AreasTarget } from "./areas-target";
import type { Book } from "./book";
import { invalidArgument, itemNotFound, notSupported } from "./host-error";

export interface RuleTarget extends AreasTarget {
  readonly id: string;
}

interface Draft {
  rule: ConditionalRule;
  /** It is new, and nobody has said yet what it looks for. */
  isIncomplete: boolean;
}

const draftsOf = new WeakMap<Book, Map<string, Draft>>();

function drafts({ book }: RuleTarget): Map<string, Draft> {
  const known = draftsOf.get(book) ?? new Map<string, Draft>();
  draftsOf.set(book, known);
  return known;
}

const keyOf = ({ sheet, id }: RuleTarget): string => `${sheet.id} ${id}`;

/** The rules that apply to some cell of the areas, the first applied first. */
export function formatsIn({ sheet, areas }: AreasTarget): readonly ConditionalFormat[] {
  const isNear = (range: CellRange) => areas.some((area) => intersection(range, area));
  return sheet.conditionalFormats.filter(({ ranges }) => ranges.some(isNear));
}

export function formatOf(target: RuleTarget): ConditionalFormat {
  const found = target.sheet.conditionalFormats.find(({ id }) => id === target.id);
  if (found) return found;
  throw itemNotFound(`the conditional format ${target.id}`);
}

/** The rule with what this batch has changed of it. */
export function ruleOf(target: RuleTarget): ConditionalRule {
  const { rule } = formatOf(target);
  return drafts(target).get(keyOf(target))?.rule ?? rule;
}

/** The rule, if it is of this kind. */
export function ruleOfKind<K extends ConditionalRule["kind"]>(
  target: RuleTarget,
  kind: K,
): Extract<ConditionalRule, { kind: K }> {
  const rule = ruleOf(target);
  if (isOfKind(rule, kind)) return rule;
  throw itemNotFound(`a conditional format of another type`);
}

function isOfKind<K extends ConditionalRule["kind"]>(
  rule: ConditionalRule,
  kind: K,
): rule is Extract<ConditionalRule, { kind: K }> {
  return rule.kind === kind;
}

/** Adds a rule on top of all others. With an incomplete one its condition must follow in the same batch. */
export function addRule(target: AreasTarget, rule: ConditionalRule, isIncomplete: boolean): RuleTarget {
  const added = { ...target, id: target.sheet.rules.add(target.areas, rule) };
  if (isIncomplete) keep(added, { rule, isIncomplete });
  return added;
}

/** Other words for what it looks for, or how it looks. */
export function changeRule(target: RuleTarget, rule: ConditionalRule, isComplete = false): void {
  const known = drafts(target).get(keyOf(target));
  const draft = known ?? { rule, isIncomplete: false };
  draft.rule = rule;
  if (isComplete) draft.isIncomplete = false;
  keep(target, draft);
}

function keep(target: RuleTarget, draft: Draft): void {
  drafts(target).set(keyOf(target), draft);
  target.book.later(draft, () => {
    const wasIncomplete = draft.isIncomplete;
    write(target, draft);
    if (wasIncomplete) throw notSupported("a conditional format whose condition is not set in the batch that adds it");
  });
}

/** An incomplete rule is taken back: it would mean nothing. */
function write(target: RuleTarget, { rule, isIncomplete }: Draft): void {
  drafts(target).delete(keyOf(target));
  if (!target.sheet.conditionalFormats.some(({ id }) => id === target.id)) return;
  if (isIncomplete) target.sheet.rules.remove(target.id);
  else written(() => target.sheet.rules.change(target.id, { rule }));
}

/** What this batch has changed is in the file before something else happens to the rules of the sheet. */
export function settleRules({ book, sheet, areas }: AreasTarget): void {
  for (const [key, draft] of draftsOf.get(book) ?? []) {
    const [sheetId = "", id = ""] = key.split(" ");
    if (Number(sheetId) === sheet.id && !draft.isIncomplete) write({ book, sheet, areas, id }, draft);
  }
}

/** Something is done to rules as such, whatever they look for. */
function written(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (error instanceof PackageError) throw invalidArgument(error.detail);
    throw error;
  }
}

export function removeRule(target: RuleTarget): void {
  drafts(target).delete(keyOf(target));
  formatOf(target);
  target.sheet.rules.remove(target.id);
}
