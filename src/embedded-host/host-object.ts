/**
 * How the host's objects are declared: one table per type, from the wire's PascalCase member name to what it does.
 * Whatever is not in the table does not exist for the client and fails with its full path.
 */

export interface ScalarMember<T> {
  readonly kind: "scalar";
  /** The ExcelApi version that brought the member, where it is later than 1.1; or another set with its version. */
  readonly since?: string;
  /** The version from which on it can be set, where that is later still. */
  readonly setSince?: string;
  readonly get?: (target: T) => unknown;
  readonly set?: (target: T, value: unknown) => void;
}

export interface ObjectMember<T> {
  readonly kind: "object";
  readonly since?: string;
  readonly get: (target: T) => HostObject | null;
}

/** A method returns another object, `null` for a null object, or a plain value; `undefined` for nothing. */
export interface MethodMember<T> {
  readonly kind: "method";
  readonly since?: string;
  readonly call: (target: T, args: readonly unknown[]) => unknown;
}

export type Member<T> = ScalarMember<T> | ObjectMember<T> | MethodMember<T>;
export type Members<T> = Readonly<Record<string, Member<T>>>;

export interface ObjectType<T> {
  /** As the client names it, such as "Worksheet". */
  readonly name: string;
  /** The version of ExcelApi that brought the type, and so every member that names none of its own. */
  readonly since?: string;
  readonly members: Members<T>;
  /** By what the object's collection finds it again. Objects without an id may be kept by reference. */
  readonly id?: { readonly name: "Id" | "_Id"; readonly get: (target: T) => string };
  /** Makes it a collection. */
  readonly items?: (target: T) => readonly HostObject[];
}

export interface BoundMember {
  readonly kind: Member<never>["kind"];
  readonly since: string | undefined;
  readonly setSince: string | undefined;
  readonly get: (() => unknown) | undefined;
  readonly set: ((value: unknown) => void) | undefined;
  readonly call: ((args: readonly unknown[]) => unknown) | undefined;
}

export class HostObject {
  private constructor(
    readonly typeName: string,
    /** Names of the members that a load without names asks for. */
    readonly scalarNames: () => readonly string[],
    readonly member: (name: string) => BoundMember | undefined,
    readonly id: () => Readonly<Record<string, string>>,
    readonly items: (() => readonly HostObject[]) | undefined,
  ) {}

  static of<T>(type: ObjectType<T>, target: T): HostObject {
    const { id, items } = type;
    return new HostObject(
      type.name,
      () => scalarNames(type.members),
      (name) => bind(type.members, target, name),
      () => (id ? { [id.name]: id.get(target) } : {}),
      items && (() => items(target)),
    );
  }

  /** Several objects of one type as one: read where all agree, else `null`; what is done is done to each. */
  static combine(objects: readonly [HostObject, ...HostObject[]]): HostObject {
    const [first, ...others] = objects;
    if (others.length === 0) return first;
    const member = (name: string) => combineMembers(objects.flatMap((object) => object.member(name) ?? []));
    return new HostObject(first.typeName, first.scalarNames, member, first.id, first.items);
  }
}

function combineMembers([first, ...others]: readonly BoundMember[]): BoundMember | undefined {
  if (!first) return undefined;
  const all = [first, ...others];
  return {
    ...first,
    get: first.get && (() => combineValues(all.map(({ get }) => get?.()))),
    set: first.set && ((value) => all.forEach(({ set }) => set?.(value))),
    call: first.call && ((args) => combineValues(all.map(({ call }) => call?.(args)))),
  };
}

function combineValues([first, ...others]: readonly unknown[]): unknown {
  const objects = others.filter((value) => value instanceof HostObject);
  if (first instanceof HostObject && objects.length === others.length) return HostObject.combine([first, ...objects]);
  return others.every((value) => JSON.stringify(value) === JSON.stringify(first)) ? first : null;
}

export interface ObjectFactory<T> {
  (target: T): HostObject;
  /** What stands behind an argument, if it is an object of this type. */
  targetOf(value: unknown): T | undefined;
}

/** A type as far as it can be held against the declarations of Office.js. */
export interface TypeOutline {
  readonly name: string;
  readonly members: Readonly<Record<string, Pick<Member<never>, "kind" | "since"> & { readonly setSince?: string }>>;
}

/** Every type that the loaded modules declare; one name can have several tables. */
export const declaredTypes: TypeOutline[] = [];

/** Declares a type of objects; the answer wraps what stands behind one of them. */
export function defineObject<T extends object>(declared: ObjectType<T>): ObjectFactory<T> {
  const type = { ...declared, members: withSets(declared) };
  declaredTypes.push(type);
  const targets = new WeakMap<object, T>();
  const create = (target: T) => {
    const object = HostObject.of(type, target);
    targets.set(object, target);
    return object;
  };
  return Object.assign(create, {
    targetOf: (value: unknown) => (value instanceof HostObject ? targets.get(value) : undefined),
  });
}

function withSets<T>({ members, since }: ObjectType<T>): Members<T> {
  if (!since) return members;
  return Object.fromEntries(Object.entries(members).map(([name, member]) => [name, { since, ...member }]));
}

/** A plain property. */
export function scalar<T>(
  get: ((target: T) => unknown) | undefined,
  set?: (target: T, value: unknown) => void,
  since?: string,
  setSince?: string,
): Member<T> {
  const sets = { ...(since && { since }), ...(setSince && { setSince }) };
  return { kind: "scalar", ...(get && { get }), ...(set && { set }), ...sets };
}

/** A property that leads to another object. */
export function navigation<T>(get: (target: T) => HostObject | null, since?: string): Member<T> {
  return { kind: "object", get, ...(since && { since }) };
}

export function method<T>(call: (target: T, args: readonly unknown[]) => unknown, since?: string): Member<T> {
  return { kind: "method", call, ...(since && { since }) };
}

/** One table of several groups. Throws where two of them have the same member: one would hide the other. */
export function joinMembers<T>(...groups: readonly Members<T>[]): Members<T> {
  const entries = groups.flatMap((group) => Object.entries(group));
  const twice = entries.find(([name], index) => entries.findIndex(([other]) => other === name) !== index);
  if (twice) throw new Error(`the member ${twice[0]} stands in two groups`);
  return Object.fromEntries(entries);
}

function scalarNames<T>(members: Members<T>): readonly string[] {
  return Object.keys(members).filter((name) => {
    const member = members[name];
    return member?.kind === "scalar" && member.get !== undefined;
  });
}

function bind<T>(members: Members<T>, target: T, name: string): BoundMember | undefined {
  const member = Object.hasOwn(members, name) ? members[name] : undefined;
  if (!member) return undefined;
  const sets = { since: member.since, setSince: member.kind === "scalar" ? member.setSince : undefined };
  const bound = { kind: member.kind, ...sets, get: undefined, set: undefined, call: undefined };
  if (member.kind === "method") return { ...bound, call: (args) => member.call(target, args) };
  if (member.kind === "object") return { ...bound, get: () => member.get(target) };
  const { get, set } = member;
  return { ...bound, get: get && (() => get(target)), set: set && ((value) => set(target, value)) };
}
