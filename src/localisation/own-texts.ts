/** Texts that the application itself writes into cells of text columns, and that are no labels of a list. */
import { lists } from "../domain/schema/lists";
import type { PlanRows, TableSheetKey } from "../domain/schema/plan-schema";
import { importMethod } from "./import-method";
import { notStatedLabel } from "./import-source";
import type { Language } from "./language";
import { selectionScale } from "./selection-scales";

/** What may stand in a cell of the row, in one language; the same places in the other one. */
type Texts<K extends TableSheetKey> = (row: PlanRows[K], language: Language) => readonly string[];
type OwnTexts = { readonly [K in TableSheetKey]?: Readonly<Partial<Record<keyof PlanRows[K], Texts<K>>>> };

const notStated = (_: unknown, language: Language) => [notStatedLabel[language]];

const ownTexts: OwnTexts = {
  settings: {
    name: ({ kind }, language) => (kind === "product_group" || kind === "region" ? [notStatedLabel[language]] : []),
  },
  kpis: {
    product_group: notStated,
    region: notStated,
    method: ({ kpi, actual_from: from }, language) =>
      kpi === null ? [] : [undefined, ...(from === null ? [] : [from])].map((day) => importMethod(kpi, day, language)),
  },
  measures: { product_group: notStated, region: notStated },
  selection: {
    scale: ({ criterion }, language) => {
      const known = lists.selection_criterion.find((code) => code === criterion);
      return known === undefined ? [] : [selectionScale(known, language)];
    },
  },
};

/** The text of ours that stands in a cell, in another language; undefined for text that people have written. */
export function switchedOwnText<K extends TableSheetKey>(
  sheet: K,
  column: string,
  row: PlanRows[K],
  text: string,
  from: Language,
  to: Language,
): string | undefined {
  const columns: Readonly<Partial<Record<string, Texts<K>>>> = ownTexts[sheet] ?? {};
  const texts = columns[column];
  const index = texts?.(row, from).indexOf(text) ?? -1;
  return texts?.(row, to)[index];
}
