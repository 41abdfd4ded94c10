import { mkdir, readdir } from "node:fs/promises";
import { createWorkbook, openWorkbook } from "../../src/package/open-workbook";
import { startCommandLine, type CommandLine } from "../support/command-line";
import { englishExport } from "../support/order-lines";

const basics = ["--account", "QUICK-Stop", "--currency", "EUR", "--fiscal-year-start", "1"];
let line: CommandLine;

const create = (of: CommandLine, out: string, language = "de", ...options: readonly string[]) =>
  of.kap("new", ...basics, "--language", language, "--out", out, ...options);

beforeAll(async () => {
  line = await startCommandLine();
  await line.write("all.csv", englishExport());
  await mkdir(line.path("folder.xlsx"));
  expect((await create(line, line.path("plan.xlsx"))).code).toBe(0);
});

afterAll(() => line.remove());

describe("a place where nothing can be written", () => {
  it("is refused before any work when its folder does not exist", async () => {
    const said = await create(line, line.path("nowhere/plan.xlsx"));
    expect(said).toMatchObject({ code: 2, output: "" });
    expect(said.messages).toBe(`Den Ordner „${line.path("nowhere")}“ gibt es nicht. Es wurde nichts geschrieben.`);
    const imported = await line.kap(
      "import",
      line.path("plan.xlsx"),
      ...["--from", line.path("all.csv"), "--out", line.path("nowhere/plan.xlsx"), "--language", "en"],
    );
    expect(imported).toMatchObject({ code: 2 });
    expect(imported.messages).toContain("does not exist. Nothing was written.");
  });

  it("is refused when it is a folder", async () => {
    const said = await create(line, line.path("folder.xlsx"));
    expect(said).toMatchObject({ code: 2, output: "" });
    expect(said.messages).toContain("Das ist ein Ordner");
  });

  it("is told apart from a plan that is a folder or not there", async () => {
    const folder = await line.kap("check", line.path("folder.xlsx"), "--language", "de");
    expect(folder).toMatchObject({ code: 2, output: "" });
    expect(folder.messages).toContain("lässt sich nicht lesen: es ist ein Ordner.");
    const missing = await line.kap("check", line.path("other.xlsx"), "--language", "de");
    expect(missing.messages).toContain("lässt sich nicht lesen: es gibt sie nicht.");
  });

  it.each([
    ["EBUSY", "in einem anderen Programm geöffnet, etwa in Excel"],
    ["EPERM", "in einem anderen Programm geöffnet, etwa in Excel"],
    ["EACCES", "es fehlt die Berechtigung"],
    ["ENOSPC", "kein Platz mehr"],
    ["EIO", "EIO"],
  ])("is told in the plan's language without a stack trace, and the plan stays as it is (%s)", async (code, reason) => {
    const failing = await startCommandLine("en_US.UTF-8", {
      writeFile: () => Promise.reject(Object.assign(new Error(`${code}: no`), { code, syscall: "open" })),
    });
    const before = await line.bytes("plan.xlsx");
    const said = await failing.kap("import", line.path("plan.xlsx"), "--from", line.path("all.csv"));
    expect(said).toMatchObject({ code: 1, output: "" });
    expect(said.messages).toContain("lässt sich nicht schreiben: ");
    expect(said.messages).toContain(reason);
    expect(said.messages).not.toMatch(/\n\s+at |Error/);
    expect(await line.bytes("plan.xlsx")).toEqual(before);
    expect(await readdir(failing.folder)).toEqual([]);
    await failing.remove();
  });

  it("loses nothing of a file that came while the plan was built", async () => {
    const late = await startCommandLine("de", { exists: () => Promise.resolve(false) });
    const said = await create(late, line.path("plan.xlsx"));
    expect(said).toMatchObject({ code: 2 });
    expect(said.messages).toContain("gibt es schon. Sie wurde nicht verändert");
    await late.remove();
  });
});

