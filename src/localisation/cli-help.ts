/** Help of the command line: usage, options, mapping fields, and what each KPI means. */
import { kpiCatalogue } from "../domain/kpi/catalogue";
import { fieldsNeededBy } from "../domain/kpi/export-fields";
import { importFieldTexts } from "./import-field-texts";
import { kpiDefinitions } from "./kpi-definitions";
import type { Language } from "./language";
import { labelOf } from "./list-labels";
import { planCommandHelp, planCommands, type HelpRows as Rows, type PlanCommand } from "./plan-command-help";

type OwnTopic = "kap" | "new" | "import" | "check";
type Topic = OwnTopic | PlanCommand;

function table(rows: Rows): string {
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows.map(([name, explanation]) => `  ${name.padEnd(width)}${explanation}`).join("\n");
}

const source: Readonly<Record<Language, Rows>> = {
  en: [
    ["--from <file>", "order lines: .csv, or .xlsx (first sheet)"],
    ["--sheet <name>", "sheet or table of the .xlsx file"],
    ["--where <column>=<value>", 'take only these lines; repeat on one column for "or"'],
    ["--map <field>=<column>", "column of a field, where its name does not say it"],
    ["--decimal , | .", "decimal mark, when the file leaves it open (1.234)"],
    ["--dates dmy | mdy | ymd", "order in dates, when the file leaves it open (04/07/1996)"],
    ["--encoding <name>", "text encoding, such as utf-8 or windows-1252"],
  ],
  de: [
    ["--from <Datei>", "Auftragspositionen: .csv oder .xlsx (erstes Blatt)"],
    ["--sheet <Name>", "Blatt oder Tabelle der .xlsx-Datei"],
    ["--where <Spalte>=<Wert>", "nur diese Zeilen; für dieselbe Spalte wiederholt: „oder“"],
    ["--map <Feld>=<Spalte>", "Spalte zu einem Feld, wenn ihr Name nicht eindeutig ist"],
    ["--decimal , | .", "Dezimalzeichen, wenn die Datei es offen lässt (1.234)"],
    ["--dates dmy | mdy | ymd", "Reihenfolge im Datum, wenn die Datei sie offen lässt (04/07/1996)"],
    ["--encoding <Name>", "Zeichensatz, etwa utf-8 oder windows-1252"],
  ],
};

const newOptions: Readonly<Record<Language, Rows>> = {
  en: [
    ["--account <name>", "the account (required)"],
    ["--language de | en", "language of the plan (required)"],
    ["--currency <code>", "ISO code such as EUR (required)"],
    ["--fiscal-year-start <1-12>", "month in which the fiscal year starts (required)"],
    ["--out <file.xlsx>", "the new file; an existing one is never touched (required)"],
    ["--level lean | standard | full", "how many sheets the plan begins with (default lean; see kap level)"],
    ["--horizon <years>", "plan years, at least 3 (default 3)"],
    ["--first-plan-year <year>", "default: the year after the last with actuals, else the next"],
    ["--today <yyyy-mm-dd>", "today's date (default: the clock)"],
    ["--product-groups a,b", "product groups of the settings"],
    ["--regions a,b", "regions of the settings"],
    ["--kpis a,b", "KPIs that get a target row per plan year (keys below)"],
  ],
  de: [
    ["--account <Name>", "der Kunde (erforderlich)"],
    ["--language de | en", "Sprache des Plans (erforderlich)"],
    ["--currency <Code>", "ISO-Code wie EUR (erforderlich)"],
    ["--fiscal-year-start <1-12>", "Monat, in dem das Geschäftsjahr beginnt (erforderlich)"],
    ["--out <Datei.xlsx>", "die neue Datei; eine vorhandene wird nie angetastet (erforderlich)"],
    ["--level lean | standard | full", "mit wie vielen Blättern der Plan beginnt (Vorgabe lean; siehe kap level)"],
    ["--horizon <Jahre>", "Planjahre, mindestens 3 (Vorgabe 3)"],
    ["--first-plan-year <Jahr>", "Vorgabe: das Jahr nach dem letzten mit Ist-Werten, sonst das nächste"],
    ["--today <JJJJ-MM-TT>", "heutiges Datum (Vorgabe: die Uhr)"],
    ["--product-groups a,b", "Produktgruppen für die Einstellungen"],
    ["--regions a,b", "Regionen für die Einstellungen"],
    ["--kpis a,b", "Kennzahlen, die je Planjahr eine Zielzeile bekommen (Schlüssel unten)"],
  ],
};

const importOptions: Readonly<Record<Language, Rows>> = {
  en: [
    ["--out <file.xlsx>", "write another file instead of the plan itself"],
    ["--replace-corrections", "overwrite figures that were changed or typed by hand (default: keep them)"],
    ["--other-filter", "the lines selected by --where may differ from those that the plan was filled with"],
    ["--clear-vanished", "clear imported figures that the file no longer has (default: keep them)"],
    ["--today <yyyy-mm-dd>", "today's date (default: the clock)"],
    ["--language de | en", "language of the messages (default: that of the plan)"],
  ],
  de: [
    ["--out <Datei.xlsx>", "in eine andere Datei schreiben statt in den Plan selbst"],
    ["--replace-corrections", "Werte überschreiben, die von Hand geändert oder eingetragen wurden (Vorgabe: behalten)"],
    ["--other-filter", "--where darf andere Zeilen wählen als die, mit denen der Plan gefüllt wurde"],
    ["--clear-vanished", "importierte Werte leeren, die die Datei nicht mehr hat (Vorgabe: behalten)"],
    ["--today <JJJJ-MM-TT>", "heutiges Datum (Vorgabe: die Uhr)"],
    ["--language de | en", "Sprache der Meldungen (Vorgabe: die des Plans)"],
  ],
};

