import { readFileSync } from "node:fs";
import { join } from "node:path";
import { targetKinds } from "./coverage-targets";

interface CoverageMap {
  /** Where each item has its place in the product. */
  readonly targets: Readonly<Record<string, readonly string[]>>;
  /** Items without a place yet, and what they wait for. */
  readonly pending: Readonly<Record<string, string>>;
}

const read = (name: string): unknown => JSON.parse(readFileSync(join(__dirname, name), "utf8"));
/** Every item of the domain's documents with its kind. */
const items = read("coverage-items.json") as Readonly<Record<string, string>>;
const { targets, pending } = read("coverage-map.json") as CoverageMap;

/** Page furniture and mere context ask for nothing. */
const asksForNothing = (kind: string) => kind === "noise" || kind === "ctx";
const wanted = Object.entries(items).flatMap(([id, kind]) => (asksForNothing(kind) ? [] : [id]));

function exists(target: string): boolean {
  const colon = target.indexOf(":");
  const test = targetKinds[target.slice(0, colon)];
  return test?.(target.slice(colon + 1)) ?? false;
}

describe("the items that the domain asks for", () => {
  it("are all known, with their kinds", () => {
    expect(Object.keys(items)).toHaveLength(291);
    expect(wanted.length).toBeGreaterThan(260);
  });

  it("all have a place in the product, or say what they wait for", () => {
    expect(wanted.filter((id) => (targets[id] ?? []).length === 0 && pending[id] === undefined)).toEqual([]);
  });

  it("are no others than those that are known", () => {
    const named = [...Object.keys(targets), ...Object.keys(pending)];
    expect(named.filter((id) => !wanted.includes(id))).toEqual([]);
  });

  it("do not wait for anything that they have", () => {
    expect(Object.keys(pending).filter((id) => targets[id] !== undefined)).toEqual([]);
    // what waits is known by its number, so that nothing comes to it unnoticed
    expect(Object.keys(pending)).toHaveLength(6);
  });

  it("point to places that really exist", () => {
    const broken = Object.entries(targets).flatMap(([id, places]) =>
      places.filter((place) => !exists(place)).map((place) => `${id}: ${place}`),
    );
    expect(broken).toEqual([]);
  });
});

describe("the test of a target", () => {
  it.each([
    "sheet:nowhere",
    "column:contacts.shoe_size",
    "column:nowhere.id",
    "open:goals.kind",
    "list:goal_category/fame",
    "list:nowhere/code",
    "kpi:own_visits",
    "definition:own_visits",
    "scale:fame",
    "help:overview",
    "prompt:goals.comment",
    "text:goals.comment",
    "finding:goal.too_good",
    "overview:nothing",
    "pane:welcome.nothing",
    "command:fly",
    "option:new.wings",
    "record:nothing",
    "module:src/actions/levels/change-level#nothing",
    "module:src/nowhere#nothing",
    "unheard:of",
  ])("says that %s is not there", (target) => {
    expect(exists(target)).toBe(false);
  });

  it("is used for every kind of target", () => {
    const kinds = new Set(Object.values(targets).flatMap((places) => places.map((place) => place.split(":")[0])));
    expect([...kinds].sort()).toEqual(Object.keys(targetKinds).sort());
  });
});
