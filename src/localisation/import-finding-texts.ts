import type { Bilingual } from "./language";

const both = (de: string, en: string): Bilingual => ({ de, en });

/** What an import of order lines has to say, by code; `{name}` stands for a parameter, `{where}` for the KPI row meant. */
export const importFindingTexts: Readonly<Record<string, Bilingual>> = {
  "import.option-malformed": both(
    "„{entry}“ ist nicht verständlich. Erwartet wird {option}.",
    "“{entry}” is not understood. Expected is {option}.",
  ),
  "import.field-unknown": both(
    "Das Feld „{field}“ gibt es nicht. Zuordnen lassen sich: {fields}.",
    "There is no field “{field}”. Fields that can be mapped: {fields}.",
  ),
  "import.column-unknown": both(
    "Die Spalte „{name}“ gibt es in der Datei nicht. Vorhanden sind: {columns}.",
    "The file has no column “{name}”. Its columns are: {columns}.",
  ),
  "import.field-mapped-twice": both(
    "Dem Feld {field} sind zwei Spalten zugeordnet: „{one}“ und „{two}“.",
    "Two columns are mapped to the field {field}: “{one}” and “{two}”.",
  ),
  "import.column-mapped-twice": both(
    "Die Spalte „{name}“ ist zwei Feldern zugeordnet: {other} und {field}. Ihre Werte würden doppelt zählen.",
    "The column “{name}” is mapped to two fields: {other} and {field}. It would count twice.",
  ),
  "import.filter-differs": both(
    "Dieser Plan wurde mit {remembered} gefüllt, jetzt ist {filter} gewählt: Das wären andere Zeilen. Ist das gewollt, bitte --other-filter angeben.",
    "This plan was filled with {remembered}; {filter} would select other lines. If that is meant, please add --other-filter.",
  ),
  "import.filter-column-missing": both(
    "Dieser Plan wurde mit {filter} gefüllt; die Datei hat diese Spalte nicht. Bitte die Zeilen des Kunden mit --where auswählen.",
    "This plan was filled with {filter}; the file does not have that column. Please select the account's lines with --where.",
  ),
  "import.filter-remembered": both(
    "Wie beim ersten Import wurden die Zeilen mit {filter} gelesen.",
    "As in the first import, the lines with {filter} were read.",
  ),
  "import.no-line-left": both(
    "Keine der {lines} Zeilen erfüllt {filter}. Groß- und Kleinschreibung werden unterschieden.",
    "None of the {lines} lines fulfils {filter}. Upper and lower case matter.",
  ),
  "import.source-is-plan": both(
    "„{name}“ gehört zum Plan selbst. Bitte die Tabelle, das Blatt oder den Bereich mit den Auftragszeilen wählen.",
    "“{name}” belongs to the plan itself. Please choose the table, sheet or range with the order lines.",
  ),
  "import.needed-column-missing": both(
    "Es fehlt die Spalte für {field}. Bitte zuordnen (--map {field_key}=<Spalte>). Vorhanden sind: {columns}.",
    "The column for {field} is missing. Please map it (--map {field_key}=<column>). The columns are: {columns}.",
  ),
  "import.revenue-missing": both(
    "Es fehlt der Umsatz: entweder eine Spalte mit dem Nettoumsatz (--map revenue=<Spalte>) oder Einzelpreis und Menge (--map unit_price=<Spalte> --map quantity=<Spalte>). Vorhanden sind: {columns}.",
    "The revenue is missing: either a column with net revenue (--map revenue=<column>) or unit price and quantity (--map unit_price=<column> --map quantity=<column>). The columns are: {columns}.",
  ),
  "import.needed-column-ambiguous": both(
    "Für {field} kommen mehrere Spalten in Frage: {candidates}. Bitte eine zuordnen (--map {field_key}=<Spalte>).",
    "Several columns could be {field}: {candidates}. Please map one (--map {field_key}=<column>).",
  ),
  "import.column-ambiguous": both(
    "Für {field} kommen mehrere Spalten in Frage: {candidates}. Keine wurde verwendet; bei Bedarf zuordnen (--map {field_key}=<Spalte>).",
    "Several columns could be {field}: {candidates}. None was used; map one if you need it (--map {field_key}=<column>).",
  ),
  "import.header-currency-differs": both(
    "Die Überschrift nennt {currency}, der Plan rechnet in {wanted}.",
    "The header says {currency}, the plan is in {wanted}.",
  ),
  "import.header-thousands": both(
    "Die Überschrift nennt Tausende oder Millionen. Erwartet werden Beträge in der Währung selbst.",
    "The header says thousands or millions. Amounts in the currency itself are expected.",
  ),
  "import.several-customers": both(
    "Die Zeilen gehören zu {count} Kunden ({examples}). Ein Plan gilt für einen Kunden; mit --where lassen sich Zeilen auswählen.",
    "The lines belong to {count} customers ({examples}). A plan is for one account; --where picks lines.",
  ),
  "import.discount-scale": both(
    "Rabatte wurden als {scale} gelesen: „{text}“ ist {value}.",
    "Discounts were read as {scale}: “{text}” is {value}.",
  ),
  "import.discount-scale-doubtful": both(
    "Rabatte wurden als {scale} gelesen: „{text}“ ist {value}. Die Werte lassen auch die andere Lesart zu; bitte prüfen.",
    "Discounts were read as {scale}: “{text}” is {value}. The values would allow another reading; please check.",
  ),
  "import.discounts-are-amounts": both(
    "Die meisten Rabatte liegen über 100 % („{text}“): Die Spalte enthält wohl Beträge. Dann bitte als Rabattbetrag zuordnen (--map discount_amount=<Spalte>).",
    "Most discounts are above 100 % (“{text}”): the column seems to hold amounts. If so, map it as discount amount (--map discount_amount=<column>).",
  ),
  "import.discount-above-all": both("Der Rabatt „{text}“ liegt über 100 %.", "The discount “{text}” is above 100 %."),
  "import.signs-turned": both(
    "Alle Werte der Spalte sind negativ (Zellen: {count}); sie wurden als positive Abzüge gelesen.",
    "All values of the column are negative (cells: {count}); they were read as positive deductions.",
  ),
  "import.signs-mixed": both(
    "Die Spalte enthält positive und negative Werte (negativ: {count}); jeder Wert zählt mit seinem Vorzeichen.",
    "The column has positive and negative values (negative: {count}); all count as they stand.",
  ),
  "import.cells-empty": both(
    "Leere Zellen für {field}: {count}. Diese Zeilen fehlen in den Kennzahlen, die das Feld brauchen.",
    "Empty cells for {field}: {count}. These lines are missing in the KPIs that need the field.",
  ),
  "import.discount-empty": both(
    "Zeilen mit leerem Rabatt: {count}. Sie gelten als nicht rabattiert.",
    "Lines that state no discount: {count}. They count as lines without discount.",
  ),
  "import.currency-missing": both(
    "Zeilen ohne Währung: {count}. Ihre Beträge gelten als Beträge in der Währung des Plans.",
    "Lines that state no currency: {count}. They count as amounts in the plan's currency.",
  ),
  "import.unit-missing": both(
    "Zeilen ohne Mengeneinheit: {count}. Für sie gilt „{unit}“.",
    "Lines without a unit of quantity: {count}. “{unit}” is taken for them.",
  ),
  "import.order-missing": both(
    "Zeilen ohne Auftragsnummer: {count}. Sie zählen zum Umsatz, aber nicht zu Aufträgen und Auftragswert.",
    "Lines without an order number: {count}. They count as revenue, but not for orders and order value.",
  ),
  "import.article-missing": both(
    "Zeilen ohne Artikel: {count}. Sie zählen zum Umsatz, aber nicht zu Artikeln und Artikelstruktur.",
    "Lines without an article: {count}. They count as revenue, but not for articles and article structure.",
  ),
  "import.buying-unit-missing": both(
    "Zeilen ohne Abnehmer: {count}. Sie zählen zum Umsatz, aber nicht zum durchschnittlichen Kundenumsatz.",
    "Lines without a buying unit: {count}. They count as revenue, but not for average customer revenue.",
  ),
  "import.group-not-stated": both(
    "Zeilen ohne Produktgruppe: {count}. Sie bilden im Plan eine eigene Gruppe.",
    "Lines without a product group: {count}. They make a group of their own in the plan.",
  ),
  "import.region-not-stated": both(
    "Zeilen ohne Region: {count}. Sie bilden im Plan eine eigene Region.",
    "Lines without a region: {count}. They make a region of their own in the plan.",
  ),
  "import.credit-notes": both(
    "Zeilen mit negativer Menge oder negativem Umsatz (Gutschriften): {count}. Sie mindern den Umsatz.",
    "Lines with negative quantity or revenue (credit notes): {count}. They reduce revenue.",
  ),
  "import.duplicate-lines": both(
    "Zeilen, die in allen Zellen mit einer früheren übereinstimmen: {count} (Zeile {lines}). Sie zählen mit.",
    "Lines that equal an earlier one in every cell: {count} (line {lines}). They are counted.",
  ),
  "import.discount-of-all": both(
    "Zeilen mit 100 % Rabatt, deren Wert vor Rabatt nicht zu ermitteln ist: {count}. Sie fehlen in der Rabattquote.",
    "Lines with a discount of 100 % whose value before discount cannot be told: {count}. They are missing in the discount share.",
  ),
  "import.dates-in-future": both(
    "Zeilen mit einem Datum nach dem {today} werden nicht übernommen, denn ein Ist kann nicht in der Zukunft liegen: {count} (Zeile {lines}), spätestes Datum {last}. Ist es ein Liefertermin, bitte das Auftragsdatum zuordnen (--map date=<Spalte>); ist es ein Tippfehler, bitte in der Datei berichtigen.",
    "Lines dated after {today} are left out, because an actual cannot lie in the future: {count} (line {lines}), the latest date {last}. If it is a delivery date, map the order date (--map date=<column>); if it is a slip, please correct it in the file.",
  ),
  "import.cell-missing": both("{field} fehlt.", "{field} is missing."),
  "import.cell-not-understood": both("„{text}“ ist nicht verständlich.", "“{text}” is not understood."),
  "import.other-currency": both(
    "Zeilen in {currency} statt {wanted} werden nicht übernommen: {count} (Zeile {lines}).",
    "Lines in {currency} instead of {wanted} are left out: {count} (line {lines}).",
  ),
  "import.lines-left-out": both(
    "Nicht übernommene Zeilen: {count} von {total}. Alle übrigen sind übernommen.",
    "Lines left out: {count} of {total}. All others are imported.",
  ),
  "import.other-lines-broken": both(
    "Fehlerhaft sind auch Zeilen, die nicht ausgewählt wurden: {count}.",
    "Among the lines that were not picked there are some that are not understood: {count}.",
  ),

  "actuals.year-cut-off-start": both(
    "Die Datei beginnt erst am {date}: Das Geschäftsjahr {year} ist unvollständig und eignet sich nicht als Vergleichsbasis.",
    "The file begins on {date}: the fiscal year {year} is incomplete and not fit as a baseline.",
  ),
  "actuals.year-cut-off-end": both(
    "Die Datei endet am {date}: Das Geschäftsjahr {year} ist unvollständig.",
    "The file ends on {date}: the fiscal year {year} is incomplete.",
  ),
  "actuals.units-mixed": both(
    "{where}: Mengen in verschiedenen Einheiten ({units}) werden nicht zusammengezählt. Der Absatz fehlt hier.",
    "{where}: quantities in different units ({units}) are not added up. The sales volume is missing here.",
  ),
  "actuals.units-differ": both(
    "Der Absatz liegt in verschiedenen Einheiten vor ({units}); deshalb gibt es keine Summe.",
    "The sales volume is in different units ({units}) and therefore has no total.",
  ),
  "actuals.kept-corrected": both(
    "{where}: Im Plan steht {plan}, in der Datei {file}. Der Wert im Plan wurde von Hand geändert und bleibt.",
    "{where}: the plan says {plan}, the file {file}. The plan's figure was changed by hand and stays.",
  ),
  "actuals.kept-runs-further": both(
    "{where}: Der Wert im Plan ({plan}) reicht weiter als die Datei ({file}) und bleibt.",
    "{where}: the plan's figure ({plan}) runs further than the file ({file}) and stays.",
  ),
  "actuals.kept-other-unit": both(
    "{where}: Der Plan rechnet in {unit}, die Datei in {other}. Die Zeile bleibt, wie sie ist.",
    "{where}: the plan is in {unit}, the file in {other}. The row stays as it is.",
  ),
  "actuals.kept-formula": both(
    "{where}: In der Zeile steht eine eigene Formel ({plan}); die Datei sagt {file}. Die Formel bleibt immer.",
    "{where}: the row holds a formula of its own ({plan}); the file says {file}. The formula always stays.",
  ),
  "actuals.kept-vanished": both(
    "{where}: Der früher importierte Wert ({plan}) kommt in der Datei nicht mehr vor. Die Zeile bleibt, wie sie ist.",
    "{where}: was imported before ({plan}) but is no longer in the file. The row stays as it is.",
  ),
  "actuals.kept-by-hand": both(
    "{where}: Die Datei reicht weiter ({file}), der Wert im Plan ({plan}) stammt aber nicht aus einem Import und bleibt.",
    "{where}: the file runs further ({file}), but the plan's figure ({plan}) did not come from an import and stays.",
  ),
  "actuals.kept-unreadable": both(
    "{where}: Im Plan steht „{plan}“, in der Datei {file}. Die Zeile bleibt, wie sie ist.",
    "{where}: the plan says “{plan}”, the file {file}. The row stays as it is.",
  ),
  "actuals.replaced": both("{where}: {plan} wurde durch {file} ersetzt.", "{where}: {plan} was replaced by {file}."),
  "actuals.cleared": both(
    "{where}: {plan} wurde geleert, weil es in der Datei nicht mehr vorkommt.",
    "{where}: {plan} was cleared, because it is no longer in the file.",
  ),
  "actuals.replaced-more": both(
    "Weitere ersetzte oder geleerte Werte, die nicht einzeln aufgeführt sind: {count}.",
    "More figures that were replaced or cleared and are not listed one by one: {count}.",
  ),
};
