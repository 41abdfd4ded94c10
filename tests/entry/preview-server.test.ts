import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { commonHeaders } from "../../src/entry/build/response-headers";
import { startPreviewServer, type PreviewServer } from "../../src/entry/preview-server";

const microsoft = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const files = {
  "site/preview.html":
    '<!doctype html><meta name=pane-address content=pane.html><script src="preview/a.1.js"></script>',
  "site/preview/a.1.js": "preview();",
  "site/pane.html": `<!doctype html><script src="${microsoft}"></script><script src="code/b.2.js"></script>`,
  "site/code/b.2.js": "pane();",
  "site/assets/icons/pane-16.png": "a picture",
  "site/.hidden": "nobody's business",
  "secret.txt": "outside",
  "other/my page.html": `<script src="${microsoft}"></script><script src="//appsforoffice.microsoft.com/lib/1.1/hosted/office.debug.js"></script>`,
  "other/my page.js": `const address = "${microsoft}";`,
  "other/.env": "KEY=secret",
};

let folder: string;
let server: PreviewServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "preview-server-"));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  server = await startPreviewServer({
    port: 0,
    folder: join(folder, "site"),
    page: join(folder, "other/my page.html"),
  });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const get = (path: string) => fetch(new URL(path, server.address));
const textOf = async (path: string) => (await get(path)).text();

/** The status of a path that is sent as it stands: fetch would tidy it up first. */
function statusOfRaw(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<number | undefined> {
  const { hostname, port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, headers, method }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on("error", reject).end();
  });
}

describe("the preview server", () => {
  it("answers with the preview at its address, and tells it which page to show in the pane's place", async () => {
    const html = await textOf("/");
    expect(html).toContain('content="/page/my%20page.html"');
    expect(html).toContain("preview/a.1.js");
  });

  it("names the pane itself where no other page is given", async () => {
    const own = await startPreviewServer({ port: 0, folder: join(folder, "site") });
    const html = await (await fetch(own.address)).text();
    await own.close();
    expect(html).toContain('content="/pane.html"');
  });

  it("sends the pane with the headers of production, and only its address of office.js is another one", async () => {
    const response = await get("/pane.html");
    for (const [name, value] of Object.entries(commonHeaders)) {
      if (name !== "Strict-Transport-Security") expect(response.headers.get(name)).toBe(value);
    }
    expect(response.headers.get("cache-control")).toBe("no-cache");
    expect(response.headers.get("x-frame-options")).toBeNull();
    expect(await response.text()).toBe(files["site/pane.html"].replace(microsoft, "/office-js/office.js"));
  });

  it("lets code be kept for ever, because its name changes with its content", async () => {
    const response = await get("/code/b.2.js");
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(response.headers.get("content-type")).toContain("javascript");
    expect(await response.text()).toBe("pane();");
  });

  it("does not oblige the browser to use HTTPS for everything on this machine", async () => {
    for (const path of ["/", "/pane.html", "/code/b.2.js", "/missing.js"]) {
      expect((await get(path)).headers.get("strict-transport-security")).toBeNull();
    }
  });

  it.each(["/code/c.3.js", "/preview/c.3.js", "/missing.html", "/.hidden"])(
    "lets nobody keep that a file is missing: %s",
    async (path) => {
      const response = await get(path);
      expect([response.status, response.headers.get("cache-control")]).toEqual([404, "no-store"]);
    },
  );

  it("gives the preview a policy of its own, in which the calculation may be compiled", async () => {
    const policy = (await get("/")).headers.get("content-security-policy") ?? "";
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy).not.toContain("appsforoffice");
    expect((await get("/preview/a.1.js")).headers.get("content-security-policy")).toBe(policy);
  });

  it("serves another add-in's page with its neighbours, unchanged except for the addresses of office.js", async () => {
    const response = await get("/page/my%20page.html");
    expect(response.headers.get("content-security-policy")).toBeNull();
    expect(await response.text()).toBe(
      '<script src="/office-js/office.js"></script><script src="/office-js/office.debug.js"></script>',
    );
    expect(await textOf("/page/my%20page.js")).toBe(files["other/my page.js"]);
  });

  it.each([
    "office.js",
    "excel-web-16.00.js",
    "de-de/office_strings.js",
    "de-DE/office_strings.js",
    "telemetry/oteljs_agave.js",
    "AgaveErrorUX/index.html",
  ])("has what office.js loads from beside itself: %s", async (name) => {
    expect((await get(`/office-js/${name}`)).status).toBe(200);
  });

  it("lets office.js trust the host", async () => {
    expect(await textOf("/office-js/AgaveErrorUX/index.html")).toContain('{"hostUserTrusted":true}');
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/%2e%2e%2fsecret.txt",
    "/page/..%2fsecret.txt",
    "/page/..%2f..%2fsecret.txt",
    "/page/%2e%2e/secret.txt",
    "/office-js/..%2fpackage.json",
    "/..%5csecret.txt",
    "/page/%00.html",
    "/%E0%A4%A",
    "//elsewhere.example/secret.txt",
    "/page/.env",
    "/.hidden",
    "/code",
    "/missing.html",
    "/missing.js",
  ])("refuses what is not there or nobody's business: %s", async (path) => {
    expect([400, 404]).toContain(await statusOfRaw(path));
  });

  it("refuses a page elsewhere that lends its name to this machine", async () => {
    expect(await statusOfRaw("/pane.html", { host: "elsewhere.example" })).toBe(400);
    expect(await statusOfRaw("/pane.html", { host: "localhost:1" })).toBe(200);
  });

  it("only lets itself be read", async () => {
    expect(await statusOfRaw("/pane.html", {}, "POST")).toBe(400);
  });

  it("says that its port is taken", async () => {
    const port = Number(new URL(server.address).port);
    await expect(startPreviewServer({ port, folder })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});
