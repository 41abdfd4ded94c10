import type { ReactNode } from "react";
import type { PlanHealth } from "../../actions/home/workbook-state";
import type { CellPlace } from "../../actions/open-workbook";
import { usePane } from "../pane-context";
import { ArrowIcon } from "../parts/icons";
import { usePartStyles } from "../parts/part-styles";
import { Section } from "../parts/section";
import { useGoToCell } from "../parts/use-go-to-cell";
import { useHomeStyles } from "./home-styles";

export interface HealthSectionProps {
  readonly health: PlanHealth;
}

/** How much of the plan is filled in, and how much of it can be relied on. */
export function HealthSection({ health }: HealthSectionProps) {
  const { texts } = usePane();
  const { completeness, completenessHelp, freshness, freshnessHelp, firstGap, firstStale } = texts.plan;
  return (
    <Section title={texts.plan.health}>
      <Gauge name={completeness} help={completenessHelp} share={health.completeness}>
        {health.firstGap && <Way place={health.firstGap} label={firstGap} />}
      </Gauge>
      <Gauge name={freshness} help={freshnessHelp} share={health.freshness}>
        {health.firstStale && <Way place={health.firstStale} label={firstStale} />}
      </Gauge>
    </Section>
  );
}

/** Leads from a share to the first cell that keeps it from being 100 %. */
function Way({ place, label }: { readonly place: CellPlace; readonly label: string }) {
  const styles = usePartStyles();
  const goToCell = useGoToCell();
  return (
    <button type="button" className={styles.link} onClick={() => void goToCell(place)}>
      {label}: {place.sheet}
      <ArrowIcon />
    </button>
  );
}

interface GaugeProps {
  readonly name: string;
  readonly help: string;
  /** From 0 to 1. */
  readonly share: number | undefined;
  readonly children?: ReactNode;
}

/** A share as number and bar; the bar says nothing that the number does not. */
function Gauge({ name, help, share, children }: GaugeProps) {
  const styles = { ...usePartStyles(), ...useHomeStyles() };
  const { texts, format } = usePane();
  return (
    <div className={styles.gauge} title={help}>
      <span>{name}</span>
      <span className={share === undefined ? styles.quiet : styles.share}>
        {share === undefined ? texts.plan.notCounted : format.percent(share)}
      </span>
      {share !== undefined && <Bar share={share} />}
      {children}
    </div>
  );
}

function Bar({ share }: { readonly share: number }) {
  const styles = useHomeStyles();
  const width = 100 * Math.min(Math.max(share, 0), 1);
  return (
    <svg className={styles.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="6" className={styles.track} />
      <rect width={width} height="6" className={styles.filled} />
    </svg>
  );
}
