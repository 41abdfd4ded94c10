/** From where to where the columns of a group reach. */
import type { PictureGroup } from "../../embedded-host/looks/chart-picture";

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** One span for each series and category; undefined where nothing is drawn. Values below zero stack downwards. */
export function spansOf({ series, stacking }: PictureGroup): readonly (readonly (Span | undefined)[])[] {
  if (stacking === "none") {
    return series.map(({ values }) => values.map((value) => (value === null ? undefined : { from: 0, to: value })));
  }
  const tops = new Map<string, number>();
  return series.map(({ values }) =>
    values.map((value, category) => {
      if (value === null) return undefined;
      const share = stacking === "percent" ? value / (wholeOf(series, category) || 1) : value;
      const key = `${category} ${value < 0 ? "below" : "above"}`;
      const from = tops.get(key) ?? 0;
      tops.set(key, from + share);
      return { from, to: from + share };
    }),
  );
}

function wholeOf(series: PictureGroup["series"], category: number): number {
  return series.reduce((sum, { values }) => sum + Math.abs(values[category] ?? 0), 0);
}

/** Every value that the axis has to reach; what is stacked stands on zero. */
export function reachedValues(groups: readonly PictureGroup[]): readonly number[] {
  return groups.flatMap((group) =>
    spansOf(group).flatMap((spans) =>
      spans.flatMap((span) => (span === undefined ? [] : group.stacking === "none" ? [span.to] : [span.from, span.to])),
    ),
  );
}
