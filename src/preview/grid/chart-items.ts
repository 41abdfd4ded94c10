/** The charts of the sheet, over their cells. */
import type { GridView } from "./grid-control";
import type { OverlayItem } from "./overlay-pane";

export function chartItems(_: GridView): readonly OverlayItem[] {
  return [];
}
