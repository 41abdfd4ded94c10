import { loadOfficeClient } from "../support/load-office-client";

/** What the client of the pinned version knows of a class. */
export interface ClientClass {
  /** Members as the wire names them, each with its name in code. */
  readonly members: ReadonlyMap<string, string>;
  /** By which method of the parent an object is found again, after the batch that a method has made it in. */
  readonly foundAgainBy: ReadonlyMap<string, string>;
}

/** Where code sets one property, but the client sends another name. */
const sentOtherwise: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Worksheet: { Gridlines: "showGridlines", Headings: "showHeadings" },
  Style: { Orientation: "textOrientation" },
};

/** Reads the classes of the client from the texts of its methods; no list could be complete. */
export function clientClass(name: string): ClientClass | undefined {
  const found: unknown = Reflect.get(loadOfficeClient().Excel, name);
  if (typeof found !== "function") return undefined;
  const prototype: object = found.prototype;
  const members = new Map<string, string>(Object.entries(sentOtherwise[name] ?? {}));
  const foundAgainBy = new Map<string, string>();
  // The client sends this one without a name.
  if ("getItem" in prototype) members.set("GetItem", "getItem");
  for (const [inCode, text] of memberTexts(prototype)) {
    for (const [, onWire = ""] of text.matchAll(/this,"(\w+)"/g)) {
      members.set(onWire, inCode);
      const [, by] = /"(_Get\w*ById)"/.exec(text) ?? [];
      if (by && by !== onWire) foundAgainBy.set(onWire, by);
    }
    const [, registered] = /\.(_Register\w+)\(\)/.exec(text) ?? [];
    if (registered) members.set(registered, inCode).set(registered.replace("_Register", "_Unregister"), inCode);
  }
  scalars(prototype).forEach(([onWire, inCode]) => members.set(onWire, inCode));
  return { members, foundAgainBy };
}

/** Events come last, so that a registration is filed under the name of its event. */
function memberTexts(prototype: object): readonly (readonly [string, string])[] {
  const texts = Object.entries(Object.getOwnPropertyDescriptors(prototype)).map(
    ([name, { get, value }]) => [name, String(get ?? value)] as const,
  );
  return [...texts.filter(([name]) => !/^on[A-Z]/.test(name)), ...texts.filter(([name]) => /^on[A-Z]/.test(name))];
}

function scalars(prototype: object): readonly (readonly [string, string])[] {
  const inCode = listOf(Reflect.get(prototype, "_scalarPropertyNames"));
  const onWire = listOf(Reflect.get(prototype, "_scalarPropertyOriginalNames"));
  return inCode.map((name, index) => [onWire[index] ?? name, name]);
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
