import { importPaneTexts, type ImportPaneTexts } from "../../localisation/import-pane-texts";
import { usePane } from "../pane-context";

/** Texts of the import in the pane's language. */
export function useImportTexts(): ImportPaneTexts {
  return importPaneTexts(usePane().language);
}
