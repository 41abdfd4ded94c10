import { PlanError } from "../../actions/plan-error";

/** What went wrong, as the pane keeps it; its text comes from `localisation/`. */
export interface Failure {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** For whoever looks for the cause; in no language. */
  readonly log: string;
}

/** The failure behind whatever was thrown; everything that is no `PlanError` is a fault of ours. */
export function failureOf(error: unknown): Failure {
  if (error instanceof PlanError) return { code: error.code, params: error.params, log: error.log };
  return { code: "internal", params: {}, log: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
