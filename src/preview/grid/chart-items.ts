/** The charts of the sheet, over their cells. */
import type { ChartPicture } from "../../embedded-host/looks/chart-picture";
import { drawChart } from "../charts/draw-chart";
import type { GridView } from "./grid-control";
import type { OverlayItem } from "./overlay-pane";
import type { Scene } from "./scene";
import { boxOf, type Box } from "./selection-shapes";

const known = new WeakMap<Scene, readonly OverlayItem[]>();

/** One item for each chart; it is drawn anew only when what it shows or its size has changed. */
export function chartItems({ host, scene }: GridView): readonly OverlayItem[] {
  const items =
    known.get(scene) ??
    host.desk.charts(scene.sheet).map(({ range, picture }) => chartItem(picture, boxOf(scene.geometry, range)));
  known.set(scene, items);
  return items;
}

function chartItem(picture: ChartPicture, box: Box): OverlayItem {
  // What stands at the marks of the axis follows from the culture, which a mark tells as well as any number.
  const key = `chart ${box.width}x${box.height} ${picture.valueText(1234.5)} ${JSON.stringify(picture)}`;
  return { key, box, create: (document) => drawChart(document, picture, box) };
}
