import { tabularFinding, type TabularCode, type TabularFinding } from "./findings";

/** So many findings of one code are listed one by one; the states of a column still tell every row. */
const maximumListed = 200;

/** Collects findings; of one code so many that a person could still read them, then their number. */
export interface FindingLog {
  readonly add: (finding: TabularFinding) => void;
  readonly list: () => readonly TabularFinding[];
}

/** An empty log whose closing counts carry the given column, if any. */
export function createFindingLog(column?: string): FindingLog {
  const listed: TabularFinding[] = [];
  const counts = new Map<TabularCode, number>();
  return {
    add(finding) {
      const count = (counts.get(finding.code) ?? 0) + 1;
      counts.set(finding.code, count);
      if (count <= maximumListed) listed.push(finding);
    },
    list: () => [...listed, ...countUnlisted(counts, column)],
  };
}

function countUnlisted(counts: ReadonlyMap<TabularCode, number>, column: string | undefined): TabularFinding[] {
  const place = column === undefined ? {} : { column };
  return [...counts]
    .filter(([, count]) => count > maximumListed)
    .map(([of, count]) => tabularFinding("tabular.more-findings", place, { of, count: count - maximumListed }));
}
