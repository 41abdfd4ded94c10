/** The one file that turns the package room's refusals into errors of the port. */
import { PackageError } from "../package/workbook-file";
import { PlanError } from "../workbook/port";

/** The `PlanError` for whatever went wrong in a file; a `PlanError` stays as it is. `reason` is the package's own code. */
export function toPlanError(error: unknown): PlanError {
  if (error instanceof PlanError) return error;
  if (!(error instanceof PackageError)) return new PlanError("internal", {}, describe(error));
  const code = error.code === "invalidArgument" || error.code === "shiftConflict" ? "internal" : "notAWorkbook";
  return new PlanError(code, { reason: error.code }, describe(error));
}

/** What was looked up, or a `PlanError` that names what the workbook does not have. */
export function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new PlanError("internal", { reason: "notFound" }, what);
  return value;
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
