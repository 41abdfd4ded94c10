import type { Language } from "../../../localisation/language";
import { labelOf } from "../../../localisation/list-labels";
import { reviewTexts, type ReviewTexts } from "../../../localisation/review-texts";
import type { PaneFormat } from "../../format";
import { usePane } from "../../pane-context";

export interface ReviewWords {
  readonly texts: ReviewTexts;
  readonly language: Language;
  readonly format: PaneFormat;
  /** Name of a part of the plan; one that people wrote is its own name. */
  readonly partName: (part: string) => string;
  /** A mean rating with one decimal. */
  readonly mean: (value: number) => string;
}

/** The words of the review in the pane's language. */
export function useReviewWords(): ReviewWords {
  const { language, format } = usePane();
  return {
    texts: reviewTexts(language),
    language,
    format,
    partName: (part) => labelOf("review_section", part, language),
    mean: (value) => format.number(Math.round(value * 10) / 10),
  };
}
