/** @jest-environment jsdom */
import { saveFile } from "../../../src/entry/browser/save-file";

describe("saving a file", () => {
  it("hands the browser the name and the text, and gives the memory back later", async () => {
    jest.useFakeTimers();
    const blobs: Blob[] = [];
    const gone: string[] = [];
    // jsdom has no object addresses, every browser has
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`,
      revokeObjectURL: (address: string) => gone.push(address),
    });
    const clicked: { readonly href: string; readonly download: string }[] = [];
    document.addEventListener("click", (event) => {
      event.preventDefault();
      if (event.target instanceof HTMLAnchorElement)
        clicked.push({ href: event.target.href, download: event.target.download });
    });
    saveFile({ name: "Maßnahmen.ics", type: "text/calendar", text: "BEGIN:VCALENDAR" });
    expect(clicked).toEqual([{ href: "blob:1", download: "Maßnahmen.ics" }]);
    expect(blobs.map(({ type, size }) => [type, size])).toEqual([["text/calendar", 15]]);
    expect(document.querySelector("a")).toBeNull();
    expect(gone).toEqual([]);
    jest.runAllTimers();
    expect(gone).toEqual(["blob:1"]);
  });
});
