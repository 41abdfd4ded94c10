import type { Person } from "../../../actions/wizards/buying-center-people";
import { useChartStyles } from "../../charts/chart-styles";
import { usePlotStyles } from "../../charts/plot-styles";
import { useMapStyles } from "./buying-center-styles";

export interface PersonMarkProps {
  readonly person: Pick<Person, "hasCoverageGap" | "relationshipGap">;
  readonly number?: number;
}

/** A person on the map: a disc; a square for whom we hardly meet; hollow while that is unknown; a ring for a missed aim. */
export function PersonMark({ person: { hasCoverageGap, relationshipGap }, number }: PersonMarkProps) {
  const styles = { ...useChartStyles(), ...usePlotStyles(), ...useMapStyles() };
  const isBelowAim = (relationshipGap ?? 0) > 0;
  return (
    <>
      {isBelowAim && hasCoverageGap !== true && <circle r={9} className={styles.aim} />}
      {isBelowAim && hasCoverageGap === true && <rect x={-9} y={-9} width={18} height={18} className={styles.aim} />}
      {hasCoverageGap === true ? (
        <rect x={-7} y={-7} width={14} height={14} className={styles.open} />
      ) : (
        <circle r={7} className={hasCoverageGap === null ? styles.hollow : styles.accent} />
      )}
      {number !== undefined && (
        <text y={3.5} textAnchor="middle" className={hasCoverageGap === false ? styles.onAccent : styles.onGround}>
          {number}
        </text>
      )}
    </>
  );
}
