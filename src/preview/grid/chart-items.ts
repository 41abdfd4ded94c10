/** The charts of the sheet, over their cells. */
import type { ChartPicture } from "../../embedded-host/looks/chart-picture";
import type { ChartCorner, ChartPlace } from "../../package/workbook-file";
import { drawChart } from "../charts/draw-chart";
import type { GridView } from "./grid-control";
import type { OverlayItem } from "./overlay-pane";
import type { Scene } from "./scene";
import type { Box } from "./selection-shapes";
import type { SheetGeometry } from "./sheet-geometry";

const pixelsPerPoint = 4 / 3;

const known = new WeakMap<Scene, readonly OverlayItem[]>();

/** One item for each chart; it is drawn anew only when what it shows or its size has changed. */
export function chartItems({ host, scene }: GridView): readonly OverlayItem[] {
  const items =
    known.get(scene) ??
    host.desk.charts(scene.sheet).map(({ place, picture }) => chartItem(picture, placeBox(scene.geometry, place)));
  known.set(scene, items);
  return items;
}

function chartItem(picture: ChartPicture, box: Box): OverlayItem {
  // What stands at the marks of the axis follows from the culture, which a mark tells as well as any number.
  const key = `chart ${box.width}x${box.height} ${picture.valueText(1234.5)} ${JSON.stringify(picture)}`;
  return { key, box, create: (document) => drawChart(document, picture, box) };
}

/** Corners lie within cells; widths and heights are whole pixels, so that a chart is drawn as sharp as before. */
function placeBox(geometry: SheetGeometry, { from, to, size }: ChartPlace): Box {
  const start = cornerOf(geometry, from);
  const end = to && cornerOf(geometry, to);
  const width = end ? end.left - start.left : (size?.width ?? 0) * pixelsPerPoint;
  const height = end ? end.top - start.top : (size?.height ?? 0) * pixelsPerPoint;
  return { ...start, width: Math.round(width), height: Math.round(height) };
}

function cornerOf({ rows, columns }: SheetGeometry, { row, column, x, y }: ChartCorner): Pick<Box, "left" | "top"> {
  return {
    left: Math.round(columns.offset(column) + x * pixelsPerPoint),
    top: Math.round(rows.offset(row) + y * pixelsPerPoint),
  };
}
