/** Texts of rolling a plan forward: in the plan's history, in its archive, and on the command line. */
import { fiscalYearLabel } from "../domain/kpi/fiscal-year";
import { figureText } from "./amount-text";
import type { Language } from "./language";
import { labelOf } from "./list-labels";

export interface ResultFacts {
  readonly kpi: string;
  readonly year: number;
  readonly actual: number | null;
  readonly target: number | null;
  readonly unit: string;
}

const words = {
  de: { actual: "Ist", target: "Ziel", open: "offen" },
  en: { actual: "actual", target: "target", open: "open" },
} as const;

/** "Revenue 2026: actual 120 EUR, target 130 EUR". */
export function resultTitle(result: ResultFacts, fiscalYearStart: number, language: Language): string {
  return resultParts(result, fiscalYearStart, language).join(": ");
}

/** What it is a result of, and its figures: "Revenue 2026" and "actual 120 EUR, target 130 EUR". */
export function resultParts(
  result: ResultFacts,
  fiscalYearStart: number,
  language: Language,
): readonly [name: string, figures: string] {
  const { actual, target, open } = words[language];
  const number = (value: number | null) => (value === null ? open : figureText(value, result.unit, language));
  const year = fiscalYearLabel(result.year, fiscalYearStart);
  const name = labelOf("kpi", result.kpi, language);
  return [`${name} ${year}`, `${actual} ${number(result.actual)}, ${target} ${number(result.target)}`];
}

export interface NewLine {
  readonly kpi?: string | null;
  readonly product_group?: string | null;
  readonly region?: string | null;
  readonly fiscal_year?: number | null;
}

/** "Revenue 2029", or "Revenue, Tea, North 2029": a line that a new plan year gets. */
export function newLineTitle(line: NewLine, fiscalYearStart: number, language: Language): string {
  const { kpi, product_group: group, region, fiscal_year: year } = line;
  const scope = [kpi ? labelOf("kpi", kpi, language) : "", group ?? "", region ?? ""].filter((text) => text !== "");
  return `${scope.join(", ")} ${year ? fiscalYearLabel(year, fiscalYearStart) : ""}`.trim();
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const en = {
  rolled: (path: string, from: string, to: string) =>
    `"${path}": plan years ${from} became ${to}; the plan is a draft again.`,
  wouldRoll: (from: string, to: string) => `Plan years ${from} would become ${to}. Nothing was written.`,
  repeated: (on: string) =>
    `It was rolled forward on ${on} already; without --dry-run it would be refused, unless --again is given.`,
  results: (count: number) => `${counted(count, "result goes", "results go")} into the history:`,
  targets: (count: number) =>
    `${counted(count, "target line is", "target lines are")} new; their targets are yours to set.`,
  gapLines: (count: number) =>
    `${counted(count, "line", "lines")} of the target gap ${count === 1 ? "is" : "are"} new.`,
  archived: (count: number) => `${counted(count, "closed row goes", "closed rows go")} to the archive (hidden sheet):`,
  referred: (count: number) =>
    `${counted(count, "closed row stays", "closed rows stay")}, because open ones refer to ${count === 1 ? "it" : "them"}:`,
  carried: (count: number) => `${counted(count, "open row goes", "open rows go")} on:`,
  stale: (count: number) =>
    `${counted(count, "fact is", "facts are")} no longer confirmed, only plausible; please confirm (the date stays):`,
  row: (sheet: string, row: number, id: string, title: string) =>
    `  ${sheet}, row ${row}, ${id === "" ? "without ID" : id}: ${title}`,
  unknownId: (option: string, id: string) =>
    `--${option}: no such row has the ID "${id}". "kap roll-forward <plan.xlsx> --dry-run" lists the rows with their IDs.`,
};

export type RollForwardTexts = typeof en;

const de: RollForwardTexts = {
  rolled: (path, from, to) => `„${path}“: Aus den Planjahren ${from} wurden ${to}; der Plan ist wieder ein Entwurf.`,
  wouldRoll: (from, to) => `Aus den Planjahren ${from} würden ${to}. Es wurde nichts geschrieben.`,
  repeated: (on) => `Er wurde schon am ${on} fortgeschrieben; ohne --dry-run würde das abgelehnt, außer mit --again.`,
  results: (count) => `${counted(count, "Ergebnis geht", "Ergebnisse gehen")} in die Historie:`,
  targets: (count) =>
    count === 1
      ? "1 Zielzeile ist neu; ihr Zielwert ist noch festzulegen."
      : `${count} Zielzeilen sind neu; ihre Zielwerte sind noch festzulegen.`,
  gapLines: (count) => `${counted(count, "Zeile", "Zeilen")} der Ziel-Lücke ${count === 1 ? "ist" : "sind"} neu.`,
  archived: (count) =>
    `${counted(count, "abgeschlossene Zeile geht", "abgeschlossene Zeilen gehen")} ins Archiv (ausgeblendetes Blatt):`,
  referred: (count) =>
    `${counted(count, "abgeschlossene Zeile bleibt", "abgeschlossene Zeilen bleiben")}, weil offene sich darauf beziehen:`,
  carried: (count) => `${counted(count, "offene Zeile läuft", "offene Zeilen laufen")} weiter:`,
  stale: (count) =>
    `${counted(count, "Angabe gilt", "Angaben gelten")} nicht mehr als bestätigt, nur noch als plausibel; bitte bestätigen (der Stand bleibt):`,
  row: (sheet, row, id, title) => `  ${sheet}, Zeile ${row}, ${id === "" ? "ohne ID" : id}: ${title}`,
  unknownId: (option, id) =>
    `--${option}: Keine solche Zeile hat die ID „${id}“. „kap roll-forward <Plan.xlsx> --dry-run“ nennt die Zeilen mit ihren IDs.`,
};

export const rollForwardTexts = { en, de } as const;
