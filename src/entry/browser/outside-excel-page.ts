import { outsideExcelTexts } from "../../localisation/outside-excel-texts";

/**
 * The page for somebody who opens the pane's address without Excel: what this is and how to get it, in both languages,
 * because nothing is known of the reader.
 * @param hasOffice whether office.js has been loaded; without it there may be an Excel that cannot be reached
 */
export function outsideExcelPage(hasOffice: boolean): HTMLElement {
  return element("main", ["outside-excel"], [languageSection("de", hasOffice), languageSection("en", hasOffice)]);
}

function languageSection(language: keyof typeof outsideExcelTexts, hasOffice: boolean): HTMLElement {
  const texts = outsideExcelTexts[language];
  const link = element("a", [], [texts.administrators]);
  link.setAttribute("href", `administrators.html#${language}`);
  const section = element(
    "section",
    [],
    [
      element("h1", [], [texts.title]),
      element("p", [], [hasOffice ? texts.explanation : texts.officeMissing]),
      element("h2", [], [texts.stepsTitle]),
      element(
        "ol",
        [],
        texts.steps.map((step) => element("li", [], [step])),
      ),
      element("p", [], [link]),
      element("p", [], [texts.privacy]),
    ],
  );
  section.lang = language;
  return section;
}

function element(name: string, classes: readonly string[], children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.classList.add(...classes);
  made.append(...children);
  return made;
}
