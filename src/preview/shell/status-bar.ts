import type { DoubtfulFormulas } from "../../embedded-host/recalculation";
import type { StatusTexts } from "../../localisation/status-texts";
import { buildElement, setAttribute } from "./build-element";
import { describeDoubts } from "./describe-doubts";

export interface StatusBar {
  readonly element: HTMLElement;
  /** Says which formulas show values that Excel would not; the line is not there while all are right. */
  show(doubts: DoubtfulFormulas): void;
  setTexts(texts: StatusTexts): void;
}

/** The line at the foot of the page, as Excel's own status bar. */
export function createStatusBar(document: Document, first: StatusTexts): StatusBar {
  const element = buildElement(document, "div", { class: "status-bar", role: "status" });
  let texts = first;
  let doubts: DoubtfulFormulas = { unsupported: [], circular: [] };
  const draw = () => {
    const notes = describeDoubts(doubts, texts);
    setAttribute(element, "aria-label", texts.label);
    setAttribute(element, "title", notes.join("\n"));
    element.replaceChildren(...notes.map((note) => buildElement(document, "span", {}, note)));
  };
  draw();
  return {
    element,
    show: (next) => {
      doubts = next;
      draw();
    },
    setTexts: (next) => {
      texts = next;
      draw();
    },
  };
}
