/** The weightiest statements of each quadrant of the SWOT, two quadrants beside two. */
import { labelOf } from "../../localisation/list-labels";
import type { lists } from "../../domain/schema/lists";
import type { CellInput, Change } from "../changes";
import { swotItemFormulas } from "../formulas/overview-swot-formulas";
import { rowRange } from "../places";
import { color } from "../theme";
import { column, type SwotPlace } from "./overview-layout";
import {
  block,
  blockTitle,
  font,
  formatOn,
  formula,
  left,
  line,
  right,
  textsOf,
  titleRemark,
  type OverviewBlock,
  type OverviewPage,
} from "./overview-page";
import { cellsAt } from "./sheet-build";

type Quadrant = (typeof lists.swot_quadrant)[number];

/** Which quadrant stands where: internal ones above, external ones below; what helps on the left. */
const places = [
  { quadrant: "strength", isLeft: true, isUpper: true, ink: color.good, ground: color.goodSoft },
  { quadrant: "weakness", isLeft: false, isUpper: true, ink: color.bad, ground: color.badSoft },
  { quadrant: "opportunity", isLeft: true, isUpper: false, ink: color.accent, ground: color.primarySoft },
  { quadrant: "threat", isLeft: false, isUpper: false, ink: color.fair, ground: color.fairSoft },
] as const satisfies readonly (Record<string, unknown> & { readonly quadrant: Quadrant })[];

/** The block over the left and the middle of the page. */
export function swotBlock(page: OverviewPage, place: SwotPlace): OverviewBlock {
  const { sheet } = page;
  const format = formatOn(page);
  const texts = textsOf(page);
  const quadrants = places.map((quadrant) => quadrantBlock(page, place, quadrant));
  return {
    formulas: [
      cellsAt(sheet, place.title, column.kpi, [[texts.swot]]),
      cellsAt(sheet, place.title, place.rightWeight, [[texts.swotWeight]]),
      ...quadrants.flatMap(({ formulas }) => formulas),
    ],
    looks: [
      format(rowRange(place.title, column.kpi, place.rightWeight), blockTitle),
      format(rowRange(place.title, place.rightWeight, place.rightWeight), titleRemark),
      ...quadrants.flatMap(({ looks }) => looks),
    ],
  };
}

function quadrantBlock(page: OverviewPage, place: SwotPlace, at: (typeof places)[number]): OverviewBlock {
  const { sheet, context } = page;
  const header = place.title + 1 + (at.isUpper ? 0 : 1 + place.slots);
  const [first, last] = at.isLeft ? [column.kpi, place.leftWeight] : [place.right, place.rightWeight];
  const items = Array.from({ length: place.slots }, (_, index) =>
    swotItemFormulas(context.naming, at.quadrant, index + 1, place.statementLength),
  );
  const cells = (pick: (item: (typeof items)[number]) => string): CellInput[][] =>
    items.map((item) => [formula(pick(item))]);
  return {
    formulas: [
      cellsAt(sheet, header, first, [[plural(page, at.quadrant)], ...cells(({ statement }) => statement)]),
      cellsAt(
        sheet,
        header + 1,
        last,
        cells(({ weight }) => weight),
      ),
    ],
    looks: quadrantLooks(page, { top: header, left: first, bottom: header + place.slots, right: last }, at),
  };
}

function plural(page: OverviewPage, quadrant: Quadrant): string {
  return textsOf(page).quadrants[quadrant] ?? labelOf("swot_quadrant", quadrant, page.context.settings.language);
}

function quadrantLooks(
  page: OverviewPage,
  range: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number },
  { ink, ground, isLeft }: (typeof places)[number],
): Change[] {
  const format = formatOn(page);
  const apart = { left: { style: "medium", color: color.white } } as const;
  return [
    format(rowRange(range.top, range.left, range.right), {
      font: font(10, ink, { bold: true }),
      fill: ground,
      alignment: left,
    }),
    format(block(range.top + 1, range.left, range.bottom, range.right), line),
    format(block(range.top + 1, range.right, range.bottom, range.right), {
      font: font(9, color.muted),
      numberFormat: "0.0",
      alignment: right,
    }),
    ...(isLeft ? [] : [format(block(range.top, range.left, range.bottom, range.left), { border: apart })]),
  ];
}
