/** Who looks at measures in the pane, and at which. A preference of this computer, nothing of the plan. */
import {
  measurePeriods,
  measureScopes,
  type MeasureFilter,
  type MeasurePeriod,
  type MeasureScope,
} from "../../../actions/wizards/measure-list";

const name = "key-account-plan.measures";

const first: MeasureFilter = { scope: "all", me: undefined, period: "any" };

/** Storage that Office may withhold, and that each host page must keep apart by its partition. */
export interface MeasuresMemory {
  read(): MeasureFilter;
  write(filter: MeasureFilter): void;
}

/** `partitionKey` is `Office.context.partitionKey`. */
export function createMeasuresMemory(partitionKey: string | undefined): MeasuresMemory {
  const key = `${partitionKey ?? ""}${name}`;
  return {
    read() {
      try {
        return filterIn(JSON.parse(localStorage.getItem(key) ?? "null"));
      } catch {
        // A browser that forbids storage, or that keeps something else there, loses the preference, nothing else.
        return first;
      }
    },
    write(filter) {
      try {
        localStorage.setItem(key, JSON.stringify(filter));
      } catch {
        // As above.
      }
    },
  };
}

function filterIn(stored: unknown): MeasureFilter {
  if (typeof stored !== "object" || stored === null) return first;
  const { scope, me, period } = stored as Readonly<Record<string, unknown>>;
  return {
    scope: isMeasureScope(scope) ? scope : first.scope,
    me: typeof me === "string" ? me : undefined,
    period: isMeasurePeriod(period) ? period : first.period,
  };
}

export function isMeasureScope(value: unknown): value is MeasureScope {
  return measureScopes.some((scope) => scope === value);
}

export function isMeasurePeriod(value: unknown): value is MeasurePeriod {
  return measurePeriods.some((period) => period === value);
}
