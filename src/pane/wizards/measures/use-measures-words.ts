import type { MeasureRow, MeasureStatus } from "../../../actions/wizards/measure-list";
import type { Language } from "../../../localisation/language";
import { labelOf } from "../../../localisation/list-labels";
import { measuresTexts, type MeasuresTexts } from "../../../localisation/measures-texts";
import type { PaneFormat } from "../../format";
import { usePane } from "../../pane-context";

export interface MeasuresWords {
  readonly texts: MeasuresTexts;
  readonly language: Language;
  readonly format: PaneFormat;
  /** "In progress". */
  readonly statusName: (status: MeasureStatus) => string;
  /** "In progress · 40 %". */
  readonly stateOf: (values: Pick<MeasureRow["values"], "status" | "progress">) => string;
}

/** The panel's texts, and how it writes numbers, dates and states. */
export function useMeasuresWords(): MeasuresWords {
  const { language, format } = usePane();
  const texts = measuresTexts(language);
  const named = (status: string) => capitalised(labelOf("measure_status", status, language), format.locale);
  return {
    texts,
    language,
    format,
    statusName: named,
    stateOf: ({ status, progress }) =>
      texts.state(
        status === null ? capitalised(texts.noStatus, format.locale) : named(status),
        progress === null ? undefined : format.percent(progress),
      ),
  };
}

const capitalised = (text: string, locale: string) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