const titles = {
  en: {
    intro: "kap: Key Account Plans in .xlsx files",
    usage: "Usage",
    commands: [
      ["kap new --account <name> … --out <file.xlsx>", "a new plan, with the figures of an order export"],
      ["kap import <plan.xlsx> --from <file> …", "bring an order export into an existing plan"],
      ["kap check <plan.xlsx> [--json]", "everything that is wrong with a plan"],
      ["kap help <command>", "all options of a command"],
    ] as Rows,
    exit: "Exit codes: 0 all good, 1 done with findings or a file was rejected, 2 wrong use.",
    options: "Options",
    source: "Order export",
    fields: "Mapping fields (columns with obvious German or English names need no --map)",
    exported: "KPIs that an export yields, and the fields that they need beside date and revenue",
    or: " or ",
    kpis: "KPIs (key: name: meaning)",
    check: [
      ["--json", "codes and places as JSON"],
      ["--language de | en", "language of the findings (default: that of the plan)"],
    ] as Rows,
  },
  de: {
    intro: "kap: Key Account Plans in .xlsx-Dateien",
    usage: "Aufruf",
    commands: [
      ["kap new --account <Name> … --out <Datei.xlsx>", "ein neuer Plan, mit den Werten eines Auftragsexports"],
      ["kap import <Plan.xlsx> --from <Datei> …", "einen Auftragsexport in einen vorhandenen Plan übernehmen"],
      ["kap check <Plan.xlsx> [--json]", "alles, was an einem Plan nicht stimmt"],
      ["kap help <Befehl>", "alle Optionen eines Befehls"],
    ] as Rows,
    exit: "Rückgabewerte: 0 alles in Ordnung, 1 mit Befunden oder Datei abgewiesen, 2 falscher Aufruf.",
    options: "Optionen",
    source: "Auftragsexport",
    fields: "Felder für --map (eindeutig benannte Spalten, deutsch oder englisch, brauchen es nicht)",
    exported: "Kennzahlen, die ein Export liefert, und die Felder, die sie neben Datum und Umsatz brauchen",
    or: " oder ",
    kpis: "Kennzahlen (Schlüssel: Name: Bedeutung)",
    check: [
      ["--json", "Codes und Fundstellen als JSON"],
      ["--language de | en", "Sprache der Befunde (Vorgabe: die des Plans)"],
    ] as Rows,
  },
} as const;

function fields(language: Language): string {
  return table(
    Object.entries(importFieldTexts).map(([key, text]) => [
      key,
      `${text.name[language]}: ${text.explanation[language]}`,
    ]),
  );
}

/** Which columns make which KPI possible: "list_price + unit_price or discount". */
function exportedKpis(language: Language): string {
  return table(
    Object.entries(fieldsNeededBy).map(([key, sets]) => [
      labelOf("kpi", key, language),
      sets.map((needed) => needed.join(" + ")).join(titles[language].or),
    ]),
  );
}

function kpis(language: Language): string {
  return table(
    kpiCatalogue.map(({ key }) => [key, `${labelOf("kpi", key, language)}: ${kpiDefinitions[key]?.[language] ?? ""}`]),
  );
}

/** What stands behind the usage of the commands that read exports, and of the check. */
function ownSections(topic: OwnTopic, language: Language): readonly string[] {
  const texts = titles[language];
  const sections = {
    kap: [],
    new: [
      section(texts.options, table(newOptions[language])),
      section(texts.source, table(source[language])),
      section(texts.fields, fields(language)),
      section(texts.exported, exportedKpis(language)),
      section(texts.kpis, kpis(language)),
    ],
    import: [
      section(texts.options, table(importOptions[language])),
      section(texts.source, table(source[language])),
      section(texts.fields, fields(language)),
      section(texts.exported, exportedKpis(language)),
    ],
    check: [section(texts.options, table(texts.check))],
  };
  return sections[topic];
}

const section = (title: string, body: string) => `${title}:\n${body}`;

const isPlanCommand = (topic: Topic): topic is PlanCommand => Object.hasOwn(planCommandHelp, topic);

/** How the commands are called; of one command only its own calls. */
function usage(topic: Topic, language: Language): Rows {
  const calls: Rows = [
    ...titles[language].commands.slice(0, -1),
    ...planCommands.map((command) => planCommandHelp[command].usage[language]),
    ...titles[language].commands.slice(-1),
  ];
  return calls.filter(([call]) => topic === "kap" || call.startsWith(`kap ${topic} `));
}

/** Help of a command, or of the command line as a whole. */
export function helpText(topic: Topic, language: Language): string {
  const texts = titles[language];
  const sections = isPlanCommand(topic)
    ? [section(texts.options, table(planCommandHelp[topic].options[language]))]
    : ownSections(topic, language);
  return [texts.intro, section(texts.usage, table(usage(topic, language))), ...sections, texts.exit].join("\n\n");
}
