// What Office asks of a manifest and what we ask of ours, as far as it can be known offline.
import { structureFault, typeOf } from "./manifest-structure";

export interface ManifestCase {
  readonly xml: string;
  /** Version of the package. */
  readonly version: string;
  /** The folder that every address has to be in; ends with "/". */
  readonly base: string;
  /** Names of the functions that the pane gives to Office. */
  readonly functions: readonly string[];
  /** The file of the project that is deployed at a path below the base; undefined where there is none. */
  readonly file: (path: string) => Uint8Array | undefined;
}

export interface ManifestFinding {
  readonly code: ManifestCode;
  readonly what: string;
}

export type ManifestCode = keyof typeof rules | "xml";

interface Manifest extends ManifestCase {
  readonly root: Element;
  /** All elements of these names, in document order. */
  readonly all: (...names: readonly string[]) => readonly Element[];
}

type Rule = (manifest: Manifest) => readonly string[];

const longest = { name: 125, text: 250, functionName: 64, id: 32, url: 2_048 } as const;
const templateId = "05c2e1c9-3e1d-406e-9a91-e9ac64854143";
const knownSets: Readonly<Record<string, RegExp>> = {
  ExcelApi: /^1\.([1-9]|1[0-9]|20)$/,
  SharedRuntime: /^1\.[12]$/,
  RibbonApi: /^1\.[12]$/,
  DialogApi: /^1\.[12]$/,
};
const urlElements = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Url", "Image"] as const;

const text = (element: Element | undefined) => element?.textContent ?? "";
const attribute = (name: string) => (element: Element) => element.getAttribute(name) ?? "";
const resid = attribute("resid");
const id = attribute("id");
/** The default text and its translations. */
const wordings = (element: Element) => [
  attribute("DefaultValue")(element),
  ...[...element.children].map(attribute("Value")),
];
const isResource = (element: Element) => element.hasAttribute("id") && element.closest("Resources") !== null;
const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);
const outside = (values: readonly string[], max: number) =>
  values.filter((value) => value.trim().length < 1 || value.length > max);

const rules = {
  structure: ({ root }) => [root, ...root.querySelectorAll("*")].flatMap((element) => structureFault(element) ?? []),

  id: ({ all }) => {
    const value = text(all("Id")[0]);
    const isGuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(value);
    return isGuid && value !== templateId ? [] : [value];
  },

  version: ({ all, version }) =>
    all("Version")
      .map(text)
      .filter((value) => value !== `${version}.0`),

  permissions: ({ all }) =>
    all("Permissions")
      .map(text)
      .filter((value) => value !== "ReadWriteDocument"),

  length: ({ all }) => [
    ...outside(all("ProviderName").map(text), longest.name),
    ...outside(all("DisplayName").flatMap(wordings), longest.name),
    ...outside(
      all("ShortStrings").flatMap((list) => [...list.children].flatMap(wordings)),
      longest.name,
    ),
    ...outside(all("CustomTab", "Group", "Control").map(id), longest.name),
    ...outside(
      all("Description")
        .filter((element) => !element.hasAttribute("resid"))
        .flatMap(wordings),
      longest.text,
    ),
    ...outside(
      all("LongStrings").flatMap((list) => [...list.children].flatMap(wordings)),
      longest.text,
    ),
    ...outside(all("FunctionName").map(text), longest.functionName),
    ...outside(all("*").filter(isResource).map(id), longest.id),
  ],

  resource: (manifest) => {
    const kinds = resourceKinds(manifest);
    return referring(manifest).flatMap((element) =>
      kinds.get(resid(element)) === kindOf(element) ? [] : [`${element.localName}: ${resid(element)}`],
    );
  },

  duplicate: ({ all }) => [
    ...repeated(all("*").filter(isResource).map(id)),
    ...repeated(all("CustomTab", "Group", "Control").map(id)),
  ],

  unused: (manifest) => {
    const used = new Set(referring(manifest).map(resid));
    return [...resourceKinds(manifest).keys()].filter((name) => !used.has(name));
  },

  address: ({ all, base }) =>
    all(...urlElements)
      .filter((element) => !element.hasAttribute("resid"))
      .flatMap(wordings)
      .filter((url) => !URL.canParse(url) || !url.startsWith(base) || url.length > longest.url || !isSecure(url)),

  icon_sizes: ({ all }) =>
    all("Icon").flatMap((icon) => {
      const sizes = [...icon.children].map(attribute("size"));
      const isComplete = ["16", "32", "80"].every((size) => sizes.includes(size)) && repeated(sizes).length === 0;
      return isComplete ? [] : [`${id(icon.parentElement ?? icon)}: ${sizes.join()}`];
    }),

  icon_file: (manifest) =>
    iconsWithSizes(manifest).flatMap(({ url, size }) => {
      const found = pngSize(manifest.file(url.slice(manifest.base.length)));
      return found === `${size}x${size}` ? [] : [`${url}: ${found}`];
    }),

  translation: ({ all }) => {
    const fallback = text(all("DefaultLocale")[0]);
    const locales = [...new Set(all("Override").map(attribute("Locale")))].filter((locale) => locale !== fallback);
    return all("*").flatMap((element) => {
      const own = [...element.children].filter(({ localName }) => localName === "Override").map(attribute("Locale"));
      const mustHave = isTranslated(element) || own.length > 0;
      const isWhole = own.length === locales.length && locales.every((locale) => own.includes(locale));
      return !mustHave || isWhole ? [] : [`${element.localName} ${id(element)}: ${own.join()}`];
    });
  },

  locale: ({ all }) =>
    [...all("DefaultLocale").map(text), ...all("Override").map(attribute("Locale"))].filter(
      (locale) => !/^[a-z]{2}-[A-Z]{2}$/.test(locale),
    ),

  runtime: (manifest) => {
    const { all } = manifest;
    const [runtime] = all("Runtime");
    const pages = [...all("FunctionFile"), ...all("SourceLocation").filter((page) => page.hasAttribute("resid"))];
    const page = all("Url").find((url) => runtime !== undefined && id(url) === resid(runtime));
    const start = all("SourceLocation").find((location) => location.hasAttribute("DefaultValue"));
    return [
      ...all("Runtime")
        .filter((element) => element.getAttribute("lifetime") !== "long")
        .map(resid),
      ...pages.map(resid).filter((name) => runtime === undefined || name !== resid(runtime)),
      ...(page && start && wordings(page)[0] === wordings(start)[0] ? [] : ["SourceLocation"]),
      ...all("TaskpaneId").map(text),
      ...(all("Set").some((set) => attribute("Name")(set) === "SharedRuntime") ? [] : ["SharedRuntime"]),
    ];
  },

  function: ({ all, functions }) => {
    const named = all("FunctionName").map(text);
    return [
      ...named.filter((name) => !functions.includes(name)),
      ...functions.filter((name) => !named.includes(name)),
      ...repeated(named),
    ];
  },

  host: ({ all }) =>
    all("Host")
      .map((host) => attribute("Name")(host) || typeOf(host))
      .filter((name) => name !== "Workbook"),

  requirement: ({ all }) =>
    all("Set").flatMap((set) => {
      const [name, version] = [attribute("Name")(set), attribute("MinVersion")(set)];
      return knownSets[name]?.test(version) ? [] : [`${name} ${version}`];
    }),
} satisfies Readonly<Record<string, Rule>>;

