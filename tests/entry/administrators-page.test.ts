/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hostHeaderFiles } from "../../src/entry/build/host-header-files";
import { officeOrigin } from "../../src/entry/build/response-headers";
import { stampProperty } from "../../src/workbook/plan-stamp";
import { stampNamespace } from "../../src/workbook/port";

const projectRoot = join(__dirname, "../..");
const textOf = (path: string) => readFileSync(join(projectRoot, path), "utf8");
const source = textOf("assets/pages/administrators.html");
const page = new DOMParser().parseFromString(source, "text/html");
const articles = [...page.querySelectorAll("article")];
const all = (selector: string) => [...page.querySelectorAll(selector)];
const addresses = all("[href], [src]").map((element) => element.getAttribute("href") ?? element.getAttribute("src"));

/** Where a file of the deployed add-in comes from; the licences are written by the build. */
function sourceOf(path: string): string {
  if (path === "third-party-licences.txt") return "src/entry/build/third-party-licences.ts";
  return path.startsWith("assets/") ? path : `assets/pages/${path}`;
}

describe("the page for administrators", () => {
  it("needs no script and no inline style, which the policy of its host forbids", () => {
    expect(all("script, style, [style], base, form, iframe")).toEqual([]);
    expect(source).not.toMatch(/\son\w+=|javascript:/i);
    expect(textOf("assets/pages/administrators.css")).not.toMatch(/@import|url\(/);
  });

  it("says its encoding, its width and its title before anything is shown", () => {
    expect(page.querySelector("meta[charset]")?.getAttribute("charset")).toBe("utf-8");
    expect(page.querySelector("meta[name=viewport]")?.getAttribute("content")).toContain("width=device-width");
    expect(page.title).toContain("Key Account Plan");
    expect(page.documentElement.lang).not.toBe("");
  });

  it("says the same in German and in English", () => {
    expect(articles.map(({ id, lang }) => [id, lang])).toEqual([
      ["de", "de"],
      ["en", "en"],
    ]);
    const [german, english] = articles.map((article) => ({
      sections: [...article.querySelectorAll("section")].map(({ id }) => id.slice(3)),
      shape: [...article.querySelectorAll("h1, h2, p, li, dt, dd, th, td, pre")].map(({ localName }) => localName),
      commands: [...article.querySelectorAll("pre")].map(({ textContent }) => textContent),
    }));
    expect(german?.sections.length).toBeGreaterThan(8);
    expect(english).toEqual(german);
  });

  it("has a table of contents that names every section by its heading", () => {
    for (const article of articles) {
      const entries = [...article.querySelectorAll(".contents a")];
      const sections = [...article.querySelectorAll("section")];
      expect(entries.map((entry) => entry.textContent)).toEqual(
        sections.map((section) => section.querySelector("h2")?.textContent),
      );
      expect(entries.map((entry) => entry.getAttribute("href"))).toEqual(sections.map(({ id }) => `#${id}`));
    }
  });

  it("links to nothing that is not there, and to nobody else's pages", () => {
    expect(addresses.length).toBeGreaterThan(20);
    const missing = addresses.filter((address) => {
      if (address === null) return true;
      return address.startsWith("#")
        ? page.getElementById(address.slice(1)) === null
        : !existsSync(join(projectRoot, sourceOf(address)));
    });
    expect(missing).toEqual([]);
  });

  it("offers both languages at the top", () => {
    expect(all("header a").map((link) => link.getAttribute("href"))).toEqual(["#de", "#en"]);
  });

  it("names every file of headers, the one other host and what a plan leaves in a workbook", () => {
    const names = Object.keys(hostHeaderFiles({ basePath: "/", pages: [] }));
    for (const article of articles) {
      for (const name of [...names, officeOrigin, stampProperty, stampNamespace]) {
        expect(article.textContent).toContain(name);
      }
    }
  });

  it("asks for what the manifest asks for", () => {
    const manifest = textOf("manifest.xml");
    const sets = [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(([, name, version]) => {
      return `${name ?? ""} ${version ?? ""}`;
    });
    const permission = /<Permissions>(\w+)</.exec(manifest)?.[1] ?? "?";
    expect(sets).toHaveLength(2);
    expect(manifest).not.toMatch(/AppDomain|WebApplicationInfo/);
    for (const article of articles) {
      for (const demand of [...sets, permission]) expect(article.textContent).toContain(demand);
    }
  });

  it("names only files of the project that exist", () => {
    const paths = all("code")
      .map((code) => code.textContent ?? "")
      .filter((text) => /^(src|tests)\//.test(text));
    expect(paths.length).toBeGreaterThan(3);
    expect(paths.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
  });
});
