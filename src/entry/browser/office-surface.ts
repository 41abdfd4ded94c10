import type { OfficeSurface, OfficeTheme } from "../../pane/pane-services";

const forcedColors = "(forced-colors: active)";
const darkScheme = "(prefers-color-scheme: dark)";

/** What is read of `Office.context`. Its types promise more than every Excel gives. */
export interface OfficeFacts {
  readonly displayLanguage: string;
  readonly partitionKey?: string | undefined;
  readonly officeTheme?: Partial<Office.OfficeTheme> | undefined;
}

/** What Office and the browser say about language and colours. Only once Office is ready. */
export function createOfficeSurface(context: OfficeFacts, page: Window): OfficeSurface {
  const theme = () => currentTheme(context.officeTheme, page);
  return {
    displayLanguage: context.displayLanguage,
    partitionKey: context.partitionKey,
    theme,
    onThemeChange: (listener) => watchTheme(page, theme, listener),
  };
}

/** On the web Office may say nothing about its theme; then the browser's preference counts. */
function currentTheme(officeTheme: OfficeFacts["officeTheme"], page: Window): OfficeTheme {
  if (page.matchMedia(forcedColors).matches || hasContrastColors(officeTheme)) return "highContrast";
  return (isDark(officeTheme) ?? page.matchMedia(darkScheme).matches) ? "dark" : "light";
}

/** In a contrast theme of the system Office hands down its pure colours; its own dark themes have none. */
function hasContrastColors(officeTheme: OfficeFacts["officeTheme"]): boolean {
  const { isDarkTheme, bodyBackgroundColor, bodyForegroundColor } = officeTheme ?? {};
  const isWhiteOnBlack = bodyBackgroundColor === "#000000" && bodyForegroundColor?.toUpperCase() === "#FFFFFF";
  return isWhiteOnBlack && isDarkTheme !== false;
}

function isDark(officeTheme: OfficeFacts["officeTheme"]): boolean | undefined {
  return officeTheme?.isDarkTheme ?? isDarkColor(officeTheme?.bodyBackgroundColor);
}

/** By the brightness that the eye sees in "#RRGGBB"; older Excels give their colours and not more. */
function isDarkColor(color: string | undefined): boolean | undefined {
  const [red, green, blue] = (color?.match(/[0-9a-f]{2}/gi) ?? []).map((part) => parseInt(part, 16));
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}

function watchTheme(page: Window, theme: () => OfficeTheme, listener: () => void): () => void {
  let known = theme();
  const look = () => {
    const now = theme();
    if (now === known) return;
    known = now;
    listener();
  };
  const stop = new AbortController();
  const options = { signal: stop.signal };
  page.addEventListener("focus", look, options);
  page.document.addEventListener("visibilitychange", look, options);
  for (const query of [forcedColors, darkScheme]) page.matchMedia(query).addEventListener("change", look, options);
  return () => stop.abort();
}
