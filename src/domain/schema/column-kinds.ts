/**
 * What a column of a plan table holds. A kind brings its own way to parse a cell, to write a value, to be validated
 * and to look; shared code never asks which kind it has before it.
 */
import { isBlank, isCellError, type CellValue } from "../cell-value";
import { dateOfSerial, serialOfDate } from "../dates";
import type { ListName } from "./lists";

/** Finds the code behind a label in any language, and the label of a code in the plan's language. */
export interface Labels {
  codeOf(list: ListName, label: string): string | undefined;
  labelOf(list: ListName, code: string): string;
}

export interface Parsed<T> {
  readonly value: T | null;
  /** Code of a finding, when the cell holds something else than the kind expects. */
  readonly problem?: string;
}

/** Which entries a cell offers or accepts. `list` names a choice list, `source` a list that grows with the plan. */
export type ColumnValidation =
  | { readonly list: ListName }
  | { readonly source: ListSource }
  /** Offers rows of all sheets; other text is possible. */
  | { readonly anyRow: true }
  | { readonly whole: readonly [minimum: number, maximum: number] }
  | { readonly decimal: readonly [minimum: number, maximum: number] }
  | { readonly date: true };

/** Lists whose entries are rows of the plan itself; they warn and never stop. */
export type ListSource =
  "product_group" | "region" | "unit" | "kpi" | "team" | "contacts" | "goals" | "measures" | "swot";

export interface ColumnKind<T> {
  /** Reads a cell that is not blank. */
  parse(cell: CellValue, labels: Labels): Parsed<T>;
  /** What stands in the cell for a value; dates as serial numbers. */
  write(value: T, labels: Labels): string | number;
  readonly numberFormat: string;
  readonly align: "left" | "center" | "right";
  readonly wrap: boolean;
  /** Small and grey: there for machines, in the way of people. */
  readonly quiet?: boolean;
  readonly validation?: ColumnValidation;
}

/** A blank cell is `null`, an error value a problem; everything else is the kind's own business. */
export function parseCell<T>(kind: ColumnKind<T>, cell: CellValue, labels: Labels): Parsed<T> {
  if (isBlank(cell)) return { value: null };
  return isCellError(cell) ? { value: null, problem: "cell.error" } : kind.parse(cell, labels);
}

const asText = (cell: CellValue) => (isCellError(cell) ? cell.error : String(cell)).trim();

const textKind: ColumnKind<string> = {
  parse: (cell) => ({ value: asText(cell) }),
  write: (value) => value,
  numberFormat: "General",
  align: "left",
  wrap: false,
};

/** One line of text. */
export const text = textKind;
/** Text of several lines, wrapped in its cell. */
export const longText: ColumnKind<string> = { ...textKind, wrap: true };

function numeric(numberFormat: string, validation?: ColumnValidation): ColumnKind<number> {
  return {
    parse: (cell) => (typeof cell === "number" ? { value: cell } : { value: null, problem: "cell.not_a_number" }),
    write: (value) => value,
    numberFormat,
    align: "right",
    wrap: false,
    ...(validation && { validation }),
  };
}

/** A figure whose unit stands elsewhere in the row: below a hundred with all its decimals, it may be a share or a rating. */
export const figure = numeric("[>=100]#,##0;[<=-100]-#,##0;General");
/** Money in the plan's currency. */
export const money = numeric("#,##0");
/** A price per unit in the plan's currency. */
export const price = numeric("#,##0.00");
/** A share: 0.12 is 12 %. */
export const share = numeric("0%", { decimal: [0, 1] });
/** A fiscal year: the calendar year in which it ends. */
export const fiscalYear = numeric("0", { whole: [1900, 2200] });

/** A whole number between two limits. */
export function whole(minimum: number, maximum: number): ColumnKind<number> {
  return { ...numeric("0", { whole: [minimum, maximum] }), align: "center" };
}

/** An ISO date in the domain, a serial number in the cell. */
export const date: ColumnKind<string> = {
  parse: (cell) => {
    const iso = typeof cell === "number" ? dateOfSerial(cell) : undefined;
    return iso === undefined ? { value: null, problem: "cell.not_a_date" } : { value: iso };
  },
  write: (value) => serialOfDate(value),
  numberFormat: "yyyy-mm-dd",
  align: "center",
  wrap: false,
  validation: { date: true },
};

/** A code of a fixed list; the cell shows its label in the plan's language (data model, 11). */
export function choice(list: ListName): ColumnKind<string> {
  return {
    ...textKind,
    parse: (cell, labels) => {
      const code = labels.codeOf(list, asText(cell));
      return code === undefined ? { value: null, problem: "cell.unknown_choice" } : { value: code };
    },
    write: (value, labels) => labels.labelOf(list, value),
    validation: { list },
  };
}

/** A code of a fixed list, or any text that is not on it. */
export function openChoice(list: ListName): ColumnKind<string> {
  const closed = choice(list);
  return { ...closed, parse: (cell, labels) => ({ value: labels.codeOf(list, asText(cell)) ?? asText(cell) }) };
}

/** Like an open choice, for a column whose cells offer no list of their own. */
export function labelled(list: ListName): ColumnKind<string> {
  const open = openChoice(list);
  return { ...textKind, parse: open.parse, write: open.write };
}

/** The name of something that the plan's settings list: product group, region, unit. */
export function listed(source: ListSource): ColumnKind<string> {
  return { ...textKind, validation: { source } };
}

/** A KPI: the key of the catalogue, or `own_…` of a KPI that the settings define. */
export const kpi: ColumnKind<string> = {
  ...choice("kpi"),
  validation: { source: "kpi" },
};

/** Short names of team members, several separated by "; " (data model, 12). */
export const people: ColumnKind<string> = { ...textKind, validation: { source: "team" } };

/** A reference cell holds `<id> · <title>`; the id before the first space counts (data model, 12). */
export function reference(source: ListSource): ColumnKind<string> {
  return { ...textKind, validation: { source } };
}

/** A reference to a row of whichever sheet, as ids are unique in the plan; or other text. */
export const anyReference: ColumnKind<string> = { ...textKind, validation: { anyRow: true } };

/** The row's own id, given by the add-in. */
export const rowId: ColumnKind<string> = { ...textKind, quiet: true };
