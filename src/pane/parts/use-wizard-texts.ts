import { wizardTexts, type WizardTexts } from "../../localisation/wizard-texts";
import { usePane } from "../pane-context";

/** Texts that all wizards share, in the pane's language. */
export function useWizardTexts(): WizardTexts {
  return wizardTexts(usePane().language);
}
