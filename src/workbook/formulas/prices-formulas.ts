import { tableReferences, type Naming } from "../structured-reference";
import type { SheetFormulas } from "./formula-table";
import { isDate, labelOfCode, namedCell, rowLabel } from "./lookups";

type Row = (column: string) => string;

/** Prices: discount, spread over regions and price guard, the same as in the domain's `price-guard`. */
export function pricesFormulas(naming: Naming): SheetFormulas<"prices"> {
  const { row, column } = tableReferences("prices", naming);
  const [list, special] = [row("list_price"), row("special_price")];
  const sameArticle = `(${column("article_key")}=${row("article_key")})`;
  const highest = `SUMPRODUCT(MAX(${sameArticle}*${column("current_price")}))`;
  const lowestInverse = `SUMPRODUCT(MAX(${sameArticle}*${column("price_inverse")}))`;
  const count = `SUMPRODUCT(${sameArticle}*(${column("current_price")}>0))`;
  const number = `IF(${row("article_number")}="",${row("article")},${row("article_number")})`;
  const ofUnit = `&IF(TRIM(${row("unit")})="","","|"&LOWER(TRIM(${row("unit")})))`;
  const current = `IF(${isOn(row)},IF(N(${priceOf(row)})>0,${priceOf(row)},0),0)`;
  return {
    discount: `IF(COUNT(${list},${special})=2,IF(${list}>0,1-${special}/${list},""),"")`,
    spread: `IF(OR(${row("article_key")}="",${row("current_price")}=0),"",IF(${count}<2,"",${highest}*${lowestInverse}-1))`,
    guard: labelOfCode("price_guard", row("guard_key"), naming.language),
    guard_key: guardFormula(row),
    // one row with an error value must not become one in all rows of the sheet
    article_key: `IFERROR(IF(TRIM(${number})="","",LOWER(TRIM(${number}))${ofUnit}),"")`,
    current_price: `IFERROR(${current},0)`,
    price_inverse: `IFERROR(IF(${row("current_price")}>0,1/${row("current_price")},0),0)`,
    label: rowLabel(row("id"), row("article")),
  };
}

/** The special price, else the list price, else "". */
function priceOf(row: Row): string {
  const list = `IF(ISNUMBER(${row("list_price")}),${row("list_price")},"")`;
  return `IF(ISNUMBER(${row("special_price")}),${row("special_price")},${list})`;
}

const until = (row: Row) => row("valid_to");

/** The price holds today. */
function isOn(row: Row): string {
  const begun = `IF(${isDate(row("valid_from"))},INT(${row("valid_from")})<=${namedCell.today},TRUE)`;
  return `AND(${begun},IF(${isDate(until(row))},INT(${until(row)})>=${namedCell.today},TRUE))`;
}

/** The gravest first. */
function guardFormula(row: Row): string {
  const [minimum, list] = [row("minimum_price"), row("list_price")];
  const endsBefore = (day: string) => `IF(${isDate(until(row))},INT(${until(row)})<${day},FALSE)`;
  const rules: readonly (readonly [code: string, condition: string])[] = [
    ["expired", endsBefore(namedCell.today)],
    ["below_minimum", `IF(ISNUMBER(${minimum}),${priceOf(row)}<${minimum},FALSE)`],
    ["above_list", `IF(ISNUMBER(${list}),${priceOf(row)}>${list},FALSE)`],
    ["expires_soon", endsBefore(`${namedCell.today}+${namedCell.priceExpiryDays}+1`)],
    ["spread", `IF(ISNUMBER(${row("spread")}),${row("spread")}>${namedCell.priceSpread},FALSE)`],
    ["no_minimum", `NOT(ISNUMBER(${minimum}))`],
  ];
  const code = rules.reduceRight((rest, [name, condition]) => `IF(${condition},"${name}",${rest})`, '"ok"');
  return `IF(COUNT(${list},${row("special_price")})=0,"",${code})`;
}
