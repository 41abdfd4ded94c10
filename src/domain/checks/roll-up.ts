import { bySeverity, type Finding } from "../finding";
import { groupBy } from "../group-by";
import { sheetOrder, type SheetKey } from "../schema/plan-schema";
import { repairOf } from "./repairs";

/** So many findings of one kind on one sheet are told one by one; more of them become one. */
const toldSingly: Readonly<Record<Finding["severity"], number>> = { error: Infinity, warning: 3, info: 1 };
/** Rows that a finding names; of more it says how many. */
const namedRows = 10;

/**
 * Findings without drowning: what is said of many rows of a sheet is said once, of the first of them, with the others
 * in the parameters `others` (rows) and `more` (their number). Errors stay, and so does what a repair answers.
 */
export function rollUp(findings: readonly Finding[]): Finding[] {
  const indexed = findings.map((finding, index) => ({ finding, key: keyOf(finding) ?? String(index) }));
  return groupBy(indexed, ({ key }) => key).flatMap((group) => rolled(group.map(({ finding }) => finding)));
}

/** What findings of one kind have in common; undefined for one that stays for itself. */
function keyOf(finding: Finding): string | undefined {
  const { code, sheet, severity, column, row } = finding;
  const isSingle = row === undefined || severity === "error" || repairOf(finding) !== undefined;
  return isSingle ? undefined : [code, sheet, severity, column].join("|");
}

function rolled(group: readonly Finding[]): readonly Finding[] {
  const [first, ...others] = group;
  if (!first || group.length <= toldSingly[first.severity]) return group;
  const rows = others.slice(0, namedRows).map(({ row }) => row);
  const named = `${rows.join(", ")}${others.length > namedRows ? " …" : ""}`;
  return [{ ...first, params: { ...first.params, others: named, more: others.length } }];
}

/** The worst first; of equals in the order of the sheets, then of the rows. */
export function sortFindings<F extends Finding>(findings: readonly F[]): F[] {
  const order = ({ sheet }: Finding) => (sheet === undefined ? -1 : sheetOrder.indexOf(sheet));
  return [...findings].sort(
    (left, right) => bySeverity(left, right) || order(left) - order(right) || (left.row ?? 0) - (right.row ?? 0),
  );
}

/** Findings of one sheet; `sheet` is undefined for those about the plan as a whole. */
export interface SheetCount {
  readonly sheet: SheetKey | undefined;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

/** How many findings each sheet has, in the order of the sheets; sheets without any are left out. */
export function countBySheet(findings: readonly Finding[]): readonly SheetCount[] {
  const count = (of: readonly Finding[], severity: Finding["severity"]) =>
    of.filter((finding) => finding.severity === severity).length;
  const places: readonly (SheetKey | undefined)[] = [undefined, ...sheetOrder];
  return places.flatMap((sheet) => {
    const of = findings.filter((finding) => finding.sheet === sheet);
    const [errors, warnings, notes] = [count(of, "error"), count(of, "warning"), count(of, "info")];
    return of.length === 0 ? [] : [{ sheet, errors, warnings, notes }];
  });
}
