import { told } from "./finding-text";

/** Findings about vision, goals and what is to be done for them. */
export const goalFindingTexts = {
  "plan.horizon_short": told(
    [
      "Der Plan reicht nur {years_ahead} voraus.",
      "Ein Key Account zahlt sich über Jahre aus; unter drei Jahren plant man nur den nächsten Auftrag.",
      "Mindestens drei Planjahre anlegen.",
    ],
    [
      "The plan looks only {years_ahead} ahead.",
      "A key account pays over years; below three one plans only the next order.",
      "Plan at least three years.",
    ],
  ),
  "goal.vision_missing": told(
    [
      "Die Vision fehlt.",
      "Ohne ein gemeinsames Bild der Zukunft zieht das Team in verschiedene Richtungen.",
      "In einem Satz festhalten, was wir in einigen Jahren für diesen Kunden sein wollen.",
    ],
    [
      "The vision is missing.",
      "Without a shared picture of the future the team pulls in different directions.",
      "Say in one sentence what we want to be for this customer in some years.",
    ],
  ),
  "goal.mission_missing": told(
    [
      "Die Mission fehlt.",
      "Sie sagt, welchen Nutzen der Kunde von uns hat; ohne sie bleibt die Vision ein Wunsch.",
      "In einem Satz festhalten, was wir für diesen Kunden leisten.",
    ],
    [
      "The mission is missing.",
      "It says what use we are to the customer; without it the vision remains a wish.",
      "Say in one sentence what we do for this customer.",
    ],
  ),
  "goal.vision_money": told(
    [
      "Die Vision nennt eine Summe oder Quote: „{value}“.",
      "Umsatz ist eine Folge und keine Vision; für den Kunden und das Team zählt, was wir füreinander sein wollen.",
      "Die Vision ohne Betrag formulieren und den Betrag als Ziel mit Kennzahl eintragen.",
    ],
    [
      "The vision states a sum or a quota: “{value}”.",
      "Revenue is a result and no vision; what counts for customer and team is what we want to be to each other.",
      "Word the vision without the figure and enter the figure as a goal with its KPI.",
    ],
  ),
  "goal.marketing_conflict": told(
    [
      "„{title}“ widerspricht den Marketingzielen.",
      "Ein Ziel gegen das eigene Marketing bekommt weder Mittel noch Unterstützung.",
      "Mit dem Marketing klären, das Ziel anpassen und den Abgleich eintragen, oder das Ziel aufgeben.",
    ],
    [
      "“{title}” is in conflict with the marketing goals.",
      "A goal against one's own marketing gets neither means nor support.",
      "Settle it with marketing, change the goal and enter the result, or drop the goal.",
    ],
  ),
  "goal.marketing_unclear": told(
    [
      "„{title}“: Die Abstimmung mit dem Marketing steht aus.",
      "Ein Widerspruch, der erst später auffällt, kostet die Arbeit von Monaten.",
      "Mit dem Marketing sprechen und das Ergebnis eintragen.",
    ],
    [
      "“{title}”: alignment with marketing is still to be clarified.",
      "A conflict that shows later costs the work of months.",
      "Talk to marketing and enter the result.",
    ],
  ),
  "goal.without_fact": told(
    [
      "„{title}“ nennt keinen Sachverhalt, auf dem es beruht.",
      "Ein Ziel ohne Grundlage im Plan ist ein Wunsch und lässt sich weder prüfen noch verteidigen.",
      "Auf eine Zeile des Plans oder auf eine Quelle verweisen.",
    ],
    [
      "“{title}” names no fact that it rests on.",
      "A goal without a basis in the plan is a wish; it can be neither checked nor defended.",
      "Refer to a row of the plan or to a source.",
    ],
  ),
  "goal.without_kpi": told(
    [
      "Das wirtschaftliche Ziel „{title}“ hat weder Kennzahl noch Zielwert.",
      "Ob es erreicht ist, lässt sich dann nicht feststellen.",
      "Die Kennzahl wählen und einen Zielwert eintragen.",
    ],
    [
      "The economic goal “{title}” has neither KPI nor target.",
      "Nobody can tell whether it has been reached.",
      "Choose its KPI and enter a target.",
    ],
  ),
  "goal.target_without_kpi": told(
    [
      "„{title}“ hat einen Zielwert, aber keine Kennzahl.",
      "Eine Zahl ohne Kennzahl lässt sich mit keinem Ist vergleichen.",
      "Die Kennzahl wählen, die den Zielwert misst.",
    ],
    [
      "“{title}” has a target but no KPI.",
      "A figure without a KPI cannot be compared with any actual.",
      "Choose the KPI that measures the target.",
    ],
  ),
  "goal.kpi_without_target": told(
    [
      "„{title}“ nennt die Kennzahl {kpi}, für die es keinen Zielwert gibt.",
      "Ohne Zielwert gibt es weder Lücke noch Ampel.",
      "Den Zielwert beim Ziel oder im Blatt KPIs eintragen.",
    ],
    [
      "“{title}” names the KPI {kpi}, which has no target.",
      "Without a target there is neither gap nor traffic light.",
      "Enter the target with the goal or on the KPI sheet.",
    ],
  ),
  "goal.without_owner": told(
    [
      "Für „{title}“ ist niemand verantwortlich.",
      "Was allen gehört, verfolgt niemand.",
      "Ein Kürzel aus dem Team eintragen.",
    ],
    [
      "Nobody is responsible for “{title}”.",
      "What belongs to all is pursued by nobody.",
      "Enter a short name of the team.",
    ],
  ),
  "goal.horizon_passed": told(
    [
      "„{title}“ sollte bis {year} erreicht sein und ist noch offen.",
      "Ein Ziel, dessen Zeit vorbei ist, lenkt niemanden mehr.",
      "Als erreicht oder aufgegeben kennzeichnen oder einen neuen Horizont setzen.",
    ],
    [
      "“{title}” was to be reached by {year} and is still open.",
      "A goal whose time is over guides nobody.",
      "Mark it as reached or dropped, or set a new horizon.",
    ],
  ),
  "goal.horizon_short": told(
    [
      "Kein Ziel reicht bis {year}.",
      "Unter drei Jahren plant man nur den nächsten Auftrag.",
      "Mindestens ein Ziel für das dritte Planjahr setzen.",
    ],
    [
      "No goal reaches as far as {year}.",
      "Below three years one plans only the next order.",
      "Set at least one goal for the third plan year.",
    ],
  ),
  "goal.without_measure": told(
    [
      "Für „{title}“ gibt es keine Maßnahme.",
      "Ein Ziel, für das niemand etwas tut, wird nur durch Zufall erreicht.",
      "Mindestens zwei Maßnahmen mit Verantwortlichen und Frist anlegen und dort dieses Ziel wählen.",
    ],
    [
      "There is no measure for “{title}”.",
      "A goal for which nobody does anything is reached only by chance.",
      "Add at least two measures with owner and due date and choose this goal there.",
    ],
  ),
  "goal.few_measures": told(
    [
      "„{title}“ hat weniger als zwei Maßnahmen mit Verantwortlichen und Frist ({count}).",
      "Fällt die einzige Maßnahme aus, fällt das Ziel mit ihr.",
      "Eine weitere Maßnahme anlegen oder bei vorhandenen Verantwortliche und Frist ergänzen.",
    ],
    [
      "“{title}” has fewer than two measures with owner and due date ({count}).",
      "When the only measure fails, the goal fails with it.",
      "Add another measure, or owner and due date to the existing ones.",
    ],
  ),
  "kpi.target_unserved": told(
    [
      "Zielwerte, zu denen weder ein Ziel noch eine offene Maßnahme gehört: {kpis}.",
      "Ein Zielwert, für den niemand arbeitet, ist eine Hochrechnung.",
      "Bei einem Ziel oder einer Maßnahme diese Kennzahl wählen oder den Zielwert löschen.",
    ],
    [
      "Targets that belong to no goal and no open measure: {kpis}.",
      "A target that nobody works for is an extrapolation.",
      "Choose the KPI with a goal or a measure, or delete the target.",
    ],
  ),
} as const;
