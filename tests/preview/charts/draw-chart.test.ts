/** @jest-environment jsdom */
import {
  foreignPicture,
  type ChartPicture,
  type PictureGroup,
  type PictureSeries,
} from "../../../src/embedded-host/looks/chart-picture";
import { drawChart } from "../../../src/preview/charts/draw-chart";

const font = { size: 9, bold: false, color: "#010101" };
const size = { width: 400, height: 300 };

function series(values: PictureSeries["values"], different: Partial<PictureSeries> = {}): PictureSeries {
  return {
    name: "Series",
    values,
    labels: values.map(() => ""),
    labelPosition: "outsideEnd",
    labelFont: font,
    fill: "#AA0000",
    line: undefined,
    marker: undefined,
    ...different,
  };
}

function group(list: readonly PictureSeries[], different: Partial<PictureGroup> = {}): PictureGroup {
  return { kind: "columns", stacking: "none", gap: 1, overlap: 0, series: list, ...different };
}

function picture(groups: readonly PictureGroup[], different: Partial<ChartPicture> = {}): ChartPicture {
  return {
    name: "Chart 1",
    altText: "",
    isForeign: false,
    title: undefined,
    isHorizontal: false,
    categories: ["One", "Two", "Three"],
    groups,
    categoryAxis: { visible: true, tickLabelPosition: "low", line: { color: "#0000AA" } },
    valueAxis: {
      visible: true,
      tickLabelPosition: "nextToAxis",
      gridlines: { color: "#00AA00" },
      minimum: 0,
      maximum: 100,
    },
    valueText: (value) => `${value} €`,
    legend: undefined,
    fill: "#FFFFFF",
    border: undefined,
    ...different,
  };
}

interface DrawnBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const all = (drawn: SVGElement, selector: string) => [...drawn.querySelectorAll(selector)];
const numberOf = (element: Element, name: string) => Number(element.getAttribute(name));

function boxes(drawn: SVGElement, fill = "#AA0000"): readonly DrawnBox[] {
  return all(drawn, `rect[fill="${fill}"]`).map((rect) => ({
    x: numberOf(rect, "x"),
    y: numberOf(rect, "y"),
    width: numberOf(rect, "width"),
    height: numberOf(rect, "height"),
  }));
}

function texts(drawn: SVGElement): readonly (string | null)[] {
  return all(drawn, "text").map((text) => text.textContent);
}

function heightOfText(drawn: SVGElement, text: string): number {
  const found = all(drawn, "text").find((element) => element.textContent === text);
  if (found === undefined) throw new Error(`no text ${text}`);
  return numberOf(found, "y");
}

const draw = (chart: ChartPicture) => drawChart(document, chart, size);

