/** @jest-environment jsdom */
import { createOfficeSurface } from "../../../src/entry/browser/office-surface";

const forcedColors = "(forced-colors: active)";
const darkScheme = "(prefers-color-scheme: dark)";

/** What jsdom lacks: media queries that a test can switch. */
class SwitchableQuery extends EventTarget {
  matches = false;

  switchTo(matches: boolean): void {
    this.matches = matches;
    this.dispatchEvent(new Event("change"));
  }
}

let queries: Map<string, SwitchableQuery>;
let officeTheme: Partial<Office.OfficeTheme> | undefined;

const query = (text: string) => {
  const found = queries.get(text) ?? new SwitchableQuery();
  queries.set(text, found);
  return found;
};

const surface = () => {
  const context = {
    displayLanguage: "de-DE",
    partitionKey: "part",
    get officeTheme() {
      return officeTheme;
    },
  };
  return createOfficeSurface(context, window);
};

beforeEach(() => {
  queries = new Map();
  officeTheme = undefined;
  Object.defineProperty(window, "matchMedia", { configurable: true, value: query });
});

describe("what Office says about itself", () => {
  it("is its language, and by what the browser's storage is kept apart", () => {
    expect(surface()).toMatchObject({ displayLanguage: "de-DE", partitionKey: "part" });
  });

  it.each([
    [{ isDarkTheme: true }, "dark"],
    [{ isDarkTheme: false }, "light"],
    [{ bodyBackgroundColor: "#262626" }, "dark"],
    [{ bodyBackgroundColor: "#FFFFFF" }, "light"],
    [{ isDarkTheme: false, bodyBackgroundColor: "#000000" }, "light"],
    [{}, "light"],
    [{ bodyBackgroundColor: "" }, "light"],
    [undefined, "light"],
  ] as const)("is its theme, also from an Excel that gives colours only: %j is %s", (theme, expected) => {
    officeTheme = theme;
    expect(surface().theme()).toBe(expected);
  });

  it("is the browser's theme where Office says nothing, and never against Office", () => {
    query(darkScheme).matches = true;
    expect(surface().theme()).toBe("dark");
    officeTheme = { isDarkTheme: false };
    expect(surface().theme()).toBe("light");
  });

  it("is high contrast whenever the system forces its colours", () => {
    officeTheme = { isDarkTheme: true };
    query(forcedColors).matches = true;
    expect(surface().theme()).toBe("highContrast");
  });

  it("is high contrast when Office hands down the pure colours of a contrast theme", () => {
    officeTheme = { isDarkTheme: true, bodyBackgroundColor: "#000000", bodyForegroundColor: "#ffffff" };
    expect(surface().theme()).toBe("highContrast");
    officeTheme = { isDarkTheme: true, bodyBackgroundColor: "#262626", bodyForegroundColor: "#ffffff" };
    expect(surface().theme()).toBe("dark");
  });
});

describe("a change of the theme", () => {
  it.each([
    ["the pane gets the focus", () => window.dispatchEvent(new Event("focus"))],
    ["the pane is seen again", () => document.dispatchEvent(new Event("visibilitychange"))],
  ])("is noticed when %s, once", (_, happen) => {
    const listener = jest.fn();
    surface().onThemeChange(listener);
    happen();
    expect(listener).not.toHaveBeenCalled();
    officeTheme = { isDarkTheme: true };
    happen();
    happen();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it("is noticed at once when the system forces its colours", () => {
    const listener = jest.fn();
    surface().onThemeChange(listener);
    query(forcedColors).switchTo(true);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it("is told to nobody who has gone", () => {
    const listener = jest.fn();
    surface().onThemeChange(listener)();
    officeTheme = { isDarkTheme: true };
    window.dispatchEvent(new Event("focus"));
    query(forcedColors).switchTo(true);
    expect(listener).not.toHaveBeenCalled();
  });
});
