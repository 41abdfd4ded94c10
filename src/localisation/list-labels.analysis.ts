/** Labels of the lists that the sheets of the levels standard and full bring along. */
import type { lists } from "../domain/schema/lists";
import type { Bilingual } from "./language";

const both = (de: string, en: string): Bilingual => ({ de, en });

type AnalysisList =
  | "map_quality"
  | "baseline_method"
  | "gap_reason"
  | "swot_quadrant"
  | "swot_perspective"
  | "tows_field"
  | "price_position"
  | "potential_status"
  | "history_kind"
  | "history_status"
  | "validity"
  | "price_guard"
  | "selection_part"
  | "selection_criterion"
  | "answer"
  | "self_check_part"
  | "self_check_dimension"
  | "self_check_item"
  | "review_section";

type Labels = { readonly [L in AnalysisList]: Readonly<Record<(typeof lists)[L][number], Bilingual>> };

/** German and English label of every code of these lists. */
export const analysisListLabels: Labels = {
  map_quality: {
    none: both("noch keine Personen", "no persons yet"),
    persons: both("Personen erfasst", "persons are known"),
    key_player: both("Schlüsselperson erkannt", "a key player is known"),
    supportive_key_player: both("Schlüsselperson unterstützt uns", "a key player supports us"),
  },
  baseline_method: {
    hold: both("Letztes Ist halten", "Hold"),
    linear: both("Linearer Trend", "Linear trend"),
    cagr: both("Durchschnittliches Wachstum", "Average growth (CAGR)"),
    moving_average: both("Gleitender Durchschnitt", "Moving average"),
    manual: both("Von Hand", "Manual"),
  },
  gap_reason: {
    no_target: both("Kein Ziel", "No target"),
    no_actual: both("Kein Ist-Wert", "No actual"),
    too_few_years: both("Zu wenige vollständige Jahre", "Too few complete years"),
    no_method: both("Methode der Basislinie fehlt", "Baseline method missing"),
    no_manual_value: both("Basiswert von Hand fehlt", "Manual baseline missing"),
    growth_undefined: both("Wachstum braucht Werte über 0", "Growth needs values above 0"),
    not_comparable: both("KPI ohne Zielrichtung", "KPI without a direction"),
    mixed_grain: both("Zeilen nicht zusammenfassbar", "Rows cannot be combined"),
    reached: both("Ziel mit der Basislinie erreicht", "Target reached by the baseline"),
    closed: both("Lücke geschlossen", "Gap closed"),
    open: both("Lücke offen", "Gap open"),
  },
  swot_quadrant: {
    strength: both("Stärke", "Strength"),
    weakness: both("Schwäche", "Weakness"),
    opportunity: both("Chance", "Opportunity"),
    threat: both("Risiko", "Threat"),
  },
  swot_perspective: {
    relationship: both("Unsere Position beim Kunden", "Our position at this account"),
    customer_market: both("Der Kunde in seinem Markt", "The customer in its market"),
  },
  tows_field: {
    so: both("SO · ausbauen", "SO · grow"),
    wo: both("WO · aufholen", "WO · catch up"),
    st: both("ST · absichern", "ST · defend"),
    wt: both("WT · vermeiden", "WT · avoid"),
  },
  price_position: {
    much_lower: both("Deutlich billiger", "Much cheaper"),
    lower: both("Billiger", "Cheaper"),
    equal: both("Gleich", "Equal"),
    higher: both("Teurer", "More expensive"),
    much_higher: both("Deutlich teurer", "Much more expensive"),
  },
  potential_status: {
    open: both("Offen", "Open"),
    identified: both("Bedarf bestätigt", "Need confirmed"),
    in_progress: both("In Arbeit", "In progress"),
    won: both("Gewonnen", "Won"),
    lost: both("Verloren", "Lost"),
    not_relevant: both("Nicht relevant", "Not relevant"),
  },
  history_kind: {
    project: both("Projekt", "Project"),
    complaint: both("Reklamation", "Complaint"),
    meeting: both("Treffen", "Meeting"),
    offer: both("Angebot", "Offer"),
    contract: both("Vertrag", "Contract"),
    result: both("Jahresergebnis", "Annual result"),
  },
  history_status: {
    open: both("Offen", "Open"),
    won: both("Gewonnen", "Won"),
    lost: both("Verloren", "Lost"),
    solved: both("Gelöst", "Solved"),
    closed: both("Abgeschlossen", "Closed"),
  },
  validity: {
    valid: both("Gültig", "Valid"),
    future: both("Noch nicht gültig", "Not yet valid"),
    expired: both("Abgelaufen", "Expired"),
    open_ended: both("Unbefristet", "Open-ended"),
  },
  price_guard: {
    ok: both("In Ordnung", "All right"),
    below_minimum: both("Unter Mindestpreis", "Below minimum price"),
    above_list: both("Über Listenpreis", "Above list price"),
    expired: both("Sonderpreis abgelaufen", "Special price expired"),
    expires_soon: both("Sonderpreis läuft bald ab", "Special price expires soon"),
    spread: both("Preise weichen regional ab", "Prices differ by region"),
    no_minimum: both("Mindestpreis fehlt", "Minimum price missing"),
  },
  selection_part: {
    prerequisite: both("Voraussetzung", "Condition"),
    criterion: both("Kriterium", "Criterion"),
    readiness: both("Bereitschaft", "Readiness"),
  },
  selection_criterion: {
    reference_fit: both("Passt zur Definition der Key Accounts", "Meets the definition of a key account"),
    buys_again: both("Kauft voraussichtlich wieder", "Is likely to buy again"),
    portfolio_fit: both("Portfolio passt", "Portfolio fit"),
    existing_relationships: both("Bestehende Beziehungen", "Existing relationships"),
    partnership: both("Möglichkeit einer Partnerschaft", "Partnership possible"),
    culture_fit: both("Kultur passt", "Culture fit"),
    regional_overlap: both("Regionale Überdeckung", "Regional overlap"),
    purchasing_process: both("Einkaufsprozess", "Purchasing process"),
    revenue_potential: both("Umsatzpotenzial", "Revenue potential"),
    revenue_to_cost: both("Bisheriges Verhältnis von Umsatz zu Kosten", "Revenue-to-cost history"),
    expansion_potential: both("Ausbaupotenzial", "Expansion potential"),
    strategic_value: both(
      "Strategischer Wert: Verbindungen, Ressourcen, Ruf",
      "Strategic value: connections, resources, reputation",
    ),
    sales_complexity: both("Verkauf ist komplex und beratungsintensiv", "Selling is complex and consultative"),
    cross_sell: both("Zusatz- und Ergänzungsverkäufe möglich", "Upselling and cross-selling possible"),
    growth: both("Wir können mit dem Kunden wachsen", "We can grow with the customer"),
    company_support: both("Das ganze Unternehmen unterstützt", "The whole company supports it"),
    executive_buy_in: both("Die Geschäftsführung steht dahinter", "Executives back it"),
    committed_team: both("Ein engagiertes Key-Account-Team steht bereit", "A committed key account team is in place"),
    staying_power: both("Ausdauer, bis sich die Investition auszahlt", "Staying power until the investment pays off"),
  },
  answer: {
    yes: both("Ja", "Yes"),
    partly: both("Teilweise", "Partly"),
    no: both("Nein", "No"),
  },
  self_check_part: {
    analysis: both("Analyse", "Analysis"),
    realisation: both("Realisierung", "Realisation"),
    integration: both("Integration", "Integration"),
    foundation: both("Fundament", "Foundation"),
  },
  self_check_dimension: {
    strategy: both("Strategie", "Strategy"),
    solution: both("Leistung", "Solution"),
    people: both("Kompetenzen", "People"),
    management: both("Strukturen", "Management"),
    screening: both("Messung", "Screening"),
  },
  self_check_item: {
    competitors: both("Key Account und Wettbewerber", "Key account and competitors"),
    offering: both("Leistung", "Offering"),
    skills: both("Kompetenzen", "Skills"),
    structures: both("Strukturen und Verantwortungen", "Structures and responsibilities"),
    criteria: both("Kriterien und Messgrößen", "Criteria and measures of success"),
    vision_goals: both("Strategie, Vision und Ziele", "Strategy, vision and goals"),
    give_and_get: both("Leistung und Gegenleistung", "Give and get"),
    tasks: both("Aufgaben und Prozesse", "Tasks and processes"),
    coordination: both("Koordination und Team", "Coordination and team"),
    success: both("Erfolgsmessung", "Measuring success"),
    corporate_strategy: both("Abgestimmt mit der Unternehmensstrategie", "Aligned with corporate strategy"),
    radiance: both("Ausstrahlung auf andere Kunden", "Effect on other customers"),
    decision_rights: both(
      "Entscheidungskompetenzen von KAM und Produktmanagement",
      "Decision rights of KAM and product management",
    ),
    account_selection: both("Auswahl der Key Accounts", "Selection of key accounts"),
    people_development: both("Personalentwicklung", "People development"),
    organisation_development: both("Organisationsentwicklung", "Organisation development"),
    knowledge: both("Wissensmanagement", "Knowledge management"),
    focus: both("Fokussierung auf Key Accounts", "Focus on key accounts"),
    basic_services: both("Hochwertige Grundleistungen", "High-quality basic services"),
    qualified_staff: both("Qualifizierte Mitarbeiter", "Qualified staff"),
    culture: both("Organisation und Kultur", "Organisation and culture"),
    controlling: both("Unternehmenscontrolling", "Corporate controlling"),
  },
  review_section: {
    overall: both("Gesamtplan", "Whole plan"),
    profile: both("Profil", "Profile"),
    team: both("Team", "Team"),
    contacts: both("Buying Center", "Buying Center"),
    kpis: both("KPIs", "KPIs"),
    goals: both("Ziele", "Goals"),
    gap: both("Ziel-Lücke", "Target gap"),
    swot: both("SWOT und Strategien", "SWOT and strategies"),
    competitors: both("Wettbewerb", "Competitors"),
    potential: both("Potenzial", "White space"),
    measures: both("Maßnahmen", "Measures"),
  },
};
