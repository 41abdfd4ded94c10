import type { PreviewTheme } from "../frame/office-theme";

/** How the Excel of the preview is set up. */
export interface PreviewSettings {
  /** Language of Office. */
  readonly language: Locale;
  /** How numbers and dates are typed and shown. */
  readonly culture: Locale;
  readonly theme: PreviewTheme;
  /** Pixels. */
  readonly paneWidth: number;
  /** Version of the requirement set ExcelApi. */
  readonly excelApi: string;
}

export const locales = ["de-DE", "en-US"] as const;
export type Locale = (typeof locales)[number];

export const themes: readonly PreviewTheme[] = ["light", "dark", "highContrast"];

export const paneWidths = { narrowest: 320, widest: 450, usual: 350 } as const;

/** An Excel that is too old for this add-in, and those that are not. */
export const excelApiVersions = [
  "1.9",
  "1.10",
  "1.13",
  "1.14",
  "1.15",
  "1.16",
  "1.17",
  "1.18",
  "1.19",
  "1.20",
] as const;

/** The settings of a first visit, in the language of the browser. */
export function usualSettings(browserLanguage: string, excelApi: string): PreviewSettings {
  const locale = browserLanguage.toLowerCase().startsWith("de") ? "de-DE" : "en-US";
  return { language: locale, culture: locale, theme: "light", paneWidth: paneWidths.usual, excelApi };
}
