/** What can be listened to on one worksheet, and on all of them. */
import type { Book } from "../book";
import { eventTypes, wholeWorkbook } from "../events";
import { sheetId } from "../object-ids";
import type { SheetTarget } from "../range-target";
import { eventMembers, type ListenedEvent } from "./event-members";

const ofBoth: readonly ListenedEvent[] = [
  { name: "ActivatedEvent", type: eventTypes.sheetActivated, since: "1.7" },
  { name: "DeactivatedEvent", type: eventTypes.sheetDeactivated, since: "1.7" },
  { name: "CalculatedEvent", type: eventTypes.sheetCalculated, since: "1.8" },
  { name: "FormatChangedEvent", type: eventTypes.sheetFormatChanged, since: "1.9" },
  { name: "RowSortedEvent", type: eventTypes.sheetRowSorted, since: "1.10" },
  { name: "ColumnSortedEvent", type: eventTypes.sheetColumnSorted, since: "1.10" },
  { name: "SingleClickedEvent", type: eventTypes.sheetSingleClicked, since: "1.10" },
  { name: "RowHiddenChangedEvent", type: eventTypes.sheetRowHiddenChanged, since: "1.11" },
  { name: "FormulaChangedEvent", type: eventTypes.sheetFormulaChanged, since: "1.13" },
  { name: "ProtectionChangedEvent", type: eventTypes.sheetProtectionChanged, since: "1.14" },
  { name: "EventNameChanged", type: eventTypes.sheetNameChanged, since: "1.17" },
  { name: "EventVisibilityChanged", type: eventTypes.sheetVisibilityChanged, since: "1.17" },
];

/** Members that differ in the set that brought them. */
function editsSince(since: string): readonly ListenedEvent[] {
  return [
    { name: "DataChangedEvent", type: eventTypes.sheetChanged, since },
    { name: "SelectionChangedEvent", type: eventTypes.sheetSelectionChanged, since },
  ];
}

export const sheetEvents = eventMembers<SheetTarget>([...editsSince("1.7"), ...ofBoth], ({ sheet }) => sheetId(sheet));

export const sheetCollectionEvents = eventMembers<{ readonly book: Book }>(
  [
    ...editsSince("1.9"),
    ...ofBoth,
    { name: "AddedEvent", type: eventTypes.sheetAdded, since: "1.7" },
    { name: "DeletedEvent", type: eventTypes.sheetDeleted, since: "1.7" },
    { name: "EventMoved", type: eventTypes.sheetMoved, since: "1.17" },
  ],
  () => wholeWorkbook,
);
