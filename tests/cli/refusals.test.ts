import { deflateRawSync } from "node:zlib";
import { startCommandLine, type CommandLine } from "../support/command-line";
import { englishExport, germanExport, windows1252 } from "../support/order-lines";

let line: CommandLine;

beforeAll(async () => {
  line = await startCommandLine();
  await line.write("good.csv", englishExport());
});

afterAll(() => line.remove());

const basics = ["--account", "QUICK-Stop", "--currency", "EUR", "--fiscal-year-start", "1"];
let count = 0;

/** Creates a plan from this text; the file must not be there afterwards, unless the export was good enough. */
async function createFrom(content: string | Uint8Array, ...options: readonly string[]) {
  const [from, out] = [`source-${(count += 1)}.csv`, `plan-${count}.xlsx`];
  const path = await line.write(from, content);
  const language = options.includes("--language") ? [] : ["--language", "en"];
  const said = await line.kap("new", ...basics, ...language, "--from", path, "--out", line.path(out), ...options);
  return { ...said, out, isWritten: await line.exists(out) };
}

describe("an export that leaves open how it is meant", () => {
  const header = "order,date,group,price,quantity,revenue";
  const openNumbers = ["order;date;group;revenue", "1;2024-01-05;Tee;1.234", "2;2024-02-06;Tee;5.678"].join("\n");
  const openDates = [header, "1,04/07/2024,Tea,2.50,2,5.00", "2,05/08/2024,Tea,2.50,4,10.00"].join("\n");

  it("is refused for its decimal mark with examples, and taken with --decimal", async () => {
    const refused = await createFrom(openNumbers);
    expect(refused).toMatchObject({ code: 1, isWritten: false, output: "" });
    expect(refused.messages).toContain("1.234");
    expect(refused.messages).toContain("--decimal");
    expect(refused.messages).toContain("No plan file was written.");

    const [point, comma] = [
      await createFrom(openNumbers, "--decimal", "."),
      await createFrom(openNumbers, "--decimal", ","),
    ];
    expect([point.code, comma.code]).toEqual([0, 0]);
    expect(await revenueIn(point.out)).toBeCloseTo(1.234 + 5.678, 9);
    expect(await revenueIn(comma.out)).toBe(1234 + 5678);
  });

  it("is refused for its dates with examples, and taken with --dates", async () => {
    const refused = await createFrom(openDates, "--language", "de");
    expect(refused).toMatchObject({ code: 1, isWritten: false });
    expect(refused.messages).toContain("04/07/2024");
    expect(refused.messages).toContain("--dates");
    expect(refused.messages).toContain("Es wurde keine Plandatei geschrieben.");

    const months = async (order: string) => {
      const { out } = await createFrom(openDates, "--dates", order, "--fiscal-year-start", "6");
      return (await line.plan(out)).rows.kpis.filter(
        ({ values }) => values.kpi === "revenue" && values.actual !== null,
      );
    };
    // the fiscal year starts in June: July and August 2024 belong to 2025, April and May to 2024
    expect((await months("dmy")).map(({ values }) => values.fiscal_year)).toEqual([2025]);
    expect((await months("mdy")).map(({ values }) => values.fiscal_year)).toEqual([2024]);
  });

  async function revenueIn(name: string): Promise<number> {
    const { rows } = await line.plan(name);
    return rows.kpis.reduce((sum, { values }) => sum + (values.kpi === "revenue" ? (values.actual ?? 0) : 0), 0);
  }
});

describe("an export with broken lines", () => {
  const lines = englishExport().split("\n");
  const broken = [...lines];
  broken[2] = (broken[2] ?? "").replace("2023-11-30", "30 Nov");
  broken[4] = (broken[4] ?? "").replace(",12,", ",a dozen,");
  const whole = lines.filter((_, index) => index !== 2 && index !== 4).join("\n");

  it.each([
    [
      "en",
      ["Line 3, column “order_date”", "“30 Nov”", "Line 5, column “quantity”", "“a dozen”", "Lines left out: 2 of 11."],
    ],
    [
      "de",
      [
        "Zeile 3, Spalte „order_date“",
        "„30 Nov“",
        "Zeile 5, Spalte „quantity“",
        "„a dozen“",
        "Nicht übernommene Zeilen: 2 von 11.",
      ],
    ],
  ])("lists them by line and column, and keeps the rest (%s)", async (language, expected) => {
    const said = await createFrom(broken.join("\n"), "--language", language);
    expect(said).toMatchObject({ code: 1, isWritten: true });
    for (const text of expected) expect(said.messages).toContain(text);
    expect(await figuresIn(said.out)).toEqual(await figuresIn((await createFrom(whole, "--language", language)).out));
  });

  async function figuresIn(name: string) {
    // ids and the name of the file differ from plan to plan
    return (await line.plan(name)).rows.kpis.map(({ values }) => ({ ...values, id: null, source: null }));
  }
});

