import { repairOf } from "../domain/checks/repairs";
import { bySeverity, type Finding, type Severity } from "../domain/finding";
import type { ImportFinding } from "../actions/import/import-findings";
import { describeFinding, describePlace, explainFinding } from "../localisation/describe-finding";
import { reportWords } from "../localisation/finding-words";
import { describeImportFinding } from "../localisation/import-findings";
import type { Language } from "../localisation/language";
import { severityTexts } from "../localisation/plan-finding-texts";
import type { ExitCode } from "./cli-host";

/** Findings as lines, the worst first: "Warnung  KPIs, Zeile 7, Ist: …". */
export function findingLines(findings: readonly (Finding | ImportFinding)[], language: Language): string[] {
  return [...findings].sort(bySeverity).map((finding) => findingLine(finding, language));
}

const findingLine = (finding: Finding | ImportFinding, language: Language) =>
  `  ${severityTexts[finding.severity][language].padEnd(8)} ${sentence(finding, language)}`;

const indentation = " ".repeat(11);

/** The same, in the order in which they come; below the first finding of each code its reason, advice and repair. */
export function explainedLines(findings: readonly Finding[], language: Language): string[] {
  const words = reportWords[language];
  const first = new Map([...findings].reverse().map((finding) => [finding.code, finding]));
  return findings.flatMap((finding) => {
    const explanation = first.get(finding.code) === finding ? explainFinding(finding, language) : undefined;
    const repair = repairOf(finding);
    const told = [
      ...(explanation ? [words.why(explanation.why), words.todo(explanation.todo)] : []),
      ...(explanation && repair !== undefined ? [words.repair(repair)] : []),
    ];
    return [findingLine(finding, language), ...told.map((line) => `${indentation}${line}`)];
  });
}

/** A finding with its place, as one sentence. */
export function sentence(finding: Finding | ImportFinding, language: Language): string {
  if (!("sheet" in finding)) return describeImportFinding(finding, language) ?? finding.code;
  const place = describePlace(finding, language);
  return place === "" ? describeFinding(finding, language) : `${place}: ${describeFinding(finding, language)}`;
}

/** 1 when something needs a person's attention, else 0; notes alone do not. */
export function exitCodeOf(findings: readonly { readonly severity: Severity }[]): ExitCode {
  return findings.some(({ severity }) => severity !== "info") ? 1 : 0;
}
