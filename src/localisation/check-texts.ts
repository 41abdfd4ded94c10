/** The result of a check, as one line. */
import type { Finding, Severity } from "../domain/finding";
import { describeFinding, describePlace } from "./describe-finding";
import { formatIsoDate } from "./format-date";
import type { Language } from "./language";

export interface CheckResult {
  /** ISO date. */
  readonly on: string;
  /** The worst first. */
  readonly findings: readonly Finding[];
  /** The first of them has a cell that can be shown. */
  readonly isFirstShown: boolean;
}

interface CheckTexts {
  readonly checked: (date: string) => string;
  readonly none: string;
  readonly counts: Readonly<Record<Severity, (count: number) => string>>;
  readonly lookFirst: string;
  readonly onlyHere: Readonly<Record<"missing" | "locked", string>>;
}

const de: CheckTexts = {
  checked: (date) => `Geprüft am ${date}:`,
  none: "keine Befunde.",
  counts: {
    error: (count) => `${count} Fehler`,
    warning: (count) => (count === 1 ? "1 Warnung" : `${count} Warnungen`),
    info: (count) => (count === 1 ? "1 Hinweis" : `${count} Hinweise`),
  },
  lookFirst: "Zuerst ansehen:",
  onlyHere: {
    missing: "Das Ergebnis steht nur hier: Auf der Übersicht fehlt die Zeile dafür, oder das Blatt ist ausgeblendet.",
    locked: "Das Ergebnis steht nur hier: Die Übersicht lässt sich nicht ändern (geschützt oder schreibgeschützt).",
  },
};

const en: CheckTexts = {
  checked: (date) => `Checked on ${date}:`,
  none: "no findings.",
  counts: {
    error: (count) => (count === 1 ? "1 error" : `${count} errors`),
    warning: (count) => (count === 1 ? "1 warning" : `${count} warnings`),
    info: (count) => (count === 1 ? "1 note" : `${count} notes`),
  },
  lookFirst: "Look first at:",
  onlyHere: {
    missing: "The result stands only here: the overview has no line for it, or is hidden.",
    locked: "The result stands only here: the overview cannot be changed (protected or read-only).",
  },
};

const texts: Readonly<Record<Language, CheckTexts>> = { de, en };
const severities: readonly Severity[] = ["error", "warning", "info"];

/** "Geprüft am 22.11.2026: 1 Fehler, 2 Warnungen. Zuerst ansehen: KPIs, Zeile 7, Ist." */
export function describeCheck({ on, findings, isFirstShown }: CheckResult, language: Language): string {
  const { checked, none, counts, lookFirst } = texts[language];
  const [first] = findings;
  if (first === undefined) return `${checked(formatIsoDate(on, language))} ${none}`;
  const told = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [counts[severity](count)];
  });
  const look = isFirstShown ? `${describePlace(first, language)}.` : describeUnshown(first, language);
  return `${checked(formatIsoDate(on, language))} ${told.join(", ")}. ${lookFirst} ${look}`;
}

/** Where nothing can be selected, the line has to say what there is. */
function describeUnshown(finding: Finding, language: Language): string {
  const place = describePlace(finding, language);
  const sentence = describeFinding(finding, language);
  return place === "" ? sentence : `${place}: ${sentence}`;
}

/** Why the result is not on the overview, after the result itself. */
export function describeUnwrittenCheck(result: CheckResult, why: "missing" | "locked", language: Language): string {
  return `${describeCheck(result, language)} ${texts[language].onlyHere[why]}`;
}
