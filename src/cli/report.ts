import { bySeverity, type Finding, type Severity } from "../domain/finding";
import type { ImportFinding } from "../actions/import/import-findings";
import { describeFinding, describePlace } from "../localisation/describe-finding";
import { describeImportFinding } from "../localisation/import-findings";
import type { Language } from "../localisation/language";
import { severityTexts } from "../localisation/plan-finding-texts";
import type { ExitCode } from "./cli-host";

/** Findings as lines, the worst first: "Warnung  KPIs, Zeile 7, Ist: …". */
export function findingLines(findings: readonly (Finding | ImportFinding)[], language: Language): string[] {
  const sorted = [...findings].sort(bySeverity);
  return sorted.map(
    (finding) => `  ${severityTexts[finding.severity][language].padEnd(8)} ${sentence(finding, language)}`,
  );
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
