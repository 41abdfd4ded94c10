import { flag } from "../arguments";
import type { ElementTarget } from "../chart-state";
import { defineObject, navigation, scalar } from "../host-object";
import { lineObject } from "./chart-format";

function gridlinesObject(name: "majorGridlines" | "minorGridlines") {
  const format = defineObject<ElementTarget>({
    name: "ChartGridlinesFormat",
    members: { Line: navigation((target) => lineObject(target)) },
  });
  return defineObject<ElementTarget>({
    name: "ChartGridlines",
    members: {
      Visible: scalar(
        ({ find }) => find()?.child(name) !== undefined,
        ({ make }, value) => {
          if (!flag(value)) make().remove(name);
          else if (make().child(name) === undefined) make().insert(gridline(name));
        },
      ),
      Format: navigation((target) =>
        format({ ...target, find: () => target.find()?.child(name), make: () => target.make().make(name) }),
      ),
    },
  });
}

function gridline(name: string): string {
  const line = '<a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln>';
  return `<c:${name}><c:spPr>${line}</c:spPr></c:${name}>`;
}

export const majorGridlinesObject = gridlinesObject("majorGridlines");
export const minorGridlinesObject = gridlinesObject("minorGridlines");
