/** `npm run build:preview`: the pages of the preview as they are deployed, for the tests in a browser. */
import { utimes } from "node:fs/promises";
import { join } from "node:path";
import { buildPreview } from "./build/build-preview";
import { builtPreviewFolder } from "./build/webpack-configuration";

async function build(): Promise<void> {
  const begin = new Date();
  await buildPreview({ mode: "production", folder: builtPreviewFolder });
  // A page that comes out as before is not written again; by its time the tests see that it is not old.
  for (const page of ["pane.html", "preview.html"]) await utimes(join(builtPreviewFolder, page), begin, begin);
}

build().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
