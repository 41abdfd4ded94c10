/**
 * The functions that formulas of a plan may use (data model, 19): known to every Excel since 2016, calculated alike by
 * our calculator and by LibreOffice, and none of them needs array evaluation outside SUMPRODUCT and INDEX(…,0). A test
 * collects every formula of a plan and holds it against this list; another one lets LibreOffice calculate them anew.
 * TODAY stands in one cell only, because it makes whatever reads it volatile.
 */
export const allowedFunctions: ReadonlySet<string> = new Set([
  "ABS",
  "AND",
  "CHAR",
  "COUNT",
  "COUNTIF",
  "COUNTIFS",
  "DATE",
  "DAY",
  "EDATE",
  "FIND",
  "IF",
  "IFERROR",
  "INDEX",
  "INT",
  "ISNUMBER",
  "LEFT",
  "LEN",
  "LOWER",
  "MATCH",
  "MAX",
  "MIN",
  "MONTH",
  "N",
  "NOT",
  "OR",
  "RIGHT",
  "ROUND",
  "ROW",
  "SMALL",
  "SUBSTITUTE",
  "SUM",
  "SUMIFS",
  "SUMPRODUCT",
  "TODAY",
  "TRIM",
  "YEAR",
]);
