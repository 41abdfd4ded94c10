/** @jest-environment jsdom */
import type { ChartPicture, PictureGroup, PictureSeries } from "../../../src/embedded-host/looks/chart-picture";
import { drawChart } from "../../../src/preview/charts/draw-chart";

const font = { size: 9, bold: false, color: "#010101" };

function series(values: PictureSeries["values"], different: Partial<PictureSeries> = {}): PictureSeries {
  const plain = {
    labelPosition: "outsideEnd",
    labelFont: font,
    fill: "#AA0000",
    line: undefined,
    marker: undefined,
  } as const;
  return { name: "Series", values, labels: values.map(() => ""), ...plain, ...different };
}

function draw(
  kind: PictureGroup["kind"],
  list: readonly PictureSeries[],
  different: Partial<PictureGroup> = {},
  whole: Partial<ChartPicture> = {},
): SVGElement {
  const axis = { visible: true, tickLabelPosition: "nextToAxis" } as const;
  const picture: ChartPicture = {
    ...{ name: "Chart 1", altText: "", isForeign: false, title: undefined, isHorizontal: false, border: undefined },
    ...{ categoryAxis: axis, valueAxis: axis, valueText: String, legend: undefined, fill: "#FFFFFF" },
    categories: ["One", "Two", "Three"],
    groups: [{ kind, stacking: "none", gap: 1, overlap: 0, series: list, ...different }],
    ...whole,
  };
  return drawChart(document, picture, { width: 400, height: 300 });
}

const all = (drawn: SVGElement, selector: string) => [...drawn.querySelectorAll(selector)];
const texts = (drawn: SVGElement) => all(drawn, "text").map((text) => text.textContent);

describe("The drawing of a chart", () => {
  it("has a slice for each value of a pie, named in the legend", () => {
    const fills = ["#110000", "#220000", "#330000"];
    const legend = { position: "right", font } as const;
    const drawn = draw("slices", [series([1, 2, 1], { fills, labels: ["25%", "50%", "25%"] })], {}, { legend });
    expect(all(drawn, "path").map((path) => path.getAttribute("fill"))).toEqual(fills);
    expect(texts(drawn)).toEqual(["One", "Two", "Three", "25%", "50%", "25%"]);
    // Half of the circle ends opposite to where the whole began.
    expect(all(drawn, "path")[1]?.getAttribute("d")).toMatch(/A(\S+) \1 0 0 1/);
  });

  it("leaves a hole in a doughnut", () => {
    const drawn = draw("slices", [series([1, 1])], { hole: 0.5 });
    const radii = [...(all(drawn, "path")[0]?.getAttribute("d") ?? "").matchAll(/A(\S+) /g)].map((match) =>
      Number(match[1]),
    );
    expect(radii[1]).toBeCloseTo((radii[0] ?? 0) / 2, 5);
  });

  it("fills areas down to the axis", () => {
    const drawn = draw("areas", [series([1, 2, 3])]);
    expect(all(drawn, 'path[fill="#AA0000"]')).toHaveLength(1);
  });

  it("measures points in both directions", () => {
    const marker = { style: "circle", size: 5, color: "#00AA00" } as const;
    const drawn = draw(
      "points",
      [series([10, 10], { xs: [0, 100], marker })],
      {},
      { categories: [], xText: (x) => `${x} m` },
    );
    const [first, last] = all(drawn, "circle").map((circle) => Number(circle.getAttribute("cx")));
    expect(texts(drawn)).toContain("0 m");
    expect((last ?? 0) - (first ?? 0)).toBeGreaterThan(200);
  });

  it("has bubbles whose areas are their sizes", () => {
    const drawn = draw(
      "bubbles",
      [series([1, 2], { xs: [1, 2], sizes: [1, 4] })],
      {},
      { categories: [], xText: String },
    );
    const [small, large] = all(drawn, "circle").map((circle) => Number(circle.getAttribute("r")));
    expect(large).toBeCloseTo((small ?? 0) * 2, 1);
  });

  it("stretches a radar over its spokes, each with its name", () => {
    const line = { color: "#0000AA", weight: 1 };
    const drawn = draw("spokes", [series([1, 2, 3], { line, fill: undefined })]);
    expect(all(drawn, 'path[stroke="#0000AA"]')).toHaveLength(1);
    expect(texts(drawn)).toEqual(expect.arrayContaining(["One", "Two", "Three"]));
  });

  it("has a second scale on the other side for series of the secondary axis", () => {
    const axis = { visible: true, tickLabelPosition: "nextToAxis" } as const;
    const groups: readonly PictureGroup[] = [
      { kind: "columns", stacking: "none", gap: 1, overlap: 0, series: [series([100, 200, 300])] },
      {
        ...{ kind: "lines", stacking: "none", gap: 1, overlap: 0, isSecondary: true },
        series: [series([0.1, 0.2, 0.3], { line: { color: "#0000AA", weight: 1 } })],
      },
    ];
    const drawn = draw("columns", [], {}, { groups, secondary: { axis, text: (value) => `${value} %` } });
    expect(texts(drawn).filter((text) => text?.endsWith(" %")).length).toBeGreaterThan(2);
    expect(texts(drawn)).toContain("300");
  });
});
