/** @jest-environment jsdom */
import { showGrid } from "./show-grid";

const font = { size: 10, bold: false, color: "#333333" };
const axis = { visible: true, tickLabelPosition: "low" } as const;

describe("a chart over the cells", () => {
  it("lies where it begins and ends inside of cells, so that it covers no neighbour", async () => {
    const { sheet, drawn, grid, host } = await showGrid((filled) => {
      [3, 5].forEach((value, row) => filled.setValue(row, 0, value));
      const chart = filled.addChart({
        name: "Figures",
        position: { top: 2, left: 1, bottom: 9, right: 3 },
        title: { text: "Figures", font },
        series: [{ name: { text: "One" }, categories: "Sheet1!$A$1:$A$2", values: "Sheet1!$A$1:$A$2", type: "line" }],
        categoryAxis: axis,
        valueAxis: axis,
      });
      chart.setPlace({
        from: { row: 2, column: 1, x: 6, y: 3 },
        to: { row: 8, column: 3, x: 9, y: 6 },
      });
    });
    grid.show(host);
    await drawn();
    const picture = document.querySelector("svg[role=img]");
    const columnsBetween = 2 * 64;
    const rowsBetween = 6 * 20;
    expect(picture?.getAttribute("aria-label")).toContain("Figures");
    expect(Number(picture?.getAttribute("width"))).toBe(columnsBetween + ((9 - 6) * 4) / 3);
    expect(Number(picture?.getAttribute("height"))).toBe(rowsBetween + ((6 - 3) * 4) / 3);
    expect(sheet.charts[0]?.name).toBe("Figures");
  });
});
