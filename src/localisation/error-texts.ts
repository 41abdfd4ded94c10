import type { Bilingual, Language } from "./language";
import { describeMissing } from "./missing-parts";

const both = (de: string, en: string): Bilingual => ({ de, en });

/** What happened, what was kept, what to do; for each code of a `PlanError`. */
const errorTexts: Readonly<Record<string, Bilingual>> & { readonly internal: Bilingual } = {
  cellEditMode: both(
    "In Excel wird gerade eine Zelle bearbeitet.{kept} Bitte die Eingabe mit der Eingabetaste abschließen und noch einmal versuchen.",
    "A cell is being edited in Excel.{kept} Please finish with Enter and try again.",
  ),
  hostTimeout: both("Excel antwortet nicht.{kept}", "Excel does not answer.{kept}"),
  hostFailed: both("Excel hat den Vorgang abgebrochen.{kept}", "Excel stopped the operation.{kept}"),
  accessDenied: both(
    "Die Arbeitsmappe lässt sich nicht ändern (schreibgeschützt, geschützte Ansicht oder Blattschutz).{kept} Bitte die Bearbeitung aktivieren, den Blattschutz aufheben (Überprüfen > Blattschutz aufheben) oder mit einer Kopie weiterarbeiten (Datei > Speichern unter).",
    "The workbook cannot be changed (read-only, protected view or sheet protection).{kept} Please enable editing, unprotect the sheet (Review > Unprotect Sheet), or work on in a copy (File > Save As).",
  ),
  payloadTooLarge: both(
    "Die Datenmenge ist für einen Schritt zu groß.{kept}",
    "There is too much data for one step.{kept}",
  ),
  cancelled: both("Abgebrochen.{kept}", "Cancelled.{kept}"),
  notAWorkbook: both(
    "Die Datei ist keine Excel-Arbeitsmappe (.xlsx). Sie wurde nicht verändert.",
    "The file is no Excel workbook (.xlsx). It was not changed.",
  ),
  placeNotFound: both(
    "Es gibt kein Blatt und keine Tabelle „{place}“. Vorhanden sind: {places}.",
    "There is no sheet or table “{place}”. There are: {places}.",
  ),
  severalAreas: both(
    "Es sind mehrere Bereiche markiert ({address}). Bitte einen zusammenhängenden Bereich markieren.",
    "Several areas are selected ({address}). Please select a single one.",
  ),
  noCellsSelected: both(
    "Markiert sind keine Zellen, sondern ein Diagramm, eine Form oder ein Bild. Bitte die gewünschten Zellen im Blatt markieren.",
    "A chart, a shape or a picture is selected, not cells. Please select the cells on the sheet.",
  ),
  changedMeanwhile: both(
    "Die Arbeitsmappe wurde inzwischen geändert. Es wurde nichts geschrieben. Bitte die Vorschau noch einmal ansehen.",
    "The workbook has been changed meanwhile. Nothing was written. Please look at the preview again.",
  ),
  contentBelowTable: both(
    "Auf dem Blatt „{sheet}“ stehen unter der Tabelle Inhalte (Zeilen {row} bis {last}), die beim Vergrößern in die Tabelle gerieten. Es wurde nichts geschrieben. Bitte diese Inhalte verschieben und noch einmal versuchen.",
    "On the sheet “{sheet}” there is content below the table (rows {row} to {last}) that a larger table would swallow. Nothing was written. Please move it and try again.",
  ),
  totalsRow: both(
    "Die Tabelle auf dem Blatt „{sheet}“ hat eine Ergebniszeile und kann deshalb nicht um neue Zeilen wachsen. Es wurde nichts geschrieben. Bitte die Ergebniszeile ausschalten (Tabellenentwurf > Ergebniszeile) und noch einmal versuchen.",
    "The table on the sheet “{sheet}” has a totals row, so it cannot grow. Nothing was written. Please turn off the totals row (Table Design > Total Row) and try again.",
  ),
  tableFiltered: both(
    "Auf dem Blatt „{sheet}“ (Tabelle {table}) ist die Spalte „{column}“ so gefiltert, dass sich der Filter nach dem Schreiben nicht genau so wieder setzen lässt (zum Beispiel nach Farbe oder Symbol). Es wurde nichts geschrieben. Bitte den Filter löschen (Daten > Löschen) und noch einmal versuchen.",
    "On the sheet “{sheet}” (table {table}) the column “{column}” is filtered in a way that cannot be set again exactly after writing (by colour or icon, for example). Nothing was written. Please clear the filter (Data > Clear) and try again.",
  ),
  filterUnreadable: both(
    "Auf dem Blatt „{sheet}“ ist ein Filter gesetzt, den Excel nicht vollständig mitteilt; nach dem Schreiben ließe er sich nicht genau so wieder setzen. Es wurde nichts geschrieben. Bitte den Filter löschen (Daten > Löschen) und noch einmal versuchen.",
    "A filter is set on the sheet “{sheet}” that Excel does not tell completely, so it could not be set again exactly after writing. Nothing was written. Please clear the filter (Data > Clear) and try again.",
  ),
  removalFiltered: both(
    "Auf dem Blatt „{sheet}“ ist ein Filter gesetzt, der mit dem Blatt verloren ginge. Es wurde nichts entfernt.",
    "A filter is set on the sheet “{sheet}” that would go with the sheet. Nothing was removed.",
  ),
  date1904: both(
    "Die Arbeitsmappe zählt Datumswerte ab 1904; darin kann kein Key Account Plan stehen. Es wurde nichts geschrieben. Bitte in den Excel-Optionen unter „Erweitert“ „1904-Datumswerte verwenden“ ausschalten, danach die Datumswerte prüfen und noch einmal versuchen.",
    "The workbook counts dates from 1904, which a Key Account Plan cannot do. Nothing was written. Please turn off “Use 1904 date system” in Excel's advanced options, then check the dates and try again.",
  ),
  sheetNamesTaken: both(
    "Diese Namen sind in der Arbeitsmappe schon vergeben: {names}. Es wurde nichts geschrieben. Bitte die Blätter umbenennen oder eine neue Arbeitsmappe verwenden.",
    "These names are taken in the workbook: {names}. Nothing was written. Please rename the sheets or use a new workbook.",
  ),
  cannotResume: both(
    "Von dem unterbrochenen Aufbau ist zu wenig vorhanden, um ihn fortzusetzen. Es wurde nichts geschrieben. Bitte das Vorhandene entfernen und den Plan neu anlegen.",
    "Too little of the interrupted build is there to complete it. Nothing was written. Please remove what there is and create the plan again.",
  ),
  alreadyAPlan: both(
    "Diese Arbeitsmappe enthält schon einen Key Account Plan. Es wurde nichts geschrieben. Bitte für einen weiteren Plan eine neue Arbeitsmappe verwenden.",
    "This workbook holds a Key Account Plan already. Nothing was written. Please use a new workbook for another plan.",
  ),
  notEmpty: both(
    "Die Arbeitsmappe ist nicht mehr leer; der Beispielplan kommt nur in eine leere. Es wurde nichts geschrieben. Bitte eine neue Arbeitsmappe öffnen.",
    "The workbook is no longer empty; the sample plan only goes into an empty one. Nothing was written. Please open a new workbook.",
  ),
  notAPlan: both(
    "Die Arbeitsmappe ist kein Key Account Plan. Sie wurde nicht verändert.",
    "The workbook is no Key Account Plan. It was not changed.",
  ),
  unfinishedPlan: both(
    "Der Plan ist noch nicht vollständig angelegt. Er wurde nicht verändert. Bitte zuerst im Aufgabenbereich vervollständigen.",
    "The plan has not been built completely. It was not changed. Please complete it in the pane first.",
  ),
  newerPlan: both(
    "Der Plan stammt von einer neueren Version (Schema {version}, hier bekannt: {known}). Er wurde nicht verändert. Bitte diese Anwendung aktualisieren.",
    "The plan was made by a newer version (schema {version}, known here: {known}). It was not changed. Please update this application.",
  ),
  olderPlan: both(
    "Der Plan stammt von einer älteren Version (Schema {version}, hier {known}). Er wurde nicht verändert. Bitte ihn zuerst auf diese Version bringen (im Aufgabenbereich unter „Prüfen und reparieren“ oder mit kap migrate); dabei geht nichts verloren.",
    "The plan was made by an older version (schema {version}, here {known}). It was not changed. Please bring it to this version first (in the pane under “Check and repair”, or with kap migrate); nothing is lost.",
  ),
  rolledForward: both(
    "Der Plan wurde schon am {on} fortgeschrieben. Es wurde nichts geschrieben. Soll er trotzdem um ein weiteres Jahr fortgeschrieben werden, bitte ausdrücklich angeben (kap roll-forward --again).",
    "The plan was rolled forward on {on} already. Nothing was written. If it is to move on by another year nevertheless, please say so (kap roll-forward --again).",
  ),
  unknownPerson: both(
    "Niemand im Plan heißt „{name}“. Er wurde nicht verändert.",
    "Nobody in the plan is called “{name}”. It was not changed.",
  ),
  severalPersons: both(
    "„{name}“ heißen im Plan mehrere. Er wurde nicht verändert. Bitte statt des Namens die ID der Zeile angeben: {ids}.",
    "Several persons in the plan are called “{name}”. It was not changed. Please give the row's ID instead of the name: {ids}.",
  ),
  damagedPlan: both(
    "Der Plan ist beschädigt. Es fehlt oder ist ungültig: {missing}. Er wurde nicht verändert.",
    "The plan is damaged. Missing or invalid: {missing}. It was not changed.",
  ),
  metaMissing: both(
    "Der Plan ist beschädigt: Die Tabelle KAP_Meta auf dem ausgeblendeten Blatt „Meta“ fehlt. Er wurde nicht verändert.",
    "The plan is damaged: the table KAP_Meta on the hidden sheet “Meta” is missing. It was not changed.",
  ),
  internal: both(
    "Unerwarteter Fehler in dieser Anwendung.{kept} Bitte mit den technischen Angaben melden.",
    "Unexpected error in this application.{kept} Please report it with the technical details.",
  ),
};

