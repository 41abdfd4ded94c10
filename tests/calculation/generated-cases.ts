// Formulas over a table, made by a seeded generator: the functions that plans and their users type, with structured
// references in all their forms.

/** Whole numbers below a limit that repeat from run to run. */
export type Draw = (limit: number) => number;

export function seededDraw(seed: number): Draw {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * limit);
  };
}

/** Headers with everything that has to be escaped or spelled with care, and what stands below them. */
export const columns = {
  customer: "Customer",
  region: "Region / area",
  amount: "Net [EUR]",
  cost: "Cost #1",
  share: "Owner's %",
  day: "Due\nday",
  note: "@note",
} as const;

/** As a structured reference spells it, with the signs escaped that it gives a meaning. */
function escaped(header: string): string {
  return header.replace(/['[\]#@]/g, "'$&");
}

const customers = ["Alfa", "beta", "Gamma", "DELTA", "Öz"];
const regions = ["north", "South", "east"];

/** The cells of one row of the table, in the order of `columns`. */
export function generatedRow(draw: Draw): readonly (string | number | null)[] {
  const amount = draw(8) === 0 ? null : (draw(40_000) - 4000) / 8;
  const note = [null, "x", "ok", "17", "a b  c"][draw(5)] ?? null;
  return [
    customers[draw(5)] ?? "",
    regions[draw(3)] ?? "",
    amount,
    draw(2000) / 4,
    draw(100) / 64,
    45_000 + draw(900),
    note,
  ];
}

/** One formula for each further column of the table: they read their own row. */
export const rowFormulas: readonly string[] = [
  "S[[#This Row],[amount]]-S[[#This Row],[cost]]",
  'IF(AND(ISNUMBER(S[[#This Row],[amount]]),S[[#This Row],[amount]]>0),S[[#This Row],[cost]]/S[[#This Row],[amount]],"")',
  'S[[#This Row],[customer]]&" · "&S[[#This Row],[region]]',
  "SUM(S[[#This Row],[amount]:[share]])",
  "SUMIFS(S[amount],S[customer],S[[#This Row],[customer]])",
  'COUNTIFS(S[customer],S[[#This Row],[customer]],S[amount],">"&S[[#This Row],[cost]])',
  "RANK(S[[#This Row],[cost]],S[cost],0)",
  "YEAR(S[[#This Row],[day]])*100+MONTH(S[[#This Row],[day]])",
  "IFERROR(S[[#This Row],[amount]]/SUM(S[amount]),0)",
  "ROW()-ROW(S[[#Headers],[amount]])",
  "EDATE(S[[#This Row],[day]],-3)-S[[#This Row],[day]]",
  "UPPER(LEFT(S[[#This Row],[customer]],2))&LEN(S[[#This Row],[note]])",
].map(spelled);

/** `S[amount]` -> `Sales[Net '[EUR']]`: the short names stand for the headers. */
function spelled(formula: string): string {
  const named = formula.replace(/\[(\w+)\]/g, (whole, key: string) =>
    key in columns ? `[${escaped(columns[key as keyof typeof columns])}]` : whole,
  );
  return named.replace(/\bS\[/g, "Sales[");
}

const numeric = ["amount", "cost", "share", "day"] as const;
const textual = ["customer", "region", "note"] as const;

/** So many formulas outside of the table. */
export function generatedFormulas(count: number, draw: Draw): readonly string[] {
  return Array.from({ length: count }, (_, index) => spelled(makers[index % makers.length]?.(draw) ?? "0"));
}

function one<T>(draw: Draw, items: readonly T[]): T {
  const item = items[draw(items.length)];
  if (item === undefined) throw new Error("nothing to draw from");
  return item;
}

const number = (draw: Draw) => `S[${one(draw, numeric)}]`;
const text = (draw: Draw) => `S[${one(draw, textual)}]`;
const customer = (draw: Draw) => `"${one(draw, [...customers, "a*", "*a", "?eta", "nobody"])}"`;
const limit = (draw: Draw) => `"${one(draw, [">", "<", ">=", "<="])}${draw(900)}"`;
const date = (draw: Draw) => `DATE(${2022 + draw(4)},${1 + draw(14)},${1 + draw(31)})`;
const amount = (draw: Draw) => String((draw(200_000) - 100_000) / 64);
const words = (draw: Draw) => `"${one(draw, ["key account plan", "  Two  words ", "a,b;c", "ÄÖÜ straße", ""])}"`;

const makers: readonly ((draw: Draw) => string)[] = [
  (draw) => `${one(draw, ["SUM", "AVERAGE", "MAX", "MIN", "COUNT", "MEDIAN", "STDEV", "VAR"])}(${number(draw)})`,
  (draw) => `COUNTA(${text(draw)})+COUNTBLANK(${text(draw)})`,
  (draw) => `SUM(S[[#Data],[amount]:[${one(draw, ["cost", "share"])}]])`,
  (draw) => `COUNTA(S[[#Headers],[#Data],[${one(draw, textual)}]])`,
  (draw) => `S[[#Headers],[${one(draw, textual)}]]&"!"`,
  (draw) => `SUM(S[[#All],[${one(draw, ["cost", "share"])}]])`,
  (draw) => `COLUMNS(S[[region]:[${one(draw, ["amount", "cost", "day"])}]])*ROWS(S[[#Data],[amount]])`,
  (draw) => `SUMIFS(${number(draw)},S[customer],${customer(draw)})`,
  (draw) => `SUMIFS(S[cost],S[customer],${customer(draw)},S[cost],${limit(draw)})`,
  (draw) => `COUNTIFS(S[region],"${one(draw, regions)}",S[cost],${limit(draw)})`,
  (draw) => `IFERROR(AVERAGEIFS(S[cost],S[region],"${one(draw, regions)}",S[share],">0.${draw(9)}"),-1)`,
  (draw) => `SUMIF(S[day],">="&${date(draw)},S[cost])`,
  (draw) => `COUNTIF(S[note],"${one(draw, ["x", "17", "a*", "<>", "<>x", ""])}")`,
  (draw) => `IFERROR(INDEX(${number(draw)},MATCH(${customer(draw)},S[customer],0)),"none")`,
  (draw) => `INDEX(S[[customer]:[day]],${1 + draw(14)},${1 + draw(6)})`,
  (draw) => `IFERROR(VLOOKUP(${customer(draw)},S[[customer]:[day]],${1 + draw(6)},FALSE),"none")`,
  (draw) => `SUMPRODUCT((S[region]="${one(draw, regions)}")*S[cost])`,
  (draw) => `SUMPRODUCT(S[cost],S[share])/SUM(S[${one(draw, ["cost", "share"])}])`,
  (draw) => `SUMPRODUCT(--(MONTH(S[day])=${1 + draw(12)}),S[cost])`,
  (draw) => `LARGE(${number(draw)},${1 + draw(5)})-SMALL(${number(draw)},${1 + draw(5)})`,
  (draw) => `PERCENTILE(S[cost],0.${draw(99)})+QUARTILE(S[share],${draw(5)})`,
  (draw) => `RANK(INDEX(S[cost],${1 + draw(12)}),S[cost],${draw(2)})`,
  (draw) => `ROUND(${amount(draw)},${draw(4) - 1})+ROUNDUP(${amount(draw)},${draw(3)})+ROUNDDOWN(${amount(draw)},1)`,
  (draw) => `MOD(${amount(draw)},${1 + draw(9)})+INT(${amount(draw)})+ABS(${amount(draw)})`,
  (draw) => `IF(SUM(S[cost])>${draw(6000)},"high",IF(MAX(S[share])>1,"middle","low"))`,
  (draw) => `AND(${draw(9)}>4,OR(${draw(9)}>4,NOT(${draw(9)}>4)))`,
  (draw) => `IFERROR(1/(${draw(3)}-1),"div")&IFERROR(MATCH(${draw(9)},S[note],0),"-")`,
  (draw) => `TEXT(${amount(draw)},"${one(draw, ["0.00", "#,##0", "0%", "#,##0.0;(#,##0.0)"])}")`,
  (draw) => `TEXT(${date(draw)},"${one(draw, ["yyyy-mm-dd", "dd.mm.yyyy", "mm/yy"])}")`,
  (draw) => `YEAR(${date(draw)})*10000+MONTH(${date(draw)})*100+DAY(${date(draw)})`,
  (draw) => `EDATE(${date(draw)},${draw(40) - 20})-EOMONTH(${date(draw)},${draw(9) - 4})`,
  (draw) => `NETWORKDAYS(${date(draw)},${date(draw)})+WEEKDAY(${date(draw)},${1 + draw(2)})`,
  (draw) => `DAYS(${date(draw)},${date(draw)})+WORKDAY(${date(draw)},${draw(60)})`,
  (draw) =>
    `LEFT(${words(draw)},${draw(5)})&"|"&MID(${words(draw)},${1 + draw(5)},${draw(6)})&"|"&RIGHT(${words(draw)},${draw(5)})`,
  (draw) => `PROPER(TRIM(${words(draw)}))&SUBSTITUTE(${words(draw)},"a","_")&LEN(${words(draw)})`,
  (draw) => `IFERROR(FIND("${one(draw, ["a", "w", "z"])}",${words(draw)}),0)+IFERROR(SEARCH("A",${words(draw)}),0)`,
  (draw) => `CHOOSE(${1 + draw(3)},"one",${draw(9)},TRUE)&REPT("ab",${draw(4)})`,
  (draw) => `CEILING(${draw(900)},${1 + draw(9)})+FLOOR(${draw(900)},${1 + draw(9)})+SIGN(${amount(draw)})`,
  (draw) => `SUBTOTAL(${one(draw, [1, 2, 3, 4, 5, 9])},S[cost])`,
  (draw) => `MAXIFS(S[cost],S[region],"${one(draw, regions)}")-MINIFS(S[cost],S[customer],${customer(draw)})`,
  (draw) => `IFS(${draw(9)}>6,"a",${draw(9)}>3,"b",TRUE,"c")&SWITCH(${draw(4)},1,"x",2,"y","z")`,
  (draw) => `PMT(0.0${1 + draw(9)}/12,${12 + draw(48)},${1000 + draw(9000)})+NPV(0.1,S[share])`,
  (draw) => `CORREL(S[cost],S[share])+FORECAST(${draw(9)},S[cost],S[share])`,
  (draw) => `MATCH(${customer(draw)},S[customer],0)+1/${draw(3)}`,
  (draw) => `SUM(Sales[],Area)+SUM(Factor*${draw(99)})`,
];
