/** What a person has said so far about an adoption. Plain JSON, kept until it is written; every change answers a new draft. */
import { settleMapping } from "./adoption-mapping";
import { ownMeaning } from "./adoption-view";
import { rowTexts } from "./source-sheet";
import type { Suggestion } from "./suggestion";

export const adoptSteps = ["found", "columns", "plan", "preview"] as const;
export type AdoptStep = (typeof adoptSteps)[number];

/** A block is known again by its sheet and its headers, so that rows may come and go above and below it. */
export interface BlockKey {
  readonly sheet: string;
  /** Its headers, or the texts of its first row. */
  readonly head: readonly string[];
  /** Counts blocks of the sheet with the same headers, from 0. */
  readonly nth: number;
}

/** What was said of a block. */
export interface SaidBlock extends BlockKey {
  readonly isLeft: boolean;
  /** The sheet of the plan; "" as it was recognised. */
  readonly target: string;
  /** Columns and rows with what they mean; "-" for nothing. What was said last stands last. */
  readonly parts: readonly (readonly [part: string, meaning: string])[];
  /** Whose lines of several customers are meant; "" is open. */
  readonly customer: string;
}

/** What was said of a plan that is to be made; where nothing was said, the sheets say it. */
export type SaidPlan = Readonly<Record<string, string | number>>;

export interface AdoptDraft {
  readonly version: 1;
  readonly step: AdoptStep;
  readonly blocks: readonly SaidBlock[];
  readonly decimal?: "," | ".";
  readonly dates?: "dmy" | "mdy" | "ymd";
  readonly plan: SaidPlan;
}

export const newAdoptDraft: AdoptDraft = { version: 1, step: "found", blocks: [], plan: {} };

/** A draft as it was kept; undefined where it is none of this version. */
export function restoreAdoptDraft(content: unknown): AdoptDraft | undefined {
  if (typeof content !== "object" || content === null) return undefined;
  const { version, step, blocks, plan, decimal, dates } = content as Readonly<Record<string, unknown>>;
  const knownStep = adoptSteps.find((each) => each === step);
  if (version !== 1 || knownStep === undefined || !Array.isArray(blocks) || !blocks.every(isSaidBlock))
    return undefined;
  if (typeof plan !== "object" || plan === null) return undefined;
  const said = Object.entries(plan).filter(([, value]) => typeof value === "string" || typeof value === "number");
  return {
    version,
    step: knownStep,
    blocks,
    plan: Object.fromEntries(said),
    ...((decimal === "," || decimal === ".") && { decimal }),
    ...((dates === "dmy" || dates === "mdy" || dates === "ymd") && { dates }),
  };
}

function isSaidBlock(value: unknown): value is SaidBlock {
  if (typeof value !== "object" || value === null) return false;
  const { sheet, head, nth, isLeft, target, parts, customer } = value as Readonly<Record<string, unknown>>;
  const isText = (each: unknown) => typeof each === "string";
  const isPart = (each: unknown) => Array.isArray(each) && each.length === 2 && each.every(isText);
  const areTexts = [sheet, target, customer].every(isText) && Array.isArray(head) && head.every(isText);
  return (
    areTexts && typeof nth === "number" && typeof isLeft === "boolean" && Array.isArray(parts) && parts.every(isPart)
  );
}

/** How each block is known again, by its number. */
export function blockKeys(found: readonly Suggestion[]): ReadonlyMap<number, BlockKey> {
  const counts = new Map<string, number>();
  return new Map(
    found.map((suggestion): [number, BlockKey] => {
      const { number, sheet } = suggestion;
      const head = headOf(suggestion);
      const name = JSON.stringify([sheet.name, head]);
      const nth = counts.get(name) ?? 0;
      counts.set(name, nth + 1);
      return [number, { sheet: sheet.name, head, nth }];
    }),
  );
}

function headOf({ sheet, area, candidate }: Suggestion): readonly string[] {
  const headers = candidate?.columns.map(({ header }) => header).filter((header) => header !== "") ?? [];
  return headers.length > 0 ? headers : rowTexts({ sheet, area }, area.top).filter((text) => text !== "");
}

