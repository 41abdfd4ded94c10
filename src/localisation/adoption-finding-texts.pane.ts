/** Findings of an adoption whose advice names options of the command line, in the words of the pane. */
import { describeAdoptionFinding, type DescribableAdoptionFinding } from "./adoption-texts";
import { describeImportFindingInPane } from "./import-findings";
import type { Bilingual, Language } from "./language";

const both = (de: string, en: string): Bilingual => ({ de, en });

const paneTexts: Readonly<Record<string, Bilingual>> = {
  "adopt.which-customer": both(
    "Die Spalte „{column}“ nennt {count} Kunden. Welche Zeilen gehören zu diesem Kunden? Solange das offen ist, wird keine übernommen.",
    "The column “{column}” names {count} customers. Which lines are this account's? As long as that is open, none is taken over.",
  ),
};

/** The finding as a sentence, led by its place in the user's sheet. */
export function describeAdoptionFindingInPane(finding: DescribableAdoptionFinding, language: Language): string {
  const own = paneTexts[finding.code]?.[language];
  if (own !== undefined) return own.replace(/\{(\w+)\}/g, (_, name: string) => String(finding.params[name] ?? ""));
  if (finding.code.startsWith("adopt.")) return describeAdoptionFinding(finding, language);
  return describeImportFindingInPane(finding, language) ?? finding.code;
}
