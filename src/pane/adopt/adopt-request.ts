import type { AdoptDraft } from "../../actions/adopt/adopt-draft";
import type { AdoptRequest } from "../../actions/adopt/adopt-workbook";
import type { Language } from "../../localisation/language";
import type { CreateForm } from "../create/create-form";
import { newPlanOf } from "./adopt-form";
import type { AdoptReading } from "./use-adopt-reading";

/** The draft as the actions take it; sheets of this workbook need no name of a file. */
export function requestOf(
  draft: AdoptDraft,
  { blocks, entries }: AdoptReading,
  language: Language,
  today: string,
  form?: CreateForm,
): AdoptRequest & { readonly language: Language } {
  const { decimal, dates } = draft;
  const customerHeader = new Map(
    blocks.flatMap(({ number, customerHeader: header }) => (header === "" ? [] : [[number, header]])),
  );
  const whereOfBlock = new Map(
    [...entries.customers].flatMap(([number, customer]) => {
      const header = customerHeader.get(number);
      return header === undefined ? [] : [[number, [`${header}=${customer}`]] as const];
    }),
  );
  return {
    fileName: "",
    map: entries.map,
    where: [],
    whereOfBlock,
    today,
    language,
    decimal,
    dates,
    newPlan: form && newPlanOf(form, today),
  };
}
