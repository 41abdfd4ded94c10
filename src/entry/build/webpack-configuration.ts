/** How webpack makes the two pages: the pane, which is deployed, and the preview, which never is. */
import { join } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import type { Configuration } from "webpack";
import { deployedManifest } from "./base-address";
import { bundleLimitsPlugin, paneLimits, type BundlePart } from "./bundle-limits";
import { headerFilesPlugin } from "./header-files-plugin";
import { codeFolder } from "./response-headers";
import { thirdPartyLicencesPlugin } from "./third-party-licences";

export type Mode = "development" | "production";

export const projectRoot = join(__dirname, "../../..");

/** Where the tests in a browser find the pages; \`npm run build:preview\` writes them. */
export const builtPreviewFolder = join(projectRoot, "node_modules/.cache/preview");

const pageFolder = join(projectRoot, "src/entry/browser");
const previewCode = "preview";

const staticFiles = [{ from: "assets/icons/*.png" }, { from: "assets/pages", to: "." }];

/** The pane as it is deployed at `base`: with manifest, header files and licences. `report` is told the sizes. */
export function deployment(base: URL, folder: string, report: (parts: readonly BundlePart[]) => void): Configuration {
  const transform = (content: Buffer) => deployedManifest(String(content), base);
  return {
    ...common("production"),
    entry: { pane: join(pageFolder, "pane.tsx") },
    output: { ...output(folder, codeFolder), clean: true },
    plugins: [
      page("pane"),
      new CopyPlugin({ patterns: [...staticFiles, { from: "manifest.xml", transform }] }),
      thirdPartyLicencesPlugin("third-party-licences.txt"),
      headerFilesPlugin(base.pathname),
      bundleLimitsPlugin(paneLimits, report),
    ],
  };
}

/** Pane and preview in one folder, for the preview server. */
export function previewPages(mode: Mode, folder: string): Configuration[] {
  const isPreviewCode = (path: string) => path === "preview.html" || path.startsWith(`${previewCode}/`);
  // When a page is made again from a template that has not changed, its styles do not come again with it.
  const isStyle = (path: string) => mode === "development" && path.endsWith(".css");
  return [
    {
      ...common(mode),
      cache,
      name: "pane",
      entry: { pane: join(pageFolder, "pane.tsx") },
      output: { ...output(folder, codeFolder), clean: { keep: (path) => isPreviewCode(path) || isStyle(path) } },
      plugins: [page("pane"), new CopyPlugin({ patterns: staticFiles })],
    },
    {
      ...common(mode),
      cache,
      name: "preview",
      entry: { preview: join(pageFolder, "preview.ts") },
      output: { ...output(folder, previewCode), clean: { keep: (path) => !isPreviewCode(path) || isStyle(path) } },
      plugins: [page("preview")],
    },
  ];
}

function common(mode: Mode): Configuration {
  return {
    mode,
    context: projectRoot,
    target: ["web", "es2020"],
    // The pages forbid eval, which webpack would use while developing.
    devtool: mode === "development" ? "source-map" : false,
    resolve: {
      extensions: [".ts", ".tsx", ".js"],
      alias: { "manifest.xml$": join(projectRoot, "manifest.xml") },
    },
    // A name that a module does not export is an error, not a warning about a pane that will fail.
    module: { rules, parser: { javascript: { exportsPresence: "error" } } },
    // The limits are our own, see bundle-limits.
    performance: false,
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
  };
}

/** Each build after the first one is faster. */
const cache: Configuration["cache"] & object = {
  type: "filesystem",
  cacheDirectory: join(projectRoot, "node_modules/.cache/webpack"),
  buildDependencies: { configuration: [__filename] },
};

const rules = [
  {
    test: /\.tsx?$/,
    loader: "swc-loader",
    options: {
      jsc: {
        target: "es2020",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  },
  { test: /\.css$/, type: "asset/resource" },
  { test: /\.xml$/, type: "asset/source" },
];

/** Names change with the content, so that they may be kept for ever; addresses are relative to the page. */
function output(folder: string, code: string): NonNullable<Configuration["output"]> {
  return {
    path: folder,
    publicPath: "auto",
    filename: `${code}/[name].[contenthash].js`,
    assetModuleFilename: `${code}/[name].[contenthash][ext]`,
  };
}

function page(name: string): HtmlPlugin {
  return new HtmlPlugin({
    filename: `${name}.html`,
    template: join(pageFolder, `${name}.html`),
    scriptLoading: "defer",
  });
}
