import { told } from "./finding-text";

/** Findings about history, exchange, prices, selection, self-check and reviews. */
export const cooperationFindingTexts = {
  "history.complaint_open": told(
    [
      "Die Reklamation „{title}“ ist seit {days} offen.",
      "Eine unbeantwortete Reklamation wiegt beim nächsten Treffen mehr als jedes Angebot.",
      "Klären und den Status setzen, oder hier die Maßnahme wählen, die sie klärt.",
    ],
    [
      "The complaint “{title}” has been open for {days}.",
      "An unanswered complaint weighs more in the next meeting than any offer.",
      "Settle it and set the status, or choose the measure here that will settle it.",
    ],
  ),
  "exchange.give_without_get": told(
    [
      "Für „{title}“ steht keine Gegenleistung.",
      "Was ohne Gegenleistung gegeben wird, gilt bald als selbstverständlich.",
      "Die Gegenleistung vereinbaren und eintragen. Soll die Leistung auslaufen, ihr Ende eintragen und im Kommentar begründen.",
    ],
    [
      "Nothing stands in return for “{title}”.",
      "What is given without a return soon counts as a matter of course.",
      "Agree on what we get and enter it. If the service is to end, enter its end and give the reason in the comment.",
    ],
  ),
  "exchange.expired": told(
    [
      "Die Vereinbarung zu „{title}“ ist am {date} abgelaufen.",
      "Seitdem leisten beide Seiten ohne Grundlage.",
      "Erneuern und das neue Ende eintragen. Ist sie beendet, den Stand erneuern; die Zeile bleibt als Historie stehen.",
    ],
    [
      "The agreement on “{title}” expired on {date}.",
      "Since then both sides perform without a basis.",
      "Renew it and enter the new end. If it has ended, renew the as-of date; the row stays as history.",
    ],
  ),
  "exchange.expires_soon": told(
    [
      "Die Vereinbarung zu „{title}“ läuft am {date} ab.",
      "Wer vor dem Ende spricht, verhandelt; wer danach kommt, bittet.",
      "Jetzt über die Verlängerung sprechen und das neue Ende eintragen.",
    ],
    [
      "The agreement on “{title}” expires on {date}.",
      "Whoever talks before the end negotiates; whoever comes later asks.",
      "Talk about the renewal now and enter the new end.",
    ],
  ),
  "price.below_minimum": told(
    [
      "{title}: Der Preis {price} liegt unter dem Mindestpreis {limit}.",
      "Jeder Verkauf zu diesem Preis kostet Ertrag, und der Kunde gewöhnt sich daran.",
      "Den Preis anheben, oder die Ausnahme befristen und im Kommentar begründen.",
    ],
    [
      "{title}: the price {price} is below the minimum price {limit}.",
      "Every sale at this price costs profit, and the customer gets used to it.",
      "Raise the price, or set an end to the exception and give its reason in the comment.",
    ],
  ),
  "price.above_list": told(
    [
      "{title}: Der Sonderpreis {price} liegt über dem Listenpreis {limit}.",
      "Das ist meist ein Eingabefehler, und wenn nicht, findet es der Einkauf des Kunden.",
      "Beide Preise prüfen; ist der Aufschlag gewollt, ihn im Kommentar begründen.",
    ],
    [
      "{title}: the special price {price} is above the list price {limit}.",
      "Mostly this is a typing error, and if not, the customer's purchasing will find it.",
      "Check both prices; if the surcharge is intended, give its reason in the comment.",
    ],
  ),
  "price.expired": told(
    [
      "{title}: Der Preis {price} galt nur bis zum {date}.",
      "Angebote auf abgelaufene Preise führen zu Nachverhandlungen.",
      "Verlängern oder den neuen Preis als weitere Zeile eintragen. Gibt es keinen mehr, den Stand erneuern; die Zeile bleibt als Historie stehen.",
    ],
    [
      "{title}: the price {price} was valid only until {date}.",
      "Offers on expired prices lead to renegotiation.",
      "Extend it, or enter the new price as another row. If there is none any more, renew the as-of date; the row stays as history.",
    ],
  ),
  "price.expires_soon": told(
    [
      "{title}: Der Preis {price} gilt nur noch bis zum {date}.",
      "Vor dem Ende lässt sich über Menge und Gegenleistung reden, danach nur noch über den Preis.",
      "Jetzt über den Anschlusspreis sprechen und ihn als weitere Zeile eintragen.",
    ],
    [
      "{title}: the price {price} is valid only until {date}.",
      "Before the end one can talk about volume and return, afterwards only about the price.",
      "Talk about the next price now and enter it as another row.",
    ],
  ),
  "price.no_minimum": told(
    [
      "{title}: Der Mindestpreis fehlt.",
      "Ohne Untergrenze kann kein Preis zu niedrig sein.",
      "Den Mindestpreis mit dem Controlling festlegen.",
    ],
    [
      "{title}: the minimum price is missing.",
      "Without a floor no price can be too low.",
      "Settle the minimum price with finance.",
    ],
  ),
  "price.spread": told(
    [
      "{title}: Die Preise gehen um {percent} % auseinander, von {low} ({low_region}) bis {high} ({high_region}).",
      "Kunden vergleichen Preise zwischen ihren Standorten und fordern überall den niedrigsten.",
      "Die Preise angleichen oder im Kommentar einer der beiden Zeilen begründen, welche Menge oder Leistung dahintersteht.",
    ],
    [
      "{title}: the prices differ by {percent} %, from {low} ({low_region}) to {high} ({high_region}).",
      "Customers compare prices between their sites and ask for the lowest everywhere.",
      "Align the prices, or say in the comment of one of the two rows which volume or service is behind the difference.",
    ],
  ),
  "selection.revenue_only": told(
    [
      "Die Auswahl beruht nur auf dem Umsatz.",
      "Umsatz zeigt die Vergangenheit; Key Accounts wählt man nach Potenzial, Passung und Zusammenarbeit.",
      "Mindestens drei weitere Kriterien gewichten und bewerten.",
    ],
    [
      "The selection rests on revenue only.",
      "Revenue shows the past; key accounts are chosen by potential, fit and cooperation.",
      "Weight and score at least three more criteria.",
    ],
  ),
  "selection.weights_off": told(
    [
      "Die Gewichte ergeben {total} statt 100.",
      "Kunden lassen sich nur vergleichen, wenn die Gewichte dieselbe Summe haben.",
      "Die Gewichte so ändern, dass sie zusammen 100 ergeben.",
    ],
    [
      "The weights sum to {total} instead of 100.",
      "Accounts can be compared only if their weights have the same sum.",
      "Change the weights so that they sum to 100.",
    ],
  ),
  "selection.too_many_criteria": told(
    [
      "{count} Kriterien, davon {tiny} mit weniger als 10 Punkten Gewicht.",
      "Viele Kriterien mit kleinem Gewicht entscheiden nichts und täuschen Genauigkeit vor.",
      "Auf sechs bis acht Kriterien beschränken, die wirklich unterscheiden.",
    ],
    [
      "{count} criteria, {tiny} of them with a weight below 10.",
      "Many criteria of little weight decide nothing and pretend precision.",
      "Limit them to six to eight that really make a difference.",
    ],
  ),
  "selection.prerequisite_failed": told(
    [
      "Die Voraussetzung „{selection_criterion}“ ist nicht erfüllt.",
      "Ein Kunde, der eine Voraussetzung verfehlt, ist kein Key Account, wie gut er sonst auch abschneidet.",
      "Klären, ob sie sich erfüllen lässt. Soll der Kunde trotzdem Key Account sein, den Grund in der Begründung festhalten.",
    ],
    [
      "The condition “{selection_criterion}” is not met.",
      "A customer that fails a condition is no key account, however well it scores otherwise.",
      "Find out whether it can be met. If the customer is to be a key account nevertheless, enter the reason.",
    ],
  ),
  "self_check.without_measure": told(
    [
      "„{self_check_item}“: Reife {maturity}, angestrebt {aim}, aber ohne Maßnahme.",
      "Ein Abstand von zwei Stufen schließt sich nicht von selbst.",
      "Eine Maßnahme wählen oder anlegen, oder die angestrebte Reife senken.",
    ],
    [
      "“{self_check_item}”: maturity {maturity}, aim {aim}, but no measure.",
      "A distance of two steps does not close by itself.",
      "Choose or add a measure, or lower the aim.",
    ],
  ),
  "review.missing": told(
    [
      "Es ist kein Review geplant.",
      "Ein Plan, über den niemand spricht, veraltet, ohne dass es auffällt.",
      "Ein Datum für das erste Review eintragen; üblich ist einmal im Quartal.",
    ],
    [
      "No review is planned.",
      "A plan that nobody talks about ages without being noticed.",
      "Enter a date for the first review; once a quarter is usual.",
    ],
  ),
  "review.overdue": told(
    [
      "Das Review vom {date} steht noch aus.",
      "Seitdem hat niemand geprüft, ob der Plan noch stimmt.",
      "Das Review nachholen und eintragen, oder bei „Nächstes Review“ ein neues Datum setzen.",
    ],
    [
      "The review of {date} has not taken place yet.",
      "Since then nobody has checked whether the plan still holds.",
      "Hold the review and enter it, or set a new date as next review.",
    ],
  ),
  "review.not_validated": told(
    [
      "Der Plan wurde noch nie mit dem Kunden besprochen.",
      "Ohne den Kunden bleibt offen, ob wir seine Ziele und Bedürfnisse richtig verstehen.",
      "Einen Auszug mit dem Kunden durchgehen und das Datum eintragen.",
    ],
    [
      "The plan has never been discussed with the customer.",
      "Without the customer nobody knows whether we understand its goals and needs.",
      "Go through an extract with the customer and enter the date.",
    ],
  ),
} as const;
