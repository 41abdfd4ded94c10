import type { AddIn, RibbonButton, RibbonGroup, RibbonTab } from "../manifest/read-manifest";
import { buildElement, setAttribute } from "./build-element";

export interface RibbonBar {
  readonly element: HTMLElement;
  update(addIn: AddIn, label: string): void;
  /** Marks the button of a command that is running. */
  setBusy(command: string, isBusy: boolean): void;
}

/** The ribbon with the tabs of the add-in, as the manifest describes them. */
export function createRibbonBar(document: Document, press: (button: RibbonButton) => void): RibbonBar {
  const element = buildElement(document, "section", { class: "ribbon" });
  let chosen = "";

  const render = (addIn: AddIn) => {
    const tab = addIn.tabs.find(({ id }) => id === chosen) ?? addIn.tabs[0];
    const focused = element.contains(document.activeElement) ? document.activeElement?.id : undefined;
    element.replaceChildren(tabList(addIn.tabs, tab), tab ? tabPanel(tab) : "");
    if (focused) document.getElementById(focused)?.focus();
  };

  const tabList = (tabs: readonly RibbonTab[], shown: RibbonTab | undefined) => {
    const list = buildElement(document, "div", { class: "ribbon-tabs", role: "tablist" });
    list.append(...tabs.map((tab) => tabButton(document, tab, tab === shown)));
    return list;
  };

  const tabPanel = (tab: RibbonTab) => {
    const panel = buildElement(document, "div", { class: "ribbon-panel", role: "tabpanel", id: panelId });
    setAttribute(panel, "aria-labelledby", tab.id);
    panel.append(...tab.groups.map((group) => groupElement(document, group, press)));
    return panel;
  };

  return {
    element,
    update: (addIn, label) => {
      setAttribute(element, "aria-label", label);
      render(addIn);
      element.querySelector(".ribbon-tabs")?.addEventListener("click", ({ target }) => {
        chosen = target instanceof Element ? (target.closest("[role=tab]")?.id ?? chosen) : chosen;
        render(addIn);
      });
    },
    setBusy: (command, isBusy) => {
      const button = document.getElementById(command);
      if (button) setAttribute(button, "aria-busy", isBusy ? "true" : undefined);
    },
  };
}

const panelId = "ribbon-panel";

function tabButton(document: Document, tab: RibbonTab, isShown: boolean): HTMLElement {
  const attributes = { type: "button", role: "tab", id: tab.id, class: "ribbon-tab", "aria-controls": panelId };
  return buildElement(document, "button", { ...attributes, "aria-selected": String(isShown) }, tab.label);
}

function groupElement(document: Document, group: RibbonGroup, press: (button: RibbonButton) => void): HTMLElement {
  const label = buildElement(document, "span", { class: "ribbon-group-label", "aria-hidden": "true" }, group.label);
  const buttons = buildElement(document, "div", { class: "ribbon-buttons" });
  buttons.append(...group.buttons.map((button) => buttonElement(document, button, press)));
  return buildElement(
    document,
    "div",
    { class: "ribbon-group", role: "group", "aria-label": group.label },
    buttons,
    label,
  );
}

function buttonElement(document: Document, button: RibbonButton, press: (button: RibbonButton) => void): HTMLElement {
  const icon = buildElement(document, "img", { src: button.icon, alt: "", width: 32, height: 32 });
  const label = buildElement(document, "span", {}, button.label);
  const attributes = { type: "button", id: button.id, class: "ribbon-button", title: button.tip };
  const element = buildElement(document, "button", attributes, icon, label);
  element.addEventListener("click", () => press(button));
  return element;
}
