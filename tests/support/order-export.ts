import { readActuals, type ReadActuals } from "../../src/actions/import/actuals-source";
import type { CreatePlanRequest } from "../../src/actions/create/create-plan";
import type { RandomSource } from "../../src/domain/row-id";

/** Order lines as text, the first of which names the columns. */
export type ExportLines = readonly string[];

/** Some lines of a wine merchant's two accounts over two years and a half, several articles and towns each. */
export const orderExport: ExportLines = [
  "order_id,order_date,customer_id,ship_country,product_group,article,unit_price,quantity,discount",
  "10248,2023-07-04,VINET,France,Dairy Products,Mozzarella,34.80,5,0.00",
  "10248,2023-07-04,VINET,France,Beverages,Chang,15.20,12,0.00",
  "10273,2023-08-05,VINET,Germany,Dairy Products,Gorgonzola,10.00,15,0.05",
  "10301,2024-01-12,VINET,France,Beverages,Chang,15.20,20,0.10",
  "10301,2024-01-12,VINET,France,Condiments,Chef's Mix,17.45,6,0.10",
  "10355,2024-05-30,VINET,Germany,Beverages,Chai,14.40,33,0.00",
  "10402,2024-11-18,VINET,France,Dairy Products,Mozzarella,34.80,24,0.25",
  "10402,2024-11-18,VINET,France,Beverages,Chai,14.40,9,0.25",
  "10511,2025-03-03,VINET,France,Beverages,Chang,19.00,14,0.00",
  "10511,2025-03-03,VINET,France,Condiments,Chef's Mix,21.35,70,0.05",
  "10620,2025-10-09,VINET,Germany,Dairy Products,Gorgonzola,12.50,28,0.15",
  "10777,2025-12-29,HANAR,Brazil,Beverages,Chang,19.00,3,0.00",
];

export const basics = { language: "en", currency: "EUR", fiscalYearStart: 1 } as const;

/** The figures of an export, read as the command line reads a file. */
export function readExport(lines: ExportLines, options: Partial<Parameters<typeof readActuals>[1]> = {}): ReadActuals {
  const bytes = new TextEncoder().encode(lines.join("\n"));
  return readActuals(
    { kind: "csv", name: "orders.csv", bytes },
    { ...basics, today: "2026-01-15", map: [], where: [], ...options },
  );
}

/** Whole numbers from 0 to 31 that come in the same order each time. */
export function repeatable(seed = 1): RandomSource {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 27;
  };
}

/** A request for an empty English plan, with changes. */
export function planRequest(changes: Partial<CreatePlanRequest> = {}): CreatePlanRequest {
  return { ...basics, account: "Vins & Co. <Reims>", today: "2026-01-15", ...changes };
}

/** A request for a plan with the figures of an export. */
export function planRequestOf(
  { figures, source }: ReadActuals,
  changes: Partial<CreatePlanRequest> = {},
): CreatePlanRequest {
  return planRequest({ actuals: figures, source, ...changes });
}
