/** The difficulties that a person can switch on in the preview. */
import type { Person } from "./person";

/** Opens the settings with the section of faults, if they are closed. */
async function openFaults({ page, previewTexts }: Person): Promise<void> {
  const settings = page.getByRole("button", { name: previewTexts.settings.label });
  if ((await settings.getAttribute("aria-expanded")) !== "true") await settings.click();
  const section = page.locator("details.faults");
  if ((await section.getAttribute("open")) === null) await section.locator("summary").click();
}

async function closeFaults({ page, previewTexts }: Person): Promise<void> {
  await page.getByRole("button", { name: previewTexts.settings.close }).click();
}

type Switch = "cellEditMode" | "viewOnly" | "slow";

/** Switches a lasting difficulty on or off. */
export async function setTrouble(person: Person, name: Switch, isOn: boolean): Promise<void> {
  await openFaults(person);
  await person.page.getByLabel(person.previewTexts.faults[name]).setChecked(isOn);
  await closeFaults(person);
}

/** Lets one of the next calls fail or go without an answer; 1 is the next one. */
export async function breakCall(person: Person, kind: "fail" | "hang", call: number): Promise<void> {
  const { page, previewTexts } = person;
  await openFaults(person);
  await page.getByLabel(previewTexts.faults.call).fill(String(call));
  await page.getByRole("button", { name: previewTexts.faults[kind], exact: true }).click();
  await closeFaults(person);
}

/** Someone else changes a cell of the sheet that is shown. */
export async function editRemotely(person: Person, cell: string, text: string): Promise<void> {
  const { page, previewTexts } = person;
  await openFaults(person);
  await page.getByLabel(previewTexts.faults.cell, { exact: true }).fill(cell);
  await page.getByLabel(previewTexts.faults.value, { exact: true }).fill(text);
  await page.getByRole("button", { name: previewTexts.faults.enter }).click();
  await page.getByText(previewTexts.faults.entered(cell)).waitFor();
  await closeFaults(person);
}
