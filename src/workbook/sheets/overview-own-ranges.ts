import { lists } from "../../domain/schema/lists";
import type { CellRange } from "../changes";
import { rowRange } from "../places";
import { column, row, type BlockRows, type OverviewLayout } from "./overview-layout";
import { block } from "./overview-page";

/** The cells of the page that its blocks use; all others are free for people to write in. */
export function ownRanges(layout: OverviewLayout): readonly CellRange[] {
  const { side, roles, measures, health, right, check, revenue, map, bridge, swot, selfCheck } = layout;
  const beside = ({ title, end }: BlockRows) => block(title, side.label, end, side.third);
  return [
    block(row.title, column.kpi, row.vision, right),
    block(row.keyFigures, column.kpi, row.note, column.light),
    { ...beside(roles), bottom: roles.end - 1 },
    beside(measures),
    beside(health),
    block(check, column.kpi, check, right),
    block(revenue.title, revenue.chart.left, revenue.title, revenue.chart.right),
    ...(map ? [block(map.title, map.left, mapBottom(map.first), map.left + lists.attitude.length)] : []),
    ...(bridge ? [block(bridge.title, column.kpi, bridge.choice, column.light)] : []),
    ...(swot ? [block(swot.title, column.kpi, swot.title + 2 * (1 + swot.slots), swot.rightWeight)] : []),
    ...(selfCheck ? [rowRange(selfCheck.title, selfCheck.chart.left, selfCheck.chart.right)] : []),
  ];
}

function mapBottom(first: number): number {
  return first + 2 * lists.influence.length - 1;
}
