import { columnsOf, isInput, type Column } from "../../src/domain/schema/define-sheet";
import { lists, type ListName } from "../../src/domain/schema/lists";
import { planSheets, tableSheetKeys, type TableSheetKey } from "../../src/domain/schema/plan-schema";
import { labelOf } from "../../src/localisation/list-labels";
import { columnText } from "../../src/localisation/sheet-texts";

const languages = ["de", "en"] as const;

/** Characters of the default font that a bold word of a header takes with the air beside it: it must not break. */
const headerWidth = (word: string) => word.length * 0.85 + 0.7;
/** The same for a chosen label in the smaller font of the body. */
const labelWidth = (label: string) => label.length * 0.8 + 1.5;

const longest = (texts: readonly string[]) =>
  texts.reduce((found, text) => (text.length > found.length ? text : found));

function listOf(column: Column): ListName | undefined {
  const validation = isInput(column) ? column.input.validation : undefined;
  return validation !== undefined && "list" in validation ? validation.list : undefined;
}

/** What a reader of this column would see cut off. */
function cutOff(sheet: TableSheetKey, key: string, column: Column): string[] {
  if (column.hidden === true) return [];
  const list = listOf(column);
  return languages.flatMap((language) => {
    const word = longest((columnText(sheet, key, language)[0] ?? "").split(/[\s-]+/));
    const label = list === undefined ? "" : longest(lists[list].map((code) => labelOf(list, code, language)));
    const needed = Math.max(headerWidth(word), label === "" ? 0 : labelWidth(label));
    return needed > column.width ? [`${sheet}.${key}: ${word}, ${label}`] : [];
  });
}

describe("the columns of a plan", () => {
  it("are wide enough for the longest choice and for the longest word of their header, in both languages", () => {
    const found = tableSheetKeys.flatMap((sheet) =>
      columnsOf(planSheets[sheet]).flatMap(([key, column]) => cutOff(sheet, key, column)),
    );
    expect(found).toEqual([]);
  });
});
