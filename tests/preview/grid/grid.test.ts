/** @jest-environment jsdom */
import { showGrid, type ShownGrid } from "./show-grid";

const range = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });
const button = (name: string) =>
  [...document.querySelectorAll("button")].find(({ textContent }) => textContent === name) ?? document.body;

describe("the grid", () => {
  let shown: ShownGrid;
  const nameBox = () => document.querySelector<HTMLInputElement>("[aria-label='Name box']");
  const formulaBar = () => document.querySelector<HTMLTextAreaElement>("[aria-label='Formula bar']");

  beforeEach(async () => {
    shown = await showGrid((sheet) => {
      sheet.setText(0, 0, "A long title that runs over");
      sheet.setValue(1, 0, 12.5);
      sheet.setFormula(1, 1, "A2*2", 25);
      for (let row = 5; row < 400; row++) sheet.setValue(row, 0, row);
      sheet.setColumnHidden(2, 2, true);
      sheet.setValidation(range(1, 3), {
        rule: { kind: "list", source: '"red,green,blue"' },
        ignoreBlank: true,
        prompt: { title: "Colour", message: "One of three" },
        error: { style: "stop", title: "No colour", message: "Please choose one." },
      });
    });
  });

  it("shows the cells in the culture, and only those in the window", () => {
    expect(shown.cell("A2")?.textContent).toBe("12,5");
    expect(shown.cell("B2")?.textContent).toBe("25");
    expect(shown.cell("C2")).toBeNull();
    expect(shown.cell("A100")).toBeNull();
    expect(document.querySelectorAll("[role=gridcell]").length).toBeLessThan(400);
  });

  it("types where the selection is, calculates, and goes on", async () => {
    shown.press("ArrowDown");
    shown.type("100,5", "Tab");
    await shown.drawn();
    expect(shown.cell("A2")?.textContent).toBe("100,5");
    expect(shown.cell("B2")?.textContent).toBe("201");
    expect(shown.host.desk.selection).toEqual(range(1, 1));
    expect([nameBox()?.value, formulaBar()?.value]).toEqual(["B2", "=A2*2"]);
    shown.press("Enter");
    expect(shown.host.desk.selection).toEqual(range(2, 0));
  });

  it("keeps what was there when the entry is given up", async () => {
    shown.press("ArrowDown");
    shown.press("F2");
    expect(shown.grid.isEditing).toBe(true);
    expect(document.activeElement).toHaveProperty("value", "12,5");
    shown.press("Escape");
    await shown.drawn();
    expect([shown.grid.isEditing, shown.cell("A2")?.textContent]).toEqual([false, "12,5"]);
    expect(document.activeElement).toBe(shown.cells);
  });

  it("edits in the formula bar", async () => {
    shown.press("ArrowDown");
    const bar = formulaBar();
    bar?.focus();
    if (bar) bar.value = "7";
    bar?.dispatchEvent(new Event("input"));
    shown.press("Enter");
    await shown.drawn();
    expect(shown.cell("A2")?.textContent).toBe("7");
  });

  it("extends the selection with Shift, and empties it with Delete", async () => {
    shown.press("ArrowDown");
    shown.press("ArrowRight", { shiftKey: true });
    expect(shown.host.desk.selection).toEqual(range(1, 0, 1, 1));
    await shown.drawn();
    expect(shown.cell("B2")?.getAttribute("aria-selected")).toBe("true");
    shown.press("Delete");
    await shown.drawn();
    expect([shown.cell("A2")?.textContent, shown.cell("B2")?.textContent]).toEqual(["", ""]);
  });

  it("skips hidden columns", () => {
    shown.press("ArrowRight");
    shown.press("ArrowRight");
    expect(shown.host.desk.selection).toEqual(range(0, 3));
  });

  it("scrolls to where a jump leads, and says which cell is active", async () => {
    shown.press("End", { ctrlKey: true });
    await shown.drawn();
    expect(nameBox()?.value).toBe("B400");
    const active = shown.cells.getAttribute("aria-activedescendant");
    expect(document.getElementById(active ?? "")?.dataset["address"]).toBe("B400");
    expect(shown.cell("A1")).toBeNull();
  });

  it("follows a selection that somebody else made", async () => {
    shown.host.desk.select(range(300, 0, 301, 1));
    await shown.drawn();
    expect(shown.cell("A301")?.getAttribute("aria-selected")).toBe("true");
    expect(nameBox()?.value).toBe("A301");
  });

  it("goes where the name box says, and says so when there is no such place", async () => {
    const box = nameBox();
    box?.focus();
    if (box) box.value = "b7:c9";
    shown.press("Enter");
    expect(shown.host.desk.selection).toEqual(range(6, 1, 8, 2));
    box?.focus();
    if (box) box.value = "nowhere";
    shown.press("Enter");
    expect(document.querySelector("dialog")?.textContent).toContain("nowhere");
  });

  it("refuses what a validation refuses, and lets it be tried again or dropped", async () => {
    shown.host.desk.select(range(1, 3));
    await shown.drawn();
    expect(document.querySelector("#grid-prompt")?.textContent).toBe("ColourOne of three");
    shown.type("yellow");
    expect(document.querySelector("dialog")?.textContent).toContain("Please choose one.");
    button("Retry").click();
    await shown.drawn();
    expect(document.activeElement).toHaveProperty("value", "yellow");
    shown.press("Enter");
    button("Cancel").click();
    await shown.drawn();
    expect([shown.grid.isEditing, shown.cell("D2")?.textContent]).toEqual([false, ""]);
    expect(document.activeElement).toBe(shown.cells);
  });

  it("offers the choices of a list", async () => {
    shown.host.desk.select(range(1, 3));
    await shown.drawn();
    shown.press("ArrowDown", { altKey: true });
    expect([...document.querySelectorAll("[role=option]")].map(({ textContent }) => textContent)).toEqual([
      "red",
      "green",
      "blue",
    ]);
    shown.press("ArrowDown");
    shown.press("Enter");
    await shown.drawn();
    expect(shown.cell("D2")?.textContent).toBe("green");
  });

  it("copies and pastes cells as text", async () => {
    const copied: string[] = [];
    const clipboard = (kind: "copy" | "paste", text = "") => {
      const event = Object.assign(new Event(kind, { bubbles: true, cancelable: true }), {
        clipboardData: { setData: (_: string, data: string) => void copied.push(data), getData: () => text },
      });
      shown.cells.dispatchEvent(event);
    };
    shown.host.desk.select(range(1, 0, 1, 1));
    clipboard("copy");
    expect(copied.map((text) => text.trim())).toEqual(["12,5\t25"]);
    shown.host.desk.select(range(1, 3));
    clipboard("paste", "yellow\t1\nred\t2");
    await shown.drawn();
    expect(shown.host.desk.selection).toEqual(range(1, 3, 2, 4));
    expect(["D2", "E2", "D3", "E3"].map((address) => shown.cell(address)?.textContent)).toEqual([
      "yellow",
      "1",
      "red",
      "2",
    ]);
  });

  it("changes the sheet with tabs and keys, and follows when somebody else does", async () => {
    const { workbook, desk } = shown.host;
    const first = shown.sheet.name;
    workbook.addSheet("Second").setText(0, 0, "there");
    shown.grid.show(shown.host);
    await shown.drawn();
    const tabs = () => [...document.querySelectorAll("[role=tab]")].map((tab) => tab.getAttribute("aria-selected"));
    expect(tabs()).toEqual(["true", "false"]);
    shown.press("PageDown", { ctrlKey: true });
    await shown.drawn();
    expect([desk.activeSheet.name, shown.cell("A1")?.textContent, ...tabs()]).toEqual([
      "Second",
      "there",
      "false",
      "true",
    ]);
    desk.activate(first);
    await shown.drawn();
    expect(tabs()).toEqual(["true", "false"]);
  });

  it("leads out of the cells with F6", () => {
    shown.press("F6");
    expect(document.activeElement?.getAttribute("role")).toBe("tab");
    shown.press("F6");
    expect(document.activeElement).toBe(nameBox());
    shown.press("F6");
    expect(document.activeElement).toBe(shown.cells);
  });
});