const isKey = (one: BlockKey, other: BlockKey) =>
  one.sheet === other.sheet && one.nth === other.nth && JSON.stringify(one.head) === JSON.stringify(other.head);

/** What was said of a block; nothing said is as it was recognised. */
export function saidOf({ blocks }: AdoptDraft, key: BlockKey): SaidBlock {
  const { sheet, head, nth } = key;
  return (
    blocks.find((block) => isKey(block, key)) ?? {
      sheet,
      head,
      nth,
      isLeft: false,
      target: "",
      parts: [],
      customer: "",
    }
  );
}

function withSaid(draft: AdoptDraft, said: SaidBlock): AdoptDraft {
  return { ...draft, blocks: [...draft.blocks.filter((block) => !isKey(block, said)), said] };
}

/** Takes a block, or leaves it. */
export function withTaken(draft: AdoptDraft, key: BlockKey, isTaken: boolean): AdoptDraft {
  return withSaid(draft, { ...saidOf(draft, key), isLeft: !isTaken });
}

/** Says which sheet of the plan a block belongs to, "" for the one that was recognised; its columns begin anew. */
export function withTarget(draft: AdoptDraft, key: BlockKey, target: string): AdoptDraft {
  return withSaid(draft, { ...saidOf(draft, key), isLeft: false, target, parts: [] });
}

/** Says what a column or row is; "" for nothing of the plan, `ownMeaning` for what it is by itself. */
export function withPart(draft: AdoptDraft, key: BlockKey, part: string, meaning: string): AdoptDraft {
  const said = saidOf(draft, key);
  const others = said.parts.filter(([name]) => name !== part);
  if (meaning === ownMeaning) return withSaid(draft, { ...said, parts: others });
  return withSaid(draft, { ...said, parts: [...others, [part, meaning === "" ? "-" : meaning]] });
}

/** Says whose order lines are meant. */
export function withCustomer(draft: AdoptDraft, key: BlockKey, customer: string): AdoptDraft {
  return withSaid(draft, { ...saidOf(draft, key), customer });
}

/** Sheets have other names now, by their old ones. */
export function withRenamedSheets(draft: AdoptDraft, renamed: ReadonlyMap<string, string>): AdoptDraft {
  const blocks = draft.blocks.map((block) => ({ ...block, sheet: renamed.get(block.sheet) ?? block.sheet }));
  return { ...draft, blocks };
}

export interface DraftEntries {
  /** As reading takes them. */
  readonly map: readonly string[];
  /** The chosen customer of blocks of order lines, by the number of the block. */
  readonly customers: ReadonlyMap<number, string>;
  /** What was said of blocks that are no longer there. */
  readonly lost: readonly SaidBlock[];
}

/** What was said, of the blocks that are there now; uncertain ones are left. What means nothing any more is left out. */
export function entriesOf(draft: AdoptDraft, found: readonly Suggestion[]): DraftEntries {
  const keys = [...blockKeys(found)];
  const placed = keys.flatMap(([number, key]) => {
    const said = draft.blocks.find((block) => isKey(block, key));
    return said === undefined ? [] : [{ number, said }];
  });
  const isSaid = (number: number) => placed.some((block) => block.number === number);
  // what is only a guess is taken when somebody says so
  const guessed = found.filter(({ number, candidate }) => candidate?.confidence === "low" && !isSaid(number));
  const map = [
    ...guessed.map(({ number }) => `${number}=-`),
    ...placed.flatMap(({ number, said }) => mapEntries(number, said)),
  ];
  const wrong = new Set(settleMapping(found, map).findings.map(({ params }) => params.entry));
  return {
    map: map.filter((entry) => !wrong.has(entry)),
    customers: new Map(
      placed.flatMap(({ number, said: { customer } }) => (customer === "" ? [] : [[number, customer]])),
    ),
    lost: draft.blocks.filter((block) => !placed.some(({ said }) => said === block)),
  };
}

function mapEntries(number: number, { isLeft, target, parts }: SaidBlock): readonly string[] {
  if (isLeft) return [`${number}=-`];
  return [
    ...(target === "" ? [] : [`${number}=${target}`]),
    ...parts.map(([part, meaning]) => `${number}.${part}=${meaning}`),
  ];
}
