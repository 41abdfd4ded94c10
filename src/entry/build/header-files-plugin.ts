import { sources, type Compiler, Compilation } from "webpack";
import { hostHeaderFiles } from "./host-header-files";

/** Writes the files that tell common hosts which headers to send, for all pages of the build. */
export class HeaderFilesPlugin {
  constructor(private readonly basePath: string) {}

  apply(compiler: Compiler): void {
    const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
    compiler.hooks.thisCompilation.tap("HeaderFilesPlugin", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "HeaderFilesPlugin", stage }, (assets) => {
        const pages = Object.keys(assets).filter((path) => path.endsWith(".html"));
        const files = hostHeaderFiles({ basePath: this.basePath, pages: pages.sort() });
        for (const [path, text] of Object.entries(files)) compilation.emitAsset(path, new sources.RawSource(text));
      });
    });
  }
}
