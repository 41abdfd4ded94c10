/**
 * What is known about single functions: which arguments Excel takes value by value, which of those the engine
 * (IronCalc 0.8.4) spreads over an array by itself, and which it has but calculates wrongly.
 */

const EVERY_ARGUMENT = new Set(
  (
    "ABS INT ROUND ROUNDUP ROUNDDOWN TRUNC MOD SIGN SQRT POWER EXP LN LOG LOG10 CEILING FLOOR MROUND EVEN ODD " +
    "DATE YEAR MONTH DAY EDATE EOMONTH WEEKDAY HOUR MINUTE SECOND TIME DAYS DATEVALUE " +
    "LEFT RIGHT MID LEN FIND SEARCH SUBSTITUTE REPLACE LOWER UPPER PROPER TRIM CLEAN TEXT VALUE CHAR CODE REPT EXACT " +
    "FIXED CONCATENATE T N NOT ISNUMBER ISTEXT ISBLANK ISERROR ISERR ISNA ISLOGICAL ISNONTEXT ISEVEN ISODD " +
    "IF IFERROR IFNA CHOOSE"
  ).split(" "),
);

const SOME_ARGUMENTS: ReadonlyMap<string, (index: number) => boolean> = new Map([
  ["MATCH", (index: number) => index === 0],
  ["VLOOKUP", (index: number) => index === 0],
  ["HLOOKUP", (index: number) => index === 0],
  ["LOOKUP", (index: number) => index === 0],
  ["RANK", (index: number) => index === 0],
  ["INDEX", (index: number) => index > 0],
  ["SMALL", (index: number) => index === 1],
  ["LARGE", (index: number) => index === 1],
  ["COUNTIF", (index: number) => index === 1],
  ["SUMIF", (index: number) => index === 1],
  ["AVERAGEIF", (index: number) => index === 1],
  ["COUNTIFS", (index: number) => index % 2 === 1],
  ["SUMIFS", (index: number) => index > 0 && index % 2 === 0],
  ["AVERAGEIFS", (index: number) => index > 0 && index % 2 === 0],
]);

const SPREAD_BY_ENGINE = new Set("YEAR MONTH DATE LEFT MID LOWER UPPER ABS INT IF CHOOSE TEXT".split(" "));

/** TEXTJOIN does not leave out empty texts; LET and LAMBDA scopes are not resolved here. */
const CALCULATED_WRONGLY = new Set(["TEXTJOIN"]);

const ALWAYS_FRESH = new Set(["OFFSET", "INDIRECT", "RAND", "RANDBETWEEN", "RANDARRAY", "CELL", "INFO"]);

const TEXT_RESULT = new Set(
  "LEFT RIGHT MID SUBSTITUTE REPLACE LOWER UPPER PROPER TRIM CLEAN TEXT CHAR REPT FIXED CONCATENATE T".split(" "),
);

/** Excel takes this argument value by value: a range there means one cell, or in an array formula each in turn. */
export function takesSingleValues(name: string, index: number): boolean {
  return EVERY_ARGUMENT.has(name) || (SOME_ARGUMENTS.get(name)?.(index) ?? false);
}

export function isSpreadByEngine(name: string): boolean {
  return SPREAD_BY_ENGINE.has(name);
}

export function isCalculatedWrongly(name: string): boolean {
  return CALCULATED_WRONGLY.has(name);
}

/** Its result can change although nothing it mentions did. */
export function isAlwaysFresh(name: string): boolean {
  return ALWAYS_FRESH.has(name);
}

/** Its result is text, so joining it with `&` converts no number. */
export function givesText(name: string): boolean {
  return TEXT_RESULT.has(name);
}
