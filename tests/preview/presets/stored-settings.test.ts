/** @jest-environment jsdom */
import { usualSettings } from "../../../src/preview/presets/preview-settings";
import { loadSettings, storeSettings } from "../../../src/preview/presets/stored-settings";

const settings = { ...usualSettings("de", "1.13"), theme: "dark", paneWidth: 400, excelApi: "1.20" } as const;

describe("the memory of the preview", () => {
  it("keeps language, culture, theme and width for the next visit, not the version of Excel", () => {
    storeSettings(() => localStorage, settings);
    expect(loadSettings(() => localStorage)).toEqual({
      language: "de-DE",
      culture: "de-DE",
      theme: "dark",
      paneWidth: 400,
    });
  });

  it("is no condition: a browser without storage remembers nothing", () => {
    const refused = () => {
      throw new DOMException("denied", "SecurityError");
    };
    storeSettings(refused, settings);
    expect(loadSettings(refused)).toEqual({});
  });
});

describe("the usual settings", () => {
  it("follow the language of the browser", () => {
    expect(usualSettings("de-CH", "1.13")).toMatchObject({ language: "de-DE", culture: "de-DE" });
    expect(usualSettings("fr", "1.13")).toMatchObject({ language: "en-US", culture: "en-US" });
  });
});