describe("a fault of our own", () => {
  it("is called so, with its log, and never an answer of Excel", async () => {
    const failing = await startCommandLine("de", {
      planFiles: () => {
        throw new TypeError("x is undefined");
      },
    });
    const said = await failing.kap("check", line.path("plan.xlsx"));
    expect(said).toMatchObject({ code: 1, output: "" });
    expect(said.messages).toContain(
      "Unerwarteter Fehler in dieser Anwendung. Bitte mit den technischen Angaben melden.",
    );
    expect(said.messages).toContain("TypeError: x is undefined");
    expect(said.messages).not.toContain("Excel hat");
    await failing.remove();
  });
});

describe("the language of an import", () => {
  const openPlan = (...options: readonly string[]) =>
    line.kap("import", line.path("plan.xlsx"), "--from", line.path("book.xlsx"), "--sheet", "Nirgends", ...options);

  beforeAll(async () => {
    const book = createWorkbook();
    await line.write("book.xlsx", book.toBytes());
    expect(openWorkbook(await line.bytes("book.xlsx")).sheets).toHaveLength(1);
  });

  it("is the plan's once it is open, for errors too, or the one that is wanted", async () => {
    const german = await openPlan();
    expect(german).toMatchObject({ code: 1 });
    expect(german.messages).toContain("Es gibt kein Blatt und keine Tabelle „Nirgends“.");
    expect((await openPlan("--language", "en")).messages).toContain("There is no sheet or table “Nirgends”.");
    const mistake = await line.kap("import", line.path("plan.xlsx"), "--from", line.path("all.csv"), "--decimal", ";");
    expect(mistake).toMatchObject({ code: 2 });
    expect(mistake.messages).toContain("erwartet wird");
  });

  it("does not change the plan's: its texts stay in the plan's language", async () => {
    await line.kap(
      "import",
      line.path("plan.xlsx"),
      ...["--from", line.path("all.csv"), "--language", "en", "--out", line.path("german.xlsx")],
    );
    expect((await line.plan("german.xlsx")).settings.language).toBe("de");
  });
});

describe("options without effect", () => {
  it.each(["--where=a=b", "--map=region=x", "--decimal=,", "--dates=dmy", "--encoding=utf-8", "--sheet=x"])(
    "are refused without --from: %s",
    async (option) => {
      const said = await create(line, line.path("idle.xlsx"), "de", option);
      expect(said).toMatchObject({ code: 2, output: "" });
      expect(said.messages).toBe(`Die Option ${option.split("=")[0]} wirkt nur zusammen mit --from.`);
      expect(await line.exists("idle.xlsx")).toBe(false);
    },
  );

  it.each([
    ["all.csv", "--sheet", "Tabelle1"],
    ["book.xlsx", "--encoding", "utf-8"],
  ])("are refused for a file of the other kind: %s %s", async (from, option, value) => {
    const said = await create(line, line.path("idle.xlsx"), "de", "--from", line.path(from), option, value);
    expect(said).toMatchObject({ code: 2, output: "" });
    expect(said.messages).toContain(`${option} gilt für`);
  });

  it.each([
    [["check", "plan.xlsx", "--language", "fr"], "--language fr"],
    [["import", "plan.xlsx", "--from", "x.csv", "--language", "fr"], "--language fr"],
    [["check", "plan.xlsx", "--today", "2026-01-01"], "--today"],
  ])("are refused: %j", async (args, expected) => {
    const said = await line.kap(...args);
    expect(said).toMatchObject({ code: 2, output: "" });
    expect(said.messages).toContain(expected);
  });
});

describe("a mistyped option", () => {
  it.each([
    ["--acount", "Meinten Sie --account?"],
    ["--fiscal-year", "Meinten Sie --fiscal-year-start?"],
    ["--foo", "gibt es nicht. „kap help new“"],
    ["--constructor", "Die Option --constructor gibt es nicht."],
    ["-o", "Die Option -o gibt es nicht."],
  ])("is answered with the nearest one in one language: %s", async (option, expected) => {
    const said = await line.kap("new", "--language", "de", option, "A");
    expect(said).toMatchObject({ code: 2 });
    expect(said.messages).toContain(expected);
    expect(said.messages).not.toMatch(/Unknown|positional/);
  });
});
