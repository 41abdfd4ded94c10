import { repairPaneTexts, type RepairPaneTexts } from "../../localisation/repair-pane-texts";
import { usePane } from "../pane-context";

/** Texts of this screen in the pane's language. */
export function useRepairTexts(): RepairPaneTexts {
  return repairPaneTexts(usePane().language);
}
