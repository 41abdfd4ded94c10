import { buyingCenterGuideTextsDe } from "./buying-center-guide-texts.de";
import { buyingCenterGuideTextsEn, type BuyingCenterGuideTexts } from "./buying-center-guide-texts.en";
import type { Language } from "./language";

const texts: Readonly<Record<Language, BuyingCenterGuideTexts>> = {
  de: buyingCenterGuideTextsDe,
  en: buyingCenterGuideTextsEn,
};

export type GuidedTopic = keyof BuyingCenterGuideTexts["questions"];

export interface GuideQuestionText {
  readonly ask: string;
  readonly answers: Readonly<Record<string, string>>;
}

/** A question and its answers in words. */
export function guideQuestionText(topic: GuidedTopic, question: string, language: Language): GuideQuestionText {
  const known: Readonly<Record<string, GuideQuestionText>> = texts[language].questions[topic];
  return known[question] ?? { ask: question, answers: {} };
}

/** Why a value is suggested. */
export function guideReasonText(reason: string, language: Language): string {
  const known: Readonly<Record<string, string>> = texts[language].reasons;
  return known[reason] ?? reason;
}

/** Where the scale comes from, and that the questions are our own. */
export function guideSourceText(topic: GuidedTopic, language: Language): string {
  const { sources, ownQuestions } = texts[language];
  return `${sources[topic]} ${ownQuestions}`;
}
