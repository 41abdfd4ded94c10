/** Places of a chart's elements that somebody moved by hand: shares of the chart's size in the file, points for add-ins. */
import type { ChartNode } from "../../package/chart-node";
import { number } from "../arguments";
import { chartFrame } from "../chart-frame";
import type { ElementTarget } from "../chart-state";
import { scalar, type Member, type Members } from "../host-object";

type Side = "Left" | "Top" | "Width" | "Height";

const names: Readonly<Record<Side, string>> = { Left: "x", Top: "y", Width: "w", Height: "h" };

/** `null` for what Excel places by itself: only Excel knows where. */
export function layoutMembers<T extends ElementTarget>(sides: readonly Side[], since: string): Members<T> {
  return Object.fromEntries(sides.map((side) => [side, layoutMember<T>(side, since)]));
}

function layoutMember<T extends ElementTarget>(side: Side, since: string): Member<T> {
  return scalar(
    (target) => {
      const share = target.find()?.value("layout", "manualLayout", names[side]);
      return share === undefined ? null : Number(share) * lengthOf(target, side);
    },
    (target, value) => {
      const share = number(value) / lengthOf(target, side);
      const layout = target.make().make("layout", "manualLayout");
      setShare(layout, side, share);
    },
    since,
  );
}

function lengthOf(target: ElementTarget, side: Side): number {
  const { width, height } = chartFrame(target);
  return side === "Left" || side === "Width" ? width : height;
}

function setShare(layout: ChartNode, side: Side, share: number): void {
  const name = names[side];
  // Without a mode, x and y are meant relative to where Excel would have put the element.
  if (side === "Left" || side === "Top") layout.setValue(`${name}Mode`, "edge");
  layout.setValue(name, share);
}
