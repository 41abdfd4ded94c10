import type { RowsBySheet } from "../../../src/workbook/new-plan";
import type { planSheets } from "../../../src/domain/schema/plan-schema";
import { sheetName } from "../../../src/localisation/sheet-texts";
import { selectionScore } from "../../../src/domain/strategy/selection-score";
import { supportIndex } from "../../../src/domain/contacts/support";
import { buildPlan, noRows, rowOf, settingsOf } from "../../support/plan-files";
import { readSheetValues } from "../../support/xlsx/sheet-values";

const today = "2026-03-15";

async function summaries(rows: Partial<RowsBySheet>, language: "de" | "en") {
  const file = await buildPlan(
    { settings: settingsOf({ level: "full", language }), rows: { ...noRows, ...rows } },
    today,
  );
  const sheets = readSheetValues(await file.toBytes());
  return (sheet: keyof typeof planSheets) => sheets.get(sheetName(sheet, language))?.[2]?.[0] ?? null;
}

const person = (name: string, influence: string | null, attitude: string | null) =>
  rowOf("contacts", { name, influence, attitude });
const criterion = (code: string, weight: number, score: number | null) =>
  rowOf("selection", { part: "criterion", criterion: code, weight, score });

describe("the line above a table", () => {
  const contacts = [person("A", "4", "1"), person("B", "4", null), person("C", null, "-2")];
  const selection = [
    criterion("revenue_potential", 60, 4),
    criterion("Umsätze im Ausland", 10, 4),
    criterion("culture_fit", 30, null),
    rowOf("selection", { part: "readiness", criterion: "growth", answer: "no" }),
  ];
  const rows: Partial<RowsBySheet> = {
    contacts,
    selection,
    self_check: [
      rowOf("self_check", { item: "focus", dimension: "people", maturity: 2 }),
      rowOf("self_check", { item: "culture", dimension: "strategy", maturity: 5 }),
    ],
    reviews: [
      rowOf("reviews", { date: "2025-01-01", section: "overall", rating: 1 }),
      rowOf("reviews", { date: "2026-01-01", section: "overall", rating: 4, next_review: "2026-07-01" }),
    ],
    gap: [rowOf("gap", { kpi: "revenue", fiscal_year: 2026, baseline_method: "hold" })],
    prices: [
      rowOf("prices", { article: "Tea", list_price: 10, minimum_price: 5 }),
      rowOf("prices", { article: "Oil", list_price: 10 }),
    ],
  };

  it("says in German what the rows come to", async () => {
    expect(
      supportIndex([
        { influence: 4, attitude: 1 },
        { influence: 4, attitude: null },
      ]),
    ).toEqual({
      index: 0.5,
      unknownShare: 0.5,
    });
    expect(selectionScore(selection)).toEqual({ score: 4, coverage: 0.7, isRevenueOnly: true, refusals: 1 });
    const lineOf = await summaries(rows, "de");
    expect(lineOf("contacts")).toBe(
      "Landkarte des Buying Centers: Schlüsselperson unterstützt uns · Unterstützungsindex +0,5 (−1 Gegner bis +1 " +
        "Mentoren) · 50 % des Einflusses bei Personen mit unbekannter Einstellung",
    );
    expect(lineOf("selection")).toBe(
      "Punktwert 4,0 von 5 über die bewerteten Kriterien · bewertet sind 70 % des Gewichts · Achtung: Nur der Umsatz " +
        "entscheidet; ein Key Account wird nicht allein nach Umsatz gewählt · 1 × nein bei Voraussetzungen und Bereitschaft",
    );
    expect(lineOf("self_check")).toMatch(/^Reifegrad im Mittel 3,5 von 5 · Strategie 5,0 · .+ 2,0$/);
    expect(lineOf("reviews")).toBe("Letzte Bewertung im Mittel 4,0 von 5 · nächstes Review am 01.07.2026");
    expect(lineOf("gap")).toBe(
      "Lücken je Kennzahl, nie verrechnet: 0 offen, 0 durch Maßnahmen geschlossen, 0 von der Basislinie erreicht, 1 " +
        "nicht berechenbar",
    );
    expect(lineOf("prices")).toBe("1 von 2 Preisen mit Warnung");
  });

  it("warns of revenue only where nothing else decides", async () => {
    const selection = [criterion("revenue_to_cost", 60, 4), criterion("culture_fit", 40, 3)];
    expect(selectionScore(selection).isRevenueOnly).toBe(false);
    const lineOf = await summaries({ selection }, "en");
    expect(lineOf("selection")).toBe(
      "Score 3.6 of 5 over the criteria that are scored · 100 % of the weight is scored",
    );
  });

  it("says in English that there is nothing yet", async () => {
    const lineOf = await summaries({}, "en");
    expect(lineOf("contacts")).toBe("Map of the buying center: no persons yet · support index not known yet");
    expect(lineOf("selection")).toBe("No criterion scored yet");
    expect(lineOf("self_check")).toBe("Nothing rated yet");
    expect(lineOf("reviews")).toBe("Nothing rated yet");
    expect(lineOf("prices")).toBe("0 of 0 prices with a warning");
  });
});
