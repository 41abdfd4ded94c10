import type { Bilingual } from "./language";

const both = (de: string, en: string): Bilingual => ({ de, en });

/** What the reading of a table has to say, by code; `{name}` stands for a parameter of the finding. */
export const tabularFindingTexts: Readonly<Record<string, Bilingual>> = {
  "tabular.file-empty": both("Die Datei ist leer.", "The file is empty."),
  "tabular.file-too-large": both(
    "Die Datei ist {bytes} Bytes groß; gelesen werden höchstens {limit} Bytes.",
    "The file has {bytes} bytes; at most {limit} are read.",
  ),
  "tabular.file-not-text": both(
    "Die Datei ist keine Textdatei (vermutlich: {format}). Bitte als CSV speichern und noch einmal versuchen.",
    "The file is no text file but probably: {format}. Save it as CSV and try again.",
  ),
  "tabular.table-too-large": both(
    "Die Tabelle ist zu groß ({what}: {count}, höchstens {limit}).",
    "The table is too large ({what}: {count}, at most {limit}).",
  ),
  "tabular.encoding-assumed": both(
    "Die Zeichenkodierung der Datei ist nicht angegeben, und UTF-8 ist sie nicht; gelesen wurde die Datei als {encoding}.",
    "The file names no text encoding and is not UTF-8; it was read as {encoding}.",
  ),
  "tabular.encoding-doubtful": both(
    "Zeichen, die es in {encoding} nicht gibt: {count}, zuerst bei „{text}“. Ist die Zeichenkodierung richtig?",
    "Characters that do not exist in {encoding}: {count}, first near “{text}”. Is the text encoding right?",
  ),
  "tabular.encoding-unknown": both(
    "Die Zeichenkodierung „{encoding}“ ist nicht bekannt. Üblich sind utf-8 und windows-1252.",
    "The text encoding “{encoding}” is not known. Usual ones are utf-8 and windows-1252.",
  ),
  "tabular.encoding-contradicts-mark": both(
    "Die Datei kennzeichnet sich als {mark}, gelesen wurde sie wie gewünscht als {encoding}.",
    "The file marks itself as {mark}; it was read as {encoding}, as you asked.",
  ),
  "tabular.separator-ambiguous": both(
    "Als Trennzeichen kommen „{separator}“ und „{other}“ gleichermaßen in Frage.",
    "Both “{separator}” and “{other}” could be the separator.",
  ),
  "tabular.separator-unknown": both(
    "„{separator}“ kann kein Trennzeichen sein.",
    "“{separator}” cannot be a separator.",
  ),
  "tabular.quotes-malformed": both(
    "Anführungszeichen sind nicht geschlossen oder stehen mitten im Feld: „{text}“. Die Zeile wird nicht übernommen.",
    "Quotation marks are not closed or stand inside a field: “{text}”. The line is left out.",
  ),
  "tabular.rest-not-read": both(
    "Mehr als {limit} fehlerhafte Anführungszeichen: Ab hier wurde nichts mehr gelesen.",
    "More than {limit} broken quotation marks: nothing was read from here on.",
  ),
  "tabular.row-too-short": both(
    "Die Zeile hat {fields} statt {expected} Felder; die fehlenden gelten als leer.",
    "The line has {fields} instead of {expected} fields; the missing ones count as empty.",
  ),
  "tabular.row-too-long": both(
    "Die Zeile hat {fields} statt {expected} Felder und wird nicht übernommen: „{text}“.",
    "The line has {fields} instead of {expected} fields and is left out: “{text}”.",
  ),
  "tabular.title-left-out": both(
    "Der Text über der Kopfzeile gilt als Titel und wird nicht übernommen: „{text}“.",
    "The text above the header row counts as a title and is left out: “{text}”.",
  ),
  "tabular.total-left-out": both(
    "Die Zeile ist offenbar eine Summe und wird nicht übernommen: „{text}“.",
    "The line seems to be a total and is left out: “{text}”.",
  ),
  "tabular.remark-left-out": both(
    "Die Zeile ist offenbar eine Bemerkung und wird nicht übernommen: „{text}“.",
    "The line seems to be a remark and is left out: “{text}”.",
  ),
  "tabular.rows-missing": both("Unter der Kopfzeile stehen keine Daten.", "There are no data below the header row."),
  "tabular.header-missing": both(
    "Die Kopfzeile mit den Spaltennamen fehlt: „{text}“ sieht nach Daten aus.",
    "The header row with the column names is missing: “{text}” looks like data.",
  ),
  "tabular.header-row-unusable": both(
    "Zeile {row} kann nicht Kopfzeile sein: Sie ist leer oder nicht vorhanden.",
    "Row {row} cannot be the header row: it is empty or does not exist.",
  ),
  "tabular.header-row-chosen": both("Als Kopfzeile gilt Zeile {row}.", "Row {row} counts as header row."),
  "tabular.header-empty": both(
    "Eine Spalte hat keine Überschrift; hier heißt sie „{name}“.",
    "A column has no header and is called “{name}” here.",
  ),
  "tabular.header-duplicate": both(
    "Die Überschrift „{header}“ kommt mehrfach vor; die weitere Spalte heißt hier „{name}“.",
    "The header “{header}” occurs more than once; the further column is called “{name}” here.",
  ),
  "tabular.column-unknown": both("Die Spalte „{column}“ gibt es nicht.", "There is no column “{column}”."),
  "tabular.cell-error-value": both(
    "Die Zelle enthält den Fehlerwert {text}.",
    "The cell holds the error value {text}.",
  ),
  "tabular.placeholder-empty": both(
    "„{text}“ gilt als leer (Zellen: {count}).",
    "“{text}” counts as empty (cells: {count}).",
  ),
  "tabular.more-findings": both(
    "Weitere Befunde dieser Art, nicht einzeln aufgeführt: {count}.",
    "More findings of the same kind that are not listed one by one: {count}.",
  ),
  "tabular.number-not-understood": both("„{text}“ ist keine Zahl.", "“{text}” is no number."),
  "tabular.number-contradicts-column": both(
    "„{text}“ passt nicht zum Dezimalzeichen der Spalte ({decimal}).",
    "“{text}” does not fit the decimal mark of the column ({decimal}).",
  ),
  "tabular.number-ambiguous": both(
    "„{text}“ lässt sich auf zwei Arten lesen; auch die übrigen Werte der Spalte klären es nicht.",
    "“{text}” can be read in two ways, and the column does not settle it.",
  ),
  "tabular.decimal-ambiguous": both(
    "Ist das Dezimalzeichen ein Komma oder ein Punkt? Die Datei lässt es offen (Werte: {count}, zum Beispiel {examples}). Bitte das Dezimalzeichen angeben (--decimal).",
    "Comma or point as decimal mark? Nothing in the file settles it (values: {count}, for example {examples}). Please state the decimal mark (--decimal).",
  ),
  "tabular.decimal-contradictory": both(
    "In der Spalte stehen Werte mit Dezimalkomma ({commas}) neben Werten mit Dezimalpunkt ({points}), zum Beispiel {examples}.",
    "The column mixes decimal comma ({commas}) and decimal point ({points}), for example {examples}.",
  ),
  "tabular.decimal-from-column": both(
    "Das Dezimalzeichen „{decimal}“ ergibt sich aus der Spalte „{from}“ („{text}“), nicht aus dieser (Werte: {count}).",
    "The decimal mark “{decimal}” follows from the column “{from}” (“{text}”), not from this one (values: {count}).",
  ),
  "tabular.percent-mixed": both(
    "„{text}“ ist nicht eindeutig: In der Spalte stehen Werte mit Prozentzeichen ({percent}) und ohne ({plain}).",
    "“{text}” is ambiguous: the column has values with a percent sign ({percent}) and without ({plain}).",
  ),
  "tabular.date-not-understood": both("„{text}“ ist kein Datum.", "“{text}” is no date."),
  "tabular.date-impossible": both("Den Tag „{text}“ gibt es nicht.", "There is no day “{text}”."),
  "tabular.date-contradicts-column": both(
    "„{text}“ passt nicht zur Datumsreihenfolge der Spalte ({order}).",
    "“{text}” does not fit the order of the column ({order}).",
  ),
  "tabular.date-ambiguous": both(
    "„{text}“ lässt offen, was Tag und was Monat ist; auch die übrigen Werte der Spalte klären es nicht.",
    "“{text}” leaves open which is day and which is month, and the column does not settle it.",
  ),
  "tabular.date-order-ambiguous": both(
    "Steht der Tag oder der Monat vorn? Die Datei lässt es offen (Werte: {count}, zum Beispiel {examples}). Bitte die Reihenfolge angeben (--dates).",
    "Day or month first? Nothing in the file settles it (values: {count}, for example {examples}). Please state the order (--dates).",
  ),
  "tabular.date-order-contradictory": both(
    "In der Spalte steht mal der Tag, mal der Monat vorn, zum Beispiel {examples}.",
    "The column mixes the orders of day and month, for example {examples}.",
  ),
  "tabular.date-order-from-column": both(
    "Die Reihenfolge {order} ergibt sich aus der Spalte „{from}“ („{text}“), nicht aus dieser (Werte: {count}).",
    "The order {order} follows from the column “{from}” (“{text}”), not from this one (values: {count}).",
  ),
  "tabular.two-digit-years": both(
    "Zweistellige Jahre: {count}. 00 bis 29 gelten als 2000 bis 2029, die übrigen als 1930 bis 1999; „{text}“ wurde als {read} gelesen.",
    "Two-digit years: {count}. 00 to 29 are read as 2000 to 2029, the others as 1930 to 1999; “{text}” was read as {read}.",
  ),
  "tabular.time-left-out": both(
    "Die Uhrzeit blieb unberücksichtigt (Zellen: {count}, zum Beispiel „{text}“).",
    "The time of day was left away (cells: {count}, for example “{text}”).",
  ),
};
