import type { Stage } from "../stage";

/** Ctrl+S saves and F6 goes from one part of the page to the next, as in Excel. */
export function listenToKeys(window: Window, { page, pane, files }: Stage): void {
  window.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
      event.preventDefault();
      files.save();
    }
    if (event.key === "F6") {
      event.preventDefault();
      const isInGrid = page.grid.element.contains(window.document.activeElement);
      if (!isInGrid) page.grid.focus();
      else if (page.pane.element.hidden) page.titleBar.firstButton.focus();
      else pane.focus();
    }
  });
}
