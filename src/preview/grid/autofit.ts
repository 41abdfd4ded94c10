/** The width that a column needs for its texts. */
import { textPadding } from "./row-heights";
import { indentWidth, type Scene } from "./scene";

const filterButton = 18;

/** In pixels; undefined for a column without content. Wrapped and merged cells do not count, as in Excel. */
export function autofitWidth(scene: Scene, column: number): number | undefined {
  let widest: number | undefined;
  for (let row = 0; row <= scene.geometry.usedRow; row++) {
    if (scene.isEmpty(row, column) || scene.merge(row, column) !== undefined) continue;
    const { text, font, indent, wrap, hasFilterButton } = scene.look(row, column);
    if (wrap || text === "") continue;
    const width = scene.measure.width(text, font) + indent * indentWidth + (hasFilterButton ? filterButton : 0);
    widest = Math.max(widest ?? 0, Math.ceil(width) + 2 * textPadding + 1);
  }
  return widest;
}
