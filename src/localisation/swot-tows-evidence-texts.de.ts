import type { EvidenceTexts, EvidenceWords } from "./swot-tows-evidence-texts";

const withScope = ({ of }: EvidenceWords) =>
  [of("kpi"), of("scope"), of("year")].filter((part) => part !== "").join(" ");
const moved = (words: EvidenceWords) =>
  `${withScope(words)}: von ${words.of("from")} auf ${words.of("to")} ${words.number("to") < words.number("from") ? "gesunken" : "gestiegen"}${projected(words)}`;
const projected = ({ number }: EvidenceWords) => (number("projected") === 1 ? " (hochgerechnet)" : "");
const basis = ({ number }: EvidenceWords) =>
  [
    ...(number("projected") === 1 ? [" Das Jahr ist nur zum Teil bekannt und auf ein ganzes hochgerechnet."] : []),
    ...(number("parts") > 1 ? [" Genannt ist die größte der zusammengefassten Zeilen."] : []),
  ].join("");
const because = (reason: string) => (reason === "" ? "" : `: ${reason}`);
const withUnit = ({ of }: EvidenceWords, param: string) =>
  [of(param), of("unit")].filter((part) => part !== "").join(" ");

/** Was die Zeilen des Plans für die SWOT vorschlagen. */
export const evidenceTextsDe: EvidenceTexts = {
  kpi_falling: [moved, (words) => `Die Kennzahl ist um mindestens 5 % schlechter als im Jahr davor.${basis(words)}`],
  kpi_rising: [moved, (words) => `Die Kennzahl ist um mindestens 10 % besser als im Jahr davor.${basis(words)}`],
  kpi_above_target: [
    (words) => `${withScope(words)}: ${words.of("actual")}, deutlich über dem Ziel von ${words.of("target")}`,
    ({ of }) => `Das Ziel ist zu ${of("achievement")} erreicht; ab 110 % gilt eine Kennzahl hier als weit über Ziel.`,
  ],
  kpi_below_target: [
    (words) => `${withScope(words)}: ${words.of("actual")}, Ziel von ${words.of("target")} verfehlt`,
    () => "Die Kennzahl verfehlt ihr Ziel um mehr als die Toleranz des Plans.",
  ],
  roles_uncovered: [
    ({ of }) => `Im Buying Center kennen wir niemanden als: ${of("roles")}`,
    () => "Für diese Rollen ist keine Person markiert (Rollen nach Webster und Wind).",
  ],
  role_single: [
    ({ of }) => `Abhängigkeit von ${of("name")}: einzige Person als ${of("roles")}`,
    () => "Geht diese Person, ist die Rolle unbesetzt.",
  ],
  key_player_uncovered: [
    ({ of }) => `Kaum Kontakt zu ${of("name")}`,
    () => "Die Person entscheidet oder hat hohen Einfluss (ab 4), die Abdeckung ist höchstens 1.",
  ],
  supporter: [
    ({ of }) => `${of("name")} spricht sich für uns aus`,
    () => "Hoher Einfluss (ab 4) und positive Einstellung.",
  ],
  opponent: [
    ({ of }) => `${of("name")} spricht sich gegen uns aus`,
    () => "Hoher Einfluss (ab 4) und negative Einstellung.",
  ],
  factor_weak: [
    ({ of }) => `${of("factor")}: Der Kunde erwartet mehr, als er bei uns sieht`,
    ({ of }) =>
      `Nach Einfluss gewichtet: Bedeutung ${of("weight")}, unsere Leistung ${of("performance")} von 5. Genannt ist die Person, für die es am meisten zählt.`,
  ],
  factor_strong: [
    ({ of }) => `${of("factor")}: wichtig für den Kunden, und er sieht uns stark`,
    ({ of }) =>
      `Nach Einfluss gewichtet: Bedeutung ${of("weight")}, unsere Leistung ${of("performance")} von 5. Genannt ist die Person, für die es am meisten zählt.`,
  ],
  competitor_strong: [
    ({ of }) => `Starker Wettbewerber ${of("name")}${because(of("reason"))}`,
    ({ of }) => `Bedrohung ${of("threat")} von 5.`,
  ],
  competitor_weak: [
    ({ of }) => `Schwäche von ${of("name")}${because(of("reason"))}`,
    () => "Was ein Wettbewerber schlecht kann, ist ein Ansatz für uns.",
  ],
  white_space: [
    ({ of }) => `Offenes Potenzial ${of("place")}: ${of("potential")} im Jahr kauft der Kunde anderswo`,
    () => "Bedarf abzüglich unseres Umsatzes, eine der drei größten offenen Zeilen.",
  ],
  wallet_high: [
    ({ of }) => `Hauptlieferant ${of("place")}: Lieferanteil ${of("share")}`,
    () => "Lieferanteil von mindestens 60 %.",
  ],
  complaint_open: [({ of }) => `Offene Reklamation: ${of("title")}`, () => "Die Reklamation ist noch nicht gelöst."],
  project_won: [({ of }) => `Gewonnen: ${of("title")}`, () => "In den letzten zwei Jahren gewonnen."],
  project_lost: [({ of }) => `Verloren: ${of("title")}`, () => "In den letzten zwei Jahren verloren."],
  price_spread: [
    ({ of }) => `Preise für ${of("article")} unterscheiden sich um ${of("spread")}`,
    () => "Vergleicht der Kunde seine Regionen oder Standorte, verlangt er überall den niedrigsten Preis.",
  ],
  price_below_minimum: [
    ({ of }) => `${of("article")} wird unter Mindestpreis verkauft`,
    () => "Der Sonderpreis liegt unter dem Mindestpreis.",
  ],
  goal_served: [
    ({ of }) => `Der Kunde will: ${of("goal")}. Unser Beitrag: ${of("contribution")}`,
    () => "Ein Ziel des Kunden, zu dem wir etwas beitragen.",
  ],
  goal_unserved: [
    ({ of }) => `Kein Beitrag zum Ziel des Kunden: ${of("goal")}`,
    () => "Ein wichtiges Ziel des Kunden (Bedeutung ab 4) ohne Beitrag von uns.",
  ],
  maturity_low: [
    ({ of }) => `Key-Account-Management: ${of("item")} erst in Ansätzen`,
    ({ of }) => `Reife ${of("maturity")} von 5 im St. Galler Selbstcheck.`,
  ],
  maturity_high: [
    ({ of }) => `Key-Account-Management: ${of("item")} vorbildlich`,
    ({ of }) => `Reife ${of("maturity")} von 5 im St. Galler Selbstcheck.`,
  ],
  customer_goal: [({ of }) => `Der Kunde verfolgt: ${of("goal")}`, () => "Ein Ziel, das der Kunde selbst verfolgt."],
  customer_goal_far: [
    (words) => `${words.of("goal")}: ${withUnit(words, "now")}, Ziel ${withUnit(words, "aim")}`,
    () => "Der Kunde ist von seinem eigenen Ziel mehr als 10 % entfernt.",
  ],
  customer_fact: [
    (words) => `${words.of("profile_field")}: ${withUnit(words, "fact")}`,
    () => "Aus dem Profil. Das Feld ist ein Vorschlag: Nach dem Annehmen können Sie es ändern.",
  ],
};
