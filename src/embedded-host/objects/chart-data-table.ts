/** The table of values under a chart. */
import { groupsOf } from "../../package/chart-reader";
import { flag } from "../arguments";
import { elementAt, plotOf, type ChartTarget, type ElementTarget } from "../chart-state";
import { itemNotFound } from "../host-error";
import { defineObject, navigation, scalar, type HostObject } from "../host-object";
import { formatObject } from "./chart-format";
import { flagMember } from "./chart-parts";

/** Groups of series with a table of values, as Excel offers it. */
const allowed = /^(?:bar|bar3D|line|line3D|area|area3D|stock)Chart$/;
/** A new table has all its lines and the keys of the series, as in Excel. */
const newTable =
  '<c:dTable><c:showHorzBorder val="1"/><c:showVertBorder val="1"/><c:showOutline val="1"/><c:showKeys val="1"/></c:dTable>';

const tableFormat = formatObject({
  name: "ChartDataTableFormat",
  since: "1.14",
  border: "1.14",
  fill: "1.14",
  font: true,
});

const dataTableObject = defineObject<ElementTarget>({
  name: "ChartDataTable",
  since: "1.14",
  members: {
    Visible: scalar(
      ({ find }) => find() !== undefined,
      (target, value) => void (flag(value) ? target.make() : plotOf(target).remove("dTable")),
    ),
    ShowHorizontalBorder: flagMember("showHorzBorder"),
    ShowVerticalBorder: flagMember("showVertBorder"),
    ShowOutlineBorder: flagMember("showOutline"),
    ShowLegendKey: flagMember("showKeys"),
    Format: navigation((target) => tableFormat(target)),
  },
});

/** `null` for a type of chart that has no such table. */
export function findDataTable(target: ChartTarget): HostObject | null {
  const groups = groupsOf(plotOf(target));
  if (groups.length === 0 || !groups.every(({ name }) => allowed.test(name))) return null;
  const make = () => plotOf(target).child("dTable") ?? plotOf(target).insert(newTable);
  return dataTableObject({ ...elementAt(target, "plotArea", "dTable"), make });
}

export function requireDataTable(target: ChartTarget): HostObject {
  const found = findDataTable(target);
  if (found) return found;
  throw itemNotFound(`the data table of the chart ${target.chart.name}`);
}
