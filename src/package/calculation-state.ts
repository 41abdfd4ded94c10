/** Whether the values of a file's formulas are results of what it holds, as the file itself says. */
import type { WorkbookCalculation } from "./sheet-features";
import { emptyElement, withElementAttribute } from "./xml-edit";
import type { XmlDocument } from "./xml-document";
import { attribute, isTrue } from "./xml-scan";

export class CalculationState implements WorkbookCalculation {
  readonly #workbook: XmlDocument;
  #isRequested = false;

  constructor(workbook: XmlDocument) {
    this.#workbook = workbook;
  }

  get isDue(): boolean {
    const attributes = this.#workbook.child("calcPr")?.attributes ?? "";
    const completed = attribute(attributes, "calcCompleted");
    return completed === undefined ? isTrue(attribute(attributes, "fullCalcOnLoad")) : !isTrue(completed);
  }

  /** Something was changed: Excel is to calculate everything when it opens the file, and so is whoever else opens it. */
  request(): void {
    if (this.#isRequested) return;
    this.#isRequested = true;
    this.#write(undefined);
  }

  noteDone(): void {
    // In a file that nobody changed nothing is changed here either.
    if (!this.#isRequested) return;
    this.#isRequested = false;
    this.#write(1);
  }

  #write(calcCompleted: 1 | undefined): void {
    const current = this.#workbook.child("calcPr") ?? emptyElement(this.#workbook.prefix, "calcPr");
    const requested = withElementAttribute(current, "fullCalcOnLoad", 1);
    this.#workbook.setElement(withElementAttribute(requested, "calcCompleted", calcCompleted), "calcPr");
  }
}
