/** The sheets that a list of an existing workbook can go to, and by which columns they are told. */
import { columnsOf, isInput } from "../../domain/schema/define-sheet";
import { planSheets } from "../../domain/schema/plan-schema";
import { adoptionHeaders, idleHeaders, sheetHints, type SheetColumnNames } from "../../localisation/adoption-headers";
import { allHeadersOf } from "../../localisation/sheet-texts";
import { foldWord, headerName } from "./fold-word";

export type AdoptionTarget = keyof typeof adoptionHeaders;

/** All sheets that lists can go to. */
export const adoptionTargets = Object.keys(adoptionHeaders) as readonly AdoptionTarget[];

/** Whether the text names one of these sheets. */
export function isAdoptionTarget(text: string): text is AdoptionTarget {
  return Object.hasOwn(adoptionHeaders, text);
}

/** Columns without which a list is not one of this sheet: one of each group. */
const needed: Readonly<Record<AdoptionTarget, readonly (readonly string[])[]>> = {
  contacts: [
    ["name", "@last_name"],
    [
      ...["@email", "@phone", "@role", "@first_name", "function", "influence", "attitude", "coverage", "role_decider"],
      ...["role_buyer", "role_influencer", "role_user", "role_gatekeeper", "role_initiator", "relationship_now"],
      ...["unit", "last_contact", "relationship_owner"],
    ],
  ],
  team: [
    ["short_name", "name"],
    ["role", "contribution", "department", "function", "sections"],
  ],
  measures: [["title"], ["owner", "due"]],
  goals: [["title"], ["target", "kpi", "horizon", "category", "status", "owner"]],
  customer_goals: [["goal"], ["our_contribution", "customer_kpi", "target", "person", "current"]],
  competitors: [["name"], ["strengths", "weaknesses", "share", "price_position", "threat", "counter"]],
  prices: [
    ["article", "article_number"],
    ["list_price", "special_price", "minimum_price"],
  ],
  swot: [["quadrant"], ["statement"]],
  kpis: [["kpi"], ["fiscal_year"], ["actual", "target"]],
  profile: [["field"], ["value_text"]],
};

/** Columns whose loose names alone do not make a list one of this sheet, unless its title says so. */
const telling: Readonly<Record<AdoptionTarget, readonly string[]>> = {
  contacts: [
    "name",
    "@email",
    "@phone",
    "@role",
    "influence",
    "attitude",
    "role_decider",
    "role_buyer",
    "relationship_now",
  ],
  team: ["short_name", "contribution", "role"],
  measures: ["title", "owner", "due"],
  goals: ["title"],
  customer_goals: ["goal", "our_contribution"],
  competitors: ["name"],
  prices: ["list_price", "special_price", "minimum_price"],
  swot: ["quadrant"],
  kpis: ["kpi"],
  profile: ["field"],
};

export interface KnownHeader {
  readonly column: string;
  readonly isExact: boolean;
  /** Place among the names of the column: of two headers for one column the one named first wins. */
  readonly rank: number;
}

type HeaderIndex = ReadonlyMap<string, KnownHeader>;

const headerIndexes: ReadonlyMap<AdoptionTarget, HeaderIndex> = new Map(
  adoptionTargets.map((target) => [target, indexOf(target)]),
);

function indexOf(target: AdoptionTarget): HeaderIndex {
  const names: SheetColumnNames = adoptionHeaders[target];
  const index = new Map<string, KnownHeader>();
  const add = (column: string, words: readonly string[], isExact: boolean, first: number) =>
    words.map(headerName).forEach((word, rank) => {
      if (!index.has(word)) index.set(word, { column, isExact, rank: first + rank });
    });
  for (const [column, { exact }] of Object.entries(names)) add(column, exact, true, 1);
  for (const column of ownColumns(target)) {
    add(column, allHeadersOf(target, column), true, 0);
  }
  for (const [column, { loose }] of Object.entries(names)) add(column, loose ?? [], false, 100);
  return index;
}

/** The columns of the sheet that people fill, without its ids: those of a foreign list are not ours. */
export function ownColumns(target: AdoptionTarget): readonly string[] {
  return columnsOf(planSheets[target]).flatMap(([key, column]) => (isInput(column) && key !== "id" ? [key] : []));
}

/** What a header means on a sheet; undefined where it is not known there. */
export function knownHeader(target: AdoptionTarget, header: string): KnownHeader | undefined {
  return knownName(target, headerName(header));
}

/** The same for a header that has been made to compare. */
export function knownName(target: AdoptionTarget, name: string): KnownHeader | undefined {
  return headerIndexes.get(target)?.get(name);
}

const idle = new Set(idleHeaders.map(foldWord));

/** Whether a header only numbers the rows. */
export function isIdleHeader(header: string): boolean {
  return idle.has(foldWord(header));
}

/** Whether these columns suffice to be a list of the sheet; `hinted` when its title or the name of its sheet says so. */
export function isEnough(target: AdoptionTarget, found: ReadonlyMap<string, KnownHeader>, hinted: boolean): boolean {
  const hasNeeded = needed[target].every((group) => group.some((column) => found.has(column)));
  return hasNeeded && (hinted || telling[target].some((column) => found.get(column)?.isExact === true));
}

/** Which sheets a title or the name of a sheet speaks of. */
export function hintsIn(title: string): ReadonlySet<AdoptionTarget> {
  const text = ` ${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  return new Set(adoptionTargets.filter((target) => sheetHints[target].some((hint) => speaksOf(text, hint))));
}

function speaksOf(text: string, hint: string): boolean {
  const word = hint.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
  return text.includes(` ${word} `);
}
