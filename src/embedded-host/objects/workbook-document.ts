/** The workbook as a document: name, saving, who else works on it, how it is calculated. */
import { activeChart } from "../active-chart";
import { choice, flag, optional } from "../arguments";
import type { Book } from "../book";
import { calculationEngine } from "../document-state";
import { eventTypes, wholeWorkbook } from "../events";
import { itemNotFound, notSupported } from "../host-error";
import { method, scalar, type Members } from "../host-object";
import { chartObject } from "./chart";
import { eventMembers } from "./event-members";

const saveBehaviors = { Save: true, Prompt: true };

const events = eventMembers<Book>(
  [
    { name: "ActivatedEvent", type: eventTypes.workbookActivated, since: "1.13" },
    { name: "AutoSaveSettingChangedEvent", type: eventTypes.autoSaveChanged, since: "1.9" },
  ],
  () => wholeWorkbook,
  (book) => book,
);

export const documentMembers: Members<Book> = {
  ...events,
  Name: scalar(({ document }) => document.name, undefined, "1.7"),
  ReadOnly: scalar(({ isReadOnly }) => isReadOnly, undefined, "1.8"),
  IsDirty: scalar(
    ({ document }) => document.isDirty,
    ({ document }, value) => void (document.isDirty = flag(value)),
    "1.9",
  ),
  AutoSave: scalar(({ document }) => document.autoSave, undefined, "1.9"),
  PreviouslySaved: scalar(({ document }) => document.wasSaved, undefined, "1.9"),
  CalculationEngineVersion: scalar(() => calculationEngine, undefined, "1.9"),
  UsePrecisionAsDisplayed: scalar(
    () => false,
    (_, value) => {
      if (flag(value)) throw notSupported("calculating with the precision that is shown");
    },
    "1.9",
  ),
  GetIsActiveCollabSession: method(({ document }) => document.hasCoAuthors, "1.9"),
  Save: method(save, "1.11"),
  GetActiveChart: method((book) => {
    const chart = activeChart(book);
    if (chart) return chartObject(chart);
    throw itemNotFound("an active chart");
  }, "1.9"),
  GetActiveChartOrNullObject: method((book) => {
    const chart = activeChart(book);
    return chart ? chartObject(chart) : null;
  }, "1.9"),
};

function save(book: Book, [behavior]: readonly unknown[]): void {
  choice(optional(behavior, String, "Save"), saveBehaviors);
  const { document, file } = book;
  if (!document.onSave) throw notSupported("saving: nobody takes the file");
  book.settle();
  book.recalculate();
  document.onSave(file.toBytes());
  document.isDirty = false;
  document.wasSaved = true;
}
