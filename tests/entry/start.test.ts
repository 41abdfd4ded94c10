import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { join } from "node:path";

const projectRoot = join(__dirname, "../..");
const started: ChildProcess[] = [];

afterEach(() => {
  for (const process of started.splice(0)) process.kill();
});

interface Running {
  readonly process: ChildProcess;
  /** What it has said so far, on both streams. */
  readonly said: () => string;
}

/** `npm start` without npm. */
function start(...args: readonly string[]): Running {
  const command = ["--import", "tsx", join(projectRoot, "src/entry/start.ts"), ...args];
  const child = spawn(process.execPath, command, { cwd: projectRoot, stdio: ["ignore", "pipe", "pipe"] });
  started.push(child);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += String(text)));
  return { process: child, said: () => said };
}

async function finish({ process, said }: Running): Promise<{ code: unknown; said: string }> {
  const [code] = await once(process, "close");
  return { code, said: said() };
}

async function waitFor({ process, said }: Running, pattern: RegExp): Promise<string> {
  while (process.exitCode === null) {
    const found = pattern.exec(said())?.[0];
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`It ended and had said:\n${said()}`);
}

describe("npm start", () => {
  it("builds the pages and says where to open them", async () => {
    const running = start("--port", "0");
    const address = await waitFor(running, /http:\/\/localhost:\d+\//);
    expect(running.said()).toMatch(/^Building pane and preview …\nOpen http:/);
    expect(await (await fetch(address)).text()).toContain('<meta name="pane-address" content="/pane.html"');
    expect(await (await fetch(`${address}pane.html`)).text()).toContain('src="/office-js/office.js"');
  });

  it("says that its port is taken, and how to choose another one", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const bound = other.address();
    const port = typeof bound === "object" && bound !== null ? bound.port : 0;
    const { code, said } = await finish(start("--port", String(port)));
    other.close();
    expect(said).toBe(`Port ${port} is taken. Choose another one: npm start -- --port ${port + 1}\n`);
    expect(code).toBe(1);
  });

  it("tells wrong use from a failure", async () => {
    expect(await finish(start("--prot", "3100"))).toMatchObject({ code: 2, said: expect.stringContaining("--prot") });
  });
});
