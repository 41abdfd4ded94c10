import type { OverdueMeasure } from "../../actions/home/workbook-state";
import { usePane } from "../pane-context";
import { usePartStyles } from "../parts/part-styles";
import { PlaceRow } from "../parts/place-row";
import { Section } from "../parts/section";

export interface OverdueSectionProps {
  readonly measures: readonly OverdueMeasure[];
}

/** Measures that should be done by now. */
export function OverdueSection({ measures }: OverdueSectionProps) {
  const styles = usePartStyles();
  const { texts, format } = usePane();
  const count = measures.length === 0 ? undefined : <span>{format.number(measures.length)}</span>;
  return (
    <Section title={texts.plan.overdue} aside={count}>
      {measures.length === 0 && <p className={styles.quiet}>{texts.plan.noOverdue}</p>}
      <ul className={styles.list}>
        {measures.map((measure) => (
          <li key={`${measure.place.sheet} ${measure.place.row}`} className={styles.divided}>
            <OverdueRow measure={measure} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OverdueRow({ measure }: { readonly measure: OverdueMeasure }) {
  const { texts, format } = usePane();
  const owner = measure.owner === "" ? texts.plan.nobody : measure.owner;
  return (
    <PlaceRow
      place={measure.place}
      title={measure.title === "" ? texts.plan.untitled : measure.title}
      detail={`${texts.plan.due(format.date(measure.due))} · ${owner}`}
    />
  );
}