/** Of writing that came to no end; after a mere reading there is nothing to say of it. */
const keptTexts = {
  nothing: both("Es wurde nichts geschrieben.", "Nothing was written."),
  part: both(
    "Was schon geschrieben war, bleibt; der Vorgang lässt sich fortsetzen.",
    "What was written stays; you can resume.",
  ),
} satisfies Readonly<Record<string, Bilingual>>;

/** After these nobody knows whether something of the batch that failed has been written. */
const uncertainCodes: ReadonlySet<string> = new Set(["hostTimeout", "hostFailed"]);

type ErrorParams = Readonly<Record<string, string | number>>;

/**
 * The text of an error for people; that of an `internal` error for a code without one. Of what is written it speaks
 * only if `params.done` tells how many batches were.
 */
export function describeError(code: string, params: ErrorParams, language: Language): string {
  const text = (errorTexts[code] ?? errorTexts.internal)[language];
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    if (name === "kept") return keptText(code, params, language);
    return name === "missing" ? missingText(params, language) : String(params[name] ?? "");
  });
}

function missingText({ missing = "", column, sheet }: ErrorParams, language: Language): string {
  const text = (value: string | number | undefined) => (value === undefined ? undefined : String(value));
  return describeMissing({ missing: String(missing), column: text(column), sheet: text(sheet) }, language);
}

function keptText(code: string, { done, begun }: ErrorParams, language: Language): string {
  if (done === undefined) return "";
  const isNothing = done === 0 && begun !== 1 && !uncertainCodes.has(code);
  return ` ${keptTexts[isNothing ? "nothing" : "part"][language]}`;
}
