import fc from "fast-check";
import type { ReadOrderLinesOptions } from "../../../src/actions/import/import-options";
import { readOrderLines } from "../../../src/actions/import/read-order-lines";
import { csvTable } from "./csv-table";

const defaults: ReadOrderLinesOptions = { map: [], where: [], currency: "EUR", volumeUnit: "pcs" };

const read = (lines: readonly string[], options: Partial<ReadOrderLinesOptions> = {}) =>
  readOrderLines(csvTable(...lines), { ...defaults, ...options });

const codesOf = (lines: readonly string[], options: Partial<ReadOrderLinesOptions> = {}) =>
  read(lines, options).findings.map(({ code }) => code);

const english = [
  "order_id,order_date,customer_id,ship_country,product_group,article,unit_price,quantity,discount",
  "10273,1996-08-05,QUICK,Germany,Beverages,Ipoh Coffee,36.80,15,0.05",
  "10273,1996-08-05,QUICK,Germany,Dairy Products,Gorgonzola Telino,10.00,20,0.00",
  "10248,1996-07-04,VINET,France,Dairy Products,Queso Cabrales,14.00,12,0.00",
  "11070,1998-05-05,LEHMS,Germany,Beverages,Chai,18.00,40,0.15",
];

const german = [
  "Auftrag;Belegdatum;Kundennr.;Region;Warengruppe;Artikel;Menge;Nettoerlös EUR;Rabatt %",
  "10273;05.08.1996;QUICK;Germany;Beverages;Ipoh Coffee;15;524,40;5,00",
  "10273;05.08.1996;QUICK;Germany;Dairy Products;Gorgonzola Telino;20;200,00;0,00",
  "10258;17.07.1996;ERNSH;Austria;Beverages;Chang;50;1.608,00;20,00",
];

