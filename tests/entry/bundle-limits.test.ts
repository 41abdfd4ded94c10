import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import webpack from "webpack";
import {
  bundleLimitsPlugin,
  paneLimits,
  type BundleLimits,
  type BundlePart,
} from "../../src/entry/build/bundle-limits";

interface Built {
  readonly errors: readonly string[];
  readonly parts: readonly BundlePart[];
}

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "bundle-limits-"));
});

afterEach(() => rm(folder, { recursive: true }));

/** Builds modules, given as path to text, from `src/pane/start.js`. */
async function build(modules: Readonly<Record<string, string>>, limits: BundleLimits = paneLimits): Promise<Built> {
  for (const [path, text] of Object.entries(modules)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  let parts: readonly BundlePart[] = [];
  const compiler = webpack({
    mode: "production",
    context: folder,
    entry: { pane: "./src/pane/start.js" },
    output: { path: join(folder, "out") },
    optimization: { minimize: false },
    plugins: [bundleLimitsPlugin(limits, (measured) => (parts = measured))],
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      const errors = stats?.compilation.errors.map(({ message }) => message) ?? [];
      compiler.close(() => (error ? reject(error) : resolve({ errors, parts })));
    });
  });
}

/** Text that hardly shrinks. */
const noise = (bytes: number) => `export const noise = "${randomBytes(bytes).toString("base64")}";`;
const usedNoise = (bytes: number) => `${noise(bytes)}\nconsole.log(noise);`;

describe("the limits of the pane's bundle", () => {
  it("let a bundle be that keeps them, and tell what it weighs", async () => {
    const { errors, parts } = await build({
      "src/pane/start.js": 'import { a } from "../domain/a.js";\nconsole.log(a);\nimport("./later.js");',
      "src/pane/later.js": usedNoise(3000),
      "src/domain/a.js": "export const a = 1;",
    });
    expect(errors).toEqual([]);
    expect(parts.map(({ isStart }) => isStart)).toEqual([true, false]);
    expect(parts.map(({ name }) => name)).toEqual(["pane", "src/pane/later.js"]);
    expect(parts[1]?.compressedBytes).toBeGreaterThan(3000);
    expect(parts[1]?.compressedBytes).toBeLessThan(parts[1]?.bytes ?? 0);
  });

  it.each(["embedded-host", "preview", "cli", "calculation", "plan-file", "package"])(
    "refuse %s, and show the way by which it came",
    async (room) => {
      const { errors } = await build({
        "src/pane/start.js": 'import { a } from "../actions/a.js";\nconsole.log(a);',
        "src/actions/a.js": `import { b } from "../${room}/b.js";\nexport const a = b;`,
        [`src/${room}/b.js`]: 'import { c } from "./c.js";\nexport const b = c;',
        [`src/${room}/c.js`]: "export const c = 1;",
      });
      expect(errors).toHaveLength(1);
      expect(errors[0]).toContain(`src/${room}/b.js must not be in this bundle`);
      expect(errors[0]).toMatch(new RegExp(`src/pane/start.js\\s+-> src/actions/a.js\\s+-> src/${room}/b.js`));
    },
  );

  it("refuse the calculation's package, also where it is only loaded later", async () => {
    const { errors } = await build({
      "src/pane/start.js": 'import("@ironcalc/wasm");',
      "node_modules/@ironcalc/wasm/package.json": '{ "name": "@ironcalc/wasm", "main": "wasm.js" }',
      "node_modules/@ironcalc/wasm/wasm.js": "export const model = 1;",
    });
    expect(errors).toEqual([expect.stringContaining("node_modules/@ironcalc/wasm/wasm.js must not be in this bundle")]);
  });

  it("refuse an import that is not used yet", async () => {
    const { errors } = await build({
      "src/pane/start.js": 'import { a } from "../package/a.js";\nconsole.log(1);',
      "src/package/a.js": "export const a = 1;",
    });
    expect(errors).toHaveLength(1);
  });

  it("let a room be whose name only begins like a forbidden one", async () => {
    const { errors } = await build({
      "src/pane/start.js": 'import { a } from "../package-list/a.js";\nconsole.log(a);',
      "src/package-list/a.js": "export const a = 1;",
    });
    expect(errors).toEqual([]);
  });

  it("refuse a start that is too heavy, and do not count what is loaded later", async () => {
    const limits = { ...paneLimits, startBytes: 6000, lazyBytes: 20_000 };
    const modules = { "src/pane/start.js": 'import("./later.js");', "src/pane/later.js": usedNoise(9000) };
    expect((await build(modules, limits)).errors).toEqual([]);
    const { errors } = await build({ ...modules, "src/pane/start.js": 'import "./later.js";' }, limits);
    expect(errors).toEqual([expect.stringMatching(/^pane is \d+ bytes compressed, and may be 6000/)]);
  });

  it("refuse a part loaded later that is too heavy", async () => {
    const limits = { ...paneLimits, lazyBytes: 2000 };
    const { errors } = await build(
      {
        "src/pane/start.js": 'import(/* webpackChunkName: "import-screen" */ "./later.js");',
        "src/pane/later.js": usedNoise(4000),
      },
      limits,
    );
    expect(errors).toEqual([expect.stringMatching(/^import-screen is \d+ bytes compressed, and may be 2000/)]);
  });
});
