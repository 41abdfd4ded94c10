import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack, { type Configuration, type Watching } from "webpack";
import { previewPages } from "../../src/entry/build/webpack-configuration";

let folder: string;
let watching: Watching | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rebuild-"));
});

afterEach(async () => {
  await new Promise<unknown>((closed) => (watching ? watching.close(closed) : closed(undefined)));
  watching = undefined;
  await rm(folder, { recursive: true });
});

/** The page of the name, with a small script in place of its own one. */
function pageOf(name: string): Configuration {
  const configuration = previewPages("development", join(folder, "site")).find((page) => page.name === name);
  return { ...configuration, cache: false, entry: { [name]: join(folder, "script.js") } };
}

/** Builds, and again for each further text of the script. */
async function buildEach(configuration: Configuration, scripts: readonly string[]): Promise<void> {
  const compiler = webpack(configuration);
  for (const script of scripts) {
    await writeFile(join(folder, "script.js"), script);
    await new Promise<void>((built) => {
      compiler?.hooks.done.tap("test", () => built());
      if (watching) watching.invalidate();
      else watching = compiler?.watch({ aggregateTimeout: 20 }, () => undefined);
    });
  }
}

async function stylesOf(page: string): Promise<readonly string[]> {
  const html = await readFile(join(folder, "site", page), "utf8");
  return [...html.matchAll(/href="([^"]+\.css)"/g)].map(([, path = ""]) => path);
}

describe("a page that is built again because its script has changed", () => {
  it.each([
    ["pane", "code"],
    ["preview", "preview"],
  ])("still has its styles: %s", async (name, code) => {
    await buildEach(pageOf(name), ["first();", "second();", "third();"]);
    const files = (await readdir(join(folder, "site", code))).map((file) => `${code}/${file}`);
    const styles = await stylesOf(`${name}.html`);
    expect(styles.length).toBeGreaterThan(0);
    expect(styles.filter((style) => !files.includes(style))).toEqual([]);
    expect(files.filter((file) => file.endsWith(".js"))).toHaveLength(1);
  });
});
