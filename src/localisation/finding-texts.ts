/** Every text about a finding of a plan, by its code. */
import { analysisFindingTexts } from "./findings/analysis-texts";
import { cooperationFindingTexts } from "./findings/cooperation-texts";
import { findingAdvice } from "./findings/finding-advice";
import type { FindingText } from "./findings/finding-text";
import { goalFindingTexts } from "./findings/goal-texts";
import { measureFindingTexts } from "./findings/measure-texts";
import { peopleFindingTexts } from "./findings/people-texts";
import { stateFindingTexts } from "./findings/state-texts";
import type { Bilingual } from "./language";
import { planFindingTexts } from "./plan-finding-texts";

/** Texts of findings about what a plan says. */
export const contentFindingTexts: Readonly<Record<string, FindingText>> = {
  ...stateFindingTexts,
  ...peopleFindingTexts,
  ...goalFindingTexts,
  ...measureFindingTexts,
  ...analysisFindingTexts,
  ...cooperationFindingTexts,
};

const workbookTexts: Readonly<Record<string, Bilingual>> = planFindingTexts;

/** What a finding of this code says; reason and advice are missing for codes that others give (imports). */
export function findingText(code: string): (Pick<FindingText, "what"> & Partial<FindingText>) | undefined {
  const content = contentFindingTexts[code];
  if (content !== undefined) return content;
  const what = workbookTexts[code];
  return what === undefined ? undefined : { what, ...findingAdvice[code] };
}
