/** The Chromium that comes as an npm package, for Linux on x64: unpacked once, into the project's own cache. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { holdLock } from "./hold-lock";

export interface BrowserProgram {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const projectRoot = join(__dirname, "../..");
const packageFolder = join(dirname(require.resolve("@sparticuz/chromium")), "../..");

// The package unpacks to the folder for temporary files, under names that others may use, and only on a Lambda of
// Amazon the libraries that Chromium needs; a process of its own can be told otherwise.
const unpacking = `import("@sparticuz/chromium").then((module) => module.default.executablePath())`;

/** Unpacks the browser if it has not been, and says how to start it. */
export async function packagedChromium(): Promise<BrowserProgram> {
  const folder = join(projectRoot, "node_modules/.cache/chromium", versionOfPackage());
  const ready = join(folder, "ready");
  await holdLock(`${folder}.lock`, async () => {
    if (existsSync(ready)) return;
    rmSync(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
    execFileSync(process.execPath, ["--eval", unpacking], { cwd: projectRoot, env, stdio: "ignore" });
    writeFileSync(join(folder, "fonts.conf"), fontSettings(folder));
    writeFileSync(ready, "");
  });
  const executablePath = join(folder, "chromium");
  return { executablePath, env: environment(folder, executablePath) };
}

function versionOfPackage(): string {
  const about: { readonly version: string } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8"));
  return about.version;
}

/** The package's own font and no other: a page looks the same wherever this browser runs. */
function fontSettings(folder: string): string {
  const folders = `<dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir>`;
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}</fontconfig>`;
}

function environment(folder: string, executablePath: string): BrowserProgram["env"] {
  const env = { ...process.env, FONTCONFIG_FILE: join(folder, "fonts.conf") };
  return lacksLibraries(executablePath) ? { ...env, LD_LIBRARY_PATH: join(folder, "al2023/lib") } : env;
}

/** A machine without a desktop has no NSS; the package brings it along. */
function lacksLibraries(executablePath: string): boolean {
  try {
    return execFileSync("ldd", [executablePath], { encoding: "utf8" }).includes("not found");
  } catch {
    // Without `ldd` nothing is known, and the package's own libraries do no harm.
    return true;
  }
}
