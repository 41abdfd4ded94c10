import type { Language } from "./language";

/** Texts of the line at the foot of the preview. */
export interface StatusTexts {
  readonly label: string;
  /** Formulas that keep the value that the file held; `places` names some of them. */
  readonly notCalculated: (count: number, places: string) => string;
  /** Cells that depend on themselves. */
  readonly circular: (count: number, places: string) => string;
}

const de: StatusTexts = {
  label: "Status",
  notCalculated: (count, places) => `${count} ${count === 1 ? "Formel" : "Formeln"} nicht berechnet: ${places}`,
  circular: (count, places) => `${count} ${count === 1 ? "Zelle" : "Zellen"} mit Zirkelbezug: ${places}`,
};

const en: StatusTexts = {
  label: "Status",
  notCalculated: (count, places) => `${count} ${count === 1 ? "formula" : "formulas"} not calculated: ${places}`,
  circular: (count, places) => `${count} ${count === 1 ? "cell" : "cells"} with a circular reference: ${places}`,
};

const texts: Readonly<Record<Language, StatusTexts>> = { de, en };

export function statusTexts(language: Language): StatusTexts {
  return texts[language];
}
