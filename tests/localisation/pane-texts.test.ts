import { paneTexts } from "../../src/localisation/pane-texts";

/** Every text by its path, functions called with "…" and 2. */
function leaves(value: unknown, path = ""): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return [[path, String(Reflect.apply(value, undefined, [2, 2, 2]))]];
  return Object.entries(value ?? {}).flatMap(([key, part]) => leaves(part, `${path}.${key}`));
}

describe("the texts of the pane", () => {
  const [de, en] = [new Map(leaves(paneTexts("de"))), new Map(leaves(paneTexts("en")))];

  it("are the same in both languages, also in lists", () => {
    expect([...de.keys()]).toEqual([...en.keys()]);
    expect(de.size).toBeGreaterThan(150);
  });

  it("are never empty, and use every value that they are given", () => {
    for (const [path, text] of [...de, ...en]) expect([path, text.trim()]).not.toEqual([path, ""]);
    for (const [path, text] of [...de, ...en])
      expect([path, text]).not.toEqual([path, expect.stringMatching(/undefined|\[object/)]);
  });

  it("are German in German: no quotation marks of typewriters, no English ones", () => {
    const foreignMarks = (text: string) => text.replaceAll(/„[^„“]*“/g, "").match(/["“”]/g) ?? [];
    for (const [path, text] of de) expect([path, foreignMarks(text)]).toEqual([path, []]);
  });

  it("write Add-In in German as Microsoft does", () => {
    for (const [path, text] of de) expect([path, text]).not.toEqual([path, expect.stringMatching(/Add-in|Addin/)]);
  });
});
