/** What scores and answers of the selection mean, in words: everybody rates alike (definitions, D5). */
import type { lists } from "../domain/schema/lists";
import type { Bilingual, Language } from "./language";

const both = (de: string, en: string): Bilingual => ({ de, en });

const scales: Readonly<Record<(typeof lists)["selection_criterion"][number], Bilingual>> = {
  reference_fit: both(
    "Ja: erfüllt unsere schriftliche Definition eines Key Accounts. Nein: ein guter Kunde, aber keiner dieser Art.",
    "Yes: meets our written definition of a key account. No: a good customer, but not of this kind.",
  ),
  buys_again: both(
    "Ja: wiederkehrender Bedarf. Nein: einmaliger Kauf; dann reicht guter Service für Empfehlungen.",
    "Yes: recurring need. No: a single purchase; good service for referrals is enough.",
  ),
  sales_complexity: both(
    "Ja: mehrere Entscheider, lange Zyklen, Beratung. Nein: kurzer Zyklus mit wenig Kontakt.",
    "Yes: several deciders, long cycles, advice. No: a short cycle with little contact.",
  ),
  cross_sell: both(
    "Ja: weitere Produkte, Anwendungen oder Standorte sind denkbar. Nein: ein Produkt, ein Einsatz.",
    "Yes: further products, applications or sites are conceivable. No: one product, one use.",
  ),
  growth: both(
    "Ja: der Kunde wächst, oder weitere Abteilungen, Niederlassungen, Töchter stehen offen. Nein: ausgeschöpft.",
    "Yes: the customer grows, or further departments, offices, subsidiaries are open. No: exhausted.",
  ),
  portfolio_fit: both(
    "1 kaum Bedarf an unserem Angebot · 3 ein Teil passt · 5 Produkte und Service passen durchgängig",
    "1 hardly any need of our offer · 3 a part fits · 5 products and services fit throughout",
  ),
  existing_relationships: both(
    "1 niemand bekannt · 3 Fachebene gut, Leitung fehlt · 5 auf allen Ebenen vertraut",
    "1 nobody known · 3 good with specialists, not with management · 5 trusted on all levels",
  ),
  partnership: both(
    "1 reiner Preiseinkauf · 3 einzelne gemeinsame Vorhaben · 5 will gemeinsam planen und entwickeln",
    "1 buys on price only · 3 some joint projects · 5 wants to plan and develop together",
  ),
  culture_fit: both(
    "1 Werte und Arbeitsweise stoßen sich · 3 verträglich · 5 passt spürbar zusammen",
    "1 values and ways of working clash · 3 compatible · 5 a noticeable fit",
  ),
  regional_overlap: both(
    "1 Regionen überschneiden sich nicht · 3 zur Hälfte · 5 fast vollständig",
    "1 regions do not overlap · 3 by half · 5 almost entirely",
  ),
  purchasing_process: both(
    "1 unzugänglich oder nur Ausschreibung · 3 zugänglich, langwierig · 5 offen, planbar, wir werden früh beteiligt",
    "1 closed, or tenders only · 3 open but slow · 5 open, predictable, we are involved early",
  ),
  revenue_potential: both(
    "In drei Jahren: 1 unter heute · 3 etwa wie unser mittlerer Key Account · 5 unter unseren größten",
    "In three years: 1 below today · 3 about our median key account · 5 among our largest",
  ),
  revenue_to_cost: both(
    "Deckungsbeitrag nach Betreuungskosten: 1 negativ · 3 wie der Durchschnitt · 5 deutlich darüber",
    "Contribution after cost to serve: 1 negative · 3 average · 5 clearly above",
  ),
  expansion_potential: both(
    "1 Bedarf gedeckt · 3 einzelne Lücken · 5 großer Bedarf in weiteren Einheiten oder Produktgruppen",
    "1 need covered · 3 some gaps · 5 large need in further units or product groups",
  ),
  strategic_value: both(
    "1 kein Nutzen über den Umsatz hinaus · 3 gute Referenz · 5 öffnet Märkte, prägt unsere Entwicklung",
    "1 no benefit beyond revenue · 3 a good reference · 5 opens markets, shapes our development",
  ),
  company_support: both(
    "Ja: Produktion, Logistik, Entwicklung und Service haben ihren Beitrag zugesagt.",
    "Yes: production, logistics, development and service have promised their part.",
  ),
  executive_buy_in: both(
    "Ja: ein Mitglied der Geschäftsführung ist Pate und steht für Gespräche bereit.",
    "Yes: a member of the executive board sponsors the account and joins talks.",
  ),
  committed_team: both(
    "Ja: ein benanntes Team mit Zeitbudget. Teilweise: benannt, aber nebenher.",
    "Yes: a named team with time set aside. Partly: named, but on top of other work.",
  ),
  staying_power: both(
    "Ja: Budget und Geduld für 12, 24 oder 36 Monate, bis sich die Investition auszahlt.",
    "Yes: budget and patience for 12, 24 or 36 months until the investment pays off.",
  ),
};

/** The scale of a criterion that the list knows. */
export function selectionScale(criterion: keyof typeof scales, language: Language): string {
  return scales[criterion][language];
}
