import type { CellPlace } from "../../actions/open-workbook";
import type { Finding } from "../../domain/finding";
import type { Language } from "../../localisation/language";
import type { PaneTexts } from "../../localisation/pane-texts";
import { columnText, hasColumns, sheetName } from "../../localisation/sheet-texts";

export interface PlaceWords {
  /** Language of the workbook's own sheets and headers. */
  readonly headers: Language;
  readonly texts: PaneTexts;
}

/** "KPIs, row 7, Ist": the names as they stand in the workbook, the words between in the pane's language; "" for the whole plan. */
export function findingPlaceText(finding: Finding, place: CellPlace | undefined, words: PlaceWords): string {
  const { sheet, row, column } = finding;
  if (sheet === undefined) return place?.sheet ?? "";
  const name = place?.sheet ?? sheetName(sheet, words.headers);
  const rowText = row === undefined ? "" : words.texts.row(row);
  const header =
    column === undefined || !hasColumns(sheet) ? (column ?? "") : columnText(sheet, column, words.headers)[0];
  return [name, rowText, header].filter((part) => part !== "").join(", ");
}
