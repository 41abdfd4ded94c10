import { formatAbsolute, parseAddress } from "../addresses";
import { number } from "../arguments";
import type { Book } from "../book";
import type { CellValue } from "../../package/workbook-file";
import { functionNames } from "../function-names";
import { invalidArgument, notSupported } from "../host-error";
import { defineObject, method, scalar, type Member } from "../host-object";
import { rangeObject } from "./range";

interface Result {
  readonly value: Exclude<CellValue, null>;
}

/** The value is there only where there is no error, and the error is in English, as the declarations of Office.js say. */
const resultObject = defineObject<Result>({
  name: "FunctionResult",
  since: "1.2",
  members: {
    Value: scalar(({ value }) => (typeof value === "object" ? null : value)),
    Error: scalar(({ value }) => (typeof value === "object" ? value.error : null)),
  },
});

const dayLength = 86_400_000;
const epochs = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;

/** Worksheet functions that are called without a cell. One that the calculation lacks is refused by its name. */
export const functionsObject = defineObject<Book>({
  name: "Functions",
  since: "1.2",
  members: {
    ...Object.fromEntries(functionNames.map((name): [string, Member<Book>] => [name, functionMember(name)])),
    Date: method((book, args) => {
      if (!args.every((arg) => typeof arg === "number")) return evaluate(book, "DATE", args);
      const [year, month, day] = args.map((arg) => number(arg));
      return resultObject({ value: dateSerial(book, year ?? 0, month ?? 0, day ?? 0) });
    }),
  },
});

function functionMember(name: string): Member<Book> {
  return method((book, args) => evaluate(book, name.toUpperCase().replaceAll("_", "."), args));
}

/** Tells add-ins the date system of the workbook. */
function dateSerial({ file }: Book, year: number, month: number, day: number): number {
  const date = Date.UTC(year, month - 1, day);
  // before March 1900 Excel counts a day that was none
  if (date < Date.UTC(1904, 0, 1)) throw notSupported("DATE before 1904");
  return (date - epochs[file.uses1904Dates ? 1904 : 1900]) / dayLength;
}

function evaluate(book: Book, name: string, args: readonly unknown[]) {
  const [sheet] = book.file.sheets;
  const given = args.flatMap((arg): readonly unknown[] => (Array.isArray(arg) ? arg : [arg]));
  // what is left out at the end arrives as null
  const texts = given.map(argumentText).join(",").replace(/,+$/, "");
  const formula = `${name}(${texts})`;
  const value = sheet ? book.evaluate(sheet, formula, 0, 0) : null;
  if (value === null) throw notSupported(`functions: ${name}`);
  return resultObject({ value });
}

/** An argument as a formula spells it: a range by its address, another function's result by its value. */
function argumentText(value: unknown): string {
  if (value === null || value === undefined) return "";
  const range = rangeObject.targetOf(value);
  if (range) return formatAbsolute(range.sheet.name, range.area);
  const result = resultObject.targetOf(value);
  const plain = result ? result.value : value;
  if (typeof plain === "string") return `"${plain.replaceAll('"', '""')}"`;
  if (typeof plain === "number") return String(plain);
  if (typeof plain === "boolean") return plain ? "TRUE" : "FALSE";
  return referenceText(plain);
}

/** `{ error: "#N/A" }` of another function, or `{ address: "Sheet1!A1:B2" }`. */
function referenceText(value: unknown): string {
  if (typeof value === "object" && value !== null) {
    if ("error" in value) return String(value.error);
    const address = "address" in value ? value.address : undefined;
    if (typeof address === "string" && parseAddress(address)) return address;
  }
  throw invalidArgument("a value, a range or the result of a function expected");
}
