import { readPatience, withPatience } from "../../../src/entry/browser/patience";

describe("the patience of the pane", () => {
  it.each([
    ["?patience=3", 3000],
    ["?language=de&patience=0.5", 500],
    ["", undefined],
    ["?patience=", undefined],
    ["?patience=0", undefined],
    ["?patience=-1", undefined],
    ["?patience=soon", undefined],
    ["?patience=100000", undefined],
  ])("is read from %s as %s", (query, milliseconds) => {
    expect(readPatience(query)).toBe(milliseconds);
  });

  it("goes along from the preview to the pane, where it is asked for", () => {
    expect(withPatience("/pane.html", "?theme=dark&patience=3")).toBe("/pane.html?patience=3");
    expect(withPatience("/pane.html", "?theme=dark")).toBe("/pane.html");
  });
});
