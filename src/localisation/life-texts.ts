/** Messages about the life of a plan: status, handing over, persons, versions, periods. */
import { formatIsoDate } from "./format-date";
import type { Language } from "./language";
import { labelOf } from "./list-labels";

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export interface StatusFacts {
  readonly status: string;
  readonly by: string;
  /** ISO date, or "". */
  readonly on: string;
}

const en = {
  status: (account: string, { status, by, on }: StatusFacts) =>
    `Plan for ${account}: ${labelOf("plan_status", status, "en")}${signed(by, on, "en")}.`,
  statusSet: (path: string, before: string, after: string) =>
    `"${path}": ${labelOf("plan_status", before, "en")} → ${labelOf("plan_status", after, "en")}.`,
  statusKept: (path: string, status: string) =>
    `"${path}" has the status “${labelOf("plan_status", status, "en")}” already. Nothing was written.`,
  byNeeded: "Please say with --by who decided.",
  handedOver: (path: string, cells: number, kept: number) =>
    `"${path}": ${counted(cells, "cell", "cells")} handed over; ${counted(kept, "closed row keeps", "closed rows keep")} the old name.`,
  wouldHandOver: (cells: number, kept: number) =>
    `${counted(cells, "cell", "cells")} would be handed over; ${counted(kept, "closed row would keep", "closed rows would keep")} the old name. Nothing was written.`,
  newMember: (name: string) => `${name} is added to the team.`,
  unknownMember: (name: string, known: readonly string[]) =>
    `Nobody in the team has the short name “${name}”.${known.length === 0 ? "" : ` The others are: ${known.join(", ")}.`} For somebody new please give the full name as well (--name). Nothing was written.`,
  newManager: (name: string) => `${name} becomes the account manager.`,
  sameName: "Giver and taker are the same person.",
  migrated: (path: string, from: number, to: number) =>
    `"${path}": the plan was brought from version ${from} to version ${to}. What was written in it is unchanged.`,
  wouldMigrate: (from: number, to: number) =>
    `The plan would be brought from version ${from} to version ${to}. What is written in it stays. Nothing was written.`,
  newColumn: (sheet: string, header: string) => `  New column on “${sheet}”: ${header}`,
  replacedFormula: (place: string, text: string) =>
    `  The formula of your own in ${place} gives way to the plan's; the log keeps it: ${text}`,
  isCurrent: (path: string, version: number) => `"${path}" is of version ${version} already. Nothing was changed.`,
  row: (sheet: string, row: number, column: string) => `${sheet}, row ${row}, ${column}`,
};

export type LifeTexts = typeof en;

const de: LifeTexts = {
  status: (account, { status, by, on }) =>
    `Plan für ${account}: ${labelOf("plan_status", status, "de")}${signed(by, on, "de")}.`,
  statusSet: (path, before, after) =>
    `„${path}“: ${labelOf("plan_status", before, "de")} → ${labelOf("plan_status", after, "de")}.`,
  statusKept: (path, status) =>
    `„${path}“ hat schon den Status „${labelOf("plan_status", status, "de")}“. Es wurde nichts geschrieben.`,
  byNeeded: "Bitte mit --by angeben, wer das entschieden hat.",
  handedOver: (path, cells, kept) =>
    `„${path}“: ${counted(cells, "Zelle", "Zellen")} übergeben; ${counted(kept, "abgeschlossene Zeile behält", "abgeschlossene Zeilen behalten")} den alten Namen.`,
  wouldHandOver: (cells, kept) =>
    `${counted(cells, "Zelle würde", "Zellen würden")} übergeben; ${counted(kept, "abgeschlossene Zeile behielte", "abgeschlossene Zeilen behielten")} den alten Namen. Es wurde nichts geschrieben.`,
  newMember: (name) => `${name} kommt neu ins Team.`,
  unknownMember: (name, known) =>
    `Niemand im Team hat das Kürzel „${name}“.${known.length === 0 ? "" : ` Die anderen sind: ${known.join(", ")}.`} Für jemanden, der neu dazukommt, bitte auch den vollen Namen angeben (--name). Es wurde nichts geschrieben.`,
  newManager: (name) => `${name} übernimmt die Rolle Key Account Manager.`,
  sameName: "Wer übergibt und wer übernimmt, ist dieselbe Person.",
  migrated: (path, from, to) =>
    `„${path}“: Der Plan wurde von Version ${from} auf Version ${to} gebracht. Alles Eingetragene ist unverändert.`,
  wouldMigrate: (from, to) =>
    `Der Plan würde von Version ${from} auf Version ${to} gebracht. Alles Eingetragene bleibt erhalten. Es wurde nichts geschrieben.`,
  newColumn: (sheet, header) => `  Neue Spalte auf „${sheet}“: ${header}`,
  replacedFormula: (place, text) =>
    `  Die eigene Formel in ${place} weicht der Formel des Plans; das Protokoll bewahrt sie auf: ${text}`,
  isCurrent: (path, version) => `„${path}“ hat schon die Version ${version}. Es wurde nichts verändert.`,
  row: (sheet, row, column) => `${sheet}, Zeile ${row}, ${column}`,
};

/** " (Anna Berg, 15.03.2026)". */
function signed(by: string, on: string, language: Language): string {
  const parts = [by, on === "" ? "" : formatIsoDate(on, language)].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

export const lifeTexts = { en, de } as const;
