/** `npm start`: the pane beside a workbook in the browser; no Excel, no certificate, no network. */
import { join } from "node:path";
import { buildPreview } from "./build/build-preview";
import { projectRoot } from "./build/webpack-configuration";
import { startPreviewServer } from "./preview-server";
import { readStartOptions, type StartOptions } from "./start-options";

const folder = join(projectRoot, "node_modules/.cache/preview-watched");

async function start({ port, page }: StartOptions): Promise<void> {
  const server = await startPreviewServer({ port, folder, page });
  console.log("Building pane and preview …");
  const isBuilt = await buildPreview({
    mode: "development",
    folder,
    onRebuild: (problems) => console.log(problems === "" ? "Rebuilt: reload the page." : problems),
  }).then(
    () => true,
    (error: unknown) => {
      console.error(describe(error));
      return false;
    },
  );
  console.log(isBuilt ? `Open ${server.address}` : `Once this is mended, open ${server.address}`);
  console.log("Ctrl+C ends it. Changes in the sources are built at once.");
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const options = readStartOptions(process.argv.slice(2));
if (options.kind === "start") {
  start(options).catch((error: unknown) => {
    const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    const next = options.port === 65535 ? 3000 : options.port + 1;
    console.error(
      isTaken ? `Port ${options.port} is taken. Choose another one: npm start -- --port ${next}` : describe(error),
    );
    process.exitCode = 1;
  });
} else {
  (options.kind === "help" ? console.log : console.error)(options.text);
  process.exitCode = options.kind === "help" ? 0 : 2;
}
