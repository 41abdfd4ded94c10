import type { Bilingual } from "../language";

/** What is the case, why it matters, and what to do about it. `{name}` stands for a parameter of the finding. */
export interface FindingText {
  readonly what: Bilingual;
  readonly why: Bilingual;
  readonly todo: Bilingual;
}

type Told = readonly [what: string, why: string, todo: string];

/** A text of three sentences in both languages. */
export function told(de: Told, en: Told): FindingText {
  return {
    what: { de: de[0], en: en[0] },
    why: { de: de[1], en: en[1] },
    todo: { de: de[2], en: en[2] },
  };
}

/** Reason and advice for a code whose first sentence stands elsewhere. */
export interface FindingAdvice {
  readonly why: Bilingual;
  readonly todo: Bilingual;
}
