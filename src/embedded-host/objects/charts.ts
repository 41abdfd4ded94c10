import { number, text } from "../arguments";
import { newChart } from "../chart-source";
import { chartId, chartsOf, raise } from "../chart-state";
import { chartTypeOf } from "../chart-types";
import { eventTypes } from "../events";
import { excelTexts } from "../excel-texts";
import { invalidArgument, itemNotFound } from "../host-error";
import { defineObject, method, scalar, type HostObject } from "../host-object";
import { sheetId } from "../object-ids";
import type { SheetTarget } from "../range-target";
import { chartObject } from "./chart";
import { eventMembers } from "./event-members";
import { rangeObject } from "./range";

export const chartsObject = defineObject<SheetTarget>({
  name: "ChartCollection",
  items: (target) => chartsOf(target).map((chart) => chartObject(chart)),
  members: {
    ...eventMembers<SheetTarget>(
      [
        { name: "AddedEvent", type: eventTypes.chartAdded, since: "1.8" },
        { name: "DeletedEvent", type: eventTypes.chartDeleted, since: "1.8" },
        { name: "ActivatedEvent", type: eventTypes.chartActivated, since: "1.8" },
        { name: "DeactivatedEvent", type: eventTypes.chartDeactivated, since: "1.8" },
      ],
      ({ sheet }) => sheetId(sheet),
    ),
    Count: scalar(({ sheet }) => sheet.charts.length),
    GetCount: method(({ sheet }) => sheet.charts.length, "1.4"),
    GetItem: method((target, [key]) => {
      const found = findChart(target, text(key));
      if (found) return found;
      throw itemNotFound(`the chart ${text(key)}`);
    }),
    GetItemOrNullObject: method((target, [key]) => findChart(target, text(key)), "1.4"),
    GetItemAt: method((target, [index]) => {
      const found = chartsOf(target)[number(index)];
      if (found) return chartObject(found);
      throw invalidArgument(`the chart at ${JSON.stringify(index)}`);
    }),
    Add: method(addChart),
  },
});

/** By id or name. */
function findChart(target: SheetTarget, key: string): HostObject | null {
  const all = chartsOf(target);
  const found =
    all.find((chart) => chartId(chart) === key) ??
    all.find(({ chart }) => chart.name.toLowerCase() === key.toLowerCase());
  return found ? chartObject(found) : null;
}

function addChart(target: SheetTarget, [type, source, seriesBy]: readonly unknown[]): HostObject {
  const range = rangeObject.targetOf(source);
  if (!range) throw invalidArgument("a range as the source of a chart");
  const name = freeName(target);
  target.sheet.addChart(newChart(name, chartTypeOf(type), range, seriesBy));
  const added = chartsOf(target).find(({ chart }) => chart.name === name);
  if (!added) throw itemNotFound(`the chart ${name}`);
  raise(added, eventTypes.chartAdded, chartId(added));
  return chartObject(added);
}

/** Excel counts its charts in the language of its user. */
function freeName({ book, sheet }: SheetTarget): string {
  const { chart } = excelTexts(book.culture);
  const taken = new Set(sheet.charts.map(({ name }) => name));
  let count = 1;
  while (taken.has(`${chart} ${count}`)) count += 1;
  return `${chart} ${count}`;
}
