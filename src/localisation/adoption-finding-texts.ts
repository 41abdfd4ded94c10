/** What an adoption has to say, by code; `{name}` stands for a parameter. Questions name what is assumed. */
import type { Bilingual } from "./language";

const both = (de: string, en: string): Bilingual => ({ de, en });

export const adoptionFindingTexts: Readonly<Record<string, Bilingual>> = {
  "adopt.which-sheet": both(
    "Das könnte auch zu „{other}“ gehören. Angenommen: „{target}“.",
    "This could belong to “{other}” as well. Assumed: “{target}”.",
  ),
  "adopt.which-dimension": both(
    "Sind die Zeilen („{example}“ …) Produktgruppen oder Regionen? Angenommen: Produktgruppen.",
    "Are the rows (“{example}” …) product groups or regions? Assumed: product groups.",
  ),
  "adopt.swot-perspective": both(
    "Beschreibt die SWOT uns beim Kunden oder den Kunden in seinem Markt? Angenommen: uns beim Kunden.",
    "Does the SWOT describe us at the account, or the account in its market? Assumed: us at the account.",
  ),
  "adopt.running-year": both(
    "„{header}“ ist das laufende Jahr: Ist oder Ziel? Angenommen: Ist.",
    "“{header}” is the running year: actual or target? Assumed: actual.",
  ),
  "adopt.future-year": both(
    "„{header}“ liegt in der Zukunft. Angenommen: Zielwerte.",
    "“{header}” lies in the future. Assumed: targets.",
  ),
  "adopt.forecast-left-out": both(
    "„{header}“ ist eine Hochrechnung, weder Ist noch Ziel. Angenommen: nicht übernehmen.",
    "“{header}” is a forecast, neither actual nor target. Assumed: not taken.",
  ),
  "adopt.own-kpi": both(
    "Die Kennzahl „{text}“ steht nicht im Katalog. Angenommen: eine eigene Kennzahl, die nicht summiert wird.",
    "The KPI “{text}” is not in the catalogue. Assumed: an own KPI that is never summed.",
  ),
  "adopt.which-customer": both(
    'Die Spalte „{column}“ nennt {count} Kunden. Welche Zeilen gehören zu diesem Kunden? Angenommen: keine; bitte mit --where "{column}={text}" wählen.',
    'The column “{column}” names {count} customers. Which lines are this account\'s? Assumed: none; please choose with --where "{column}={text}".',
  ),
  "adopt.customer-chosen": both(
    "Die Spalte „{column}“ nennt {count} Kunden. Angenommen: die Zeilen mit „{text}“.",
    "The column “{column}” names {count} customers. Assumed: the lines with “{text}”.",
  ),
  "adopt.choice-unknown": both(
    "„{text}“ steht nicht in der Auswahlliste; der Text wird so übernommen.",
    "“{text}” is not on the list of choices; the text is taken as it is.",
  ),
  "adopt.role-unknown": both(
    "„{text}“ ist keine Rolle im Buying Center und wird nicht übernommen.",
    "“{text}” is no role of the buying center and is not taken.",
  ),
  "adopt.out-of-range": both(
    "{text} liegt nicht zwischen {minimum} und {maximum} und wird nicht übernommen.",
    "{text} does not lie between {minimum} and {maximum} and is not taken.",
  ),
  "adopt.no-year": both("„{text}“ ist kein Jahr und wird nicht übernommen.", "“{text}” is no year and is not taken."),
  "adopt.row-without-subject": both(
    "Der Zeile fehlt, worum es geht; sie wird nicht übernommen.",
    "The row does not say what it is about; it is not taken.",
  ),
  "adopt.scaled": both("Die Werte wurden mit {scale} multipliziert.", "The values were multiplied by {scale}."),
  "adopt.read-as-percent": both(
    "Die Werte wurden als Prozent gelesen: {example} ist {example} %.",
    "The values were read as percentages: {example} is {example}%.",
  ),
  "adopt.kpi-in-percent": both(
    "{kpi} wurde als Prozent gelesen: {example} ist {example} %.",
    "{kpi} was read as percentages: {example} is {example}%.",
  ),
  "adopt.row-compares": both(
    "„{text}“ summiert oder vergleicht andere Zeilen und wird nicht übernommen.",
    "“{text}” sums or compares other rows and is not taken.",
  ),
  "adopt.other-currency": both(
    "Werte in {currency} werden nicht übernommen; der Plan rechnet in {plan}.",
    "Values in {currency} are not taken; the plan is in {plan}.",
  ),
  "adopt.figure-twice": both(
    "Für {kpi} {year} steht ein zweiter Wert da: {other} statt {value}. Der erste wird übernommen.",
    "For {kpi} {year} there is a second value: {other} instead of {value}. The first one is taken.",
  ),
  "adopt.months-not-summed": both(
    "{kpi} {year}: Die Werte der Monate lassen sich nicht zu einem Jahreswert summieren; sie werden nicht übernommen.",
    "{kpi} {year}: the values of the months cannot be summed to a year; they are not taken.",
  ),
  "adopt.months-missing": both(
    "{kpi} {year}: Nur {count} Monate mit Lücken oder ohne Jahresende; das Jahr wird nicht übernommen.",
    "{kpi} {year}: only {count} months, with gaps or without the year's end; the year is not taken.",
  ),
  "adopt.own-field": both(
    "„{text}“ ist kein Feld des Profils; es wird eine eigene Zeile.",
    "“{text}” is no field of the profile; it becomes a row of its own.",
  ),
  "adopt.new-member": both(
    "„{name}“ ist nicht im Team; wird als Teammitglied „{short}“ angelegt.",
    "“{name}” is not in the team; becomes the team member “{short}”.",
  ),
  "adopt.reference-unknown": both(
    "„{text}“ gibt es auf dem Blatt „{target}“ nicht; der Text wird so übernommen.",
    "“{text}” is not on the sheet “{target}”; the text is taken as it is.",
  ),
  "adopt.conflict": both(
    "Im Plan steht „{plan}“, in der Quelle „{source}“. Der Plan bleibt.",
    "The plan says “{plan}”, the source “{source}”. The plan stays.",
  ),
  "adopt.kept-formula": both(
    "Im Plan steht eine eigene Formel ohne Wert, in der Quelle „{source}“. Die Formel bleibt.",
    "The plan holds a formula of its own without a value, the source says “{source}”. The formula stays.",
  ),
  "adopt.sheet-missing": both(
    "Der Plan hat das Blatt „{target}“ nicht; {count} Zeilen bleiben in der Quelle. Das Blatt lässt sich mit kap level einschalten.",
    "The plan does not have the sheet “{target}”; {count} rows stay in the source. kap level switches the sheet on.",
  ),
  "adopt.map-malformed": both(
    "--map „{entry}“ ist nicht verständlich. Erwartet wird <Block>=<Blatt> oder <Block>.<Spalte>=<Spalte des Plans>.",
    "--map “{entry}” is not understood. Expected is <block>=<sheet> or <block>.<column>=<column of the plan>.",
  ),
  "adopt.map-block-unknown": both(
    "--map „{entry}“: Diesen Block gibt es nicht; gefunden wurden {count}.",
    "--map “{entry}”: there is no such block; {count} were found.",
  ),
  "adopt.map-sheet-unknown": both(
    "--map „{entry}“: Dieses Blatt gibt es nicht. Möglich sind: {sheets}.",
    "--map “{entry}”: there is no such sheet. Possible are: {sheets}.",
  ),
  "adopt.map-column-unknown": both(
    "--map „{entry}“: Diese Spalte hat das Blatt nicht. Möglich sind: {columns}.",
    "--map “{entry}”: the sheet has no such column. Possible are: {columns}.",
  ),
  "adopt.map-part-unknown": both(
    "--map „{entry}“: Diese Spalte hat der Block nicht. Vorhanden sind: {columns}.",
    "--map “{entry}”: the block has no such column. Its columns are: {columns}.",
  ),
};
