import { told } from "./finding-text";

/** Findings about target gap, SWOT, TOWS, market and customer. */
export const analysisFindingTexts = {
  "gap.not_closed": told(
    [
      "{kpi} {year}: Die Lücke beträgt {total}, davon sind {residual} noch offen.",
      "Das Ziel ist nach heutigem Stand nicht zu erreichen; noch ist Zeit, etwas dafür zu tun.",
      "Zuerst Maßnahmen ergänzen oder ihren Beitrag erhöhen; reicht vertretbarer Aufwand nicht, das Ziel anpassen.",
    ],
    [
      "{kpi} {year}: the gap is {total}, of which {residual} are still open.",
      "As things stand the target cannot be reached; there is still time to do something about it.",
      "First add measures or raise their contribution; if reasonable effort does not do, adjust the target.",
    ],
  ),
  "gap.target_out_of_reach": told(
    [
      "{kpi} {year}: Die Lücke beträgt {total}, davon sind {residual} noch offen, und das Jahr endet in weniger als sechs Monaten.",
      "Neue Maßnahmen wirken so spät kaum noch; ein unerreichbares Ziel führt niemanden.",
      "Das Ziel anpassen und die Lücke für das nächste Jahr schließen; nur schnell wirkende Maßnahmen helfen noch.",
    ],
    [
      "{kpi} {year}: the gap is {total}, of which {residual} are still open, and the year ends in less than six months.",
      "New measures hardly take effect that late; a target out of reach guides nobody.",
      "Adjust the target and close the gap for the next year; only measures with a quick effect still help.",
    ],
  ),
  "swot.without_evidence": told(
    [
      "„{title}“ hat keinen Beleg.",
      "Eine Einschätzung ohne Beleg ist eine Meinung; Strategien sollten nicht darauf beruhen.",
      "Auf eine Zeile des Plans verweisen (Kennzahl, Person, Wettbewerber …) oder die Quelle nennen.",
    ],
    [
      "“{title}” has no evidence.",
      "An assessment without evidence is an opinion; strategies should not rest on it.",
      "Refer to a row of the plan (KPI, person, competitor …) or name the source.",
    ],
  ),
  "swot.without_consequence": told(
    [
      "„{title}“ ist wichtig, führt aber zu keiner Strategie und keiner Maßnahme.",
      "Eine Analyse, aus der nichts folgt, war vergebens.",
      "Im Blatt TOWS-Strategien verwenden oder eine Maßnahme mit dieser Herkunft anlegen.",
    ],
    [
      "“{title}” is important and leads to no strategy and no measure.",
      "An analysis from which nothing follows was in vain.",
      "Use it on the sheet TOWS strategies, or add a measure with this origin.",
    ],
  ),
  "swot.perspective_mixed": told(
    [
      "Die SWOT mischt zwei Perspektiven: unsere Stellung beim Kunden und den Kunden in seinem Markt.",
      "Was in der einen eine Stärke ist, kann in der anderen ein Risiko sein.",
      "Sich für eine entscheiden, die anderen Zeilen umformulieren und dort dieselbe Perspektive wählen.",
    ],
    [
      "The SWOT mixes two perspectives: our position at the customer, and the customer in its market.",
      "What is a strength in one may be a threat in the other.",
      "Decide for one, reword the other rows and choose the same perspective there.",
    ],
  ),
  "tows.without_measure": told(
    [
      "Aus der Strategie „{title}“ folgt keine Maßnahme.",
      "Eine Strategie wirkt erst, wenn jemand bis zu einer Frist etwas dafür tut.",
      "Eine Maßnahme anlegen und bei Herkunft auf diese Strategie verweisen.",
    ],
    [
      "No measure follows from the strategy “{title}”.",
      "A strategy takes effect only when somebody does something for it by a due date.",
      "Add a measure and refer to this strategy as its origin.",
    ],
  ),
  "tows.undecided": told(
    [
      "Dieses Paar hat weder eine Strategie noch einen Grund, warum es keine gibt.",
      "Ein offenes Paar wird bei jedem Review aufs Neue besprochen.",
      "Eine Strategie eintragen oder festhalten, warum es keine braucht.",
    ],
    [
      "This pair has neither a strategy nor a reason why there is none.",
      "An open pair is discussed anew in every review.",
      "Enter a strategy, or say why none is needed.",
    ],
  ),
  "tows.pair_mismatch": told(
    [
      "Im Feld {field} steht hier „{quadrant}“ statt „{wanted}“.",
      "Die Leitfrage des Felds passt dann nicht zu dem Paar.",
      "Das passende Feld oder einen anderen SWOT-Punkt wählen.",
    ],
    [
      "In the field {field} this is “{quadrant}” instead of “{wanted}”.",
      "The guiding question of the field then does not fit the pair.",
      "Choose the field that fits, or another SWOT item.",
    ],
  ),
  "competitor.without_counter": told(
    [
      "{name}: Bedrohung {threat} von 5, aber weder Antwort noch Maßnahme.",
      "Wer einen gefährlichen Wettbewerber nur beobachtet, überlässt ihm den nächsten Zug.",
      "Die Antwort eintragen und eine Maßnahme daraus machen.",
    ],
    [
      "{name}: threat {threat} of 5, but neither a counter nor a measure.",
      "Whoever only watches a dangerous competitor leaves the next move to him.",
      "Enter the counter and make it a measure.",
    ],
  ),
  "potential.without_measure": told(
    [
      "Das Potenzial „{title}“ wird verfolgt, hat aber keine Maßnahme.",
      "Umsatz, den niemand anbahnt, kommt nicht.",
      "Eine Maßnahme anlegen oder den Status ändern.",
    ],
    [
      "The potential “{title}” is pursued but has no measure.",
      "Revenue that nobody initiates does not come.",
      "Add a measure or change the status.",
    ],
  ),
  "potential.revenue_above_need": told(
    [
      "{title}: Unser Umsatz {value} ist höher als der Bedarf des Kunden {need}.",
      "Ein Lieferanteil über 100 % ist nicht möglich; eine der beiden Zahlen stimmt nicht.",
      "Bedarf und Umsatz auf denselben Zeitraum und dieselbe Einheit prüfen.",
    ],
    [
      "{title}: our revenue {value} is above the customer's need {need}.",
      "A share of wallet above 100 % is impossible; one of the two figures is wrong.",
      "Check that need and revenue have the same period and unit.",
    ],
  ),
  "customer_goal.without_contribution": told(
    [
      "Zum Kundenziel „{title}“ tragen wir bisher nichts bei.",
      "Wer dem Kunden hilft, seine eigenen Ziele zu erreichen, ist schwer zu ersetzen.",
      "Unseren Beitrag eintragen oder eine Maßnahme wählen; ist keiner möglich, das bei „Unser Beitrag“ festhalten.",
    ],
    [
      "We contribute nothing yet to the customer's goal “{title}”.",
      "Whoever helps the customer reach its own goals is hard to replace.",
      "Enter our contribution or choose a measure; if none is possible, say so under “Our contribution”.",
    ],
  ),
} as const;
