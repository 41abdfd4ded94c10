/** Properties that most elements of a chart have in the same way. */
import type { ChartNode } from "../../package/chart-node";
import { choice, flag, keyOf, number } from "../arguments";
import type { ElementTarget } from "../chart-state";
import { invalidArgument, notSupported } from "../host-error";
import { scalar, type Member } from "../host-object";

/** Can be set, but only to what it always is here. */
export function always<T>(expected: string | boolean, what: string, since?: string): Member<T> {
  return scalar<T>(
    () => expected,
    (_, value) => {
      if (value !== expected) throw notSupported(`${what} ${JSON.stringify(value)} of a chart`);
    },
    since,
  );
}

/** A logical child of the element. */
export function flagMember<T extends ElementTarget>(name: string, since?: string, usual = false): Member<T> {
  return scalar(
    ({ find }) => find()?.flag(name, usual) ?? usual,
    ({ make }, value) => make().setValue(name, flag(value)),
    since,
  );
}

/** A number in a child of the element. @param limits what Excel takes */
export function numberMember<T extends ElementTarget>(
  name: string,
  usual: number,
  limits: readonly [least: number, most: number],
  since?: string,
): Member<T> {
  return scalar(
    ({ find }) => Number(find()?.value(name)?.replace("%", "") ?? usual),
    ({ make }, value) => make().setValue(name, within(value, limits)),
    since,
  );
}

export function within(value: unknown, [least, most]: readonly [number, number]): number {
  const given = number(value);
  if (given >= least && given <= most) return given;
  throw invalidArgument(`${given} is not between ${least} and ${most}`);
}

/** One of several words in a child of the element. */
export function choiceMember<T extends ElementTarget>(
  name: string,
  table: Readonly<Record<string, string>>,
  usual: string,
  since?: string,
): Member<T> {
  return scalar(
    ({ find }) => keyOf(table, find()?.value(name) ?? usual),
    ({ make }, value) => make().setValue(name, choice(value, table)),
    since,
  );
}

/** The angle of a text: from -90 to 90 degrees, or 180 for letters on top of each other. */
export function orientationMember<T extends ElementTarget>(
  textOf: (node: ChartNode) => ChartNode | undefined,
  makeText: (node: ChartNode) => ChartNode,
  since?: string,
): Member<T> {
  return scalar(
    ({ find }) => {
      const node = find();
      const body = node && textOf(node)?.child("bodyPr");
      if (body?.attribute("vert") === "wordArtVert") return 180;
      return -Number(body?.attribute("rot") ?? 0) / 60_000 || 0;
    },
    ({ make }, value) => {
      const angle = number(value);
      if (angle !== 180 && !(Number.isInteger(angle) && Math.abs(angle) <= 90))
        throw invalidArgument(`${angle} is no angle from -90 to 90, nor 180`);
      const body = makeText(make()).make("bodyPr");
      body.setAttribute("rot", angle === 180 ? 0 : -angle * 60_000);
      body.setAttribute("vert", angle === 180 ? "wordArtVert" : "horz");
    },
    since,
  );
}
