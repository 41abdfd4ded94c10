/** What Excel takes from an add-in-only manifest to show the add-in: its name and its buttons on the ribbon. */

export interface AddIn {
  readonly name: string;
  readonly tabs: readonly RibbonTab[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of the 32 or, where there is one, 64 pixel icon; relative to the page of the pane where it lies beside it. */
  readonly icon: string;
  readonly action: RibbonAction;
}

export type RibbonAction = { readonly kind: "showPane" } | { readonly kind: "run"; readonly functionName: string };

/**
 * Reads a manifest.
 * @param manifestXml its text
 * @param language of Office, such as "de-DE"; texts fall back to those of the same language, then to the default ones
 */
export function readManifest(manifestXml: string, language: string): AddIn {
  const root = new DOMParser().parseFromString(manifestXml, "application/xml").documentElement;
  const resources = readResources(root, language);
  const surface = all(root, "ExtensionPoint").find((point) => typeOf(point) === "PrimaryCommandSurface");
  const tabs = surface ? [...all(surface, "CustomTab"), ...all(surface, "OfficeTab")] : [];
  return {
    name: localised(child(root, "DisplayName"), language),
    tabs: tabs.map((tab) => readTab(tab, resources)),
  };
}

interface Resources {
  readonly text: (element: Element | undefined) => string;
  readonly icon: (element: Element | undefined) => string;
}

function readResources(root: Element, language: string): Resources {
  const entries = ["Image", "Url", "String"].flatMap((name) => all(root, name)).filter((entry) => entry.id !== "");
  const values = new Map(entries.map((entry) => [entry.id, localised(entry, language)]));
  const text = (element: Element | undefined) => values.get(element?.getAttribute("resid") ?? "") ?? "";
  const home = folderOf(child(child(root, "DefaultSettings"), "SourceLocation")?.getAttribute("DefaultValue") ?? "");
  const icon = (element: Element | undefined) => {
    const address = text(element);
    return home && address.startsWith(home) ? address.slice(home.length) : address;
  };
  return { text, icon };
}

function folderOf(address: string): string {
  return address.slice(0, address.lastIndexOf("/") + 1);
}

function readTab(tab: Element, resources: Resources): RibbonTab {
  const label = resources.text(child(tab, "Label"));
  const groups = children(tab, "Group").map((group) => readGroup(group, resources));
  return { id: tab.id, label: label || tab.id.replace(/^Tab/, ""), groups };
}

function readGroup(group: Element, resources: Resources): RibbonGroup {
  const buttons = children(group, "Control").map((control) => readButton(control, resources));
  return { id: group.id, label: resources.text(child(group, "Label")), buttons };
}

function readButton(control: Element, resources: Resources): RibbonButton {
  return {
    id: control.id,
    label: resources.text(child(control, "Label")),
    tip: resources.text(child(child(control, "Supertip"), "Description")),
    icon: resources.icon(sharpestIcon(control)),
    action: readAction(child(control, "Action")),
  };
}

/** Shown at 32 pixels, the 64 pixel one is sharp on every screen. */
function sharpestIcon(control: Element): Element | undefined {
  const images = children(child(control, "Icon"), "Image");
  const ofSize = (size: string) => images.find((image) => image.getAttribute("size") === size);
  return ofSize("64") ?? ofSize("80") ?? ofSize("32") ?? images[0];
}

function readAction(action: Element | undefined): RibbonAction {
  const functionName = child(action, "FunctionName")?.textContent?.trim();
  return functionName ? { kind: "run", functionName } : { kind: "showPane" };
}

function localised(element: Element | undefined, language: string): string {
  const overrides = children(element, "Override");
  const inLanguage = overrides.find((override) => override.getAttribute("Locale") === language);
  const related = overrides.find(
    (override) => mainLanguage(override.getAttribute("Locale")) === mainLanguage(language),
  );
  return (inLanguage ?? related)?.getAttribute("Value") ?? element?.getAttribute("DefaultValue") ?? "";
}

function mainLanguage(locale: string | null): string | undefined {
  return locale?.split("-")[0];
}

// Manifests mix three namespaces; local names are unambiguous.
function all(element: Element, name: string): readonly Element[] {
  return [...element.getElementsByTagNameNS("*", name)];
}

function children(element: Element | undefined, name: string): readonly Element[] {
  return element ? [...element.children].filter(({ localName }) => localName === name) : [];
}

function child(element: Element | undefined, name: string): Element | undefined {
  return children(element, name)[0];
}

function typeOf(element: Element): string | null {
  return element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
}
