/** Lets everything that names a sheet follow its new name. */
import { renameSheetInFormula } from "./formula-change";
import { updateFormulas } from "./formula-update";
import { dropTitles } from "./leftovers";
import { changePivotSources } from "./shift-pivots";
import { mentionOf, type ShiftSurroundings } from "./sheet-shift";
import { attribute, withAttribute } from "./xml-scan";

/** Formulas, names, charts and links, and the ranges that pivot tables read from. */
export function followSheetName(around: ShiftSurroundings, from: string, to: string): void {
  const { parts, workbookPart, sheets, names } = around;
  const apply = (formula: string): string => renameSheetInFormula(formula, from, to);
  updateFormulas(parts, workbookPart, sheets, names, { mention: mentionOf(from), apply });
  changePivotSources(parts, workbookPart, (attributes) => {
    const isMeant = attribute(attributes, "sheet")?.toLowerCase() === from.toLowerCase();
    return isMeant ? withAttribute(attributes, "sheet", to) : undefined;
  });
  dropTitles(parts);
}
