/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { deployedManifest, developmentAddress } from "../../src/entry/build/base-address";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { ribbonCommands } from "../../src/ribbon/ribbon-commands";
import { checkManifest, type ManifestCase, type ManifestCode } from "./manifest-rules";

const project = join(__dirname, "../..");
const xml = readFileSync(join(project, "manifest.xml"), "utf8");
const version = /"version": "(.*?)"/.exec(readFileSync(join(project, "package.json"), "utf8"))?.[1] ?? "";
/** The names by which the pane gives its commands to Office. */
const functions = Object.keys(
  ribbonCommands({ workbook: createExcelWorkbook(), today: () => "2026-11-22", say: () => undefined }),
);

function file(path: string): Uint8Array | undefined {
  const place = join(project, path);
  return existsSync(place) ? readFileSync(place) : undefined;
}

const real: ManifestCase = { xml, version, functions, file, base: developmentAddress };

describe("the manifest", () => {
  it("has nothing that Office would refuse, as it is used in development", () => {
    expect(checkManifest(real)).toEqual([]);
  });

  it("has no address of development when it is deployed", () => {
    const base = "https://addins.example.com/key-account-plan/";
    const deployed = deployedManifest(xml, new URL(base));
    expect(checkManifest({ ...real, xml: deployed, base })).toEqual([]);
    expect(deployed).not.toContain("localhost");
    expect(checkManifest({ ...real, base }).map(({ code }) => code)).toContain("address");
  });
});

/** The manifest with one thing changed; the change has to be one. */
function withFault(from: string | RegExp, to: string): string {
  const changed = xml.replace(from, to);
  if (changed === xml) throw new Error(`the manifest does not hold ${from}`);
  return changed;
}

const override = '<Override Locale="de-DE" Value="Key Account Plan"/>';
const hosts = /<Hosts>\s*<Host Name="Workbook"\/>\s*<\/Hosts>/;
const requirements = /\s*<Requirements>[\s\S]*?<\/Requirements>/;
const pane = `"${developmentAddress}pane.html"`;

