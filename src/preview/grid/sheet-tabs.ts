/** The tabs of the shown sheets. */
import type { SheetFile } from "../../package/workbook-file";

export interface SheetTabs {
  readonly element: HTMLElement;
  draw(sheets: readonly SheetFile[], active: SheetFile, label: string): void;
  focus(): void;
}

export function createSheetTabs(document: Document, activate: (sheet: string) => void): SheetTabs {
  const element = document.createElement("div");
  element.className = "grid-tabs";
  element.setAttribute("role", "tablist");
  let drawn = "";

  element.addEventListener("click", ({ target }) => {
    const name =
      target instanceof HTMLElement ? target.closest<HTMLElement>("[role=tab]")?.dataset["sheet"] : undefined;
    if (name !== undefined) activate(name);
  });
  element.addEventListener("keydown", (event) => {
    const tabs = [...element.querySelectorAll<HTMLElement>("[role=tab]")];
    const next = tabAfter(
      tabs,
      tabs.findIndex((tab) => tab.tabIndex === 0),
      event.key,
    );
    if (next === undefined) return;
    event.preventDefault();
    activate(next.dataset["sheet"] ?? "");
    element.querySelector<HTMLElement>("[tabindex='0']")?.focus();
  });

  return {
    element,
    draw: (sheets, active, label) => {
      element.setAttribute("aria-label", label);
      const signature = JSON.stringify([sheets.map(({ name, tabColor }) => [name, tabColor]), active.name]);
      if (signature === drawn) return;
      drawn = signature;
      const hadFocus = element.contains(document.activeElement);
      element.replaceChildren(...sheets.map((sheet) => tabElement(document, sheet, sheet.id === active.id)));
      const selected = element.querySelector<HTMLElement>("[tabindex='0']");
      selected?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
      if (hadFocus) selected?.focus();
    },
    focus: () => element.querySelector<HTMLElement>("[tabindex='0']")?.focus(),
  };
}

function tabElement(document: Document, { name, tabColor }: SheetFile, isActive: boolean): HTMLElement {
  const tab = document.createElement("button");
  tab.type = "button";
  tab.className = "grid-tab";
  tab.setAttribute("role", "tab");
  tab.setAttribute("aria-selected", String(isActive));
  tab.setAttribute("aria-controls", "grid-window");
  tab.tabIndex = isActive ? 0 : -1;
  tab.dataset["sheet"] = name;
  const label = document.createElement("span");
  label.textContent = name;
  if (tabColor !== undefined) tab.style.setProperty("--grid-tab-color", tabColor);
  tab.append(label);
  return tab;
}

function tabAfter(tabs: readonly HTMLElement[], index: number, key: string): HTMLElement | undefined {
  const places: Readonly<Record<string, number>> = {
    ArrowRight: index + 1,
    ArrowLeft: index - 1,
    Home: 0,
    End: tabs.length - 1,
  };
  const place = places[key];
  return place === undefined ? undefined : tabs[(place + tabs.length) % tabs.length];
}
