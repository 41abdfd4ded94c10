import type { FindingAdvice } from "./finding-text";

type Advice = readonly [why: string, todo: string];

const advice = (de: Advice, en: Advice): FindingAdvice => ({
  why: { de: de[0], en: en[0] },
  todo: { de: de[1], en: en[1] },
});

const meta = advice(
  [
    "Der Plan rechnet dann mit dem genannten Ersatzwert.",
    "Auf dem ausgeblendeten Blatt Meta einen gültigen Wert eintragen.",
  ],
  ["The plan then reckons with the value named instead.", "Enter a valid value on the hidden sheet Meta."],
);

const overwritten = advice(
  [
    "Alles, was mit dieser Spalte rechnet, auch die Übersicht, kann dadurch falsch sein.",
    "Die Formel der Spalte wiederherstellen; war es Absicht, den Wert in eine eigene Spalte legen.",
  ],
  [
    "Everything that reckons with this column, the overview too, may be wrong.",
    "Restore the column's formula; if it was on purpose, put the value into a column of your own.",
  ],
);

const unlisted = advice(
  [
    "Werte unter einem unbekannten Namen fehlen in Summen und Auswahllisten.",
    "Den Namen in den Einstellungen ergänzen oder hier berichtigen.",
  ],
  [
    "Figures under an unknown name are missing from totals and lists.",
    "Add the name to the settings, or correct it here.",
  ],
);

const total = advice(
  [
    "Eine Summe, die falsch addiert ist, ist schlimmer als keine; deshalb bleibt der Gesamtwert leer.",
    "Den Gesamtwert in einer eigenen Zeile eintragen oder die genannten Angaben ergänzen.",
  ],
  [
    "A total added wrongly is worse than none, so it stays blank.",
    "Enter the total in a row of its own, or complete what is named.",
  ],
);

const notCompared = advice(
  [
    "Eine Quote aus solchen Werten würde das Gegenteil aussagen.",
    "Ziel und Ist prüfen; stimmen sie, genügt der Vergleich über die Lücke.",
  ],
  [
    "A ratio of such values would say the opposite.",
    "Check target and actual; if they are right, the gap is the comparison.",
  ],
);

const uncounted = advice(
  ["Was nirgends mitzählt, fehlt in jeder Auswertung.", "Die Zelle ergänzen."],
  ["What counts nowhere is missing from every evaluation.", "Fill in the cell."],
);

