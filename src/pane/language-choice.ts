/** The language of the pane: chosen by the person, else that of Office. A preference of this computer, nothing of the plan. */
import { isLanguage, type Language } from "../localisation/language";

const name = "key-account-plan.language";

/** Storage that Office may withhold, and that each host page must keep apart by its partition. */
export interface LanguageMemory {
  read(): Language | undefined;
  write(language: Language): void;
}

/** `partitionKey` is `Office.context.partitionKey`. */
export function createLanguageMemory(partitionKey: string | undefined): LanguageMemory {
  const key = `${partitionKey ?? ""}${name}`;
  return {
    read() {
      try {
        const stored = localStorage.getItem(key) ?? "";
        return isLanguage(stored) ? stored : undefined;
      } catch {
        // A browser that forbids storage loses the preference, nothing else.
        return undefined;
      }
    },
    write(language) {
      try {
        localStorage.setItem(key, language);
      } catch {
        // As above.
      }
    },
  };
}

/** German for every German Office, English for all others. */
export function languageOfOffice(displayLanguage: string): Language {
  return displayLanguage.toLowerCase().startsWith("de") ? "de" : "en";
}
