/**
 * The Office theme in a pane. Excel on the web tells an add-in nothing about it: its client passes `undefined` for
 * `Office.context.officeTheme`, which only Excel on Windows and Mac fills. So the preview shows it in both ways that a
 * pane can look at: as the property that the desktop has, and as the colour scheme of the frame, which
 * `prefers-color-scheme` inside the pane follows.
 */
export type PreviewTheme = "light" | "dark" | "highContrast";

/** The properties of `Office.context.officeTheme`. */
export interface OfficeThemeColors {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
  /** Office.ThemeId: 0 Black, 1 Colorful. */
  readonly themeId: number;
}

/** What Office on Windows reports; in a contrast theme it hands down the pure colours of the system. */
export const officeThemes: Readonly<Record<PreviewTheme, OfficeThemeColors>> = {
  light: theme("#FFFFFF", "#262626", false),
  dark: theme("#262626", "#FFFFFF", true),
  highContrast: theme("#000000", "#FFFFFF", true),
};

function theme(background: string, foreground: string, isDarkTheme: boolean): OfficeThemeColors {
  return {
    bodyBackgroundColor: background,
    bodyForegroundColor: foreground,
    controlBackgroundColor: background,
    controlForegroundColor: foreground,
    isDarkTheme,
    themeId: isDarkTheme ? 0 : 1,
  };
}

/**
 * Gives `Office.context` in the pane's window a live `officeTheme`. To be called when the client asks for its context:
 * then its classes exist and its context does not. Does nothing for a page of another origin.
 */
export function provideOfficeTheme(pane: Window, current: () => PreviewTheme): void {
  const prototype = contextPrototype(pane);
  if (!prototype || "officeTheme" in prototype) return;
  Object.defineProperty(prototype, "officeTheme", { configurable: true, get: () => officeThemes[current()] });
}

function contextPrototype(pane: Window): object | undefined {
  try {
    const prototype: unknown = ["OSF", "DDA", "Context", "prototype"].reduce<unknown>(property, pane);
    return typeof prototype === "object" && prototype !== null ? prototype : undefined;
  } catch {
    return undefined;
  }
}

function property(holder: unknown, name: string): unknown {
  if (holder === null || (typeof holder !== "object" && typeof holder !== "function")) return undefined;
  const value: unknown = Reflect.get(holder, name);
  return value;
}
