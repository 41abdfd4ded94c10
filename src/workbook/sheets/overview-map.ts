/**
 * The map of the buying center: influence upwards, attitude to the right, persons by name. A table of formulas and no
 * bubble chart, because native bubbles can not say who they are.
 */
import { lists } from "../../domain/schema/lists";
import { labelOf } from "../../localisation/list-labels";
import type { CellInput, Change } from "../changes";
import { mapCellFormulas, mapRemarkFormula } from "../formulas/overview-map-formulas";
import { rowRange } from "../places";
import { color } from "../theme";
import type { MapPlace } from "./overview-layout";
import {
  block,
  blockHeader,
  blockTitle,
  center,
  font,
  formatOn,
  formula,
  left,
  textsOf,
  titleRemark,
  type OverviewBlock,
  type OverviewPage,
} from "./overview-page";
import { cellsAt } from "./sheet-build";

/** Highest influence first. */
const levels = [...lists.influence].reverse();
const rowsPerLevel = 2;

/** The map, two rows for each influence: the first person, and below it the second one and how many more there are. */
export function mapBlock(page: OverviewPage, place: MapPlace): OverviewBlock {
  const { sheet, context } = page;
  const { language } = context.settings;
  const header = ["", ...lists.attitude.map((attitude) => labelOf("attitude", attitude, language))];
  const rows = levels.flatMap((influence): CellInput[][] => {
    const cells = lists.attitude.map((attitude) => mapCellFormulas(context, influence, attitude));
    return [
      [labelOf("influence", influence, language), ...cells.map(({ first }) => formula(first))],
      [null, ...cells.map(({ more }) => formula(more))],
    ];
  });
  return {
    formulas: [
      cellsAt(sheet, place.title, place.left, [[textsOf(page).map]]),
      cellsAt(sheet, place.title, place.left + lists.attitude.length, [[formula(mapRemarkFormula(context))]]),
      cellsAt(sheet, place.header, place.left, [header, ...rows]),
    ],
    looks: looks(page, place),
  };
}

function looks(page: OverviewPage, place: MapPlace): Change[] {
  const format = formatOn(page);
  const end = place.left + lists.attitude.length;
  const bottom = place.first + levels.length * rowsPerLevel - 1;
  return [
    format(rowRange(place.title, place.left, end), blockTitle),
    format(rowRange(place.title, end, end), titleRemark),
    format(rowRange(place.header, place.left, end), { ...blockHeader, alignment: center }),
    format(block(place.first, place.left, bottom, place.left), { font: font(9, color.muted), alignment: left }),
    ...grounds(page, place),
  ];
}

/** Levels of influence that decide. */
const strongLevels = 2;

/** Powerful opponents and powerful supporters stand on coloured ground. */
function grounds(page: OverviewPage, place: MapPlace): Change[] {
  const format = formatOn(page);
  const [first, end] = [place.left + 1, place.left + lists.attitude.length];
  const middle = first + Math.floor(lists.attitude.length / 2);
  const strong = place.first + strongLevels * rowsPerLevel - 1;
  const bottom = place.first + levels.length * rowsPerLevel - 1;
  const line = { style: "thin", color: color.white } as const;
  return [
    format(block(place.first, first, bottom, end), {
      font: font(9, color.ink),
      fill: color.surface,
      alignment: center,
      border: { left: line },
    }),
    format(block(place.first, first, strong, middle - 1), { fill: color.badSoft }),
    format(block(place.first, middle, strong, middle), { fill: color.primarySoft }),
    format(block(place.first, middle + 1, strong, end), { fill: color.goodSoft }),
    ...levels.map((_, index) => {
      const below = place.first + (index + 1) * rowsPerLevel - 1;
      return format(rowRange(below, place.left, end), { border: { bottom: line } });
    }),
  ];
}
