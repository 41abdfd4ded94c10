/**
 * `npm run start:excel`: the pane in a real Excel on this machine. Microsoft's tools for that are fetched when they are
 * wanted: they are large, and whoever builds or tests needs none of them.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import { homedir } from "node:os";
import { join } from "node:path";
import { buildPreview } from "./build/build-preview";
import { headersOf } from "./build/response-headers";
import { projectRoot } from "./build/webpack-configuration";
import { staticListener } from "./static-sites";

/** The manifest names it. */
const port = 3000;
const certificates = "office-addin-dev-certs@3.0.0";
const debugging = "office-addin-debugging@7.0.0";
const folder = join(projectRoot, "node_modules/.cache/pane-for-excel");

async function startExcel(): Promise<void> {
  console.log("Microsoft's tools report their use to Microsoft. Off: npx office-addin-usage-data off");
  runTool(`${certificates} install`);
  await buildPreview({ mode: "development", folder });
  await serve();
  runTool(`${debugging} start manifest.xml desktop --app excel --no-debug`);
  console.log("Excel has the add-in. Ctrl+C takes it out again and ends the server.");
  process.once("SIGINT", () => {
    runTool(`${debugging} stop manifest.xml`);
    process.exit();
  });
}

function serve(): Promise<void> {
  const place = join(homedir(), ".office-addin-dev-certs");
  const keys = { key: readFileSync(join(place, "localhost.key")), cert: readFileSync(join(place, "localhost.crt")) };
  const server = createServer(keys, staticListener([{ prefix: "/", folder, home: "pane.html", headers: headersOf }]));
  return new Promise((listening, failed) => {
    server.once("error", failed);
    server.listen(port, "localhost", listening);
  });
}

/** Through a shell, because npx is a script on Windows. */
function runTool(command: string): void {
  const { status } = spawnSync(`npx --yes ${command}`, { cwd: projectRoot, shell: true, stdio: "inherit" });
  if (status !== 0) throw new Error(`This failed: npx --yes ${command}`);
}

if (process.platform === "win32" || process.platform === "darwin") {
  startExcel().catch((error: unknown) => {
    const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    const reason = error instanceof Error ? error.message : String(error);
    console.error(isTaken ? `Port ${port} is taken, and the manifest names it: end what uses it.` : reason);
    process.exitCode = 1;
  });
} else {
  console.error(
    "There is no Excel for this system. Try the add-in in the preview (npm start), or on Excel on the web:",
  );
  console.error("deploy it (npm run build) and add its manifest under Home, Add-ins, More settings, Upload my add-in.");
  process.exitCode = 1;
}
