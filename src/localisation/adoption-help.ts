/** Help of `kap adopt`. */
import type { CommandHelp } from "./plan-command-help";

export const adoptionHelp = {
  usage: {
    en: [
      "kap adopt [<workbook.xlsx>] [--from <file>] [--dry-run] --out <plan.xlsx>",
      "make a plan of an existing workbook, or bring its lists into a plan",
    ],
    de: [
      "kap adopt [<Mappe.xlsx>] [--from <Datei>] [--dry-run] --out <Plan.xlsx>",
      "aus einer vorhandenen Arbeitsmappe einen Plan machen, oder ihre Listen in einen Plan übernehmen",
    ],
  },
  options: {
    en: [
      ["--from <file>", ".xlsx or .csv whose contents are taken (default: the workbook's own sheets)"],
      ["--sheet <name>", "take only this sheet"],
      ["--dry-run", "only show what was recognised and what would be written"],
      ["--map <block>=<sheet>", "the block belongs on this sheet of the plan, such as 2=contacts; 2=- leaves it out"],
      ["--map <block>.<column>=<column>", "a column of the block, such as 2.Position=function; - leaves it out"],
      ["--map <block>.<year>=actual | target", "what a year holds; a row of figures: 3.Visits=support_scope"],
      ["--where <column>=<value>", "order lines: take only these lines"],
      ["--decimal , | .", "decimal mark, when the cells leave it open"],
      ["--dates dmy | mdy | ymd", "order in dates, when the cells leave it open"],
      ["--encoding <name>", "text encoding of a .csv file"],
      ["--account, --currency, --fiscal-year-start", "of a new plan (default: as the source says, else asked)"],
      ["--level lean | standard | full", "of a new plan (default: with the sheets that something was found for)"],
      ["--horizon, --first-plan-year", "of a new plan, as in kap new"],
      ["--out <file.xlsx>", "the new file; the workbook itself stays as it is (a plan may be changed in place)"],
      ["--today <yyyy-mm-dd>", "today's date (default: the clock)"],
      ["--language de | en", "language of a new plan and of the messages"],
    ],
    de: [
      ["--from <Datei>", ".xlsx oder .csv, deren Inhalt übernommen wird (Vorgabe: die Blätter der Mappe selbst)"],
      ["--sheet <Name>", "nur dieses Blatt übernehmen"],
      ["--dry-run", "nur zeigen, was erkannt wurde und was geschrieben würde"],
      ["--map <Block>=<Blatt>", "der Block gehört auf dieses Blatt des Plans, etwa 2=contacts; 2=- lässt ihn weg"],
      ["--map <Block>.<Spalte>=<Spalte>", "eine Spalte des Blocks, etwa 2.Position=function; - lässt sie weg"],
      [
        "--map <Block>.<Jahr>=actual | target",
        "Ist oder Ziel eines Jahres; eine Kennzahlenzeile: 3.Besuche=support_scope",
      ],
      ["--where <Spalte>=<Wert>", "Auftragspositionen: nur diese Zeilen"],
      ["--decimal , | .", "Dezimalzeichen, wenn die Zellen es offen lassen"],
      ["--dates dmy | mdy | ymd", "Reihenfolge im Datum, wenn die Zellen sie offen lassen"],
      ["--encoding <Name>", "Zeichensatz einer .csv-Datei"],
      [
        "--account, --currency, --fiscal-year-start",
        "eines neuen Plans (Vorgabe: wie in der Quelle, sonst wird gefragt)",
      ],
      ["--level lean | standard | full", "eines neuen Plans (Vorgabe: mit den Blättern, für die etwas gefunden wurde)"],
      ["--horizon, --first-plan-year", "eines neuen Plans, wie bei kap new"],
      [
        "--out <Datei.xlsx>",
        "die neue Datei; die Mappe selbst bleibt, wie sie ist (ein Plan darf selbst geändert werden)",
      ],
      ["--today <JJJJ-MM-TT>", "heutiges Datum (Vorgabe: die Uhr)"],
      ["--language de | en", "Sprache eines neuen Plans und der Meldungen"],
    ],
  },
} as const satisfies CommandHelp;
