import type { Finding } from "../finding";
import type { PlacedRow } from "../schema/plan-schema";

/** A row whose parent has a contribution has none: it would count twice (data model, 16). */
export function checkMeasures(rows: readonly PlacedRow<"measures">[]): Finding[] {
  const contributing = new Set(
    rows.flatMap(({ values }) => (values.contribution !== null && values.id !== null ? [values.id] : [])),
  );
  return rows.flatMap(({ rowNumber, values }): Finding[] => {
    const parent = values.parent?.split(" ")[0] ?? "";
    if (values.contribution === null || !contributing.has(parent)) return [];
    const params = { parent: values.parent ?? "" };
    return [
      {
        code: "measure.contribution_twice",
        severity: "error",
        sheet: "measures",
        row: rowNumber,
        column: "contribution",
        params,
      },
    ];
  });
}
