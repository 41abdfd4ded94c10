import type { Language } from "./language";

/** What the pane's page says where there is no Excel around it. */
export interface OutsideExcelTexts {
  readonly title: string;
  readonly explanation: string;
  /** Instead of the explanation, where Office.js has not come. */
  readonly officeMissing: string;
  readonly stepsTitle: string;
  readonly steps: readonly string[];
  readonly administrators: string;
  readonly privacy: string;
}

export const outsideExcelTexts: Readonly<Record<Language, OutsideExcelTexts>> = {
  de: {
    title: "Key Account Plan für Excel",
    explanation:
      "Diese Seite ist der Aufgabenbereich eines Excel-Add-Ins. Sie arbeitet mit der geöffneten Arbeitsmappe und wird deshalb in Excel geöffnet, nicht im Browser.",
    officeMissing:
      "Die Verbindung zu Excel fehlt: Das Skript office.js wurde nicht geladen. Ist appsforoffice.microsoft.com erreichbar? Danach den Aufgabenbereich schließen und wieder öffnen.",
    stepsTitle: "So kommt das Add-In in Excel",
    steps: [
      "Excel öffnen: ab Excel 2021 oder mit Microsoft 365, unter Windows, auf dem Mac oder im Web.",
      "Auf „Start“ → „Add-Ins“ gehen und „Key Account Plan“ hinzufügen.",
      "Steht es dort nicht zur Wahl, stellt die IT-Abteilung es bereit.",
    ],
    administrators: "Hinweise für die IT-Abteilung",
    privacy: "Der Plan bleibt in der Arbeitsmappe. Nichts davon wird gesendet.",
  },
  en: {
    title: "Key Account Plan for Excel",
    explanation:
      "This page is the task pane of an Excel add-in. It works on the open workbook, so it is opened in Excel and not in a browser.",
    officeMissing:
      "There is no connection to Excel: the script office.js has not been loaded. Can appsforoffice.microsoft.com be reached? Then close the task pane and open it again.",
    stepsTitle: "How to get the add-in into Excel",
    steps: [
      "Open Excel: Excel 2021 or later or Microsoft 365, on Windows, on a Mac or on the web.",
      "Go to Home → Add-ins and add Key Account Plan.",
      "If it is not offered there, the IT department makes it available.",
    ],
    administrators: "Notes for the IT department",
    privacy: "The plan stays in the workbook. Nothing of it is sent anywhere.",
  },
};
