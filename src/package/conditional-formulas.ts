/** Conditions that Excel names by a word, as the formulas that stand beside the word in the file. */
import type { ConditionalState, DatePeriod, StyledRule, TextOperator, TextRule } from "./conditional-rule";

/**
 * The condition as a formula for the cell of this address, without "="; undefined for conditions that look at the
 * whole range, such as averages.
 */
export function conditionFormula(rule: StyledRule, cell: string): string | undefined {
  switch (rule.kind) {
    case "formula":
      return rule.formula;
    case "cellValue":
      return comparison(rule.operator, cell, rule.formula1, rule.formula2 ?? rule.formula1);
    case "text":
      return textFormula(rule, cell);
    case "period":
      return periodFormulas[rule.period](cell);
    case "state":
      return stateFormulas[rule.state]?.(cell);
    default:
      return undefined;
  }
}

function comparison(operator: string, cell: string, first: string, second: string): string | undefined {
  const sign = signs[operator];
  if (sign !== undefined) return `${cell}${sign}(${first})`;
  // Either bound may be the lower one.
  const between = (low: string, high: string): string => `AND(${cell}>=(${low}),${cell}<=(${high}))`;
  const isInside = `OR(${between(first, second)},${between(second, first)})`;
  return operator === "between" ? isInside : `NOT(${isInside})`;
}

const signs: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

/** The text as a formula: a literal, or what stands after "=". */
export function textFormula({ operator, text }: TextRule, cell: string): string {
  const wanted = text.startsWith("=") ? text.slice(1) : `"${text.replaceAll('"', '""')}"`;
  return textFormulas[operator](cell, wanted);
}

const textFormulas: Readonly<Record<TextOperator, (cell: string, text: string) => string>> = {
  contains: (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  notContains: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  beginsWith: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`,
  endsWith: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`,
};

/** What a text rule without its text looks for, taken from its formula: "=" and the formula for the text. */
export function textOfFormula(operator: TextOperator, formula: string): string | undefined {
  const pattern = textPatterns[operator];
  const found = pattern.exec(formula)?.[1];
  return found === undefined ? undefined : `=${found}`;
}

const textPatterns: Readonly<Record<TextOperator, RegExp>> = {
  contains: /^NOT\(ISERROR\(SEARCH\((.+),\$?[A-Z]+\$?\d+\)\)\)$/i,
  notContains: /^ISERROR\(SEARCH\((.+),\$?[A-Z]+\$?\d+\)\)$/i,
  beginsWith: /^LEFT\([^,]+,LEN\((.+)\)\)=\1$/i,
  endsWith: /^RIGHT\([^,]+,LEN\((.+)\)\)=\1$/i,
};

const stateFormulas: Readonly<Partial<Record<ConditionalState, (cell: string) => string>>> = {
  blanks: (cell) => `LEN(TRIM(${cell}))=0`,
  nonBlanks: (cell) => `LEN(TRIM(${cell}))>0`,
  errors: (cell) => `ISERROR(${cell})`,
  nonErrors: (cell) => `NOT(ISERROR(${cell}))`,
};

const month = (cell: string, shift: string): string =>
  `AND(MONTH(${cell})=MONTH(${shift}),YEAR(${cell})=YEAR(${shift}))`;

/** As Excel writes them: weeks begin on Sunday, whatever the culture. */
const periodFormulas: Readonly<Record<DatePeriod, (cell: string) => string>> = {
  today: (cell) => `FLOOR(${cell},1)=TODAY()`,
  yesterday: (cell) => `FLOOR(${cell},1)=TODAY()-1`,
  tomorrow: (cell) => `FLOOR(${cell},1)=TODAY()+1`,
  last7Days: (cell) => `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`,
  lastWeek: (cell) =>
    `AND(TODAY()-ROUNDDOWN(${cell},0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(${cell},0)<(WEEKDAY(TODAY())+7))`,
  thisWeek: (cell) =>
    `AND(TODAY()-ROUNDDOWN(${cell},0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(${cell},0)-TODAY()<=7-WEEKDAY(TODAY()))`,
  nextWeek: (cell) =>
    `AND(ROUNDDOWN(${cell},0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(${cell},0)-TODAY()<(15-WEEKDAY(TODAY())))`,
  lastMonth: (cell) => month(cell, "EDATE(TODAY(),0-1)"),
  thisMonth: (cell) => month(cell, "TODAY()"),
  nextMonth: (cell) => month(cell, "EDATE(TODAY(),0+1)"),
};
