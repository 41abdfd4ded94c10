import { readPresets } from "../../../src/preview/presets/read-presets";

describe("the address of the preview", () => {
  it("can decide everything beforehand", () => {
    const query = "?language=de&culture=en&theme=dark&width=320&excelApi=1.14&today=2026-03-15&pane=closed";
    expect(readPresets(query)).toEqual({
      settings: { language: "de-DE", culture: "en-US", theme: "dark", paneWidth: 320, excelApi: "1.14" },
      today: "2026-03-15",
      paneIsClosed: true,
    });
  });

  it("lets numbers follow the language, and takes full names", () => {
    expect(readPresets("?language=de-DE").settings).toEqual({ language: "de-DE", culture: "de-DE" });
  });

  it("tells an older Excel from 1.1", () => {
    expect(readPresets("?excelApi=1.10").settings).toEqual({ excelApi: "1.10" });
    expect(readPresets("?excelApi=1.1").settings).toEqual({});
  });

  it.each([
    "",
    "?language=fr",
    "?theme=pink",
    "?width=319",
    "?width=451",
    "?width=wide",
    "?today=2026-13-01",
    "?today=soon",
  ])("leaves out what it does not understand: %s", (query) => {
    expect(readPresets(query)).toEqual({ settings: {}, paneIsClosed: false });
  });
});
