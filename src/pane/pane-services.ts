import type { OpenWorkbook } from "../actions/open-workbook";
import type { RandomSource } from "../domain/row-id";

/** Everything that the pane takes from outside; chosen in `entry/browser/`. */
export interface PaneServices {
  readonly workbook: OpenWorkbook;
  readonly office: OfficeSurface;
  readonly random: RandomSource;
  /** ISO date of today, here. */
  today(): string;
  /** This moment in UTC: "2026-01-15T09:30:00.000Z". */
  now(): string;
  /** Hands a file over to be saved where the person or the system says. Not every Excel does it, and none says so. */
  saveFile(file: TextFile): void;
}

/** A file that leaves the plan. */
export interface TextFile {
  readonly name: string;
  /** Media type, such as "text/calendar". */
  readonly type: string;
  readonly text: string;
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
