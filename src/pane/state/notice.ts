/** Something to say that stands above the screen until it is closed, another operation begins or the workbook changes. */
import type { CellPlace } from "../../actions/open-workbook";
import { describeError } from "../../localisation/error-texts";
import type { Language } from "../../localisation/language";
import type { PaneTexts } from "../../localisation/pane-texts";
import { failureOf } from "./failure";

export interface Notice {
  readonly intent: "success" | "warning";
  /** In the pane's language of the moment. */
  readonly text: (texts: PaneTexts, language: Language) => string;
  /** Cells that it is about, each with what is to be said of it. */
  readonly places?: readonly NoticePlace[];
  /** Nobody has asked for it: it is said to people who listen when it comes. */
  readonly isUnasked?: true;
}

export interface NoticePlace extends Pick<Notice, "text"> {
  readonly place: CellPlace;
}

/** Something went well. */
export function goodNews(text: (texts: PaneTexts) => string): Notice {
  return { intent: "success", text };
}

/** Something small did not work, and why. */
export function noticeOf(error: unknown): Notice {
  const { code, params } = failureOf(error);
  return { intent: "warning", text: (_, language) => describeError(code, params, language) };
}
