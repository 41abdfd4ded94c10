/** @jest-environment jsdom */
import "../page-globals";
import { act } from "react";
import type { PaneMessage } from "../../../src/pane/pane";
import { startExcel, type RunningExcel } from "../../support/excel-host";
import { openPane, type OpenPane, type OpenPaneOptions } from "../open-pane";

const message: PaneMessage = { text: (language) => ({ de: "Nichts zu prüfen.", en: "Nothing to check." })[language] };
let excel: RunningExcel;
let pane: OpenPane;

beforeEach(async () => {
  excel = await startExcel();
});

afterEach(async () => {
  await pane.close();
  excel.close();
});

async function open(options?: OpenPaneOptions): Promise<OpenPane> {
  pane = await openPane(options);
  await pane.shows("Create plan");
  return pane;
}

const heard = () => pane.root.querySelector('[role="status"]')?.textContent;
/** How often it is written in the pane, for those who see it and for those who listen. */
const count = (text: string) => pane.text().split(text).length - 1;

describe("a message from outside the pane", () => {
  it("is seen and heard", async () => {
    const { say, shows } = await open();
    await say(message);
    await shows("Nothing to check.");
    expect(heard()?.trim()).toBe("Nothing to check.");
    expect(count("Nothing to check.")).toBe(2);
  });

  it("stays when it came before the workbook had been read", async () => {
    await open({ message });
    expect(count("Nothing to check.")).toBe(2);
  });

  it("is said in the language that is chosen later", async () => {
    const { click, shows } = await open({ message });
    await click("DE");
    await shows("Nichts zu prüfen.");
  });

  it("is gone once it is taken back", async () => {
    const { say } = await open({ message });
    await say(undefined);
    expect(count("Nothing to check.")).toBe(1);
    expect(heard()?.trim()).toBe("Nothing to check.");
  });

  it("is closed by hand, and comes again when it is said again", async () => {
    const { say, root, shows } = await open({ message });
    const close = root.querySelector<HTMLButtonElement>('button[aria-label="Close this message"]');
    await act(async () => close?.click());
    expect(count("Nothing to check.")).toBe(1);
    await say({ ...message });
    await shows("Nothing to check.");
    expect(count("Nothing to check.")).toBe(2);
  });
});
