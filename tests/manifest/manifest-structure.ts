// Which elements a manifest of a task pane has, in the order that Office demands. The schema itself is not at hand
// offline; this is the part of it that our manifest uses.

const base = "http://schemas.microsoft.com/office/appforoffice/1.1";
const overrides = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";
const basicTypes = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";
const instance = "http://www.w3.org/2001/XMLSchema-instance";

/**
 * Children by element: as they stand, "?" may be missing, "+" may be repeated, "*" both. Elements that differ by their
 * `xsi:type` are named with it. What is not named here has no children.
 */
const contents: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl " +
    "AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides",
  DisplayName: "Override*",
  SupportUrl: "Override*",
  IconUrl: "Override*",
  HighResolutionIconUrl: "Override*",
  AppDomains: "AppDomain+",
  Hosts: "Host",
  Requirements: "Sets",
  Sets: "Set+",
  DefaultSettings: "SourceLocation",
  VersionOverrides: "Hosts Resources",
  "Host Workbook": "Runtimes DesktopFormFactor",
  Runtimes: "Runtime",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint",
  GetStarted: "Title Description LearnMoreUrl",
  ExtensionPoint: "CustomTab",
  CustomTab: "Group+ Label",
  Group: "Label Icon Control+",
  Control: "Label Supertip Icon Action",
  Supertip: "Title Description",
  Icon: "Image+",
  "Action ShowTaskpane": "SourceLocation",
  "Action ExecuteFunction": "FunctionName",
  Resources: "Images Urls ShortStrings LongStrings",
  Images: "Image+",
  Urls: "Url+",
  ShortStrings: "String+",
  LongStrings: "String+",
  Image: "Override*",
  Url: "Override*",
  String: "Override*",
};

/** A description has translations where it is a text of its own, not where it names one. */
const withOverrides = (element: Element) => element.localName === "Description" && !element.hasAttribute("resid");

/** The value of `xsi:type`, or "". */
export const typeOf = (element: Element): string => element.getAttributeNS(instance, "type") ?? "";

/** What is wrong with the children of an element and with its namespace; undefined where nothing is. */
export function structureFault(element: Element): string | undefined {
  const names = [...element.children].map(({ localName }) => `${localName} `).join("");
  const typed = `${element.localName} ${typeOf(element)}`;
  const content = withOverrides(element) ? "Override*" : (contents[typed] ?? contents[element.localName] ?? "");
  if (!new RegExp(`^${pattern(content)}$`).test(names)) return `${typed.trim()}: ${names.trim()}`;
  return element.namespaceURI === namespaceOf(element) ? undefined : `${element.localName}: ${element.namespaceURI}`;
}

function pattern(content: string): string {
  const parts = content.split(" ").filter((part) => part !== "");
  return parts.map((part) => part.replace(/^(\w+)(.?)$/, "(?:$1 )$2")).join("");
}

function namespaceOf(element: Element): string {
  const isResource = element.parentElement?.closest("Resources") !== null && element.parentElement !== null;
  if (isResource || element.localName === "Image") return basicTypes;
  return element.closest("VersionOverrides") ? overrides : base;
}
