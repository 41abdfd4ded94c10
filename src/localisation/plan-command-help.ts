/** Help of the commands that work on one plan file: how each is called, and its options. */
import { adoptionHelp } from "./adoption-help";
import type { Language } from "./language";

export type HelpRows = readonly (readonly [name: string, explanation: string])[];

export interface CommandHelp {
  readonly usage: Readonly<Record<Language, readonly [call: string, explanation: string]>>;
  readonly options: Readonly<Record<Language, HelpRows>>;
}

type Row = readonly [name: string, explanation: string];

/** Options that most of these commands have. */
const common = {
  out: {
    en: ["--out <file.xlsx>", "write another file instead of the plan itself"],
    de: ["--out <Datei.xlsx>", "in eine andere Datei schreiben statt in den Plan selbst"],
  },
  dryRun: {
    en: ["--dry-run", "only show what would change"],
    de: ["--dry-run", "nur zeigen, was sich ändern würde"],
  },
  by: {
    en: ["--by <name>", "who does it, for the plan's log"],
    de: ["--by <Name>", "wer es tut, für das Protokoll des Plans"],
  },
  today: {
    en: ["--today <yyyy-mm-dd>", "today's date (default: the clock)"],
    de: ["--today <JJJJ-MM-TT>", "heutiges Datum (Vorgabe: die Uhr)"],
  },
  language: {
    en: ["--language de | en", "language of the messages (default: that of the plan)"],
    de: ["--language de | en", "Sprache der Meldungen (Vorgabe: die des Plans)"],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, Row>>>>;

/** Own options of a command, then the common ones that it has. */
function options(own: Readonly<Record<Language, HelpRows>>, ...shared: readonly (keyof typeof common)[]) {
  const of = (language: Language) => [...own[language], ...shared.map((key) => common[key][language])];
  return { en: of("en"), de: of("de") };
}

const always = ["out", "today", "language"] as const;

export const planCommandHelp = {
  adopt: adoptionHelp,
  level: {
    usage: {
      en: ["kap level <plan.xlsx> [--set lean | standard | full] [--on …] [--off …]", "which sheets the plan has"],
      de: ["kap level <Plan.xlsx> [--set lean | standard | full] [--on …] [--off …]", "welche Blätter der Plan hat"],
    },
    options: options(
      {
        en: [
          ["--set lean | standard | full", "the new level; sheets that it lacks are hidden with their rows"],
          ["--on a,b", "switch single sheets on, such as prices"],
          ["--off a,b", "switch single sheets off; they are hidden, not deleted"],
        ],
        de: [
          [
            "--set lean | standard | full",
            "der neue Umfang; Blätter, die er nicht hat, werden mit ihren Zeilen ausgeblendet",
          ],
          ["--on a,b", "einzelne Blätter einschalten, etwa Preise"],
          ["--off a,b", "einzelne Blätter ausschalten; sie werden ausgeblendet, nicht gelöscht"],
        ],
      },
      "dryRun",
      ...always,
    ),
  },
  language: {
    usage: {
      en: ["kap language <plan.xlsx> [--set de | en]", "the language of the plan, or all of it in the other one"],
      de: ["kap language <Plan.xlsx> [--set de | en]", "die Sprache des Plans, oder den ganzen Plan in die andere"],
    },
    options: options(
      {
        en: [["--set de | en", "the new language; what people have written or renamed stays"]],
        de: [["--set de | en", "die neue Sprache; Eingetragenes und Umbenanntes bleibt"]],
      },
      "dryRun",
      ...always,
    ),
  },
  status: {
    usage: {
      en: [
        "kap status <plan.xlsx> [--set draft | agreed | closed --by <name>]",
        "the plan's status, with who and when",
      ],
      de: [
        "kap status <Plan.xlsx> [--set draft | agreed | closed --by <Name>]",
        "der Status des Plans, mit wem und wann",
      ],
    },
    options: options(
      {
        en: [
          ["--set draft | agreed | closed", "the new status (default: only show it)"],
          ["--by <name>", "who decided; needed for agreed and closed"],
        ],
        de: [
          [
            "--set draft | agreed | closed",
            "der neue Status: Entwurf, vereinbart, abgeschlossen (Vorgabe: nur zeigen)",
          ],
          ["--by <Name>", "wer das entschieden hat; für agreed und closed nötig"],
        ],
      },
      ...always,
    ),
  },
  "hand-over": {
    usage: {
      en: ["kap hand-over <plan.xlsx> --from <short name> --to <short name>", "all open rows to another team member"],
      de: [
        "kap hand-over <Plan.xlsx> --from <Kürzel> --to <Kürzel>",
        "alle offenen Zeilen an ein anderes Teammitglied",
      ],
    },
    options: options(
      {
        en: [
          ["--from <short name>", "who hands over (required)"],
          ["--to <short name>", "who takes over (required)"],
          ["--name <name>", "full name of a person who is not in the team yet"],
        ],
        de: [
          ["--from <Kürzel>", "wer übergibt (erforderlich)"],
          ["--to <Kürzel>", "wer übernimmt (erforderlich)"],
          ["--name <Name>", "voller Name, wenn die Person noch nicht im Team ist"],
        ],
      },
      "dryRun",
      "by",
      ...always,
    ),
  },
  "roll-forward": {
    usage: {
      en: ["kap roll-forward <plan.xlsx> [--dry-run]", "move a plan on into the next period"],
      de: ["kap roll-forward <Plan.xlsx> [--dry-run]", "einen Plan in die nächste Periode fortschreiben"],
    },
    options: options(
      {
        en: [
          ["--years <1-5>", "plan years by which it moves on (default 1)"],
          ["--keep id,id", "closed rows that stay in their lists"],
          ["--archive id,id", "open rows that go to the archive"],
          ["--confirmed id,id", "facts that are still true although they are old"],
          ["--again", "also where it was rolled forward less than half a year ago"],
        ],
        de: [
          ["--years <1-5>", "um wie viele Planjahre (Vorgabe 1)"],
          ["--keep ID,ID", "abgeschlossene Zeilen, die in ihrer Liste bleiben"],
          ["--archive ID,ID", "offene Zeilen, die ins Archiv gehen"],
          ["--confirmed ID,ID", "Angaben, die noch stimmen, obwohl sie alt sind"],
          ["--again", "auch wenn er erst vor weniger als einem halben Jahr fortgeschrieben wurde"],
        ],
      },
      "dryRun",
      "by",
      ...always,
    ),
  },
  remove: {
    usage: {
      en: ["kap remove <plan.xlsx> [--dry-run]", "take the plan out of a workbook, and leave everything else in it"],
      de: ["kap remove <Plan.xlsx> [--dry-run]", "den Plan aus einer Mappe nehmen; alles andere bleibt"],
    },
    options: options(
      {
        en: [
          ["--break-formulas", "also where formulas, names, charts or pivot tables outside the plan read it and break"],
        ],
        de: [
          [
            "--break-formulas",
            "auch wenn Formeln, Namen, Diagramme oder Pivot-Tabellen außerhalb des Plans daran hängen",
          ],
        ],
      },
      "dryRun",
      ...always,
    ),
  },
  migrate: {
    usage: {
      en: ["kap migrate <plan.xlsx>", "bring a plan of an older version to this one"],
      de: ["kap migrate <Plan.xlsx>", "einen Plan einer älteren Version auf diese bringen"],
    },
    options: options({ en: [], de: [] }, "by", "dryRun", ...always),
  },
  repair: {
    usage: {
      en: ["kap repair <plan.xlsx> [--dry-run]", "restore what is damaged, and say what was done"],
      de: ["kap repair <Plan.xlsx> [--dry-run]", "Beschädigtes wiederherstellen und sagen, was getan wurde"],
    },
    options: options(
      {
        en: [
          ["--accept", "also where something else may have been meant (1.234, 03/04/2026)"],
          ["--only <repair>", "one kind of repair, such as restore_formulas (kap check --json names them)"],
        ],
        de: [
          ["--accept", "auch, wo etwas anderes gemeint sein kann (1.234, 03/04/2026)"],
          ["--only <Reparatur>", "nur eine Art, etwa restore_formulas (kap check --json nennt sie)"],
        ],
      },
      "dryRun",
      ...always,
    ),
  },
  person: {
    usage: {
      en: ["kap person <plan.xlsx> --name <name> --extract | --erase", "all data on one person, or their erasure"],
      de: [
        "kap person <Plan.xlsx> --name <Name> --extract | --erase",
        "alle Daten zu einer Person, oder ihre Löschung",
      ],
    },
    options: options(
      {
        en: [
          ["--name <name>", "name, short name or row ID of a contact or team member (required)"],
          ["--also <text>", "another way in which texts name the person; may be repeated"],
          ["--extract", "list everything, on the standard output or in the new file of --out"],
          ["--format text | csv | json", "format of the list (default: text)"],
          ["--erase", "the row keeps its roles under a made-up name; the name goes from the whole file"],
          ["--blank-texts", "empty texts that name the person, instead of replacing the name in them"],
        ],
        de: [
          ["--name <Name>", "Name, Kürzel oder Zeilen-ID eines Kontakts oder Teammitglieds (erforderlich)"],
          ["--also <Text>", "wie Texte die Person sonst noch nennen; mehrfach möglich"],
          ["--extract", "alles auflisten, auf der Standardausgabe oder in der neuen Datei von --out"],
          ["--format text | csv | json", "Format der Liste (Vorgabe: text)"],
          [
            "--erase",
            "die Zeile behält ihre Rollen unter erfundenem Namen; der Name verschwindet aus der ganzen Datei",
          ],
          ["--blank-texts", "Texte, die die Person nennen, leeren, statt darin den Namen zu ersetzen"],
        ],
      },
      "dryRun",
      "by",
      ...always,
    ),
  },
} as const satisfies Readonly<Record<string, CommandHelp>>;

export type PlanCommand = keyof typeof planCommandHelp;
export const planCommands = Object.keys(planCommandHelp) as readonly PlanCommand[];
