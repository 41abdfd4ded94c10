import type { BlockRows } from "./adopted-row";
import { statementsOf, type SwotContent } from "./recognise-swot";

/** Statements of a SWOT as rows, in the order of the quadrants; `perspective` holds for all of them. */
export function readSwot({ sheet, quadrants }: SwotContent, perspective: string): BlockRows {
  const rows = quadrants.flatMap((items) =>
    statementsOf(sheet, items).map(({ row, text }) => ({
      target: "swot" as const,
      sheet: sheet.name,
      line: row + 1,
      values: { quadrant: items.quadrant, statement: text, perspective },
    })),
  );
  return { rows, findings: [] };
}