describe("a drawn chart", () => {
  it("is an image that tells its title and its alternative text", () => {
    const drawn = draw(picture([], { title: { text: "Sales & more", font }, altText: "They rise." }));
    expect(drawn.getAttribute("role")).toBe("img");
    expect(drawn.getAttribute("aria-label")).toBe("Sales & more: They rise.");
    expect(drawn.querySelector("title")?.textContent).toBe("Sales & more");
    expect(drawn.querySelector("desc")?.textContent).toBe("They rise.");
    expect(drawn.getAttribute("viewBox")).toBe("0 0 400 300");
  });

  it("tells its name where it has neither", () => {
    const drawn = draw(picture([]));
    expect(drawn.getAttribute("aria-label")).toBe("Chart 1");
    expect(drawn.querySelector("desc")).toBeNull();
  });

  it("sets no style from text, so that a strict content security policy lets it be", () => {
    const drawn = draw(picture([group([series([1, 2, 3])])], { legend: { position: "top", font } }));
    expect(all(drawn, "[style], style, script")).toEqual([]);
  });

  it("has columns as tall as their values, all standing on the axis", () => {
    const drawn = draw(picture([group([series([50, 100, null])])]));
    const [half, whole, ...rest] = boxes(drawn);
    expect(rest).toEqual([]);
    expect(whole?.height).toBeCloseTo(2 * (half?.height ?? 0), 0);
    expect((half?.y ?? 0) + (half?.height ?? 0)).toBeCloseTo((whole?.y ?? 0) + (whole?.height ?? 0), 1);
  });

  it("puts clustered columns side by side, with the gap and the overlap that are asked for", () => {
    const two = [series([10, 10, 10]), series([10, 10, 10], { fill: "#BB0000" })];
    const plain = draw(picture([group(two)]));
    const [first] = boxes(plain);
    const [second] = boxes(plain, "#BB0000");
    expect(second?.x).toBeCloseTo((first?.x ?? 0) + (first?.width ?? 0), 1);
    const overlapping = draw(picture([group(two, { overlap: 1 })]));
    expect(boxes(overlapping, "#BB0000")[0]?.x).toBeCloseTo(boxes(overlapping)[0]?.x ?? 0, 1);
    const wide = draw(picture([group(two, { gap: 0 })]));
    expect(boxes(wide)[0]?.width).toBeCloseTo(1.5 * (first?.width ?? 0), 0);
  });

  it("stacks on an invisible base, as a bridge does", () => {
    const base = series([40, null, null], { fill: undefined });
    const drawn = draw(picture([group([base, series([30, 70, null])], { stacking: "stacked" })]));
    const [floating, standing] = boxes(drawn);
    expect(floating?.y).toBeCloseTo(standing?.y ?? 0, 1);
    expect(floating?.height).toBeCloseTo(((standing?.height ?? 0) * 3) / 7, 0);
  });

  it("stacks values below zero downwards", () => {
    const axis = { visible: true, tickLabelPosition: "low", minimum: -100, maximum: 100 } as const;
    const stacked = group([series([20]), series([-30], { fill: "#BB0000" }), series([-10], { fill: "#CC0000" })], {
      stacking: "stacked",
    });
    const drawn = draw(picture([stacked], { categories: ["One"], valueAxis: axis }));
    const [up] = boxes(drawn);
    const [down] = boxes(drawn, "#BB0000");
    const [further] = boxes(drawn, "#CC0000");
    expect(down?.y).toBeCloseTo((up?.y ?? 0) + (up?.height ?? 0), 1);
    expect(further?.y).toBeCloseTo((down?.y ?? 0) + (down?.height ?? 0), 1);
  });

  it("divides a whole into shares", () => {
    const shares = group([series([1, 30]), series([3, 10], { fill: "#BB0000" })], { stacking: "percent" });
    const valueAxis = { visible: true, tickLabelPosition: "low" } as const;
    const drawn = draw(picture([shares], { categories: ["One", "Two"], valueAxis }));
    const [quarter, threeQuarters] = boxes(drawn);
    expect(threeQuarters?.height).toBeCloseTo(3 * (quarter?.height ?? 0), 0);
    const [rest] = boxes(drawn, "#BB0000");
    expect((rest?.height ?? 0) + (quarter?.height ?? 0)).toBeCloseTo((quarter?.height ?? 0) * 4, 0);
  });

  it("lays bars from left to right, the first at the bottom or on reversal at the top", () => {
    const bars = picture([group([series([50, 100, 0])])], { isHorizontal: true });
    const [first, second] = boxes(draw(bars));
    expect(second?.width).toBeCloseTo(2 * (first?.width ?? 0), 0);
    expect(second?.x).toBeCloseTo(first?.x ?? 0, 1);
    expect(second?.y).toBeLessThan(first?.y ?? 0);
    const [top, below] = boxes(draw({ ...bars, categoryAxis: { ...bars.categoryAxis, reversed: true } }));
    expect(top?.y).toBeLessThan(below?.y ?? 0);
  });

  it("hangs columns from the top on a reversed value axis", () => {
    const chart = picture([group([series([50, 100])])]);
    const [first, second] = boxes(draw({ ...chart, valueAxis: { ...chart.valueAxis, reversed: true } }));
    expect(first?.y).toBeCloseTo(second?.y ?? 0, 1);
    expect(first?.height).toBeLessThan(second?.height ?? 0);
  });

  it("has lines that leave gaps, with markers at each value", () => {
    const line = series([10, null, 30, 40], {
      line: { color: "#123456", weight: 2 },
      marker: { style: "circle", size: 6, color: "#654321" },
    });
    const drawn = draw(picture([group([line], { kind: "lines" })], { categories: ["1", "2", "3", "4"] }));
    const [path] = all(drawn, 'path[stroke="#123456"]');
    expect(path?.getAttribute("d")?.replace(/[^ML]/g, "")).toBe("MML");
    expect(all(drawn, 'circle[fill="#654321"]')).toHaveLength(3);
  });

  it.each([
    ["diamond", "path"],
    ["square", "rect"],
    ["dash", "rect"],
  ] as const)("draws markers of style %s", (style, element) => {
    const line = series([10, 20], { marker: { style, size: 6, color: "#654321" } });
    expect(all(draw(picture([group([line], { kind: "lines" })])), `${element}[fill="#654321"]`)).toHaveLength(2);
  });

  it("writes labels beyond the end, inside it or in the middle of columns", () => {
    const at = (labelPosition: PictureSeries["labelPosition"]) => {
      const drawn = draw(
        picture([group([series([60], { labels: ["sixty"], labelPosition })])], { categories: ["One"] }),
      );
      const [box] = boxes(drawn);
      return { text: heightOfText(drawn, "sixty"), top: box?.y ?? 0, middle: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    };
    const [outside, inside, centre] = [at("outsideEnd"), at("insideEnd"), at("center")];
    expect(outside.text).toBeLessThan(outside.top);
    expect(inside.text).toBeGreaterThan(inside.top);
    expect(centre.text).toBeCloseTo(centre.middle, 1);
  });

  it("writes the label of a negative column below it, and none for a blank", () => {
    const valueAxis = { visible: true, tickLabelPosition: "low", minimum: -100, maximum: 100 } as const;
    const drawn = draw(picture([group([series([-60, null], { labels: ["minus", ""] })])], { valueAxis }));
    const [box] = boxes(drawn);
    expect(heightOfText(drawn, "minus")).toBeGreaterThan((box?.y ?? 0) + (box?.height ?? 0));
  });

  it("has an axis with even marks, and a grid line at each", () => {
    const drawn = draw(picture([group([series([10])])]));
    const marks = texts(drawn).filter((text) => text?.endsWith("€"));
    expect(marks.at(0)).toBe("0 €");
    expect(marks.at(-1)).toBe("100 €");
    expect(all(drawn, 'line[stroke="#00AA00"]')).toHaveLength(marks.length);
    expect(all(drawn, 'line[stroke="#0000AA"]')).toHaveLength(1);
  });

  it("shows neither labels nor lines of axes that are hidden", () => {
    const hidden = { visible: false, tickLabelPosition: "low", line: { color: "#0000AA" } } as const;
    const drawn = draw(picture([group([series([10])])], { categoryAxis: hidden, valueAxis: hidden }));
    expect(texts(drawn)).toEqual([]);
    expect(all(drawn, "line")).toEqual([]);
  });

  it("names the axes, the upright one turned", () => {
    const title = (text: string) => ({ visible: true, tickLabelPosition: "low", title: { text, font } }) as const;
    const drawn = draw(picture([], { categoryAxis: title("Years"), valueAxis: title("Amount") }));
    const turned = all(drawn, "text[transform]").map((text) => text.textContent);
    expect(turned).toEqual(["Amount"]);
    expect(texts(drawn)).toContain("Years");
  });

  it.each(["top", "bottom", "left", "right"] as const)(
    "has a legend at the %s that takes no room of the plot",
    (position) => {
      const chart = picture([group([series([100, 100, 100], { name: "Plan" })])], { legend: { position, font } });
      const drawn = draw(chart);
      const legend = all(drawn, "text").find((text) => text.textContent === "Plan");
      const [key, ...columns] = boxes(drawn);
      expect(key?.width).toBe(9);
      const [x, y] = [numberOf(legend as Element, "x"), numberOf(legend as Element, "y")];
      for (const box of columns) {
        const isBeside = x > box.x + box.width || x < box.x;
        const isApart = y > box.y + box.height || y < box.y;
        expect(isBeside || isApart).toBe(true);
      }
    },
  );

  it("shortens names of categories that have no room", () => {
    const long = "A category whose name is much too long for its column";
    const drawn = draw(picture([group([series([1, 2, 3])])], { categories: [long, "Two", "Three"] }));
    expect(texts(drawn)).not.toContain(long);
    expect(texts(drawn).some((text) => text?.endsWith("…"))).toBe(true);
  });

  it("can be drawn however small it is, and without values", () => {
    const tiny = drawChart(document, picture([group([series([])])], { categories: [] }), { width: 4, height: 3 });
    const attributes = all(tiny, "*").flatMap((element) => [...element.attributes]);
    expect(attributes.filter(({ value }) => /NaN|Infinity/.test(value))).toEqual([]);
    expect(
      attributes.filter(({ name, value }) => ["width", "height", "r"].includes(name) && Number(value) < 0),
    ).toEqual([]);
  });
});

describe("a chart that cannot be drawn", () => {
  it("has a quiet placeholder that tells its name", () => {
    const drawn = draw(foreignPicture("Chart 7"));
    expect(drawn.getAttribute("aria-label")).toBe("Chart 7");
    expect(texts(drawn)).toEqual(["Chart 7"]);
  });
});
