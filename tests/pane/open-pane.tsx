import { act } from "react";
import { createRoot } from "react-dom/client";
import { createExcelWorkbook, type ExcelWorkbookOptions } from "../../src/excel/excel-workbook";
import { Pane, type PaneMessage } from "../../src/pane/pane";
import type { PaneServices, TextFile } from "../../src/pane/pane-services";

export interface OpenPane {
  /** Everything that is written in the pane. */
  readonly text: () => string;
  /** The heading of the screen. */
  readonly heading: () => string;
  /** Clicks the button with this text. */
  readonly click: (label: string) => Promise<void>;
  /** Types into the field of this name, in place of what it holds. */
  readonly fill: (name: string, value: string) => Promise<void>;
  /** Waits until the pane shows the text, and of a plan what there is to say of it; fails with what it shows instead. */
  readonly shows: (text: string) => Promise<void>;
  /** Waits until something is true. */
  readonly until: (isTrue: () => boolean) => Promise<void>;
  /** Hands a message in from outside, or takes it back. */
  readonly say: (message: PaneMessage | undefined) => Promise<void>;
  readonly root: HTMLElement;
  readonly services: PaneServices;
  /** Files that it has handed over to be saved. */
  readonly saved: readonly TextFile[];
  readonly close: () => Promise<void>;
}

export interface OpenPaneOptions {
  readonly language?: string;
  readonly excel?: ExcelWorkbookOptions;
  /** There from the beginning. */
  readonly message?: PaneMessage;
}

/** Opens the real pane over the Excel that was started last. Needs a page: a test in jsdom. */
export async function openPane(options: OpenPaneOptions = {}): Promise<OpenPane> {
  preparePage();
  const saved: TextFile[] = [];
  const services = paneServices(options, saved);
  const root = document.body.appendChild(document.createElement("div"));
  const react = createRoot(root);
  const say = (message: PaneMessage | undefined) =>
    act(async () => react.render(<Pane services={services} message={message} />));
  await say(options.message);
  const pane = controls(root);
  return {
    ...pane,
    say,
    root,
    services,
    saved,
    close: async () => {
      await act(async () => react.unmount());
      root.remove();
    },
  };
}

function preparePage(): void {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  localStorage.clear();
}

function paneServices({ language = "en-US", excel = {} }: OpenPaneOptions, saved: TextFile[]): PaneServices {
  let seed = 1;
  return {
    workbook: createExcelWorkbook(excel),
    office: { displayLanguage: language, theme: () => "light", onThemeChange: () => () => undefined },
    // any sequence that does not repeat soon: a linear congruence
    random: () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) >> 16,
    today: () => "2026-01-15",
    now: () => "2026-01-15T09:30:00.000Z",
    saveFile: (file) => saved.push(file),
  };
}

function controls(root: HTMLElement) {
  const text = () => root.textContent ?? "";
  const heading = () => root.querySelector("h1")?.textContent ?? "";
  // the start says whose plan it is before it says how it is
  const isBegun = () => root.querySelector("section[aria-busy]") !== null;
  const buttons = () => [...root.querySelectorAll("button")];
  return {
    text,
    heading,
    until,
    async shows(wanted: string): Promise<void> {
      await until(() => text().includes(wanted) && !isBegun());
      if (!text().includes(wanted)) throw new Error(`"${wanted}" is not shown, but: ${text()}`);
    },
    async click(label: string): Promise<void> {
      const button = buttons().find(({ textContent }) => textContent === label);
      if (button === undefined) throw new Error(`no button "${label}" in: ${text()}`);
      button.focus();
      await act(async () => button.click());
    },
    async fill(name: string, value: string): Promise<void> {
      const field = root.querySelector(`[name="${name}"]`);
      if (!(
        field instanceof HTMLInputElement ||
        field instanceof HTMLTextAreaElement ||
        field instanceof HTMLSelectElement
      ))
        throw new Error(`no field "${name}"`);
      await act(async () => enter(field, value));
    },
  };
}

/** As a browser does it, so that React notices. */
function enter(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string): void {
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set;
  setter?.call(field, value);
  const kind = field instanceof HTMLSelectElement ? "change" : "input";
  field.dispatchEvent(new Event(kind, { bubbles: true }));
}

/** For ten seconds at most; whether it has become true is for the caller to see. */
async function until(isTrue: () => boolean): Promise<void> {
  for (let turn = 0; turn < 400 && !isTrue(); turn += 1) await pause(25);
}

async function pause(milliseconds: number): Promise<void> {
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
  });
}
