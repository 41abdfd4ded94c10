import { readAddress } from "../addresses";
import type { Book } from "../book";
import { flag, text } from "../arguments";
import { defineObject, method, navigation, scalar, type HostObject, type Members } from "../host-object";
import { sheetNamed, type RangeTarget } from "../range-target";
import { applicationObject } from "./application";
import { customXmlPartsObject } from "./custom-xml-parts";
import { functionsObject } from "./functions";
import { workbookNamesObject } from "./names";
import { propertiesObject } from "./properties";
import { workbookProtectionObject } from "./protection";
import { rangeObject } from "./range";
import { rangeAreasObject } from "./range-areas";
import { tableStylesObject } from "./table-styles";
import { workbookTablesObject } from "./tables";
import { settingsObject } from "./settings";
import { stylesObject } from "./styles";
import { documentMembers } from "./workbook-document";
import { worksheetsObject } from "./worksheets";

const runtimeObject = defineObject<Book>({
  name: "Runtime",
  members: {
    EnableEvents: scalar(
      ({ events }) => events.isEnabled,
      ({ events }, value) => void (events.isEnabled = flag(value)),
      "1.8",
    ),
  },
});

const selection: Members<Book> = {
  GetSelectedRange: method((book) => rangeObject(selected(book))),
  GetSelectedRanges: method((book) => rangeAreasObject({ ...selected(book), areas: [selected(book).area] }), "1.9"),
  GetActiveCell: method((book) => {
    const range = selected(book);
    const { top, left } = range.area;
    return rangeObject({ ...range, area: { top, left, bottom: top, right: left } });
  }, "1.7"),
  // The range of an event, by what the event says of it.
  _GetRangeForEventByReferenceId: method((book, [reference]) => rangeOfEvent(book, text(reference)), "1.8"),
  _GetRangeOrNullObjectForEventByReferenceId: method((book, [reference]) => {
    const { sheet } = readAddress(text(reference));
    return book.file.sheet(sheet ?? "") ? rangeOfEvent(book, text(reference)) : null;
  }, "1.8"),
};

export const workbookObject = defineObject<Book>({
  name: "Workbook",
  members: {
    ...selection,
    ...documentMembers,
    Application: navigation((book) => applicationObject(book)),
    Worksheets: navigation((book) => worksheetsObject({ book })),
    Tables: navigation((book) => workbookTablesObject(book)),
    Names: navigation((book) => workbookNamesObject(book)),
    Functions: navigation((book) => functionsObject(book), "1.2"),
    CustomXmlParts: navigation((book) => customXmlPartsObject({ book }), "1.5"),
    Protection: navigation((book) => workbookProtectionObject(book), "1.7"),
    Properties: navigation((book) => propertiesObject(book), "1.7"),
    Settings: navigation((book) => settingsObject(book), "1.4"),
    TableStyles: navigation((book) => tableStylesObject(book), "1.10"),
    Styles: navigation((book) => stylesObject(book), "1.7"),
    _Runtime: navigation((book) => runtimeObject(book), "1.5"),
  },
});

function selected(book: Book): RangeTarget {
  const sheet = book.screen.activeSheet;
  return { book, sheet, area: book.screen.selection(sheet) };
}

function rangeOfEvent(book: Book, reference: string): HostObject {
  const { sheet, range } = readAddress(reference);
  return rangeObject({ book, sheet: sheetNamed(book, sheet ?? ""), area: range });
}
