import { lists, type ListName } from "../../domain/schema/lists";
import { choiceWords, roleWords, scaleWords } from "../../localisation/adoption-words";
import { codeOf } from "../../localisation/list-labels";
import { foldWord, wordIndex } from "./fold-word";
import { readKpiLabel } from "./kpi-label";

const indexes = new Map<ListName, ReadonlyMap<string, string>>();

function indexOf(list: ListName): ReadonlyMap<string, string> {
  const known = indexes.get(list);
  if (known !== undefined) return known;
  const index = wordIndex(Object.entries(choiceWords[list] ?? {}));
  indexes.set(list, index);
  return index;
}

/** The code of a choice by its label in either language, a common word for it, or the code itself; undefined for other text. */
export function readChoice(list: ListName, text: string): string | undefined {
  const label = codeOf(list, text);
  if (label !== undefined) return label;
  if (list === "kpi") return readKpiLabel(text).kpi;
  const codes: readonly string[] = lists[list];
  return indexOf(list).get(foldWord(text)) ?? codes.find((code) => code === text.trim().toLowerCase());
}

const scale = wordIndex(Object.entries(scaleWords));

/** A point of a scale from 1 to 5 by a word for it ("hoch"); undefined for other text. */
export function readScalePoint(text: string): number | undefined {
  const code = scale.get(foldWord(text)) ?? codeOf("influence", text);
  return code === undefined ? undefined : Number(code);
}

const roles = wordIndex(Object.entries(roleWords));

/** Columns of the roles that a cell names ("Entscheider / Anwender"), and the words that are none. */
export function readRoles(text: string): { readonly roles: readonly string[]; readonly others: readonly string[] } {
  const words = text
    .split(/[;,/&+\n]|\bund\b|\band\b/)
    .map((word) => word.trim())
    .filter((word) => word !== "");
  const known = words.map((word) => ({
    word,
    role: roles.get(foldWord(word.replace(/\(.*\)/, ""))) ?? roles.get(foldWord(word)),
  }));
  return {
    roles: [...new Set(known.flatMap(({ role }) => role ?? []))],
    others: known.flatMap(({ word, role }) => (role === undefined ? [word] : [])),
  };
}
