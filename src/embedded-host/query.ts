/** `load`: turns the paths of a query into the values that the client expects. */
import type { QueryInfo } from "./batch";
import { notSupported } from "./host-error";
import type { BoundMember, HostObject } from "./host-object";
import { isUndeclared } from "./undeclared-names";

/** Names to load, each with what is to be loaded behind it. No names at all stand for every plain property. */
type Selection = Map<string, Selected>;

interface Selected {
  readonly inner: Selection;
}

/** Finds members for a batch. */
export interface MemberFinder {
  /** Answers a member of the object, or throws when it may not be used. */
  (object: HostObject, name: string, expression: string, args?: string): BoundMember;
  /** Is the member part of what the host reports? What is not asked for by name is left out otherwise. */
  offers(member: BoundMember): boolean;
}

interface Loading {
  readonly find: MemberFinder;
  /** Which of the items are wanted, for a collection that is loaded itself. */
  readonly page?: QueryInfo;
}

export function loadProperties(object: HostObject, expression: string, query: QueryInfo, find: MemberFinder): unknown {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  return load(object, expression, selectionOf(paths), { find, page: query });
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

function load(object: HostObject, expression: string, selection: Selection, loading: Loading): Record<string, unknown> {
  const { find } = loading;
  if (!object.items) return loadMembers(object, expression, everyScalar(object, selection, find), find);
  const ofCollection = new Map([...selection].filter(([name]) => object.member(name) !== undefined));
  const ofItems = itemsOf(new Map([...selection].filter(([name]) => !ofCollection.has(name))));
  // Without any name everything plain is meant, that of the collection as well.
  if (selection.size === 0)
    everyScalar(object, selection, find).forEach((inner, name) => ofCollection.set(name, inner));
  const own = loadMembers(object, expression, ofCollection, find);
  if (selection.size > 0 && ofItems.size === 0) return own;
  const { Skip = 0, Top = Infinity } = loading.page ?? {};
  const items = object.items().slice(Skip, Skip + Top);
  const loadItem = (item: HostObject, index: number) => ({
    ...item.id(),
    ...load(item, `${expression}.items[${Skip + index}]`, ofItems, { find }),
  });
  return { ...own, _Items: items.map(loadItem) };
}

/** `items/name` means the same as `name`; the client shortens only what it gets as one text. */
function itemsOf(selection: Selection): Selection {
  const named = selection.get("Items")?.inner;
  if (!named) return selection;
  const others = [...selection].filter(([name]) => name !== "Items");
  const all: Selection = named.size === 0 ? new Map([["*", { inner: new Map() }]]) : named;
  return new Map([...others, ...all]);
}

function everyScalar(object: HostObject, selection: Selection, find: MemberFinder): Selection {
  if (selection.size > 0 && !selection.has("*")) return selection;
  const named = [...selection].filter(([name]) => name !== "*");
  const offered = object.scalarNames().filter((name) => {
    const member = object.member(name);
    return member !== undefined && find.offers(member);
  });
  return new Map([...offered.map((name) => [name, { inner: new Map() }] as const), ...named]);
}

function loadMembers(object: HostObject, expression: string, selection: Selection, find: MemberFinder) {
  const values: Record<string, unknown> = {};
  for (const [name, { inner }] of selection) {
    if (isUndeclared(object.typeName, name)) continue;
    const member = find(object, name, expression);
    if (!member.get) throw notSupported(`loading ${expression}.${camelCase(name)}`);
    const value = member.get();
    values[name] =
      member.kind === "object" ? loadObject(value, `${expression}.${camelCase(name)}`, inner, find) : value;
  }
  return values;
}

function loadObject(value: unknown, expression: string, selection: Selection, find: MemberFinder): unknown {
  return isHostObject(value) ? { ...value.id(), ...load(value, expression, selection, { find }) } : null;
}

function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "scalarNames" in value;
}

/** A member as people write it in code. */
export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
