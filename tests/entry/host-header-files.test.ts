/** @jest-environment jsdom */
import { hostHeaderFiles } from "../../src/entry/build/host-header-files";
import { cacheControl, commonHeaders, headersOf } from "../../src/entry/build/response-headers";

const files = hostHeaderFiles({ basePath: "/kap/", pages: ["administrators.html", "pane.html"] });
const textOf = (name: string) => files[name] ?? "";
const policy = commonHeaders["Content-Security-Policy"] ?? "";

/** Directive name to sources. */
const directives = new Map(
  policy.split("; ").map((directive) => {
    const [name = "", ...sources] = directive.split(" ");
    return [name, sources] as const;
  }),
);

describe("the headers of the deployed pane", () => {
  it("allow nothing that is not named", () => {
    expect(directives.get("default-src")).toEqual(["'none'"]);
    expect(directives.get("base-uri")).toEqual(["'none'"]);
    expect(directives.get("form-action")).toEqual(["'none'"]);
  });

  it("let nothing be sent anywhere but to where the pane came from", () => {
    expect(directives.get("connect-src")).toEqual(["'self'"]);
  });

  it("run scripts of the pane and of Microsoft's office.js, and no text as a script", () => {
    expect(directives.get("script-src")).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
    expect(policy).not.toMatch(/unsafe-(inline|eval)/);
  });

  it("let Excel on the web frame the pane", () => {
    expect(directives.get("frame-ancestors")).toContain("https://*.officeapps.live.com");
    expect(Object.keys(commonHeaders)).not.toContain("X-Frame-Options");
  });

  it("send Cache-Control with code and pages, and never with icons", () => {
    expect(headersOf("code/pane.1a2b.js")["Cache-Control"]).toBe(cacheControl.code);
    expect(headersOf("pane.html")["Cache-Control"]).toBe("no-cache");
    expect(headersOf("assets/icons/key-account-plan-16.png")).toEqual(commonHeaders);
  });
});

describe("the header files for hosts", () => {
  it.each(Object.keys(files))("all carry every header: %s", (name) => {
    const text = name.endsWith(".json") ? textOf(name).replaceAll('\\"', '"') : textOf(name);
    for (const [header, value] of Object.entries(commonHeaders)) {
      expect(text).toContain(header);
      expect(text).toContain(value);
    }
    for (const value of Object.values(cacheControl)) expect(text).toContain(value);
  });

  it("give Netlify and Cloudflare one rule for all, one per page and one for code", () => {
    const rules = textOf("_headers").split(/\n(?=\/)/);
    expect(rules.map((rule) => rule.split("\n")[0])).toEqual([
      "/kap/*",
      "/kap/administrators.html",
      "/kap/pane.html",
      "/kap/code/*",
    ]);
    expect(rules[2]).toBe("/kap/pane.html\n  Cache-Control: no-cache");
  });

  it("give Azure JSON that takes Cache-Control from icons", () => {
    const settings: unknown = JSON.parse(textOf("staticwebapp.config.json"));
    expect(settings).toMatchObject({ globalHeaders: commonHeaders });
    expect(settings).toHaveProperty("routes", [
      { route: "/kap/administrators.html", headers: { "Cache-Control": "no-cache" } },
      { route: "/kap/pane.html", headers: { "Cache-Control": "no-cache" } },
      { route: "/kap/code/*", headers: { "Cache-Control": cacheControl.code } },
      { route: "/kap/assets/icons/*", headers: { "Cache-Control": "" } },
    ]);
  });

  it("repeat all headers in every block for nginx, which inherits none", () => {
    const blocks = textOf("headers.nginx.conf")
      .split(/(?=^location )/m)
      .slice(1);
    expect(blocks.map((block) => block.split(" {")[0])).toEqual([
      "location /kap/",
      "location = /kap/administrators.html",
      "location = /kap/pane.html",
      "location /kap/code/",
    ]);
    for (const block of blocks) expect(block).toContain(`add_header Content-Security-Policy "${policy}" always;`);
  });

  it("give IIS well-formed XML with a place for each page, the code and the icons", () => {
    const document = new DOMParser().parseFromString(textOf("web.config"), "application/xml");
    expect(document.querySelector("parsererror")).toBeNull();
    const places = [...document.querySelectorAll("location")].map((place) => place.getAttribute("path"));
    expect(places).toEqual(["administrators.html", "pane.html", "code", "assets/icons"]);
    expect(document.querySelector("customHeaders add")?.getAttribute("value")).toBe(policy);
  });

  it("let Apache take Cache-Control from icons", () => {
    expect(textOf(".htaccess")).toMatch(/<If "[^"]*\/assets\/icons\/[^"]*">\nHeader unset Cache-Control\n<\/If>/);
  });
});
