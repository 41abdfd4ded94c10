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
    "IF IFERROR IFNA CHOOSE " +
    "SIN COS TAN COT SEC CSC ASIN ACOS ATAN ATAN2 ACOT SINH COSH TANH COTH SECH CSCH ASINH ACOSH ATANH ACOTH " +
    "DEGREES RADIANS SQRTPI FACT FACTDOUBLE COMBIN COMBINA PERMUT PERMUTATIONA QUOTIENT BASE DECIMAL ARABIC ROMAN " +
    "CEILING.MATH CEILING.PRECISE ISO.CEILING FLOOR.MATH FLOOR.PRECISE DAYS360 ISOWEEKNUM TIMEVALUE " +
    "UNICHAR UNICODE NUMBERVALUE DOLLAR VALUETOTEXT " +
    "GAMMA GAMMALN GAMMALN.PRECISE GAUSS PHI FISHER FISHERINV STANDARDIZE CONFIDENCE CONFIDENCE.NORM CONFIDENCE.T " +
    "NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NORMDIST NORMINV NORMSDIST NORMSINV LOGNORM.DIST LOGNORM.INV " +
    "LOGNORMDIST LOGINV BETA.DIST BETA.INV BETADIST BETAINV GAMMA.DIST GAMMA.INV GAMMADIST GAMMAINV " +
    "BINOM.DIST BINOM.DIST.RANGE BINOM.INV BINOMDIST CRITBINOM NEGBINOM.DIST NEGBINOMDIST HYPGEOM.DIST HYPGEOMDIST " +
    "POISSON POISSON.DIST EXPON.DIST EXPONDIST WEIBULL WEIBULL.DIST CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT " +
    "CHIDIST CHIINV F.DIST F.DIST.RT F.INV F.INV.RT FDIST FINV T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T TDIST TINV"
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
  ["MAXIFS", (index: number) => index > 0 && index % 2 === 0],
  ["MINIFS", (index: number) => index > 0 && index % 2 === 0],
  ["XLOOKUP", (index: number) => index === 0],
  ["XMATCH", (index: number) => index === 0],
  ["PERCENTILE", (index: number) => index === 1],
  ["QUARTILE", (index: number) => index === 1],
]);

const SPREAD_BY_ENGINE = new Set("YEAR MONTH DATE LEFT MID LOWER UPPER ABS INT IF CHOOSE TEXT".split(" "));

/** FORMULATEXT and CELL show the engine's own texts; LET and LAMBDA scopes are not resolved here. */
const CALCULATED_WRONGLY = new Set(["FORMULATEXT", "INFO"]);

const ALWAYS_FRESH = new Set(["OFFSET", "INDIRECT", "RAND", "RANDBETWEEN", "RANDARRAY", "CELL", "INFO"]);

const HIDES_ERRORS = new Set(
  "IFERROR ISERROR ISERR ISREF ERROR.TYPE COUNT COUNTA COUNTIF COUNTIFS ROWS COLUMNS".split(" "),
);

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

/** Its result need not be an error where one of its arguments is. */
export function hidesErrors(name: string): boolean {
  return HIDES_ERRORS.has(name);
}

/** Its result can change although nothing it mentions did. */
export function isAlwaysFresh(name: string): boolean {
  return ALWAYS_FRESH.has(name);
}

/** Its result is text, so joining it with `&` converts no number. */
export function givesText(name: string): boolean {
  return TEXT_RESULT.has(name);
}
