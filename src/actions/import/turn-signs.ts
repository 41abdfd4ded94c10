import { importFinding, type ImportFinding } from "./import-findings";

interface Signed {
  readonly values: readonly (number | undefined)[];
  readonly findings: readonly ImportFinding[];
}

/**
 * Deductions that an export writes with a minus ("returns −120") as the positive values that they mean. Only a column
 * without any positive value is turned; with both signs the negative ones stay as they are, which is a finding unless
 * both signs are usual there (the cost of a credit note is negative).
 */
export function turnSigns(values: readonly (number | undefined)[], column: string, bothSigns: "usual" | "odd"): Signed {
  const negative = values.filter((value) => value !== undefined && value < 0).length;
  const positive = values.some((value) => value !== undefined && value > 0);
  if (negative === 0 || (positive && bothSigns === "usual")) return { values, findings: [] };
  if (positive) return { values, findings: [importFinding("import.signs-mixed", { column }, { count: negative })] };
  const turned = values.map((value) => (value === undefined ? undefined : Math.abs(value)));
  return { values: turned, findings: [importFinding("import.signs-turned", { column }, { count: negative })] };
}
