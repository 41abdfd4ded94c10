import { ESLint } from "eslint";
import { projectRoot } from "../house/source-files";
import config from "./eslint.config.mjs";

// The texts are made up, so their files are in no tsconfig: the type-aware rules see them through a project of their own.
const madeUp = {
  languageOptions: {
    parserOptions: {
      projectService: {
        allowDefaultProject: ["src/*/*.ts", "src/*/*.tsx", "src/entry/browser/*.ts"],
        maximumDefaultProjectFileMatchCount_THIS_WILL_SLOW_DOWN_LINTING: 20,
      },
    },
  },
};
const eslint = new ESLint({
  cwd: projectRoot,
  overrideConfigFile: true,
  overrideConfig: [...config, { files: ["**/*.ts", "**/*.tsx"], ...madeUp }],
});

/** The rules that a text of a made-up file breaks. */
async function check(path: string, text: string): Promise<(string | null)[]> {
  const results = await eslint.lintText(text, { filePath: path });
  return results.flatMap((result) => result.messages.map((message) => message.ruleId ?? message.message));
}

const typeImport = 'import { Room } from "./room";\nexport const a: Room | 1 = 1;';

describe("the lint rules", () => {
  it.each([
    ["an Office object read before it was loaded", "office-addins/load-object-before-read"],
    ["the same in a component", "office-addins/load-object-before-read", "src/pane/made-up.tsx"],
  ])("find %s", async (_, rule, path = "src/excel/made-up.ts") => {
    const text = `export async function read(context: Excel.RequestContext): Promise<void> {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      await context.sync();
      show(sheet.name);
    }
    declare function show(text: string): void;`;
    expect(await check(path, text)).toContain(rule);
  });

  it.each([
    ["a round trip per item", "house/no-sync-in-loop", "src/excel", "while (true) await batch.sync();"],
    ["a default export", "no-restricted-syntax", "src/actions", "export default 1;"],
    ["a request over the network", "no-restricted-globals", "src/cli", 'await fetch("a");'],
    ["a socket", "no-restricted-globals", "src/pane", 'export const a = new WebSocket("a");'],
    [
      "Node's process outside the command line",
      "no-restricted-globals",
      "src/tabular",
      "export const a = process.argv;",
    ],
    ["Node in a page", "no-restricted-globals", "src/entry/browser", "export const a = process;"],
    ["a request from a page", "no-restricted-globals", "src/entry/browser", 'await fetch("a");'],
    ["markup from text", "no-restricted-syntax", "src/pane", 'document.body.innerHTML = "a";'],
    ["the clock in the domain", "no-restricted-syntax", "src/domain", "export const a = Date.now();"],
    ["today in the workbook room", "no-restricted-syntax", "src/workbook", "export const a = new Date();"],
    ["chance in localisation", "no-restricted-syntax", "src/localisation", "export const a = Math.random();"],
    ["any", "@typescript-eslint/no-explicit-any", "src/domain", "export const a: any = 1;"],
    ["!", "@typescript-eslint/no-non-null-assertion", "src/domain", "export const a = [1].at(0)!;"],
    ["a type imported as a value", "@typescript-eslint/consistent-type-imports", "src/domain", typeImport],
    ["a promise left alone", "@typescript-eslint/no-floating-promises", "src/domain", "void 0; Promise.resolve(1);"],
    ["a file of more than 300 lines", "max-lines", "src/domain", "export const a = 1;\n".repeat(301)],
  ])("find %s", async (_, rule, room, text) => {
    expect(await check(`${room}/made-up.ts`, text)).toContain(rule);
  });

  it("leave a calm file alone, and dates that are given", async () => {
    const text = "export function yearOf(day: string): number {\n  return new Date(day).getUTCFullYear();\n}\n";
    expect(await check("src/domain/made-up.ts", text)).toEqual([]);
  });

  it("let catalogues and texts be long, because they are data", async () => {
    const text = `export const texts = {\n${Array.from({ length: 400 }, (_, i) => `  key${i}: "text",\n`).join("")}};\n`;
    expect(await check("src/localisation/made-up.ts", text)).toEqual([]);
  });
});
