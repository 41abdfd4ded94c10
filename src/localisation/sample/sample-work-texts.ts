/** Goals, measures and the last review of the sample plan. */
import { both } from "../language";

export const sampleGoalTexts = {
  vision: both(
    "Wir sind der Partner, mit dem Tannbrunn seine Desserts entwickelt.",
    "We are the partner with whom Tannbrunn develops its desserts.",
  ),
  mission: both(
    "Wir liefern Rezeptur, Rohstoff und Versorgung aus einer Hand und machen Neuheiten schneller marktreif.",
    "We supply recipe, raw material and logistics from one hand and bring novelties to market sooner.",
  ),
  revenue: both("Umsatz in drei Jahren um 40 % steigern", "Raise revenue by 40 % in three years"),
  margin: both("Deckungsbeitrag gegen Rohstoffpreise sichern", "Secure the margin against raw material prices"),
  poland: both("Zweite Linie in Posen beliefern", "Supply the second line in Poznań"),
  trust: both("Vertrauen von Vorstand und Qualität gewinnen", "Win the trust of board and quality"),
  quality: both("Reklamationen halbieren", "Halve complaints"),
  focusPoland: both("Werk Posen", "Poznań plant"),
};

export const sampleMeasureTexts = {
  agreement: both("Jahresvereinbarung mit Staffel", "Annual agreement with scale"),
  tyrol: both("Stabilisatoren im Werk Tirol freigeben lassen", "Get stabilisers released at the Tyrol plant"),
  protein: both("Proteindessert gemeinsam entwickeln", "Develop a protein dessert together"),
  proteinTrial: both("Rezeptur im Technikum abgenommen", "Protein recipe approved"),
  poznan: both("Zweite Linie in Posen beliefern", "Supply the second line in Poznań"),
  oat: both("Haferbasierte Saucen: Machbarkeit und Markttest", "Oat-based sauces: feasibility and market test"),
  index: both("Preisgleitklausel für Frucht", "Price index clause for fruit"),
  pallets: both("Volle Container statt Teilmengen", "Full containers instead of part loads"),
  incoming: both("Wareneingangsprüfung gemeinsam festlegen", "Agree on incoming inspection together"),
  board: both("Treffen der Geschäftsleitungen", "Meeting of both managements"),
  audit: both("Offenes Audit mit Frau Voßberg", "Open audit with Ms Vossberg"),
  terms: both("Konditionen des Vorjahres auswerten", "Analyse last year's terms"),
  agreementComment: both(
    "Entwurf liegt bei Herrn Rehwinkel; Termin ist verstrichen.",
    "Draft is with Mr Rehwinkel; the date has passed.",
  ),
};

export const sampleReviewTexts = {
  overall: {
    remark: both("Richtung stimmt; im dritten Jahr fehlt noch viel", "Right direction; much is missing in year three"),
    decision: both("Ideen für Jahr drei bis zum nächsten Review", "Ideas for year three by the next review"),
  },
  gap: {
    remark: both(
      "Erstes Planjahr fast gedeckt, hängt an zwei Projekten",
      "First plan year nearly covered, on two projects",
    ),
    decision: both("Protein und Posen monatlich verfolgen", "Follow protein and Poznań every month"),
  },
  contacts: {
    remark: both("Vorstand und Qualität kennen uns zu wenig", "Board and quality know us too little"),
    decision: both("Treffen und Audit noch in diesem Quartal", "Meeting and audit within this quarter"),
  },
  kpis: {
    remark: both("Umsatz wächst bei Frucht nur über den Preis", "Fruit revenue grows by price only"),
    decision: both("Mengenstaffel in die Vereinbarung", "A volume scale in the agreement"),
  },
};
