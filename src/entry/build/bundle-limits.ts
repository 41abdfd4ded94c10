/** Holds the pane's bundle to its limits: what must not be in it, and how much of it there may be. */
import { relative, sep } from "node:path";
import { gzipSync } from "node:zlib";
import { WebpackError, type Chunk, type Compilation, type Module, type WebpackPluginInstance } from "webpack";

export interface BundleLimits {
  /** Compressed bytes that have to come before anything is seen. */
  readonly startBytes: number;
  /** Compressed bytes of each part that is loaded later. */
  readonly lazyBytes: number;
  /** Folders below the project's own, with slashes, from which nothing may be imported, however indirectly. */
  readonly forbidden: readonly string[];
}

export const paneLimits: BundleLimits = {
  startBytes: 150_000,
  lazyBytes: 100_000,
  forbidden: [
    ...["embedded-host", "preview", "cli", "calculation", "plan-file", "package"].map((room) => `src/${room}/`),
    "node_modules/@ironcalc/",
  ],
};

/** A part of the bundle: what is loaded at the start, or one chunk that is loaded later. */
export interface BundlePart {
  readonly name: string;
  readonly isStart: boolean;
  readonly bytes: number;
  readonly compressedBytes: number;
}

const name = "BundleLimitsPlugin";

/** Makes a build fail that breaks the limits; `report` is told the sizes of each build. */
export function bundleLimitsPlugin(
  limits: BundleLimits,
  report: (parts: readonly BundlePart[]) => void,
): WebpackPluginInstance {
  const limit = (compilation: Compilation) => {
    // Before unused modules are dropped: what is imported today without use is used tomorrow.
    compilation.hooks.finishModules.tap(name, (modules) => {
      fail(compilation, forbiddenImports(compilation, [...modules], limits.forbidden));
    });
    compilation.hooks.afterProcessAssets.tap(name, () => {
      const parts = measure(compilation);
      report(parts);
      fail(
        compilation,
        parts.flatMap((part) => excess(part, limits)),
      );
    });
  };
  return { apply: ({ hooks }) => hooks.thisCompilation.tap(name, limit) };
}

function fail(compilation: Compilation, problems: readonly string[]): void {
  problems.forEach((problem) => compilation.errors.push(new WebpackError(problem)));
}

/** One message per forbidden module that an allowed one imports, with the way that leads to it. */
function forbiddenImports(
  compilation: Compilation,
  modules: readonly Module[],
  forbidden: readonly string[],
): string[] {
  const pathOf = (module: Module) => sourcePath(compilation, module);
  const isForbidden = (module: Module) => forbidden.some((folder) => pathOf(module).startsWith(folder));
  const entered = modules.filter((module) => {
    const importer = compilation.moduleGraph.getIssuer(module);
    return isForbidden(module) && (!importer || !isForbidden(importer));
  });
  return entered.map((module) => {
    const way = importWay(compilation, module).map(pathOf);
    return `${pathOf(module)} must not be in this bundle. It came by\n  ${way.join("\n  -> ")}`;
  });
}

/** From the entry to the module itself. */
function importWay(compilation: Compilation, module: Module): readonly Module[] {
  const importer = compilation.moduleGraph.getIssuer(module);
  return importer ? [...importWay(compilation, importer), module] : [module];
}

function sourcePath(compilation: Compilation, module: Module): string {
  const path = module.nameForCondition() ?? module.identifier();
  return relative(compilation.compiler.context, path).split(sep).join("/");
}

function measure(compilation: Compilation): readonly BundlePart[] {
  const starts = [...compilation.entrypoints].map(([name, entry]) =>
    describe(compilation, name, entry.getFiles(), true),
  );
  const lazyChunks = [...compilation.chunks].filter((chunk) => !chunk.canBeInitial());
  return [
    ...starts,
    ...lazyChunks.map((chunk) => describe(compilation, chunkName(compilation, chunk), chunk.files, false)),
  ];
}

/** A part without a name is called by the module for which it is loaded. */
function chunkName(compilation: Compilation, chunk: Chunk): string {
  const [wanted] = compilation.chunkGraph.getChunkRootModules(chunk);
  return chunk.name ?? (wanted === undefined ? String(chunk.id) : sourcePath(compilation, wanted));
}

function describe(compilation: Compilation, name: string, files: Iterable<string>, isStart: boolean): BundlePart {
  const contents = [...files].filter((file) => !file.endsWith(".map")).map((file) => contentOf(compilation, file));
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
  return {
    name,
    isStart,
    bytes: sum(contents.map((content) => content.length)),
    compressedBytes: sum(contents.map((content) => gzipSync(content, { level: 9 }).length)),
  };
}

function contentOf(compilation: Compilation, file: string): Buffer {
  return Buffer.from(compilation.getAsset(file)?.source.source() ?? "");
}

function excess(part: BundlePart, limits: BundleLimits): string[] {
  const limit = part.isStart ? limits.startBytes : limits.lazyBytes;
  if (part.compressedBytes <= limit) return [];
  return [`${part.name} is ${part.compressedBytes} bytes compressed, and may be ${limit}: load a part of it later.`];
}
