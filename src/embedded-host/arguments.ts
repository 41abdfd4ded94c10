/** Arguments and property values arrive as untrusted JSON: here they are typed, or refused with `InvalidArgument`. */
import { colorNames } from "./color-names";
import { invalidArgument } from "./host-error";

export function text(value: unknown, what = "text expected"): string {
  if (typeof value === "string") return value;
  throw invalidArgument(what);
}

export function number(value: unknown, what = "number expected"): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalidArgument(what);
}

export function flag(value: unknown, what = "logical value expected"): boolean {
  if (typeof value === "boolean") return value;
  throw invalidArgument(what);
}

/** The value, or `fallback` where an optional argument was left out (the client sends `null`). */
export function optional<T>(value: unknown, read: (value: unknown) => T, fallback: T): T {
  return value === undefined || value === null ? fallback : read(value);
}

export function record(value: unknown, what = "object expected"): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  throw invalidArgument(what);
}

/** One of the keys of `table`; what it stands for. */
export function choice<T>(value: unknown, table: Readonly<Record<string, T>>): T {
  const found = typeof value === "string" && Object.hasOwn(table, value) ? table[value] : undefined;
  if (found !== undefined) return found;
  throw invalidArgument(`${JSON.stringify(value)} is none of ${Object.keys(table).join(", ")}`);
}

/** The key under which `value` stands in a table for `choice`. */
export function keyOf<T>(table: Readonly<Record<string, T>>, value: T): string | undefined {
  return Object.keys(table).find((key) => table[key] === value);
}

/** "#RRGGBB" in capitals, from the same or a name. */
export function color(value: unknown): string {
  const given = text(value, "color expected");
  const named = colorNames[given.toLowerCase()];
  const found = /^#?([0-9A-F]{6})$/i.exec(named ?? given)?.[1];
  if (found) return `#${found.toUpperCase()}`;
  throw invalidArgument(`${JSON.stringify(value)} is no color like #RRGGBB`);
}