/** Everything that is wrong with a manifest. Needs a page: a test in jsdom. */
export function checkManifest(given: ManifestCase): readonly ManifestFinding[] {
  const document = new DOMParser().parseFromString(given.xml, "application/xml");
  const root = document.documentElement;
  if (root.localName !== "OfficeApp") return [{ code: "xml", what: text(root) }];
  const all: Manifest["all"] = (...names) =>
    [...root.querySelectorAll("*")].filter(({ localName }) => names.includes("*") || names.includes(localName));
  const codes = Object.keys(rules) as (keyof typeof rules)[];
  return codes.flatMap((code) => rules[code]({ ...given, root, all }).map((what) => ({ code, what })));
}

/** The list of resources that each id is in. */
function resourceKinds({ all }: Manifest): ReadonlyMap<string, string> {
  const resources = all("*").filter(isResource);
  return new Map(resources.map((element) => [id(element), element.parentElement?.localName ?? ""]));
}

const referring = ({ all }: Manifest) => all("*").filter((element) => element.hasAttribute("resid"));

function kindOf({ localName }: Element): string {
  const kinds: Readonly<Record<string, string>> = {
    Label: "ShortStrings",
    Title: "ShortStrings",
    Description: "LongStrings",
    Image: "Images",
  };
  return kinds[localName] ?? "Urls";
}

function isTranslated(element: Element): boolean {
  const { localName } = element;
  return (
    ["DisplayName", "String"].includes(localName) || (localName === "Description" && !element.hasAttribute("resid"))
  );
}

function isSecure(url: string): boolean {
  return new URL(url).protocol === "https:";
}

/** Every icon with the size that it is used at. */
function iconsWithSizes({ all }: Manifest): readonly { readonly url: string; readonly size: string }[] {
  const urls = new Map(
    all("Image")
      .filter(isResource)
      .map((image) => [id(image), wordings(image)[0] ?? ""]),
  );
  const used = all("Image").filter((image) => image.hasAttribute("resid"));
  return [
    ...all("IconUrl").map((icon) => ({ url: wordings(icon)[0] ?? "", size: "32" })),
    ...all("HighResolutionIconUrl").map((icon) => ({ url: wordings(icon)[0] ?? "", size: "64" })),
    ...used.map((image) => ({ url: urls.get(resid(image)) ?? "", size: attribute("size")(image) })),
  ];
}

/** "32x32", from the header of a PNG file. */
function pngSize(file: Uint8Array | undefined): string {
  if (file === undefined) return "no file";
  const header = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const isPng = file.byteLength >= 24 && header.getUint32(0) === 0x89504e47 && header.getUint32(4) === 0x0d0a1a0a;
  return isPng ? `${header.getUint32(16)}x${header.getUint32(20)}` : "no PNG";
}
