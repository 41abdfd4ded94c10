import type { OpenWorkbook } from "../actions/open-workbook";
import type { RandomSource } from "../domain/row-id";

/** Everything that the pane takes from outside; chosen in `entry/browser/`. */
export interface PaneServices {
  readonly workbook: OpenWorkbook;
  readonly office: OfficeSurface;
  readonly random: RandomSource;
  /** ISO date of today, here. */
  today(): string;
}

export type OfficeTheme = "light" | "dark" | "highContrast";

/** What Office says about itself. */
export interface OfficeSurface {
  /** Language of Office's own texts, such as "de-DE". */
  readonly displayLanguage: string;
  /** `Office.context.partitionKey`: what the pane keeps in the browser is kept apart by it. */
  readonly partitionKey?: string | undefined;
  theme(): OfficeTheme;
  /** Excel tells nobody that its theme has changed: it is looked at again when the pane gets the focus. */
  onThemeChange(listener: () => void): () => void;
}
