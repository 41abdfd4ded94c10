import { told } from "./finding-text";

/** Findings about measures. */
export const measureFindingTexts = {
  "measure.without_goal": told(
    [
      "„{title}“ gehört zu keinem Ziel.",
      "Arbeit ohne Ziel verbraucht Zeit, die den Zielen fehlt.",
      "Das Ziel wählen oder die Maßnahme unter ein Projekt hängen, das ein Ziel hat.",
    ],
    [
      "“{title}” belongs to no goal.",
      "Work without a goal takes the time that goals need.",
      "Choose its goal, or put the measure below a project that has one.",
    ],
  ),
  "measure.without_owner": told(
    [
      "Für „{title}“ ist niemand verantwortlich.",
      "Ohne Verantwortliche geschieht nichts, und niemand bemerkt es.",
      "Ein Kürzel aus dem Team eintragen.",
    ],
    [
      "Nobody is responsible for “{title}”.",
      "Without an owner nothing happens, and nobody notices.",
      "Enter a short name of the team.",
    ],
  ),
  "measure.without_due": told(
    [
      "„{title}“ hat keine Frist.",
      "Ohne Frist kann nichts überfällig sein, also auch nichts fertig werden.",
      "Das Datum eintragen, bis zu dem es erledigt ist.",
    ],
    [
      "“{title}” has no due date.",
      "Without a due date nothing can be overdue, and so nothing gets done.",
      "Enter the date by which it is done.",
    ],
  ),
  "measure.overdue": told(
    [
      "„{title}“ ist seit {days} überfällig (verantwortlich: {owner}).",
      "Der Beitrag, mit dem der Plan rechnet, kommt dann später oder gar nicht.",
      "Erledigen, eine neue Frist setzen oder abbrechen; den Grund im Kommentar festhalten.",
    ],
    [
      "“{title}” has been overdue for {days} (owner: {owner}).",
      "The contribution that the plan counts on then comes later or not at all.",
      "Do it, set a new due date or cancel it; say why in the comment.",
    ],
  ),
  "measure.without_origin": told(
    [
      "„{title}“ nennt nicht, woher die Maßnahme kommt.",
      "Ohne Herkunft lässt sich später nicht sagen, welche Erkenntnis die Maßnahme begründet hat.",
      "Bei Herkunft auf die Zeile verweisen, aus der die Maßnahme folgt (SWOT, TOWS, Lücke, Person, Wettbewerber), oder den Anlass in Worten nennen.",
    ],
    [
      "“{title}” does not say where it comes from.",
      "Without its origin nobody can tell later which insight led to the measure.",
      "As origin, refer to the row that the measure follows from (SWOT, TOWS, gap, person, competitor), or say in words what led to it.",
    ],
  ),
  "measure.dates_reversed": told(
    [
      "„{title}“ endet am {until}, bevor es am {from} beginnt.",
      "Mit vertauschten Daten zählt der Beitrag in keinem Jahr.",
      "Eines der beiden Daten berichtigen.",
    ],
    [
      "“{title}” ends on {until}, before it begins on {from}.",
      "With reversed dates the contribution counts in no year.",
      "Correct one of the two dates.",
    ],
  ),
  "measure.effect_outside_plan": told(
    [
      "„{title}“ wirkt außerhalb des Plans, der vom {first_day} bis zum {last_day} reicht.",
      "Ein Beitrag außerhalb der Planjahre schließt keine Lücke.",
      "Den Beginn oder das Ende der Wirkung prüfen.",
    ],
    [
      "“{title}” takes effect outside the plan, which runs from {first_day} to {last_day}.",
      "A contribution outside the plan years closes no gap.",
      "Check from when and until when it takes effect.",
    ],
  ),
  "measure.effect_in_baseline": told(
    [
      "„{title}“ wirkt seit dem {from}: Das Ist {year}, von dem die Basislinie ausgeht, enthält diese Wirkung schon.",
      "Der Beitrag zählt dann doppelt, und die Lücke sieht kleiner aus, als sie ist.",
      "Nur den Beitrag eintragen, der noch hinzukommt, und bei „Wirksam ab“ den Tag, von dem an er hinzukommt.",
    ],
    [
      "“{title}” has taken effect since {from}: the actual {year}, from which the baseline starts, has this effect already.",
      "The contribution then counts twice, and the gap looks smaller than it is.",
      "Enter only the contribution that is still to come, and as “Effective from” the day from which it comes on top.",
    ],
  ),
  "measure.contribution_without_kpi": told(
    [
      "„{title}“ hat einen Beitrag, aber keine Kennzahl.",
      "Der Beitrag zählt dann zu keiner Lücke.",
      "Die Kennzahl wählen, die er verbessert.",
    ],
    [
      "“{title}” has a contribution but no KPI.",
      "The contribution then counts towards no gap.",
      "Choose the KPI that it improves.",
    ],
  ),
  "measure.contribution_without_class": told(
    [
      "„{title}“ hat einen Beitrag, aber kein Ansoff-Feld.",
      "Ob der Beitrag die operative oder die strategische Lücke schließt, folgt aus diesem Feld.",
      "Das Ansoff-Feld wählen: vorhandenes Geschäft oder neue Märkte und Produkte.",
    ],
    [
      "“{title}” has a contribution but no Ansoff field.",
      "Whether it closes the operational or the strategic gap follows from this field.",
      "Choose the Ansoff field: existing business, or new markets and products.",
    ],
  ),
  "measure.parent_circular": told(
    [
      "„{title}“ gehört über mehrere Zeilen zu sich selbst.",
      "In einem Kreis von Projekten und Teilschritten lässt sich nichts zuordnen.",
      "Bei einer der Zeilen die übergeordnete Maßnahme berichtigen oder leeren.",
    ],
    [
      "“{title}” belongs to itself by way of other rows.",
      "In a circle of projects and steps nothing can be assigned.",
      "Correct or clear the parent in one of the rows.",
    ],
  ),
} as const;