describe("the rules", () => {
  it.each<[string, string | RegExp, string, ManifestCode]>([
    ["an element without its end", "</OfficeApp>", "", "xml"],
    ["hosts after the requirements", new RegExp(`(${hosts.source})(${requirements.source})`), "$2$1", "structure"],
    ["no support page", /<SupportUrl[\s\S]*?<\/SupportUrl>/, "", "structure"],
    ["no large icon", /<HighResolutionIconUrl.*\/>/, "", "structure"],
    ["an element that does not exist", "<Hosts>", "<Colour/><Hosts>", "structure"],
    ["an empty list of domains", "<Hosts>", "<AppDomains></AppDomains><Hosts>", "structure"],
    [
      "the label of a tab before its groups",
      /(<Group id[\s\S]*<\/Group>)\s*(<Label resid="Tab.Label"\/>)/,
      "$2$1",
      "structure",
    ],
    ["a second custom tab", /(<CustomTab[\s\S]*<\/CustomTab>)/, '$1<CustomTab id="Other"/>', "structure"],
    ["a button without a supertip", /<Supertip>[\s\S]*?<\/Supertip>/, "", "structure"],
    ["a button without an action", /<Action xsi:type="ShowTaskpane">[\s\S]*?<\/Action>/, "", "structure"],
    ["the namespace of another version", "taskpaneappversionoverrides", "mailappversionoverrides", "structure"],
    ["an id that is no GUID", /<Id>[^<]*/, "<Id>key-account-plan", "id"],
    ["the id of Microsoft's template", /<Id>[^<]*/, "<Id>05c2e1c9-3e1d-406e-9a91-e9ac64854143", "id"],
    ["another version than the package", /<Version>[^<]*/, "<Version>9.9.9.0", "version"],
    ["fewer rights than Excel asks for", "ReadWriteDocument", "ReadDocument", "permissions"],
    ["a name that is too long", "<ProviderName>", `<ProviderName>${"x".repeat(125)}`, "length"],
    [
      "a description that is too long",
      '<Description DefaultValue="',
      `<Description DefaultValue="${"x".repeat(250)}`,
      "length",
    ],
    ["a translation that is too long", 'Value="Plan prüfen"', `Value="${"x".repeat(126)}"`, "length"],
    ["a label without text", 'DefaultValue="Check plan"', 'DefaultValue=" "', "length"],
    ["the id of a resource that is too long", ' id="Tab.Label"', ` id="Tab.Label.${"x".repeat(32)}"`, "length"],
    ["a resource that does not exist", 'resid="OpenPane.Tip"', 'resid="OpenPane.Tipp"', "resource"],
    ["a resource of the wrong kind", '<Label resid="Tab.Label"', '<Label resid="OpenPane.Tip"', "resource"],
    ["two resources of one id", ' id="CheckPlan.Label"', ' id="OpenPane.Label"', "duplicate"],
    ["two controls of one id", 'id="KeyAccountPlan.CheckPlan"', 'id="KeyAccountPlan.OpenPane"', "duplicate"],
    [
      "a resource that nobody uses",
      "<bt:ShortStrings>",
      '<bt:ShortStrings><bt:String id="Old" DefaultValue="x"/>',
      "unused",
    ],
    ["an address without encryption", "https://localhost:3000/assets", "http://localhost:3000/assets", "address"],
    [
      "an address elsewhere",
      'Value="https://localhost:3000/administrators',
      'Value="https://example.com/administrators',
      "address",
    ],
    ["a button without its smallest icon", '<bt:Image size="16" resid="CheckPlan.Icon.16"/>', "", "icon_sizes"],
    ["an icon that does not exist", "check-plan-80.png", "check-plan-81.png", "icon_file"],
    ["an icon of another size", "check-plan-80.png", "check-plan-64.png", "icon_file"],
    ["an icon that is no PNG", "open-pane-16.png", "open-pane.svg", "icon_file"],
    [
      "a translation for the default language",
      override,
      `${override}<Override Locale="en-US" Value="x"/>`,
      "translation",
    ],
    ["two translations for one language", override, override + override, "translation"],
    ["a translation that is missing", override, "", "translation"],
    ["a language without its country", override, override.replace("de-DE", "de"), "locale"],
    ["a runtime that ends with the pane", 'lifetime="long"', 'lifetime="short"', "runtime"],
    [
      "functions on a page of their own",
      '<FunctionFile resid="Pane.Url"',
      '<FunctionFile resid="LearnMore.Url"',
      "runtime",
    ],
    [
      "another start page",
      `<SourceLocation DefaultValue=${pane}`,
      `<SourceLocation DefaultValue="${developmentAddress}x.html"`,
      "runtime",
    ],
    ["a shared runtime that is not required", /<Set Name="SharedRuntime".*\/>/, "", "runtime"],
    ["a function that nobody has written", "<FunctionName>checkPlan", "<FunctionName>checkAll", "function"],
    ["a host in the wrong case", '<Host Name="Workbook"', '<Host Name="workbook"', "host"],
    ["another host for the commands", '<Host xsi:type="Workbook"', '<Host xsi:type="Document"', "host"],
    ["a requirement set that does not exist", '"SharedRuntime"', '"SharedRuntimes"', "requirement"],
    ["a version of a set that does not exist", 'MinVersion="1.13"', 'MinVersion="1.013"', "requirement"],
  ])("find %s", (_, from, to, code) => {
    expect(checkManifest({ ...real, xml: withFault(from, to) }).map((finding) => finding.code)).toContain(code);
  });

  it("find a function of the ribbon that no button calls", () => {
    const findings = checkManifest({ ...real, functions: [...functions, "sharePlan"] });
    expect(findings).toEqual([{ code: "function", what: "sharePlan" }]);
  });
});
