/** @jest-environment jsdom */
import axe from "axe-core";
import { outsideExcelPage } from "../../../src/entry/browser/outside-excel-page";

function show(hasOffice: boolean): HTMLElement {
  const page = outsideExcelPage(hasOffice);
  document.body.replaceChildren(page);
  return page;
}

describe("the pane's page without Excel", () => {
  it("says in both languages what it is and how to get it", () => {
    const sections = [...show(true).querySelectorAll("section")];
    expect(sections.map(({ lang }) => lang)).toEqual(["de", "en"]);
    expect(sections[0]?.textContent).toContain("Aufgabenbereich eines Excel-Add-Ins");
    expect(sections[1]?.textContent).toContain("task pane of an Excel add-in");
    expect(sections.map((section) => section.querySelectorAll("li").length)).toEqual([3, 3]);
  });

  it("leads administrators to their page, in their language", () => {
    const links = [...show(true).querySelectorAll("a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual(["administrators.html#de", "administrators.html#en"]);
  });

  it("says instead that office.js is missing, where it is: there may be an Excel around", () => {
    const text = show(false).textContent ?? "";
    expect(text).toContain("appsforoffice.microsoft.com erreichbar?");
    expect(text).not.toContain("not in a browser");
  });

  it.each([true, false])("has nothing that keeps a reader out (office.js is there: %s)", async (hasOffice) => {
    show(hasOffice);
    document.title = "Key Account Plan";
    document.documentElement.lang = "en";
    // Colours need a layout, which jsdom has not.
    const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
