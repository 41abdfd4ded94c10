import { useEffect, useMemo, useState } from "react";
import type { Language } from "../../localisation/language";
import { createLanguageMemory, languageOfOffice } from "../language-choice";
import type { OfficeSurface } from "../pane-services";

/** The pane's language, and how a person changes it; the page says it as well, for those who have it read out. */
export function usePaneLanguage(office: OfficeSurface): readonly [Language, (language: Language) => void] {
  const memory = useMemo(() => createLanguageMemory(office.partitionKey), [office.partitionKey]);
  const [language, setLanguage] = useState(() => memory.read() ?? languageOfOffice(office.displayLanguage));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = (chosen: Language) => {
    memory.write(chosen);
    setLanguage(chosen);
  };
  return [language, choose];
}
