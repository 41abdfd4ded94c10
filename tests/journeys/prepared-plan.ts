/** A plan that is there already: opened from a file, and its tools. */
import type { ToolKey } from "../../src/pane/screens";
import type { Person } from "./person";

/** The account of the plan that the pictures show. */
export const shownAccount = "QUICK-Stop";

/** What a full plan may take to be read, on a machine that has other things to do. */
const patience = 120_000;

/** Opens a plan of this account, as a person opens a file. */
export async function openPlan({ page, arrives, texts }: Person, file: Uint8Array): Promise<void> {
  page.setDefaultTimeout(patience);
  await arrives(texts.welcome.title);
  const mimeType = "application/octet-stream";
  await page.setInputFiles("input[type=file]", { name: "QUICK-Stop.xlsx", mimeType, buffer: Buffer.from(file) });
  await arrives(shownAccount);
}

/** From wherever the person is to the start, and from there to a tool. */
export async function openTool(person: Person, tool: ToolKey): Promise<void> {
  await goHome(person);
  await person.pane.getByRole("button", { name: new RegExp(`^${person.texts.tools.action[tool]}`) }).click();
}

/** To the start, if the person is not there. */
export async function goHome({ pane, texts, arrives }: Person): Promise<void> {
  const back = pane.getByRole("button", { name: texts.back, exact: true });
  if ((await back.count()) > 0) await back.click();
  await arrives(shownAccount);
}
