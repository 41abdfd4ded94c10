import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import { paneLimits, type BundlePart } from "../../src/entry/build/bundle-limits";
import { describeSizes } from "../../src/entry/build/describe-sizes";
import { commonHeaders } from "../../src/entry/build/response-headers";
import { deployment } from "../../src/entry/build/webpack-configuration";

const base = new URL("https://addins.example.com/kap/");

let folder: string;
let parts: readonly BundlePart[] = [];
let problems: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "deployment-"));
  const compiler = webpack(deployment(base, folder, (measured) => (parts = measured)));
  problems = await new Promise<string>((resolve, reject) => {
    compiler.run((error, stats) => {
      const text = stats?.toString({ preset: "errors-warnings", colors: false }) ?? "";
      compiler.close(() => (error ? reject(error) : resolve(text)));
    });
  });
});

afterAll(() => rm(folder, { recursive: true }));

const textOf = (path: string) => readFileSync(join(folder, path), "utf8");
const allFiles = () =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll("\\", "/"));

describe("the deployed add-in", () => {
  it("is built without errors and warnings", () => {
    expect(problems).not.toMatch(/ERROR|WARNING/);
  });

  it("keeps the limits of its bundle, and says what it weighs", () => {
    const start = parts.find(({ isStart }) => isStart);
    expect(start?.name).toBe("pane");
    expect(start?.compressedBytes).toBeGreaterThan(50_000);
    expect(start?.compressedBytes).toBeLessThanOrEqual(paneLimits.startBytes);
    expect(describeSizes(parts)).toMatch(/^pane \(at the start\): [\d.]+ kB compressed of 150\.0 kB allowed/);
  });

  it("has a manifest in which every address lies at the place of the deployment", () => {
    const manifest = textOf("manifest.xml");
    const addresses = [...manifest.matchAll(/(?:DefaultValue|Value)="(https?:[^"]*)"/g)].map((match) => match[1] ?? "");
    expect(addresses.length).toBeGreaterThan(3);
    expect(manifest).not.toContain("localhost");
    expect(addresses.filter((address) => !address.startsWith(base.href))).toEqual([]);
  });

  it("has every file that the manifest names", () => {
    const named = [...textOf("manifest.xml").matchAll(/="https:\/\/addins\.example\.com\/kap\/([^"#]*)/g)];
    const missing = named.map((match) => match[1] ?? "").filter((path) => !existsSync(join(folder, path)));
    expect(missing).toEqual([]);
  });

  it("loads Microsoft's office.js in the head, before its own code", () => {
    const head = /<head>(.*)<\/head>/s.exec(textOf("pane.html"))?.[1] ?? "";
    const scripts = [...head.matchAll(/<script[^>]* src="?([^"\s>]+)/g)].map((match) => match[1]);
    expect(scripts).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      expect.stringMatching(/^code\/pane\.[0-9a-f]{20}\.js$/),
    ]);
  });

  it("has no inline script or style, which its policy forbids", () => {
    for (const page of allFiles().filter((path) => path.endsWith(".html"))) {
      expect(textOf(page)).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son\w+=|javascript:/i);
    }
  });

  it("gives all code a name that changes with it, and no source maps", () => {
    const code = allFiles().filter((path) => path.startsWith("code/"));
    expect(code.length).toBeGreaterThan(1);
    expect(code.filter((path) => !/\.[0-9a-f]{20}\.(js|css|js\.LICENSE\.txt)$/.test(path))).toEqual([]);
  });

  it("tells hosts to send the very policy that the preview tries out", () => {
    for (const file of ["_headers", "headers.nginx.conf", ".htaccess", "web.config", "staticwebapp.config.json"]) {
      expect(textOf(file)).toContain(commonHeaders["Content-Security-Policy"]);
    }
    expect(textOf("_headers")).toContain("/kap/pane.html\n  Cache-Control: no-cache");
  });

  it("holds nothing of the preview and no office.js", () => {
    expect(allFiles().filter((path) => /preview|office|\.wasm$/.test(path))).toEqual([]);
  });

  it("names the licences of what it contains", () => {
    const licences = textOf("third-party-licences.txt");
    for (const name of ["react", "react-dom", "@fluentui/react-provider"]) {
      expect(licences).toMatch(new RegExp(`^${name} [\\d.]+ \\(MIT\\)$`, "m"));
    }
    expect(licences).toContain("Permission is hereby granted");
    expect(licences).not.toMatch(/^webpack /m);
  });
});
