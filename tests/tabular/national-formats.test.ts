import fc from "fast-check";
import { readDates } from "../../src/tabular/read-dates";
import { readNumbers } from "../../src/tabular/read-numbers";
import { readCsv } from "../../src/tabular/read-table";
import { readTexts } from "../../src/tabular/read-texts";
import type { RawTable } from "../../src/tabular/raw-table";

// A random table, written as a country writes it, comes back as it was; what is truly open is refused, never guessed.

interface Row {
  readonly text: string;
  readonly cents: number;
  readonly day: string;
}

interface Country {
  readonly separator: string;
  readonly decimal: "," | ".";
  readonly group: string;
  readonly date: (year: string, month: string, day: string) => string;
}

const countries = {
  german: { separator: ";", decimal: ",", group: ".", date: (year, month, day) => `${day}.${month}.${year}` },
  austrian: { separator: ";", decimal: ",", group: "\u00a0", date: (year, month, day) => `${+day}.${+month}.${year}` },
  swiss: { separator: ";", decimal: ".", group: "’", date: (year, month, day) => `${day}.${month}.${year}` },
  swissTyped: { separator: "\t", decimal: ".", group: "'", date: (year, month, day) => `${day}.${month}.${year}` },
  french: { separator: ";", decimal: ",", group: "\u202f", date: (year, month, day) => `${day}/${month}/${year}` },
  american: { separator: ",", decimal: ".", group: ",", date: (year, month, day) => `${+month}/${+day}/${year}` },
  british: { separator: ",", decimal: ".", group: ",", date: (year, month, day) => `${day}/${month}/${year}` },
  technical: { separator: "|", decimal: ".", group: "", date: (year, month, day) => `${year}-${month}-${day}` },
} satisfies Record<string, Country>;

const encoders: Readonly<Record<string, (text: string) => Uint8Array>> = {
  "utf-8": (text) => new TextEncoder().encode(text),
  "utf-8 with mark": (text) => new TextEncoder().encode(`\ufeff${text}`),
  "utf-16le with mark": (text) => Uint8Array.from(units(`\ufeff${text}`).flatMap((unit) => [unit & 255, unit >> 8])),
  "utf-16be with mark": (text) => Uint8Array.from(units(`\ufeff${text}`).flatMap((unit) => [unit >> 8, unit & 255])),
};

/** Latin-1 and the euro sign are all that the random texts hold. */
function toWindows1252(text: string): Uint8Array {
  return Uint8Array.from(units(text), (unit) => (unit === 0x20ac ? 0x80 : unit));
}

function units(text: string): number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}

function writeNumber(cents: number, decimals: number, { decimal, group }: Country): string {
  const [whole = "", fraction = ""] = (Math.abs(cents) / 100).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return (cents < 0 ? "-" : "") + grouped + (fraction === "" ? "" : decimal + fraction);
}

function writeDay(day: string, { date }: Country): string {
  return date(day.slice(0, 4), day.slice(5, 7), day.slice(8, 10));
}

