import type { Bilingual } from "./language";
import { nameOfMetaKey, type MetaKey } from "./meta-keys";

const both = (de: string, en: string): Bilingual => ({ de, en });

/** A value of KAP_Meta that is not valid, and what is used instead. */
const metaInvalid = (key: MetaKey) => {
  const { de, en } = nameOfMetaKey(key);
  return both(
    `Angabe „${de}“: „{value}“ ist kein gültiger Wert; verwendet wird „{used}“.`,
    `The entry “${en}”: “{value}” is no valid value; “{used}” is used instead.`,
  );
};

const overwritten = both(
  "Der Wert entspricht nicht der Formel dieser Spalte (Zeilen: {rows}; insgesamt {count}): überschrieben, ohne Formel eingefügt oder nicht neu berechnet.",
  "The value is not what this column's formula gives (rows: {rows}; {count} in all): overwritten, pasted without its formula, or not recalculated.",
);

/** Sentence for every finding about a plan. `{kpi}` becomes the KPI's label, numbers are formatted. */
export const planFindingTexts = {
  "plan.stamp_differs": both(
    "Die unsichtbare Kennung der Datei fehlt oder gehört zu einem anderen Plan; es gelten die Zellen.",
    "The file's hidden stamp is missing or belongs to another plan; the cells count.",
  ),
  "meta.account_invalid": metaInvalid("account"),
  "meta.level_invalid": metaInvalid("level"),
  "meta.import_where_invalid": metaInvalid("import_where"),
  "meta.import_map_invalid": metaInvalid("import_map"),
  "meta.sheets_on_invalid": metaInvalid("sheets_on"),
  "meta.sheets_off_invalid": metaInvalid("sheets_off"),
  "meta.status_invalid": metaInvalid("status"),
  "meta.status_by_invalid": metaInvalid("status_by"),
  "meta.status_on_invalid": metaInvalid("status_on"),
  "meta.created_on_invalid": metaInvalid("created_on"),
  "meta.status_tolerance_invalid": metaInvalid("status_tolerance"),
  "sheet.missing": both(
    "Die Tabelle dieses Blatts fehlt: gelöscht oder in einen Bereich umgewandelt.",
    "This sheet's table is missing: deleted, or converted to a range.",
  ),
  "name.missing": both(
    "Diese Namen der Arbeitsmappe fehlen oder zeigen ins Leere: {names}. Formeln und Auswahllisten brauchen sie.",
    "These names of the workbook are missing or point nowhere: {names}. Formulas and choice lists need them.",
  ),
  "column.missing": both("Diese Spalte fehlt.", "This column is missing."),
  "cell.error": both("Die Zelle zeigt den Fehler {value}.", "The cell shows the error {value}."),
  "cell.not_a_number": both("„{value}“ ist keine Zahl.", "“{value}” is not a number."),
  "cell.not_a_date": both("„{value}“ ist kein Datum.", "“{value}” is not a date."),
  "cell.unknown_choice": both(
    "„{value}“ steht nicht in der Auswahlliste; der Text bleibt stehen.",
    "“{value}” is not in the choice list; the text stays.",
  ),
  "row.id_malformed": both(
    "„{id}“ ist keine ID des Plans; die Zelle bleibt, wie sie ist.",
    "“{id}” is no id of the plan; the cell stays as it is.",
  ),
  "row.id_duplicate": both(
    "Die ID {id} steht schon in Zeile {first} und bleibt dort gültig.",
    "Row {first} has the id {id} already and keeps it.",
  ),
  "reference.unlisted_product_group": both(
    "Die Produktgruppe „{value}“ steht nicht in den Einstellungen.",
    "The product group “{value}” is not in the settings.",
  ),
  "reference.unlisted_region": both(
    "Die Region „{value}“ steht nicht in den Einstellungen.",
    "The region “{value}” is not in the settings.",
  ),
  "reference.unlisted_unit": both(
    "Die Einheit „{value}“ steht nicht in den Einstellungen.",
    "The unit “{value}” is not in the settings.",
  ),
  "reference.unknown_owner": both(
    "„{value}“ ist kein Kürzel aus dem Key-Account-Team.",
    "“{value}” is no short name of the team.",
  ),
  "reference.unknown_row": both(
    "„{value}“ verweist auf keine Zeile des Plans.",
    "“{value}” refers to no row of the plan.",
  ),
  "reference.ambiguous_owner": both(
    "Das Kürzel „{value}“ hat schon Zeile {first}; Zeilen nennen ihre Verantwortlichen danach, es muss eindeutig sein.",
    "Row {first} has the short name “{value}” already; rows name their owners by it, so it must be unique.",
  ),
  "kpi.share_above_one": both(
    "{kpi} {year}: {value} wären mehr als 100 %. Wurde der Prozentwert ohne %-Zeichen eingegeben?",
    "{kpi} {year}: {value} would be more than 100 %. Was a percentage entered without %?",
  ),
  "kpi.unit_missing": both(
    "{kpi} {year}: Die Einheit fehlt; ohne sie wird nicht addiert.",
    "{kpi} {year}: the unit is missing; without it nothing is added.",
  ),
  "kpi.other_currency": both(
    "{kpi} {year}: {unit} statt der Planwährung {currency}; Währungen werden nicht gemischt.",
    "{kpi} {year}: {unit} instead of the plan's currency {currency}; currencies are never mixed.",
  ),
  "kpi.negative_returns": both(
    "{kpi} {year}: Retouren sind positiv einzugeben, hier steht {value}.",
    "{kpi} {year}: returns are entered positive, this says {value}.",
  ),
  "kpi.achievement_target_not_positive": both(
    "{kpi} {year}: Zielerreichung bleibt leer, weil das Ziel {target} nicht größer als 0 ist.",
    "{kpi} {year}: achievement stays blank, because the target {target} is not above 0.",
  ),
  "kpi.achievement_negative_value": both(
    "{kpi} {year}: Zielerreichung bleibt leer, weil weniger besser ist und ein Wert negativ ist.",
    "{kpi} {year}: achievement stays blank, because lower is better and a value is negative.",
  ),
  "kpi.duplicate_row": both(
    "{kpi} {year}: Für diese Kennzahl gibt es in Zeile {first} schon einen Eintrag mit derselben Produktgruppe, Region und demselben Segment.",
    "{kpi} {year}: row {first} already has this KPI with the same product group, region and segment.",
  ),
  "kpi.not_additive": both(
    "{kpi} {year}: Werte einzelner Gruppen dürfen nicht addiert werden; ein Gesamtwert braucht eine eigene Zeile ohne Produktgruppe und Region.",
    "{kpi} {year}: values of single groups must not be added; a total needs a row of its own without product group and region.",
  ),
  "kpi.mixed_units": both(
    "{kpi} {year}: verschiedene Einheiten; es wird nicht addiert.",
    "{kpi} {year}: different units; nothing is added.",
  ),
  "kpi.mixed_grains": both(
    "{kpi} {year}: Die Summen auf verschiedenen Ebenen (Kunde, Produktgruppen, Regionen) sind nicht gleich, Unterschied {difference}; Ebenen werden nie zusammengezählt.",
    "{kpi} {year}: the sums at different grains (account, product groups, regions) are not the same, difference {difference}; grains are never added together.",
  ),
  "kpi.incomplete_ratio": both(
    "{kpi} {year}: Ein Gesamtwert braucht Zähler und Nenner in jeder Zeile.",
    "{kpi} {year}: a total needs numerator and denominator in every row.",
  ),
  "kpi.kpi_missing": both(
    "Die Kennzahl fehlt; die Werte dieser Zeile zählen nirgends mit.",
    "The KPI is missing; the figures of this row count nowhere.",
  ),
  "kpi.year_missing": both(
    "Das Geschäftsjahr fehlt; die Zeile zählt nirgends mit.",
    "The fiscal year is missing; the row counts nowhere.",
  ),
  "kpi.formula_overwritten": overwritten,
  "row.formula_overwritten": overwritten,
  "kpi.without_target": both("Noch kein Zielwert für {years}: {kpis}.", "No target yet for {years}: {kpis}."),
  "kpi.year_cut_off": both(
    "{kpi} {year}: Das Ist reicht nur von {from} bis {through}; verglichen wird mit dem anteiligen Ziel.",
    "{kpi} {year}: the actual runs only from {from} to {through}; it is compared with the target pro rata.",
  ),
  "measure.contribution_twice": both(
    "„{parent}“ hat schon einen Beitrag; dieser hier würde doppelt zählen.",
    "“{parent}” has a contribution already; this one would count twice.",
  ),
} satisfies Readonly<Record<string, Bilingual>>;

/** Word for each severity. */
export const severityTexts = {
  error: both("Fehler", "Error"),
  warning: both("Warnung", "Warning"),
  info: both("Hinweis", "Note"),
} as const;