/** Why findings about the workbook matter and what to do; what they say first stands in `planFindingTexts`. */
export const findingAdvice: Readonly<Record<string, FindingAdvice>> = {
  "plan.stamp_differs": advice(
    [
      "Die Kennung hilft Programmen, die Datei als diesen Plan zu erkennen; in den Blättern fehlt nichts.",
      "Die Kennung erneuern lassen.",
    ],
    [
      "The stamp helps programs to know the file as this plan; nothing is missing from the sheets.",
      "Let the stamp be renewed.",
    ],
  ),
  "meta.account_invalid": meta,
  "meta.level_invalid": meta,
  "meta.sheets_on_invalid": meta,
  "meta.sheets_off_invalid": meta,
  "meta.import_where_invalid": meta,
  "meta.import_map_invalid": meta,
  "meta.status_invalid": meta,
  "meta.status_by_invalid": meta,
  "meta.status_on_invalid": meta,
  "meta.created_on_invalid": meta,
  "meta.status_tolerance_invalid": meta,
  "sheet.missing": advice(
    [
      "Formeln, die diese Tabelle lesen, zeigen dann nichts oder Falsches.",
      "Den letzten Schritt rückgängig machen, wenn es gerade geschah; sonst die Tabelle wiederherstellen lassen.",
    ],
    [
      "Formulas that read this table then show nothing, or something wrong.",
      "Undo the last step if it has just happened; otherwise let the table be restored.",
    ],
  ),
  "name.missing": advice(
    ["Ohne sie bleiben Auswahllisten leer und Formeln zeigen #NAME?.", "Die Namen wiederherstellen lassen."],
    ["Without them choice lists stay empty and formulas show #NAME?.", "Let the names be restored."],
  ),
  "column.missing": advice(
    [
      "Was in der Spalte stand oder stehen soll, fehlt in Formeln und Übersicht.",
      "Die Spalte wiederherstellen lassen.",
    ],
    ["What stood or should stand in it is missing from formulas and overview.", "Let the column be restored."],
  ),
  "cell.error": advice(
    [
      "Ein Fehler pflanzt sich in alle Formeln fort, die die Zelle lesen.",
      "Die Eingabe berichtigen oder die Zelle leeren.",
    ],
    ["An error spreads to all formulas that read the cell.", "Correct the entry, or clear the cell."],
  ),
  "cell.not_a_number": advice(
    ["Text zählt in keiner Summe mit.", "Als Zahl eingeben, mit dem Dezimalzeichen dieses Computers und ohne Einheit."],
    ["Text counts in no total.", "Enter it as a number, with this computer's decimal mark and without a unit."],
  ),
  "cell.not_a_date": advice(
    ["Mit einem Text statt eines Datums lässt sich nicht rechnen.", "Als Datum eingeben, zum Beispiel 31.12.2026."],
    ["Nothing can be computed from a text instead of a date.", "Enter it as a date, for example 2026-12-31."],
  ),
  "cell.unknown_choice": advice(
    ["Formeln und Auswertungen kennen nur die Werte der Liste.", "Einen Wert aus der Auswahlliste wählen."],
    ["Formulas and evaluations know only the list's entries.", "Choose an entry of the list."],
  ),
  "row.id_malformed": advice(
    ["Andere Zeilen können nicht auf diese verweisen.", "Die Zelle leeren; die nächste Aktion vergibt eine ID."],
    ["Other rows cannot refer to this one.", "Clear the cell; the next action gives an id."],
  ),
  "row.id_duplicate": advice(
    ["Verweise meinen dann die erste der beiden Zeilen.", "Dieser Zeile eine neue ID geben lassen."],
    ["References then mean the first of the two rows.", "Let this row be given a new id."],
  ),
  "reference.unlisted_product_group": unlisted,
  "reference.unlisted_region": unlisted,
  "reference.unlisted_unit": unlisted,
  "reference.unknown_owner": advice(
    [
      "Wer nicht im Team steht, bekommt weder Erinnerung noch Beitragspaket.",
      "Die Person im Blatt Key-Account-Team ergänzen oder das Kürzel berichtigen.",
    ],
    [
      "Whoever is not in the team gets neither reminder nor contribution pack.",
      "Add the person to the team, or correct the short name.",
    ],
  ),
  "reference.unknown_row": advice(
    ["Der Zusammenhang ist verloren; die Zeile zählt nicht zu dem, was gemeint war.", "Eine vorhandene Zeile wählen."],
    ["The connection is lost; the row does not count towards what was meant.", "Choose an existing row."],
  ),
  "reference.ambiguous_owner": advice(
    ["Aufgaben landen sonst bei der falschen Person.", "Einem der beiden ein anderes Kürzel geben."],
    ["Otherwise tasks end up with the wrong person.", "Give one of the two another short name."],
  ),
  "kpi.share_above_one": advice(
    ["Ein Hundertfaches verfälscht jede Lücke und jedes Diagramm.", "12 % als 12 % oder 0,12 eingeben."],
    ["A hundredfold distorts every gap and chart.", "Enter 12 % as 12 % or 0.12."],
  ),
  "kpi.unit_missing": uncounted,
  "kpi.other_currency": advice(
    [
      "Beträge verschiedener Währungen ergeben keine Summe.",
      "In die Planwährung umrechnen und den Kurs im Kommentar nennen.",
    ],
    [
      "Amounts of different currencies make no total.",
      "Convert to the plan's currency and name the rate in the comment.",
    ],
  ),
  "kpi.negative_returns": advice(
    ["Mit Minuszeichen würden Retouren als Verbesserung zählen.", "Ohne Minuszeichen eingeben."],
    ["With a minus sign returns would count as an improvement.", "Enter it without the minus sign."],
  ),
  "kpi.achievement_target_not_positive": notCompared,
  "kpi.achievement_negative_value": notCompared,
  "kpi.duplicate_row": advice(
    ["Beide Zeilen zählen, der Gesamtwert wäre doppelt.", "Die richtige Zeile behalten, die andere löschen."],
    ["Both rows count, so the total would be doubled.", "Keep the right row and delete the other."],
  ),
  "kpi.not_additive": total,
  "kpi.mixed_units": total,
  "kpi.mixed_grains": advice(
    [
      "Es zählt die feinste Ebene, die den Plan abdeckt; stimmen die Ebenen nicht überein, ist eine von beiden falsch.",
      "Die Summe der feinen Zeilen mit der groben vergleichen und die falsche berichtigen.",
    ],
    [
      "The finest level that covers the plan counts; where the levels disagree, one of them is wrong.",
      "Compare the sum of the fine rows with the coarse one and correct whichever is wrong.",
    ],
  ),
  "kpi.incomplete_ratio": total,
  "kpi.kpi_missing": uncounted,
  "kpi.year_missing": uncounted,
  "kpi.formula_overwritten": overwritten,
  "row.formula_overwritten": overwritten,
  "kpi.without_target": advice(
    [
      "Ohne Zielwert gibt es weder Lücke noch Ampel.",
      "Zielwerte eintragen oder die Zeilen löschen, die nicht geplant werden.",
    ],
    [
      "Without a target there is neither gap nor traffic light.",
      "Enter targets, or delete the rows that are not planned.",
    ],
  ),
  "kpi.year_cut_off": advice(
    [
      "Ein Teiljahr mit einem ganzen Ziel zu vergleichen, sähe wie ein Einbruch aus.",
      "Endet es zu früh, das Jahr mit dem nächsten Import ergänzen; beginnt es zu spät, einen Export des ganzen Jahres nehmen.",
    ],
    [
      "Part of a year against a full target would look like a slump.",
      "Where it ends early, complete the year with the next import; where it begins late, take an export of the whole year.",
    ],
  ),
  "measure.contribution_twice": advice(
    [
      "Die Lücke schiene geschlossen, obwohl sie es nicht ist.",
      "Den Beitrag nur beim Projekt oder nur bei seinen Teilen eintragen.",
    ],
    [
      "The gap would seem closed although it is not.",
      "Enter the contribution either with the project or with its parts.",
    ],
  ),
};