describe("a file that is no usable export", () => {
  const zipped = deflateRawSync(Buffer.from("x".repeat(5000)));
  const binary = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256);

  it.each([
    ["empty", "", "The file is empty."],
    [
      "without a header",
      englishExport().split("\n").slice(1).join("\n"),
      "The header row with the column names is missing",
    ],
    ["of a header alone", englishExport().split("\n")[0] ?? "", "no data below the header row"],
    ["of bytes that are no text", binary, "The file is no text file"],
    ["packed", zipped, "The file is no text file"],
    ["a PDF", "%PDF-1.7\n1 0 obj\n", "a PDF"],
    ["without dates", "order,group,revenue\n1,Tea,5.50\n", "The column for"],
    ["without revenue", "order,date,group\n1,2024-01-05,Tea\n", "The revenue is missing"],
  ])("is refused with a reason, and nothing is written: %s", async (_, content, reason) => {
    const said = await createFrom(content);
    expect(said).toMatchObject({ code: 1, isWritten: false, output: "" });
    expect(said.messages).toContain(reason);
    expect(said.messages).toContain("No plan file was written.");
  });

  it("is refused when all its lines are in another currency, and named when some are", async () => {
    const lines = ["order,date,group,revenue,currency", "1,2024-01-05,Tea,5.50,CHF", "2,2024-02-05,Tea,7.25,EUR"];
    const some = await createFrom(lines.join("\n"));
    expect(some).toMatchObject({ code: 1, isWritten: true });
    expect(some.messages).toContain("Lines in CHF instead of EUR are left out: 1 (line 2)");
    const all = await createFrom(lines.slice(0, 2).join("\n"));
    expect(all).toMatchObject({ code: 1, isWritten: false });
    expect(all.messages).toContain("CHF");
  });

  it("is refused when a header names another currency", async () => {
    const said = await createFrom("order;date;group;Nettoerlös CHF\n1;2024-01-05;Tee;5,50\n");
    expect(said).toMatchObject({ code: 1, isWritten: false });
    expect(said.messages).toContain("The header says CHF, the plan is in EUR.");
  });
});

describe("columns that do not exist", () => {
  it.each([
    [["--map", "region=ship_town"], "The file has no column “ship_town”. Its columns are: order_id, order_date"],
    [["--map", "territory=ship_city"], "There is no field “territory”"],
    [["--map", "ship_city"], "“ship_city” is not understood"],
    [["--where", "Kundennr.=QUICK"], "The file has no column “Kundennr.”"],
    [["--where", "customer_id=quick"], "None of the 11 lines fulfils customer_id=quick"],
    [["--map", "region=ship_city", "--map", "product_group=ship_city"], "is mapped to two fields"],
  ])("%j are named, with those that do", async (options, reason) => {
    const said = await createFrom(englishExport(), ...options);
    expect(said).toMatchObject({ code: 1, isWritten: false });
    expect(said.messages).toContain(reason);
  });
});

describe("the encoding of an export", () => {
  it("is told when it was assumed, and can be given", async () => {
    const bytes = windows1252(germanExport());
    const options = ["--language", "de", "--where", "Kundennr.=QUICK"];
    const assumed = await createFrom(bytes, ...options);
    expect(assumed).toMatchObject({ code: 0 });
    expect(assumed.messages).toContain("windows-1252");
    const given = await createFrom(bytes, ...options, "--encoding", "windows-1252");
    expect(given.code).toBe(0);
    expect(given.messages).not.toContain("windows-1252");
    const groups = (await line.plan(given.out)).rows.settings.map(({ values }) => values.name);
    expect(groups).toEqual(expect.arrayContaining(["Getränke", "Milch & Käse"]));
    const unknown = await createFrom(bytes, "--encoding", "ebcdic");
    expect(unknown).toMatchObject({ code: 1, isWritten: false });
    expect(unknown.messages).toContain("“ebcdic” is not known");
  });
});

