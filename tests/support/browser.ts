/** A browser for the tests: the one that comes as an npm package, or else one that is installed. */
import { existsSync } from "node:fs";
import { chromium, type Browser, type LaunchOptions } from "playwright-core";
import type { Language } from "../../src/localisation/language";
import { packagedChromium } from "./packaged-chromium";

interface Candidate {
  readonly name: string;
  readonly options: () => Promise<LaunchOptions>;
}

const usualPaths: readonly string[] = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/microsoft-edge",
  "/snap/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * Starts a browser without a window: the one that `KAP_BROWSER` names, if it does. Its own language, such as "de", is
 * that in which it shows fields for dates; English where none is given.
 * Rejects with what has been tried and how to get a browser, where none can run.
 */
export async function openBrowser(
  named: string | undefined = process.env["KAP_BROWSER"],
  language: Language = "en",
): Promise<Browser> {
  const tried: string[] = [];
  for (const { name, options } of named ? [installed(named)] : candidates()) {
    try {
      const { env = process.env, ...others } = await options();
      return await chromium.launch({ ...others, env: { ...definedOf(env), LC_ALL: locales[language] } });
    } catch (error) {
      tried.push(`- ${name}: ${reasonOf(error)}`);
    }
  }
  throw new Error(
    [
      "The tests of the pane need a browser, and none could be started.",
      "Install Google Chrome, Microsoft Edge or Chromium, or set KAP_BROWSER to the path of one of them.",
      "Tried:",
      ...tried,
    ].join("\n"),
  );
}

/** Chromium shows fields for dates in the language of its process, whatever that of the page is. */
const locales: Readonly<Record<Language, string>> = { de: "de_DE.UTF-8", en: "en_US.UTF-8" };

type Environment = Readonly<Record<string, string | undefined>>;

function definedOf(env: Environment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function candidates(): readonly Candidate[] {
  const isPackaged = process.platform === "linux" && process.arch === "x64";
  const packaged = { name: "the npm package @sparticuz/chromium", options: packagedChromium };
  const channels = ["chrome", "msedge"].map((channel) => ({ name: channel, options: async () => ({ channel }) }));
  const paths = usualPaths.filter((path) => existsSync(path)).map(installed);
  return [...(isPackaged ? [packaged] : []), ...channels, ...paths];
}

function installed(executablePath: string): Candidate {
  return { name: executablePath, options: async () => ({ executablePath }) };
}

/** The first line says it; the rest is the protocol of the start. */
function reasonOf(error: unknown): string {
  const [first = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  return first;
}
