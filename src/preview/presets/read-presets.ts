import { excelApiVersions, locales, paneWidths, themes, type Locale, type PreviewSettings } from "./preview-settings";

/** What the address of the page or the memory of the browser decides beforehand. */
export interface Presets {
  readonly settings: Partial<PreviewSettings>;
  /** ISO date that TODAY() answers. */
  readonly today?: string;
  /** True, if the pane is closed at the start. */
  readonly paneIsClosed: boolean;
}

/**
 * Reads `?language=de&culture=en&theme=dark&width=320&excelApi=1.14&today=2026-03-15&pane=closed`.
 * What is missing or not understood is left out.
 */
export function readPresets(query: string): Presets {
  const values = new URLSearchParams(query);
  const today = values.get("today") ?? "";
  return {
    settings: readSettings((name) => values.get(name)),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(today) && !Number.isNaN(Date.parse(today)) ? { today } : {}),
    paneIsClosed: values.get("pane") === "closed",
  };
}

/** Reads settings by the names that they have in an address; those that are not understood are left out. */
export function readSettings(value: (name: string) => string | null | undefined): Partial<PreviewSettings> {
  const language = locale(value("language"));
  const culture = locale(value("culture")) ?? language;
  const theme = themes.find((name) => name === value("theme"));
  const paneWidth = width(value("width"));
  const excelApi = excelApiVersions.find((version) => version === value("excelApi"));
  return {
    ...(language ? { language } : {}),
    ...(culture ? { culture } : {}),
    ...(theme ? { theme } : {}),
    ...(paneWidth ? { paneWidth } : {}),
    ...(excelApi ? { excelApi } : {}),
  };
}

function locale(text: string | null | undefined): Locale | undefined {
  return text ? locales.find((name) => name === text || name.startsWith(`${text}-`)) : undefined;
}

function width(text: string | null | undefined): number | undefined {
  const pixels = Number(text);
  return pixels >= paneWidths.narrowest && pixels <= paneWidths.widest ? Math.round(pixels) : undefined;
}
