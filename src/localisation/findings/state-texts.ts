import { told } from "./finding-text";

/** Findings about completeness, freshness, facts and references. */
export const stateFindingTexts = {
  "sheet.empty": told(
    [
      "Hier steht noch nichts: {sheets}.",
      "Der Plan wächst Blatt für Blatt; was noch niemand angefangen hat, fehlt in der Übersicht.",
      "Mit dem Blatt beginnen, das am meisten hilft; nicht benötigte Blätter ausschalten.",
    ],
    [
      "Nothing stands here yet: {sheets}.",
      "The plan grows sheet by sheet; what nobody has begun is missing from the overview.",
      "Begin with the sheet that helps most; switch off sheets that are not needed.",
    ],
  ),
  "sheet.incomplete": told(
    [
      "{count} von {total} Zeilen unvollständig: {rows}.",
      "Unvollständige Zeilen senken die Vollständigkeit in der Übersicht und lassen Fragen offen.",
      "Die genannte Zelle ergänzen und ebenso die übrigen Zeilen.",
    ],
    [
      "{count} of {total} rows incomplete: {rows}.",
      "Incomplete rows lower the completeness on the overview and leave questions open.",
      "Fill in the cell named, and the other rows likewise.",
    ],
  ),
  "sheet.stale": told(
    [
      "{count} von {total} Zeilen nicht mehr aktuell: {rows}; Angaben gelten {months} Monate oder bis zum eigenen Datum der Zeile.",
      "Wer auf alte Angaben baut, plant für einen Kunden, den es so nicht mehr gibt.",
      "Angaben bestätigen oder berichtigen und das genannte Datum erneuern.",
    ],
    [
      "{count} of {total} rows no longer fresh: {rows}; facts hold {months} months, or up to the row's own date.",
      "Who decides on old facts decides for a customer as it no longer is.",
      "Confirm or correct the facts and renew the date named.",
    ],
  ),
  "sheet.undated": told(
    [
      "{count} von {total} Zeilen ohne Stand: {rows}.",
      "Ohne Datum weiß niemand, ob die Angabe noch gilt.",
      "Das Datum eintragen, an dem die Angabe zuletzt stimmte.",
    ],
    [
      "{count} of {total} rows undated: {rows}.",
      "Without a date nobody knows whether the fact still holds.",
      "Enter the date on which the fact was last true.",
    ],
  ),
  "fact.future_date": told(
    [
      "Das Datum {date} liegt in der Zukunft.",
      "Es soll sagen, wann etwas zuletzt zutraf; so gälte die Angabe bis dahin als aktuell.",
      "Den Tag eintragen, an dem es zuletzt zutraf.",
    ],
    [
      "The date {date} lies in the future.",
      "It is to say when something was last true; like this it would count as fresh until then.",
      "Enter the day on which it was last true.",
    ],
  ),
  "fact.open_question": told(
    [
      "„{profile_field}“ ist als offene Frage markiert.",
      "Eine offene Frage hilft erst, wenn jemand sie klärt.",
      "Eine Maßnahme mit dieser Herkunft anlegen oder die Antwort eintragen.",
    ],
    [
      "“{profile_field}” is marked as an open question.",
      "An open question helps only when somebody settles it.",
      "Add a measure with this origin, or enter the answer.",
    ],
  ),
  "reference.evidence_nowhere": told(
    [
      "„{value}“ verweist auf keine Zeile des Plans.",
      "Die Zeile ist gelöscht oder gehört zu einem anderen Plan; nachprüfen lässt sich der Beleg nicht mehr.",
      "Eine vorhandene Zeile wählen oder die Quelle in Worten nennen.",
    ],
    [
      "“{value}” refers to no row of the plan.",
      "The row has been deleted or belongs to another plan; the evidence can no longer be looked up.",
      "Choose an existing row, or name the source in words.",
    ],
  ),
} as const;
