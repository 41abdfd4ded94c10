import { existsSync } from "node:fs";
import { parseArgs } from "node:util";

export interface StartOptions {
  readonly kind: "start";
  readonly port: number;
  /** HTML file to show in the pane's place. */
  readonly page: string | undefined;
}

/** What to print instead of starting; a help that was asked for is no failure. */
export interface StartAnswer {
  readonly kind: "help" | "wrong";
  readonly text: string;
}

export const usage = `npm start -- [options]

  --port <number>     port of the preview, 3000 if not given
  --page <file.html>  page of another add-in, shown in the pane's place
  --help              this text`;

/** Reads the arguments of \`npm start\`. */
export function readStartOptions(args: readonly string[]): StartOptions | StartAnswer {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: { port: { type: "string" }, page: { type: "string" }, help: { type: "boolean" } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const unknown = tokens.find((token) => token.kind === "option" && !["port", "page", "help"].includes(token.name));
  if (values.help === true) return { kind: "help", text: usage };
  if (unknown?.kind === "option") return wrong(`There is no option ${unknown.rawName}.`);
  if (positionals[0] !== undefined) return wrong(`"${positionals[0]}" belongs to no option.`);
  return checkValues(values.port ?? "3000", values.page);
}

function checkValues(port: string | boolean, page: string | boolean | undefined): StartOptions | StartAnswer {
  if (typeof port !== "string" || !/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    return wrong("--port needs a number from 0 to 65535.");
  }
  if (typeof page === "boolean" || page === "") return wrong("--page needs an HTML file.");
  if (page !== undefined && !/\.html?$/i.test(page))
    return wrong(`--page needs an HTML file, and this is none: ${page}`);
  if (page !== undefined && !existsSync(page)) return wrong(`There is no such file: ${page}`);
  return { kind: "start", port: Number(port), page };
}

function wrong(reason: string): StartAnswer {
  return { kind: "wrong", text: `${reason}\n\n${usage}` };
}
