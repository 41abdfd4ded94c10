/** Runs the add-in's page beside a workbook, and starts it anew beside another one. */
import type { HostEvent } from "../embedded-host/host-events";
import type { AppContext } from "./frame/app-context";
import type { PreviewTheme } from "./frame/office-theme";
import { createPaneFrame, type PaneFrame } from "./frame/pane-frame";
import type { PaneSide } from "./shell/pane-side";

export interface PaneRunnerOptions {
  readonly window: Window;
  readonly address: string;
  readonly side: PaneSide;
  readonly isShownAtStart: boolean;
  theme(): PreviewTheme;
  leave(direction: "forward" | "backward"): void;
  commandCompleted(command: string, found: boolean): void;
  /** The add-in opens a new workbook: with the content of a file, or an empty one. */
  newWorkbook(file: Uint8Array | undefined): void;
}

/** What the pane is started beside. */
export interface PaneStart {
  readonly context: Omit<AppContext, "paneIsShown" | "conversation">;
  process(batchJson: string, flags: number): Promise<string>;
  /** Document settings of the add-in, kept in the workbook. */
  settings(): Readonly<Record<string, string>>;
  saveSettings(settings: Readonly<Record<string, string>>): void;
}

export interface PaneRunner {
  start(start: PaneStart): void;
  show(isShown: boolean): void;
  focus(): void;
  runCommand(command: string, functionName: string): void;
  deliver(event: HostEvent): void;
  themeChanged(): void;
}

export function createPaneRunner(options: PaneRunnerOptions): PaneRunner {
  const { window, side } = options;
  let isShown = options.isShownAtStart;
  let frame: PaneFrame | undefined;
  const colorScheme = () => (options.theme() === "light" ? "light" : "dark");
  side.show(isShown);

  const show = (next: boolean) => {
    if (next === isShown) return;
    isShown = next;
    side.show(isShown);
    frame?.tellVisibility(isShown);
  };

  const start = ({ context, ...workbook }: PaneStart) => {
    frame?.close();
    frame = createPaneFrame({
      ...options,
      title: context.addInName,
      context: { ...context, paneIsShown: isShown, conversation: window.crypto.randomUUID() },
      ...workbook,
      isShown: () => isShown,
      show,
      connected: () => side.connected(),
      report: (name) => console.error(`The preview does not know what the add-in asks for: ${name}`),
    });
    frame.element.style.colorScheme = colorScheme();
    side.hold(frame.element);
  };

  return {
    start,
    show,
    focus: () => side.focusFrame(),
    runCommand: (command, functionName) => frame?.runCommand(command, functionName),
    deliver: (event) => frame?.deliver(event),
    themeChanged: () => {
      if (frame) frame.element.style.colorScheme = colorScheme();
      frame?.tellTheme();
    },
  };
}
