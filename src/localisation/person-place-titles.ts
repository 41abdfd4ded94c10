/** What the places are called in which personal data can stand. */
import type { PersonalDataPlace } from "../domain/life/personal-data-places";
import type { Bilingual, Language } from "./language";

const titles: Readonly<Record<PersonalDataPlace, Bilingual>> = {
  ownRow: { de: "Eigene Zeile", en: "own row" },
  references: { de: "Verweise auf die eigene Zeile", en: "references to the own row" },
  owners: { de: "Zuständige und Beteiligte", en: "owners and participants" },
  status: { de: "Status des Plans", en: "status of the plan" },
  log: { de: "Protokoll", en: "log" },
  archive: { de: "Archiv", en: "archive" },
  restorePoints: { de: "Wiederherstellungspunkte", en: "restore points" },
  drafts: { de: "Entwürfe", en: "drafts" },
  notes: { de: "Notizen", en: "notes" },
  comments: { de: "Kommentare", en: "comments" },
  commentAuthors: { de: "Verfasser von Kommentaren", en: "authors of comments" },
  links: { de: "Links", en: "links" },
  pagesAndPrompts: {
    de: "Kopf- und Fußzeilen, Eingabehinweise und Regeln eines Blatts",
    en: "headers and footers, prompts and rules of a sheet",
  },
  texts: { de: "Zellen", en: "cells" },
  shapes: { de: "Formen und Textfelder", en: "shapes and text boxes" },
  charts: { de: "Diagramme", en: "charts" },
  pivots: { de: "Pivot-Tabellen und Datenschnitte", en: "pivot tables and slicers" },
  tables: { de: "Tabellen", en: "tables" },
  sheetData: { de: "Daten von Add-ins an einem Blatt", en: "data of add-ins at a sheet" },
  names: {
    de: "Blattnamen, Bereichsnamen und Speicherort",
    en: "names of sheets and ranges, and the path of the file",
  },
  styles: { de: "Formatvorlagen und Zahlenformate", en: "styles and number formats" },
  properties: { de: "Dokumenteigenschaften", en: "document properties" },
  customXml: { de: "XML-Daten von Add-ins", en: "XML data of add-ins" },
  addIns: { de: "Einstellungen von Add-ins", en: "settings of add-ins" },
  otherFiles: { de: "Verknüpfte Arbeitsmappen", en: "linked workbooks" },
  connections: { de: "Datenverbindungen", en: "data connections" },
  embedded: { de: "Eingebettete Dokumente", en: "embedded documents" },
  pictures: { de: "Bilder", en: "pictures" },
  otherParts: { de: "Weitere Teile der Datei", en: "other parts of the file" },
};

/** The title of a place. */
export function personPlaceTitle(place: PersonalDataPlace, language: Language): string {
  return titles[place][language];
}
