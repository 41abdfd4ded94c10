import { told } from "./finding-text";

const notLegalAdvice = {
  de: "Dies ist ein Hinweis, keine Rechtsberatung.",
  en: "This is guidance, not legal advice.",
} as const;

/** Findings about team, buying center and the protection of personal data. */
export const peopleFindingTexts = {
  "team.no_account_manager": told(
    [
      "Im Team hat niemand die Rolle Key Account Manager.",
      "Ohne eine Person, die führt, gehört der Plan niemandem.",
      "Bei einem Mitglied die Rolle Key Account Manager wählen.",
    ],
    [
      "Nobody in the team has the role of key account manager.",
      "Without one person who leads, the plan belongs to nobody.",
      "Choose the role key account manager for one member.",
    ],
  ),
  "team.no_sponsor": told(
    [
      "Im Team fehlt ein Sponsor aus der Geschäftsleitung.",
      "Das Team arbeitet ohne Weisungsrecht; wo Mittel oder Prioritäten strittig sind, entscheidet die Leitung.",
      "Jemanden aus der Leitung gewinnen und mit dieser Rolle eintragen.",
    ],
    [
      "The team has no executive sponsor.",
      "The team works without authority; where resources or priorities are disputed, management decides.",
      "Win somebody from management and enter the person with this role.",
    ],
  ),
  "contact.role_uncovered": told(
    [
      "Im Buying Center ist noch niemand bekannt als: {roles}.",
      "Wer die Kaufentscheidung beeinflusst und nicht bekannt ist, kann auch nicht überzeugt werden.",
      "Klären, wer diese Rollen hat, und dort ein x setzen; eine Person kann mehrere haben.",
    ],
    [
      "Nobody in the buying center is known yet as: {roles}.",
      "Whoever influences the decision and is not known cannot be convinced.",
      "Find out who holds these roles and mark them with x; one person can hold several.",
    ],
  ),
  "contact.role_single": told(
    [
      "Diese Rollen hängen an einer einzigen Person: {roles}.",
      "Wechselt diese Person die Stelle, reißt der Kontakt zu dieser Rolle ab.",
      "Eine zweite Person für die Rolle finden und kennenlernen.",
    ],
    [
      "These roles hang on one single person: {roles}.",
      "When this person changes jobs, the access to the role is lost.",
      "Find and get to know a second person for the role.",
    ],
  ),
  "contact.decider_without_contact": told(
    [
      "{name} entscheidet, aber niemand von uns hat Kontakt.",
      "Die Entscheidung fällt dann allein nach dem, was andere über das Angebot sagen.",
      "Einen Zugang planen, etwa über Türöffner, den Sponsor oder ein Treffen der Leitungen: als nächsten Kontakt mit Beziehungspaten oder als Maßnahme mit dieser Herkunft. Besteht der Kontakt schon, die Kontaktdichte eintragen.",
    ],
    [
      "{name} decides, but none of us is in contact.",
      "The decision then rests on what others say about the offer.",
      "Plan an access, for example through a door opener, the sponsor or a meeting of executives: as the next contact with a relationship owner, or as a measure with this origin. If there is contact already, enter the coverage.",
    ],
  ),
  "contact.coverage_gap": told(
    [
      "{name} hat viel Einfluss, aber wir haben kaum Kontakt.",
      "Einfluss ohne Kontakt ist ein Risiko, das oft erst bei einer Absage auffällt.",
      "Den nächsten Kontakt vereinbaren und eintragen, wer die Beziehung pflegt, oder eine Maßnahme mit dieser Herkunft anlegen.",
    ],
    [
      "{name} has much influence, but we hardly ever meet.",
      "Influence without contact is a risk that often shows only when the order is lost.",
      "Agree on the next contact and enter who owns the relationship, or add a measure with this origin.",
    ],
  ),
  "contact.gatekeeper_negative": told(
    [
      "{name} steuert als Gatekeeper den Zugang und steht uns ablehnend gegenüber.",
      "Informationen und Termine kommen dann bei den anderen nicht an.",
      "Den Grund klären, einen zweiten Weg ins Haus aufbauen und dafür eine Maßnahme mit dieser Herkunft anlegen.",
    ],
    [
      "{name} controls access as a gatekeeper and is against us.",
      "Information and appointments then do not reach the others.",
      "Find out why, build a second way in, and add a measure with this origin for it.",
    ],
  ),
  "contact.opponent_influential": told(
    [
      "{name} ist Gegner mit hohem Einfluss.",
      "Ein einflussreicher Gegner kann eine Entscheidung auch gegen alle Befürworter aufhalten.",
      "Die Einwände offen ansprechen, Befürworter mit gleichem Gewicht gewinnen und dafür eine Maßnahme mit dieser Herkunft anlegen.",
    ],
    [
      "{name} is an opponent with high influence.",
      "An influential opponent can stop a decision against all supporters.",
      "Take up the objections openly, win supporters of equal weight and add a measure with this origin for it.",
    ],
  ),
  "contact.relationship_gap": told(
    [
      "Beziehung zu {name}: heute „{relationship_now}“, angestrebt „{relationship_aim}“, aber ohne Maßnahme.",
      "Besser wird eine Beziehung erst durch das, was jemand dafür tut.",
      "Eine Maßnahme anlegen und bei Herkunft auf diese Person verweisen.",
    ],
    [
      "Relationship with {name}: “{relationship_now}” today, “{relationship_aim}” aimed at, but no measure.",
      "A relationship improves only by what somebody does for it.",
      "Add a measure and refer to this person as its origin.",
    ],
  ),
  "contact.next_contact_passed": told(
    [
      "Der nächste Kontakt mit {name} war für den {date} geplant und ist nicht als letzter Kontakt eingetragen.",
      "Verabredetes, das liegen bleibt, kostet Vertrauen.",
      "Den letzten Kontakt nachtragen und den nächsten neu vereinbaren; ist keiner vorgesehen, die Zelle leeren.",
    ],
    [
      "The next contact with {name} was planned for {date} and is not entered as the last contact.",
      "What was agreed and is left undone costs trust.",
      "Enter the last contact and agree on the next one; if none is intended, clear the cell.",
    ],
  ),
  "contact.purpose_missing": told(
    [
      "Bei {name} fehlt der Zweck, zu dem die Angaben gespeichert sind.",
      `Personenbezogene Daten brauchen nach der DSGVO einen festgelegten Zweck. ${notLegalAdvice.de}`,
      "Den Zweck in Worten eintragen, zum Beispiel „Angebote und laufende Zusammenarbeit“; gibt es keinen, die Person löschen.",
    ],
    [
      "The purpose for which data on {name} are kept is missing.",
      `Personal data need a stated purpose under the GDPR. ${notLegalAdvice.en}`,
      "Enter the purpose in words, for example “offers and running cooperation”; if there is none, erase the person.",
    ],
  ),
  "contact.review_by_missing": told(
    [
      "Bei {name} fehlt der Tag, bis zu dem die Angaben zu prüfen sind.",
      `Personenbezogene Daten dürfen nur so lange gespeichert bleiben, wie sie gebraucht werden. ${notLegalAdvice.de}`,
      "Bei „Prüfen bis“ ein Datum eintragen; üblich ist in einem Jahr.",
    ],
    [
      "The date by which data on {name} are to be reviewed is missing.",
      `Personal data may be kept only as long as they are needed. ${notLegalAdvice.en}`,
      "Enter a date under “Review by”; a year from now is usual.",
    ],
  ),
  "contact.review_by_passed": told(
    [
      "Die Angaben zu {name} waren bis zum {date} zu prüfen.",
      `Was veraltet ist, ist oft falsch oder wird nicht mehr gebraucht. ${notLegalAdvice.de}`,
      "Die Angaben durchgehen, berichtigen, was nicht mehr stimmt, löschen, was niemand mehr braucht, und ein neues Datum eintragen.",
    ],
    [
      "Data on {name} were to be reviewed by {date}.",
      `What is outdated is often wrong or no longer needed. ${notLegalAdvice.en}`,
      "Go through the data, correct what no longer holds, erase what nobody needs any more, and enter a new date.",
    ],
  ),
  "contact.sensitive_note": told(
    [
      "„{words}“ könnte eine Angabe zu {category} einer Person sein.",
      `Solche Angaben sind besonders geschützt (Art. 9 DSGVO) oder privat und gehören nicht in einen Kundenplan, der weitergegeben wird. ${notLegalAdvice.de}`,
      "Den Satz löschen oder auf das beschränken, was für die Zusammenarbeit nötig ist. Ist etwas anderes gemeint, es anders ausdrücken.",
    ],
    [
      "“{words}” may be about the {category} of a person.",
      `Such data are specially protected (GDPR, Article 9) or private and do not belong in an account plan that is passed on. ${notLegalAdvice.en}`,
      "Delete the sentence or limit it to what the cooperation needs. If something else is meant, put it in other words.",
    ],
  ),
} as const;