describe("wrong use", () => {
  const whole = (options: Readonly<Record<string, string>> = {}) =>
    Object.entries({
      account: "A",
      language: "en",
      currency: "EUR",
      "fiscal-year-start": "1",
      out: "plan.xlsx",
      ...options,
    }).flatMap(([name, value]) => (value === "" ? [] : [`--${name}`, name === "out" ? line.path(value) : value]));

  it.each(["account", "language", "currency", "fiscal-year-start", "out"])(
    "names the option %s when it is missing",
    async (option) => {
      const english = await line.kap("new", ...whole({ [option]: "" }));
      expect(english).toMatchObject({ code: 2, output: "" });
      expect(english.messages).toContain(`--${option} is missing`);
      const german = await line.kap(
        "new",
        ...whole({ language: "de", ...{ [option]: "" } }),
        ...(option === "language" ? [] : []),
      );
      expect(german.code).toBe(2);
      expect(german.messages).toContain(option === "language" ? "--language" : `--${option} fehlt`);
    },
  );

  it.each([
    ["language", "fr", "de | en"],
    ["currency", "Euro", "EUR"],
    ["fiscal-year-start", "13", "1–12"],
    ["fiscal-year-start", "April", "1–12"],
    ["horizon", "2", "3–"],
    ["first-plan-year", "27", "1900"],
    ["today", "2026-02-30", "yyyy-mm-dd"],
    ["level", "huge", "lean | standard | full"],
    ["decimal", ";", ", | ."],
    ["dates", "dym", "dmy | mdy | ymd"],
    ["kpis", "revenue,turnover", '"turnover"'],
  ])("names the option %s when its value is %s", async (option, value, expected) => {
    const out = { from: line.path("good.csv"), [option]: value };
    const said = await line.kap("new", ...whole(out));
    expect(said).toMatchObject({ code: 2, output: "" });
    expect(said.messages).toContain(option === "kpis" ? "--kpis" : `--${option} ${value}`);
    expect(said.messages).toContain(expected);
    expect(await line.exists("plan.xlsx")).toBe(false);
  });

  it.each([
    ["a command that does not exist", ["create"], "create"],
    ["an option that does not exist", ["new", "--acount", "A"], "--acount"],
    ["an option without its value", ["new", "--account"], "--account"],
    ["an option without its value before another", ["new", "--account", "--out", "x.xlsx"], "--account"],
    ["a value that is not expected", ["check", "--json=yes", "x.xlsx"], "--json"],
    ["an empty value", ["new", "--language", "en", "--out", "x.xlsx", "--account", " "], "--account"],
    ["a file name out of place", ["new", "plan.xlsx"], "plan.xlsx"],
    ["an output that is no workbook", ["new", "--language", "en", "--out", "plan.csv"], "plan.csv"],
    ["import without a plan", ["import", "--from", "x.csv"], "kap import"],
    ["import without an export", ["import", "plan.xlsx"], "--from"],
    ["check without a file", ["check"], "kap check"],
    ["check of two files", ["check", "a.xlsx", "b.xlsx"], "kap check"],
    ["check of a file that is not there", ["check", "nowhere.xlsx"], "nowhere.xlsx"],
  ])("names %s", async (_, args, expected) => {
    for (const language of ["en", "de"]) {
      const said = await line.kap(...args, ...(args.includes("--language") ? [] : [`--language=${language}`]));
      expect(said).toMatchObject({ code: 2, output: "" });
      expect(said.messages).toContain(expected);
    }
  });

  it("is told in the language of the environment where none is given", async () => {
    const german = await startCommandLine("de_AT.UTF-8");
    expect((await german.kap("check")).messages).toContain("Bitte genau eine Plandatei nennen");
    expect((await german.kap("check", "--wrong")).messages).toContain("zeigt alle Optionen");
    await german.remove();
  });

  it("leaves a file that exists untouched", async () => {
    await line.write("plan.xlsx", "mine");
    const said = await line.kap("new", ...whole());
    expect(said).toMatchObject({ code: 2, output: "" });
    expect(said.messages).toContain("plan.xlsx");
    expect(Buffer.from(await line.bytes("plan.xlsx")).toString()).toBe("mine");
  });

  it("finds no export that is a folder or not there", async () => {
    for (const from of [line.folder, line.path("nowhere.csv")]) {
      const said = await line.kap("new", ...whole({ out: "other.xlsx", from }));
      expect(said).toMatchObject({ code: 2, output: "" });
      expect(said.messages).toContain(from);
      expect(await line.exists("other.xlsx")).toBe(false);
    }
  });
});
