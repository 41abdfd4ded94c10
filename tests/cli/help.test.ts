import { commandOptions } from "../../src/cli/command-options";
import { importFields } from "../../src/actions/import/import-fields";
import { kpiCatalogue } from "../../src/domain/kpi/catalogue";
import { fieldsNeededBy } from "../../src/domain/kpi/export-fields";
import { labelOf } from "../../src/localisation/list-labels";
import { startCommandLine, type CommandLine } from "../support/command-line";

let line: CommandLine;

beforeAll(async () => {
  line = await startCommandLine();
});

afterAll(() => line.remove());

describe.each(["de", "en"] as const)("the help of the command line (%s)", (language) => {
  it("names every mapping field and defines every KPI", async () => {
    const said = await line.kap("help", "new", `--language=${language}`);
    expect(said).toMatchObject({ code: 0, messages: "" });
    for (const field of importFields) expect(said.output).toMatch(new RegExp(`^  ${field} +\\S.*: .{5,}$`, "m"));
    for (const { key } of kpiCatalogue) expect(said.output).toMatch(new RegExp(`^  ${key} +\\S.*: .{10,}$`, "m"));
  });

  it.each(["new", "import", "check"] as const)("explains every option of kap %s", async (command) => {
    const asked = await line.kap(command, "--help", `--language=${language}`);
    expect(asked.code).toBe(0);
    for (const option of Object.keys(commandOptions[command])) {
      if (option === "help" || (option === "language" && command === "import")) continue;
      expect(asked.output).toMatch(new RegExp(`^  --${option}( <.+?>| [^ ].*?)?  +\\S`, "m"));
    }
    expect((await line.kap("help", command, `--language=${language}`)).output).toBe(asked.output);
  });

  it.each(["new", "import"])("says for kap %s which fields of an export each KPI needs", async (command) => {
    const { output } = await line.kap("help", command, `--language=${language}`);
    for (const [kpi, sets] of Object.entries(fieldsNeededBy)) {
      const needed = sets.map((fields) => fields.join(" + ")).join(language === "de" ? " oder " : " or ");
      expect(output).toContain(`  ${needed}\n`);
      expect(output).toMatch(new RegExp(`^  ${labelOf("kpi", kpi, language)}  `, "m"));
    }
  });

  it("lists the commands and the exit codes when nothing is asked for", async () => {
    for (const args of [["help"], ["--help"]]) {
      const said = await line.kap(...args, `--language=${language}`);
      expect(said.code).toBe(0);
      for (const command of ["kap new", "kap import", "kap check"]) expect(said.output).toContain(command);
    }
  });
});

it("kap without a command shows its help and exits with 2", async () => {
  const said = await line.kap();
  expect(said.code).toBe(2);
  expect(said.output).toContain("kap new");
});
