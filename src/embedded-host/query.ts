/** `load`: turns the paths of a query into the values that the client expects. */
import type { QueryInfo } from "./batch";
import { notSupported } from "./host-error";
import type { BoundMember, HostObject } from "./host-object";

/** Names to load, each with what is to be loaded behind it. No names at all stand for every plain property. */
type Selection = Map<string, Selected>;

interface Selected {
  readonly inner: Selection;
}

/** Answers a member of the object, or throws when it may not be used. */
export type FindMember = (object: HostObject, name: string, expression: string) => BoundMember;

export function loadProperties(object: HostObject, expression: string, query: QueryInfo, find: FindMember): unknown {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  const loaded = load(object, expression, selectionOf(paths), find);
  return object.items ? pageOf(loaded, query) : loaded;
}

function selectionOf(paths: readonly string[]): Selection {
  const selection: Selection = new Map();
  for (const path of paths) {
    let level = selection;
    for (const segment of path.split(/[/.]/)) level = deeper(level, memberName(segment));
  }
  return selection;
}

function deeper(selection: Selection, name: string): Selection {
  const found = selection.get(name) ?? { inner: new Map() };
  selection.set(name, found);
  return found.inner;
}

function memberName(segment: string): string {
  return segment.charAt(0).toUpperCase() + segment.slice(1);
}

function load(object: HostObject, expression: string, selection: Selection, find: FindMember): Record<string, unknown> {
  if (!object.items) return loadMembers(object, expression, everyScalar(object, selection), find);
  const own = new Map([...selection].filter(([name]) => object.member(name) !== undefined));
  const ofItems = new Map([...selection].filter(([name]) => !own.has(name)));
  const items = object.items().map((item, index) => ({
    ...item.id(),
    ...load(item, `${expression}.items[${index}]`, ofItems, find),
  }));
  return { ...loadMembers(object, expression, own, find), _Items: items };
}

function everyScalar(object: HostObject, selection: Selection): Selection {
  if (selection.size > 0 && !selection.has("*")) return selection;
  const named = [...selection].filter(([name]) => name !== "*");
  return new Map([...object.scalarNames().map((name) => [name, { inner: new Map() }] as const), ...named]);
}

function loadMembers(object: HostObject, expression: string, selection: Selection, find: FindMember) {
  const values: Record<string, unknown> = {};
  for (const [name, { inner }] of selection) {
    const member = find(object, name, expression);
    if (!member.get) throw notSupported(`loading ${expression}.${camelCase(name)}`);
    const value = member.get();
    values[name] =
      member.kind === "object" ? loadObject(value, `${expression}.${camelCase(name)}`, inner, find) : value;
  }
  return values;
}

function loadObject(value: unknown, expression: string, selection: Selection, find: FindMember): unknown {
  return isHostObject(value) ? { ...value.id(), ...load(value, expression, selection, find) } : null;
}

function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "scalarNames" in value;
}

function pageOf(loaded: Record<string, unknown>, { Skip = 0, Top }: QueryInfo): Record<string, unknown> {
  const items = loaded["_Items"];
  if (!Array.isArray(items)) return loaded;
  return { ...loaded, _Items: items.slice(Skip, Top === undefined ? undefined : Skip + Top) };
}

/** A member as people write it in code. */
export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