function quote(field: string, separator: string): string {
  return field.includes(separator) || /["\n]/.test(field) ? `"${field.replace(/"/g, '""')}"` : field;
}

function writeTable(rows: readonly Row[], country: Country, lineEnd: string): string {
  const lines = rows.map(({ text, cents, day }) => [text, writeNumber(cents, 2, country), writeDay(day, country)]);
  return [["Kunde", "Umsatz", "Datum"], ...lines]
    .map((fields) => fields.map((field) => quote(field, country.separator)).join(country.separator))
    .join(lineEnd);
}

const day = fc
  .date({ min: new Date("1950-01-01"), max: new Date("2049-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const text = fc
  .array(fc.constantFrom(..."aZäöüßéñ€ ;,\t|\"'.7\n"), { maxLength: 12 })
  .map((characters) => `K${characters.join("")}k`);
const row = fc.record({ text, cents: fc.integer({ min: -500_000_000, max: 500_000_000 }), day });
const rows = fc.array(row, { minLength: 1, maxLength: 20 });

/** One row whose number and date leave nothing open, so that the others may. */
const clearRow: Row = { text: "Ernst Händel", cents: 123_456_789, day: "1996-07-17" };

function readBack(table: RawTable): Row[] {
  const numbers = readNumbers(table, "Umsatz");
  const days = readDates(table, "Datum");
  const texts = readTexts(table, "Kunde");
  expect([...numbers.findings, ...days.findings, ...texts.findings]).toEqual([]);
  return table.rows.map((_, index) => ({
    text: texts.values[index] ?? "",
    cents: Math.round((numbers.values[index] ?? Number.NaN) * 100),
    day: days.values[index] ?? "",
  }));
}

describe("a table written in a national format", () => {
  describe.each(Object.entries(countries))("%s", (_, country) => {
    it.each(Object.entries(encoders))("comes back from %s with every line end", (_name, encode) => {
      const property = fc.property(rows, fc.constantFrom("\n", "\r\n", "\r"), (random, lineEnd) => {
        const expected = [clearRow, ...random];
        const bytes = encode(writeTable(expected, country, lineEnd));
        const { table, findings } = readCsv(bytes, { separator: country.separator });
        expect(findings).toEqual([]);
        if (table === undefined) throw new Error("no table");
        const tidy = expected.map((each) => ({ ...each, text: each.text.replace(/[^\S\n]+/g, " ") }));
        expect(readBack(table)).toEqual(tidy);
      });
      fc.assert(property, { numRuns: 40 });
    });
  });

  it("comes back from Windows-1252, which is reported as assumed", () => {
    const property = fc.property(
      rows,
      fc.constantFrom(countries.german, countries.austrian, countries.british),
      (random, country) => {
        const expected = [clearRow, ...random];
        const bytes = toWindows1252(writeTable(expected, country, "\r\n"));
        const { table, findings } = readCsv(bytes, { separator: country.separator });
        expect(findings).toMatchObject([{ code: "tabular.encoding-assumed", params: { encoding: "windows-1252" } }]);
        if (table === undefined) throw new Error("no table");
        expect(readBack(table)).toEqual(
          expected.map((each) => ({ ...each, text: each.text.replace(/[^\S\n]+/g, " ") })),
        );
      },
    );
    fc.assert(property, { numRuns: 60 });
  });

  it("finds its separator by itself when texts do not play tricks", () => {
    const property = fc.property(rows, fc.constantFrom(...Object.values(countries)), (random, country) => {
      const plain = [clearRow, ...random].map((each) => ({ ...each, text: each.text.replace(/[^\p{L}]/gu, "") }));
      const { table } = readCsv(new TextEncoder().encode(writeTable(plain, country, "\r\n")));
      expect(table?.headers).toEqual(["Kunde", "Umsatz", "Datum"]);
      expect(table?.rows).toHaveLength(plain.length);
    });
    fc.assert(property, { numRuns: 200 });
  });
});

describe("a column of whole thousands", () => {
  it("is read only if one of its values fits one decimal mark, and refused otherwise", () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 2_000_000 }), { minLength: 1, maxLength: 8 });
    const property = fc.property(numbers, fc.constantFrom(".", ","), (values, group) => {
      const cells = values.map((value) => String(value).replace(/\B(?=(\d{3})+$)/g, group));
      const lines = ["x;beside", ...cells.map((cell) => `${cell};row`)].join("\n");
      const { table } = readCsv(new TextEncoder().encode(lines), { separator: ";", headerRow: 1 });
      if (table === undefined) throw new Error("no table");
      const isSettled = values.some((value) => value >= 1_000_000);
      const expected = values.map((value) => (isSettled || value < 1000 ? value : undefined));
      expect(readNumbers(table, "x").values).toEqual(expected);
      const told = readNumbers(table, "x", { decimal: group === "." ? "," : "." });
      expect(told.values).toEqual(values);
    });
    fc.assert(property, { numRuns: 300 });
  });
});

describe("a column of dates with slashes", () => {
  it("is read only if one day is above twelve, and refused otherwise", () => {
    const property = fc.property(fc.array(day, { minLength: 1, maxLength: 4 }), fc.boolean(), (days, isAmerican) => {
      const cells = days.map((each) => writeDay(each, isAmerican ? countries.american : countries.british));
      const { table } = readCsv(new TextEncoder().encode(["x", ...cells].join("\n")), { headerRow: 1 });
      if (table === undefined) throw new Error("no table");
      const isSettled = days.some((each) => Number(each.slice(8, 10)) > 12);
      const expected = days.map((each) => (isSettled || each.slice(5, 7) === each.slice(8, 10) ? each : undefined));
      expect(readDates(table, "x").values).toEqual(expected);
      expect(readDates(table, "x", { dates: isAmerican ? "mdy" : "dmy" }).values).toEqual(days);
    });
    fc.assert(property, { numRuns: 300 });
  });
});

describe("any bytes at all", () => {
  it("give a table or a finding, never an exception", () => {
    const anything = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.string({ maxLength: 200 }).map((each) => new TextEncoder().encode(each)),
      fc
        .array(fc.constantFrom(...'a1;,"\n\r\t|.-%=€ '), { maxLength: 60 })
        .map((each) => new TextEncoder().encode(each.join(""))),
    );
    const property = fc.property(anything, (bytes) => {
      const { table, findings } = readCsv(bytes);
      if (table === undefined) expect(findings.some(({ severity }) => severity === "error")).toBe(true);
      for (const header of table?.headers ?? []) {
        const columns =
          table === undefined ? [] : [readNumbers(table, header), readDates(table, header), readTexts(table, header)];
        for (const { values, states } of columns) {
          expect(states).toHaveLength(table?.rows.length ?? 0);
          expect(states.map((state) => state === "value")).toEqual(values.map((value) => value !== undefined));
        }
      }
    });
    fc.assert(property, { numRuns: 1000 });
  });
});
