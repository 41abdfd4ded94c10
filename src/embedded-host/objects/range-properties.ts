/** Properties of many cells, rows or columns in one call, and the kinds of number formats. */
import { getFormatInfo } from "numfmt";
import { record } from "../arguments";
import { invalidArgument, notSupported } from "../host-error";
import { HostObject, method, scalar, type Members } from "../host-object";
import { atArea, columnCount, rowCount, type RangeTarget } from "../range-target";
import { readFormats } from "../read-cells";
import { rangeObject } from "./range";

type Values = Readonly<Record<string, unknown>>;

export const rangeProperties: Members<RangeTarget> = {
  GetCellProperties: method(
    (range, [options]) => rows(range).map((row) => columns(row).map((cell) => read(cell, options))),
    "1.9",
  ),
  GetRowProperties: method((range, [options]) => rows(range).map((row) => read(row, options)), "1.9"),
  GetColumnProperties: method((range, [options]) => columns(range).map((column) => read(column, options)), "1.9"),
  SetCellProperties: method((range, [data]) => {
    const given = listOf(data, rowCount(range));
    const parts = given.map((row) => listOf(row, columnCount(range)));
    rows(range).forEach((row, down) => columns(row).forEach((cell, along) => write(cell, parts[down]?.[along])));
  }, "1.9"),
  SetRowProperties: method((range, [data]) => {
    const given = listOf(data, rowCount(range));
    rows(range).forEach((row, index) => write(row, given[index]));
  }, "1.9"),
  SetColumnProperties: method((range, [data]) => {
    const given = listOf(data, columnCount(range));
    columns(range).forEach((column, index) => write(column, given[index]));
  }, "1.9"),
  NumberFormatCategories: scalar(
    (range) => readFormats(range, ({ numberFormat }) => category(numberFormat)),
    undefined,
    "1.12",
  ),
};

function rows(range: RangeTarget): readonly RangeTarget[] {
  const { top } = range.area;
  return Array.from({ length: rowCount(range) }, (_, down) =>
    atArea(range, { ...range.area, top: top + down, bottom: top + down }),
  );
}

function columns(range: RangeTarget): readonly RangeTarget[] {
  const { left } = range.area;
  return Array.from({ length: columnCount(range) }, (_, along) =>
    atArea(range, { ...range.area, left: left + along, right: left + along }),
  );
}

function listOf(value: unknown, length: number): readonly unknown[] {
  if (Array.isArray(value) && value.length === length) return value;
  throw invalidArgument(`an array that has not ${length} entries`);
}

/** Names of borders here, and of those of a format. */
const borders: Readonly<Record<string, string>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
};

function read(range: RangeTarget, options: unknown): Values {
  return readObject(rangeObject(range), record(options), "range");
}

/** What the options name, from the members of the object. */
function readObject(object: HostObject, options: Values, expression: string): Values {
  const wanted = Object.entries(options).filter(([, option]) => option !== false && option !== null);
  return Object.fromEntries(
    wanted.map(([name, option]) => [
      name,
      readMember(memberOf(object, name, expression), option, `${expression}.${name}`),
    ]),
  );
}

function readMember({ get }: Readable, option: unknown, expression: string): unknown {
  const value = get?.();
  if (!(value instanceof HostObject)) return value;
  if (!expression.endsWith(".borders")) return readObject(value, choose(value, option), expression);
  return Object.fromEntries(
    Object.entries(borders).map(([name, edge]) => {
      const border = borderOf(value, edge);
      return [name, readObject(border, choose(border, option), expression)];
    }),
  );
}

/** `true` for an object asks for all that is plain in it. */
function choose(object: HostObject, option: unknown): Values {
  if (option !== true) return record(option);
  return Object.fromEntries(object.scalarNames().map((name) => [name.charAt(0).toLowerCase() + name.slice(1), true]));
}

function borderOf(object: HostObject, edge: string): HostObject {
  const border = object.member("GetItem")?.call?.([edge]);
  if (border instanceof HostObject) return border;
  throw invalidArgument(`the border ${edge}`);
}

type Readable = NonNullable<ReturnType<HostObject["member"]>>;

function memberOf(object: HostObject, name: string, expression: string): Readable {
  const found = object.member(name.charAt(0).toUpperCase() + name.slice(1));
  if (found) return found;
  throw notSupported(`${expression}.${name} among properties of cells`);
}

/** An entry without properties leaves its cells as they are. */
function write(range: RangeTarget, values: unknown): void {
  if (values !== null && values !== undefined) writeObject(rangeObject(range), record(values), "range");
}

function writeObject(object: HostObject, values: Values, expression: string): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    const edge = expression.endsWith(".borders") ? borders[name] : undefined;
    const { get, set } = edge === undefined ? memberOf(object, name, expression) : { get: undefined, set: undefined };
    const inner = edge === undefined ? get?.() : borderOf(object, edge);
    if (inner instanceof HostObject) writeObject(inner, record(value), `${expression}.${name}`);
    else if (set) set(value);
    else throw invalidArgument(`${expression}.${name} cannot be set`);
  }
}

/** `Excel.NumberFormatCategory` by the kinds that the formats' own library tells apart. */
const categories: Readonly<Record<string, string>> = {
  general: "General",
  number: "Number",
  grouped: "Number",
  currency: "Currency",
  date: "Date",
  datetime: "Date",
  time: "Time",
  percent: "Percentage",
  fraction: "Fraction",
  scientific: "Scientific",
  text: "Text",
};

/** As Excel's dialog sorts formats; one that is written with free space between sign and number is for accounting. */
function category(numberFormat: string): string {
  if (/\* ?[^;]*[#0]/.test(numberFormat) && numberFormat.includes("_")) return "Accounting";
  try {
    return categories[getFormatInfo(numberFormat).type] ?? "Custom";
  } catch {
    return "Custom";
  }
}
