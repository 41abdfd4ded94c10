import { seriesNodes } from "../../package/chart-reader";
import { choice, flag, keyOf, number } from "../arguments";
import { chartElement, elementAt, plotOf, type ChartTarget, type ElementTarget } from "../chart-state";
import { dataValues } from "../chart-data";
import { invalidArgument } from "../host-error";
import { defineObject, method, navigation, scalar, type HostObject } from "../host-object";
import { formatObject } from "./chart-format";
import { layoutMembers } from "./chart-layout";
import { always, flagMember } from "./chart-parts";

const positions: Readonly<Record<string, string>> = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" };
const newLegend =
  '<c:legend><c:legendPos val="b"/><c:overlay val="0"/><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1000" b="0">' +
  '<a:solidFill><a:srgbClr val="595959"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr></c:legend>';

interface EntryTarget extends ChartTarget {
  readonly index: number;
}

const legendFormat = formatObject({ name: "ChartLegendFormat", border: "1.8", fill: true, font: true });

const legendObject = defineObject<ElementTarget>({
  name: "ChartLegend",
  members: {
    Visible: scalar(
      ({ find }) => find() !== undefined,
      (target, value) => {
        if (flag(value)) target.make();
        else chartElement(target).remove("legend");
      },
    ),
    Position: scalar(
      ({ find }) =>
        find()?.child("layout", "manualLayout") ? "Custom" : keyOf(positions, find()?.value("legendPos") ?? "r"),
      ({ make }, value) => {
        const position = choice(value, positions);
        make().child("layout")?.remove("manualLayout");
        make().setValue("legendPos", position);
      },
    ),
    Overlay: flagMember("overlay"),
    ShowShadow: always(false, "the shadow of a legend", "1.7"),
    ...layoutMembers(["Left", "Top", "Width", "Height"], "1.7"),
    LegendEntries: navigation((target) => entriesObject(target), "1.7"),
    Format: navigation((target) => legendFormat(target)),
  },
});

export function chartLegend(target: ChartTarget): HostObject {
  const legend = elementAt(target, "legend");
  return legendObject({ ...legend, make: () => legend.find() ?? chartElement(target).insert(newLegend) });
}

/** One for each series; in a pie one for each slice. */
function entryCount(target: ChartTarget): number {
  const series = seriesNodes(plotOf(target));
  const [first] = series;
  const isPie = first?.parent?.name === "pieChart" || first?.parent?.name === "doughnutChart";
  return isPie ? dataValues(target, first, "values").length : series.length;
}

function entryNode({ index, ...target }: EntryTarget) {
  const entries = chartElement(target).child("legend")?.children("legendEntry") ?? [];
  return entries.find((entry) => Number(entry.value("idx")) === index);
}

const entryObject = defineObject<EntryTarget>({
  name: "ChartLegendEntry",
  members: {
    Index: scalar(({ index }) => index, undefined, "1.8"),
    Visible: scalar((target) => entryNode(target)?.flag("delete") !== true, setEntryVisible, "1.7"),
  },
});

function setEntryVisible(target: EntryTarget, value: unknown): void {
  const legend = chartElement(target).child("legend");
  if (legend === undefined) throw invalidArgument("an entry of a legend that is not shown");
  const old = entryNode(target);
  if (flag(value)) {
    if (old) legend.removeChild(old);
  } else if (old) old.setValue("delete", true);
  else legend.insert(`<c:legendEntry><c:idx val="${target.index}"/><c:delete val="1"/></c:legendEntry>`);
}

const entriesObject = defineObject<ChartTarget>({
  name: "ChartLegendEntryCollection",
  items: (target) => Array.from({ length: entryCount(target) }, (_, index) => entryObject({ ...target, index })),
  members: {
    GetCount: method(entryCount, "1.7"),
    GetItemAt: method((target, [value]) => {
      const index = number(value);
      if (index >= 0 && index < entryCount(target)) return entryObject({ ...target, index });
      throw invalidArgument(`the legend entry at ${index}`);
    }, "1.7"),
  },
});