describe("readOrderLines", () => {
  it("computes revenue from unit price, quantity and discount, with region as mapped", () => {
    const { lines, dataFirst, dataLast } = read(english, {
      where: ["customer_id=QUICK"],
      map: ["region=ship_country"],
    });
    expect(lines).toEqual([
      expect.objectContaining({
        line: 2,
        date: "1996-08-05",
        order: "10273",
        region: "Germany",
        productGroup: "Beverages",
        article: "Ipoh Coffee",
        quantity: 15,
        revenue: expect.closeTo(524.4, 9),
        grossRevenue: 552,
        discountAmount: expect.closeTo(27.6, 9),
        atSpecialPrice: true,
      }),
      expect.objectContaining({ line: 3, revenue: 200, discountAmount: 0, atSpecialPrice: false }),
    ]);
    expect([dataFirst, dataLast]).toEqual(["1996-07-04", "1998-05-05"]);
  });

  it("reads a German export without any mapping to the same lines", () => {
    const { lines, findings } = read(german, { where: ["Kundennr.=QUICK"] });
    expect(lines.map(({ date, revenue, region }) => [date, revenue, region])).toEqual([
      ["1996-08-05", 524.4, "Germany"],
      ["1996-08-05", 200, "Germany"],
    ]);
    expect(lines[0]?.grossRevenue).toBeCloseTo(552, 9);
    expect(findings).toEqual([
      {
        code: "import.discount-scale",
        severity: "info",
        column: "Rabatt %",
        params: { scale: "percent", text: "5,00", value: 0.05 },
      },
    ]);
  });

  it("leaves out a broken row as a whole, says why by line and column, and keeps all others", () => {
    const broken = [
      ...german,
      "10274;31.02.1996;QUICK;Germany;Beverages;Chai;x;10,00;0,00",
      "10275;06.08.1996;QUICK;Germany;Beverages;Chai;1;;0,00",
    ];
    const { lines, findings } = read(broken, { where: ["Kundennr.=QUICK"] });
    expect(lines.map(({ line }) => line)).toEqual([2, 3]);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([
      {
        code: "tabular.date-impossible",
        severity: "error",
        line: 5,
        column: "Belegdatum",
        params: { text: "31.02.1996" },
      },
      { code: "tabular.number-not-understood", severity: "error", line: 5, column: "Menge", params: { text: "x" } },
      {
        code: "import.cell-missing",
        severity: "error",
        line: 6,
        column: "Nettoerlös EUR",
        params: { field: "revenue" },
      },
    ]);
    expect(findings).toContainEqual({
      code: "import.lines-left-out",
      severity: "warning",
      params: { count: 2, total: 4 },
    });
  });

  it("only counts what is broken in lines that the filter leaves out anyway", () => {
    const broken = [...german, "10274;06.08.1996;ERNSH;Austria;Beverages;Chai;x;10,00;0,00"];
    const { findings } = read(broken, { where: ["Kundennr.=QUICK"] });
    expect(findings.filter(({ code }) => code !== "import.discount-scale")).toEqual([
      { code: "import.other-lines-broken", severity: "info", params: { count: 1 } },
    ]);
  });

  it("understands a column by all its rows, not only by those of the customer", () => {
    const lines = ["Datum;Kunde;Umsatz", "01.02.1997;A;1.234", "01.03.1997;B;1.234,56"];
    expect(read(lines, { where: ["Kunde=A"] }).lines[0]?.revenue).toBe(1234);
  });

  it("refuses a file whose decimal mark or date order is open, with examples, until it is told", () => {
    const lines = ["Datum;Umsatz", "04/07/1996;1.234", "05/08/1996;2.345"];
    const open = read(lines);
    expect(open.lines).toEqual([]);
    expect(open.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ["tabular.date-order-ambiguous", "error"],
      ["tabular.decimal-ambiguous", "error"],
    ]);
    const told = read(lines, { decimal: ",", dates: "dmy" }).lines;
    expect(told.map(({ date, revenue }) => [date, revenue])).toEqual([
      ["1996-07-04", 1234],
      ["1996-08-05", 2345],
    ]);
  });

  it("combines several values of one column with or, and different columns with and", () => {
    const wanted = (...where: string[]) => read(english, { where }).lines.map(({ line }) => line);
    expect(wanted("customer_id=QUICK", "customer_id=LEHMS")).toEqual([2, 3, 5]);
    expect(wanted("customer_id=QUICK", "product_group=Beverages")).toEqual([2]);
  });

  it("gives an error and no lines when the filter leaves nothing, or names no column", () => {
    const nothing = read(english, { where: ["customer_id=quick"] });
    expect([nothing.lines, nothing.findings.at(-1)]).toEqual([
      [],
      { code: "import.no-line-left", severity: "error", params: { filter: "customer_id=quick", lines: 4 } },
    ]);
    expect(read(english, { where: ["Kunde=QUICK"] })).toMatchObject({ lines: [], dataFirst: undefined });
  });

  it("warns when the lines belong to several customers", () => {
    expect(read(english).findings).toContainEqual({
      code: "import.several-customers",
      severity: "warning",
      column: "customer_id",
      params: { count: 3, examples: "QUICK, VINET, LEHMS" },
    });
  });

  it("refuses a file whose header names another currency, or thousands", () => {
    expect(read(german, { currency: "CHF" })).toMatchObject({
      lines: [],
      findings: [
        {
          code: "import.header-currency-differs",
          column: "Nettoerlös EUR",
          params: { currency: "EUR", wanted: "CHF" },
        },
      ],
    });
    expect(codesOf(["Datum;Umsatz TEUR", "01.02.1997;12"])).toEqual(["import.header-thousands"]);
  });

  it("rejects lines in another currency and keeps those without one, and says both", () => {
    const lines = [
      "date,revenue,currency",
      "1997-01-02,10,EUR",
      "1997-01-03,20,USD",
      "1997-01-04,30,",
      "1997-01-05,40,€",
      "1997-01-06,50,usd",
    ];
    const { lines: kept, findings } = read(lines);
    expect(kept.map(({ revenue }) => revenue)).toEqual([10, 30, 40]);
    expect(findings.map(({ code, params }) => [code, params])).toEqual([
      ["import.other-currency", { currency: "USD", wanted: "EUR", count: 2, lines: "3, 6" }],
      ["import.lines-left-out", { count: 2, total: 5 }],
      ["import.currency-missing", { count: 1 }],
    ]);
  });

  it("rejects an amount that itself bears another currency", () => {
    const lines = ["Datum;Umsatz", "01.02.1997;12,50 €", "02.02.1997;13,50 CHF"];
    expect(read(lines).lines.map(({ revenue }) => revenue)).toEqual([12.5]);
    expect(codesOf(lines)).toEqual(["import.other-currency", "import.lines-left-out"]);
  });

  it("keeps credit notes and doubled lines as they are, and counts them", () => {
    const lines = ["date,revenue,quantity", "1997-01-02,10,1", "1997-01-02,10,1", "1997-01-03,-4,-1"];
    const { lines: kept, findings } = read(lines);
    expect(kept.map(({ revenue }) => revenue)).toEqual([10, 10, -4]);
    expect(findings).toEqual([
      { code: "import.credit-notes", severity: "info", params: { count: 1 } },
      { code: "import.duplicate-lines", severity: "info", params: { count: 1, lines: "3" } },
    ]);
  });

  it("takes the gross value of free goods from price and quantity, and leaves it open where it cannot", () => {
    const rows = ["1997-01-02,0,100,5,2", "1997-01-03,9,10,5,2"];
    const known = read(["date,revenue,discount %,unit price,quantity", ...rows]).lines;
    expect(known.map(({ grossRevenue, discountAmount }) => [grossRevenue, discountAmount])).toEqual([
      [10, 10],
      [10, 1],
    ]);
    const unknown = read(["date,revenue,discount %,foo,quantity", ...rows]);
    expect(unknown.lines[0]).toMatchObject({ revenue: 0, grossRevenue: undefined, discountAmount: undefined });
    expect(unknown.findings.map(({ code }) => code)).toContain("import.discount-of-all");
  });

  it("adds an amount of discount to the net revenue", () => {
    const [line] = read(["Datum;Umsatz EUR;Rabatt EUR", "01.02.1997;90,00;10,00"]).lines;
    expect(line).toMatchObject({ revenue: 90, grossRevenue: 100, discountAmount: 10, atSpecialPrice: true });
  });

  it("takes a price below the list price for a special price, unless a column says which lines are", () => {
    const rows = ["1997-01-02,9,1,10,", "1997-01-03,10,1,10,x"];
    const by = (flag: string) =>
      read([`date,unit price,quantity,list price,${flag}`, ...rows]).lines.map((l) => l.atSpecialPrice);
    expect(by("foo")).toEqual([true, false]);
    expect(by("special price")).toEqual([false, true]);
  });

  it("computes the margin from the cost, also where the export writes it with a minus", () => {
    const margins = (costs: readonly string[]) =>
      read(["date,revenue,cost", ...costs.map((cost, day) => `1997-01-0${day + 1},10,${cost}`)]).lines.map(
        (l) => l.contributionMargin,
      );
    expect(margins(["4", "3"])).toEqual([6, 7]);
    expect(margins(["-4", "-3"])).toEqual([6, 7]);
  });

  it("turns returns that are entered negative", () => {
    const lines = ["date,revenue,returned value", "1997-01-02,10,-2", "1997-01-03,10,"];
    expect(read(lines).lines.map(({ returnedValue }) => returnedValue)).toEqual([2, 0]);
    expect(codesOf(lines)).toEqual(["import.signs-turned"]);
  });

  it("tells campaigns by name from a mere yes or no", () => {
    const promotions = (...cells: string[]) =>
      read(["date,revenue,promotion", ...cells.map((cell) => `1997-01-02,10,${cell}`)]).lines.map((l) => [
        l.onPromotion,
        l.campaign,
      ]);
    expect(promotions("ja", "", "nein")).toEqual([
      [true, undefined],
      [false, undefined],
      [false, undefined],
    ]);
    expect(promotions("Summer", "", "no")).toEqual([
      [true, "Summer"],
      [false, ""],
      [false, ""],
    ]);
  });

  it("leaves out lines dated in the future, which would make a running year look complete, and names them", () => {
    const lines = ["date,revenue", "1997-01-01,9", "1997-01-02,10", "2097-01-03,11"];
    const reading = read(lines, { today: "1997-01-02" });
    expect(reading.lines.map(({ line }) => line)).toEqual([2, 3]);
    expect([reading.dataFirst, reading.dataLast]).toEqual(["1997-01-01", "1997-01-02"]);
    expect(reading.findings).toEqual([
      {
        code: "import.dates-in-future",
        severity: "error",
        column: "date",
        params: { count: 1, lines: "4", last: "2097-01-03", today: "1997-01-02" },
      },
      { code: "import.lines-left-out", severity: "warning", params: { count: 1, total: 3 } },
    ]);
    expect(codesOf(lines)).toEqual([]);
  });

  it("does not let the future dates of other customers say how far the figures run", () => {
    const lines = ["date,revenue,customer", "1997-01-02,10,A", "2097-01-03,11,B"];
    const reading = read(lines, { today: "1997-06-30", where: ["customer=A"] });
    expect([reading.dataLast, reading.findings]).toEqual(["1997-01-02", []]);
  });

  it("names the units that it takes for quantities without one, each product group's own", () => {
    const lines = ["date,revenue,quantity,unit,product group", "1997-01-02,10,2,,Tea", "1997-01-03,11,3,,Cups"];
    const units = { volumeUnit: "pcs", volumeUnitByGroup: new Map([["tea", "kg"]]) };
    expect(read(lines, units).findings).toMatchObject([
      { code: "import.unit-missing", params: { count: 2, unit: "kg, pcs" } },
    ]);
  });

  it("says how many cells are empty and what that means", () => {
    const lines = [
      "date,revenue,order,article,quantity,unit,region,discount",
      "1997-01-02,10,,,2,,,",
      "1997-01-03,11,1,Tea,,pcs,North,0.5",
    ];
    expect(read(lines).findings.map(({ code, params }) => [code, params.count])).toEqual([
      ["import.discount-scale", undefined],
      ["import.order-missing", 1],
      ["import.article-missing", 1],
      ["import.region-not-stated", 1],
      ["import.unit-missing", 1],
      ["import.cells-empty", 1],
      ["import.discount-empty", 1],
    ]);
  });
});

