/** What a person without a mouse does in the pane: Tab, and a look at what has the focus. */
import type { Person } from "./person";

/** The name of what has the focus, as a screen reader says it; "" for the page itself. */
export async function focused({ preview }: Person): Promise<string> {
  const pane = await preview.pane();
  return pane.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return "";
    const isField = [HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement].some((kind) => element instanceof kind);
    const label = isField && "labels" in element ? (element.labels as NodeListOf<HTMLElement>)[0] : element;
    return (element.getAttribute("aria-label") ?? label?.textContent ?? "").replace("*", "").trim();
  });
}

/** More than any screen has: who has not arrived by then never will. */
const mostSteps = 150;

/** A name, or what it has to be like. */
type Name = string | ((name: string) => boolean);

/** Presses Tab, or Shift+Tab, until what has the focus is called so. */
export async function tabTo(person: Person, name: Name, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < mostSteps; step += 1) {
    const here = await focused(person);
    if (typeof name === "string" ? here === name : name(here)) return;
    passed.push(here);
    await person.page.keyboard.press(key);
  }
  throw new Error(
    `${key} does not lead to ${typeof name === "string" ? `"${name}"` : "it"}, but to: ${passed.join(" | ")}`,
  );
}

/** Goes to a button and presses Enter. */
export async function presses(person: Person, name: Name): Promise<void> {
  await tabTo(person, name);
  await person.page.keyboard.press("Enter");
}
