import { mergeClasses } from "@fluentui/react-components";
import { languages, type Language } from "../../localisation/language";
import { usePane } from "../pane-context";
import { useShellStyles } from "./shell-styles";

/** Each language in its own words, so that it is found from the other; the name begins with what is seen. */
const ownNames: Readonly<Record<Language, string>> = { de: "DE, Deutsch", en: "EN, English" };

export interface LanguageSwitchProps {
  readonly onChoose: (language: Language) => void;
}

export function LanguageSwitch({ onChoose }: LanguageSwitchProps) {
  const styles = useShellStyles();
  const { language, texts } = usePane();
  return (
    <div role="group" aria-label={texts.languageOfPane} className={styles.languages}>
      {languages.map((code) => (
        <button
          key={code}
          type="button"
          lang={code}
          title={ownNames[code]}
          aria-label={ownNames[code]}
          aria-pressed={code === language}
          className={mergeClasses(styles.language, code === language && styles.chosen)}
          onClick={() => onChoose(code)}
        >
          {code.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
