import type { ShownBlock } from "../../actions/adopt/adoption-view";
import { adoptionTexts } from "../../localisation/adoption-texts";
import type { Language } from "../../localisation/language";
import { sheetName } from "../../localisation/sheet-texts";

/** What a block was taken for by itself, such as "List for “Contacts”"; undefined for one that is not known. */
export function recognisedAs({ recognised }: ShownBlock, language: Language): string | undefined {
  if (recognised === undefined) return undefined;
  return capitalised(adoptionTexts[language].kinds[recognised.kind](sheetName(recognised.target, language)), language);
}

/** What it is read as now. */
export function readAs(block: ShownBlock, language: Language): string | undefined {
  const { kind, target } = block;
  if (kind === undefined || target === undefined) return undefined;
  return capitalised(adoptionTexts[language].kinds[kind](sheetName(target, language)), language);
}

/** A sentence or heading begins with a capital letter. */
export const capitalised = (text: string, locale: string): string =>
  text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);

/** "Contacts!A1:H24" */
export function addressWords({ sheet, address }: ShownBlock): string {
  return `${sheet}!${address}`;
}
