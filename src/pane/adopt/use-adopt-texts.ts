import { adoptPaneTexts, type AdoptPaneTexts } from "../../localisation/adopt-pane-texts";
import { usePane } from "../pane-context";

/** Texts of the adoption in the pane's language. */
export function useAdoptTexts(): AdoptPaneTexts {
  return adoptPaneTexts(usePane().language);
}
