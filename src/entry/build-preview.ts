/** `npm run build:preview`: the pages of the preview as they are deployed, for the tests in a browser. */
import { buildPreview } from "./build/build-preview";
import { builtPreviewFolder } from "./build/webpack-configuration";

buildPreview({ mode: "production", folder: builtPreviewFolder }).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
