import type { Book } from "../book";
import { text } from "../arguments";
import { invalidArgument } from "../host-error";
import { defineObject, method, navigation, scalar } from "../host-object";
import { customXmlPartsObject } from "./custom-xml-parts";
import { functionsObject } from "./functions";
import { workbookNamesObject } from "./names";
import { propertiesObject } from "./properties";
import { workbookTablesObject } from "./tables";
import { worksheetsObject } from "./worksheets";

const calculationTypes = { Recalculate: true, Full: true, FullRebuild: true };

const applicationObject = defineObject<Book>({
  name: "Application",
  members: {
    Calculate: method((book, [type]) => {
      if (!Object.hasOwn(calculationTypes, text(type))) throw invalidArgument(`the calculation type ${text(type)}`);
      book.recalculate();
    }),
    CalculationMode: scalar(() => "Automatic"),
    // Nothing is drawn and nothing is calculated before somebody asks for a value, so there is nothing to suspend.
    SuspendApiCalculationUntilNextSync: method(() => undefined, "1.6"),
    SuspendScreenUpdatingUntilNextSync: method(() => undefined, "1.9"),
  },
});

export const workbookObject = defineObject<Book>({
  name: "Workbook",
  members: {
    Application: navigation((book) => applicationObject(book)),
    Worksheets: navigation((book) => worksheetsObject(book)),
    Tables: navigation((book) => workbookTablesObject(book)),
    Names: navigation((book) => workbookNamesObject(book)),
    Functions: navigation((book) => functionsObject(book), "1.2"),
    CustomXmlParts: navigation((book) => customXmlPartsObject({ book }), "1.5"),
    Properties: navigation((book) => propertiesObject(book), "1.7"),
  },
});