const goodRow = fc
  .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 99_999 }))
  .map(([day, cents]) => `1997-01-${String(day).padStart(2, "0")},${(cents / 100).toFixed(2)},3`);
const badRow = fc.constantFrom(
  "1997-02-30,1.00,3",
  "soon,1.00,3",
  "1997-01-05,free,3",
  "1997-01-05,,3",
  "1997-01-05,1.00,#N/A",
  ",1.00,1",
);

describe("readOrderLines over any rows", () => {
  it("keeps every good row, whatever is broken beside it", () => {
    const rows = fc.array(
      fc.oneof(
        goodRow.map((text) => ({ text, good: true })),
        badRow.map((text) => ({ text, good: false })),
      ),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(rows, (given) => {
        fc.pre(given.some(({ good }) => good));
        const { lines, findings } = read(["date,revenue,quantity", ...given.map(({ text }) => text)]);
        const places = given.flatMap(({ good }, index) => (good ? [index + 2] : []));
        expect(lines.map(({ line }) => line)).toEqual(places);
        const reported = new Set(findings.flatMap(({ line }) => (line === undefined ? [] : [line])));
        expect(reported.size).toBe(given.length - places.length);
      }),
    );
  });

  it("reads discounts in percent and as fractions to the same lines", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2, max: 99 }), { minLength: 1, maxLength: 20 }), (percents) => {
        const withDiscounts = (scale: (percent: number) => string) =>
          read(["date,unit price,quantity,discount", ...percents.map((p) => `1997-01-02,10.00,3,${scale(p)}`)]).lines;
        expect(withDiscounts((p) => `${p}`)).toEqual(withDiscounts((p) => (p / 100).toFixed(2)));
      }),
    );
  });
});
