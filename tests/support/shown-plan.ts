// The plan that the pictures of the pane show: what a key account manager has of QUICK-Stop, in German throughout.
import type { RowsBySheet } from "../../src/workbook/new-plan";
import { accountLines } from "./account-lines";
import { fullPlan } from "./full-plan";
import { buildPlan, planFilesOn } from "./plan-files";

/** What the order lines name in English, as a German system of orders would have it. */
const germanNames: Readonly<Record<string, string>> = {
  Beverages: "Getränke",
  Condiments: "Gewürze und Soßen",
  Confections: "Süßwaren",
  "Dairy Products": "Molkereiprodukte",
  "Grains/Cereals": "Getreideprodukte",
  "Meat/Poultry": "Fleisch und Geflügel",
  Produce: "Obst und Gemüse",
  Seafood: "Fisch und Meeresfrüchte",
  Germany: "Deutschland",
  pcs: "Stück",
  "ERP export": "Auftragsexport",
};

/** The file of the plan as it is on a day (ISO date). */
export async function shownPlan(today: string): Promise<Uint8Array> {
  const plan = fullPlan({ account: "QUICK-Stop", language: "de", today, ...accountLines("QUICK", today) });
  const files = planFilesOn(today, { calculates: false });
  const file = await buildPlan({ ...plan, rows: inGerman(plan.rows) }, today, files);
  return file.toBytes();
}

function inGerman(rows: RowsBySheet): RowsBySheet {
  const sheets = Object.entries(rows).map(([sheet, all]) => [sheet, all.map((row) => germanCells(row))]);
  // only texts were replaced, by texts
  return Object.fromEntries(sheets) as RowsBySheet;
}

/** A cell is a name, or a reference that ends with one. */
function germanCells(row: object): object {
  const cells = Object.entries(row).map(([column, value]: [string, unknown]) => {
    if (typeof value !== "string") return [column, value];
    const [id, title] = value.split(" · ");
    const german = title === undefined ? germanNames[value] : germanNames[title];
    return [column, german === undefined ? value : title === undefined ? german : `${id ?? ""} · ${german}`];
  });
  return Object.fromEntries(cells) as object;
}
