/** Markers of lines and points. */
import { solidColor } from "../../package/chart-colors";
import type { ChartNode } from "../../package/chart-node";
import { lineText, solidFill } from "../../package/chart-shapes";
import { choice, color, keyOf } from "../arguments";
import type { ElementTarget } from "../chart-state";
import { scalar, type Members } from "../host-object";
import { theme } from "./chart-format";
import { within } from "./chart-parts";

const styles: Readonly<Record<string, string>> = {
  Automatic: "auto",
  None: "none",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Circle: "circle",
  Plus: "plus",
  Picture: "picture",
};

function setInside(shape: ChartNode, xml: string): void {
  shape.remove("noFill", "solidFill", "gradFill", "blipFill", "pattFill");
  shape.insert(xml);
}

export function markerMembers<T extends ElementTarget>(since: string): Members<T> {
  const shape = ({ find }: T) => find()?.child("marker", "spPr");
  return {
    MarkerStyle: scalar(
      ({ find }) => keyOf(styles, find()?.value("marker", "symbol") ?? "auto"),
      ({ make }, value) => make().make("marker").setValue("symbol", choice(value, styles)),
      since,
    ),
    MarkerSize: scalar(
      ({ find }) => Number(find()?.value("marker", "size") ?? 5),
      ({ make }, value) =>
        make()
          .make("marker")
          .setValue("size", within(value, [2, 72])),
      since,
    ),
    MarkerBackgroundColor: scalar(
      (target) => solidColor(shape(target), theme(target)) ?? "",
      ({ make }, value) => setInside(make().make("marker", "spPr"), solidFill(color(value))),
      since,
    ),
    MarkerForegroundColor: scalar(
      (target) => solidColor(shape(target)?.child("ln"), theme(target)) ?? "",
      ({ make }, value) => {
        const owner = make().make("marker", "spPr");
        const line = owner.child("ln");
        if (line === undefined) owner.insert(lineText(color(value)));
        else setInside(line, solidFill(color(value)));
      },
      since,
    ),
  };
}
