import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { lineMeasures } from "../../../actions/wizards/target-gap-measures";
import { withTarget } from "../../../actions/wizards/target-gap-draft";
import { labelOf } from "../../../localisation/list-labels";
import { useChartStyles } from "../../charts/chart-styles";
import { usePane } from "../../pane-context";
import { usePartStyles } from "../../parts/part-styles";
import { Section } from "../../parts/section";
import { Facts } from "./facts";
import { FocusAreaBox, useFocusArea } from "./focus-area";
import { useGapStyles } from "./gap-styles";
import { useGapWords, type GapStepProps } from "./gap-tools";

/** The gap and how it divides: what measures close, weighted and in full, and what remains. */
export function GapSplit(props: GapStepProps) {
  const { gap, gross } = props.figures;
  const styles = usePartStyles();
  const { language } = usePane();
  const { texts, shown } = useGapWords(props);
  const words = texts.gap;
  if (gap.gapTotal === null)
    return <p className={styles.text}>{`${words.undefinedGap} ${labelOf("gap_reason", gap.reason, language)}`}</p>;
  const closed = (name: string, weighted: number | null, full: number) => ({
    name,
    value: shown.change(weighted ?? 0),
    note: words.gross(shown.change(full)),
  });
  const strategic = (gap.gapStrategic ?? 0) - (gap.gapResidual ?? 0);
  return (
    <Section title={words.split}>
      <Facts
        facts={[
          { name: words.total, value: shown.change(gap.gapTotal), isStrong: true },
          closed(words.closedOperational, gap.gapOperational, gross.operational),
          closed(words.closedStrategic, strategic, gross.strategic),
          { name: words.residual, value: shown.change(gap.gapResidual ?? 0), isStrong: true },
        ]}
      />
      <Coverage {...props} />
    </Section>
  );
}

/** The share that measures close, as a bar with its text. */
function Coverage(props: GapStepProps) {
  const { coverage } = props.figures.gap;
  const styles = { ...useChartStyles(), ...useGapStyles() };
  const { format } = usePane();
  const { texts } = useGapWords(props);
  if (coverage === null) return null;
  const share = Math.min(1, Math.max(0, coverage));
  return (
    <div>
      <p className={styles.live}>{texts.gap.coverageIs(format.percent(coverage))}</p>
      <svg viewBox="0 0 320 10" className={styles.drawing} aria-hidden="true">
        <rect x={0} y={1} width={320} height={8} rx={2} className={styles.track} />
        <rect x={0} y={1} width={share * 320} height={8} rx={2} className={styles.accent} />
      </svg>
    </div>
  );
}

/** What the gap comes to, and what can be done where it stays open. */
export function GapVerdict(props: GapStepProps) {
  const { gap } = props.figures;
  const area = useFocusArea();
  const { texts } = useGapWords(props);
  const isDone = gap.reason === "reached" || gap.reason === "closed";
  return (
    <FocusAreaBox area={area}>
      {isDone ? (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{texts.gap[gap.reason === "reached" ? "reached" : "closed"]}</MessageBarBody>
        </MessageBar>
      ) : (
        <OpenGap {...props} onAdjusted={area.focus} />
      )}
    </FocusAreaBox>
  );
}

/** What remains, whether it can be closed at all, and the target that could be reached. */
function OpenGap(props: GapStepProps & { readonly onAdjusted: () => void }) {
  const { tools, figures, onAdjusted } = props;
  const { plan, draft, change } = tools;
  const { announce } = usePane();
  const { texts, shown } = useGapWords(props);
  const { gap, reachable, most } = figures;
  const words = texts.gap;
  if (gap.gapTotal === null || gap.gapResidual === null || reachable === undefined) return null;
  const beyond = gap.gapTotal - most;
  const isBeyond = beyond > 1e-9 * Math.max(Math.abs(gap.gapTotal), Math.abs(most));
  const hasMeasures = lineMeasures(draft, figures).length > 0;
  const known = isBeyond ? words.beyond(shown.amount(beyond)) : words.within;
  const advice = hasMeasures ? known : words.noMeasure;
  const adjust = () => {
    change(withTarget(plan, draft, reachable));
    announce(words.closed);
    onAdjusted();
  };
  return (
    <MessageBar intent={isBeyond && hasMeasures ? "warning" : "info"} layout="multiline">
      <MessageBarBody>
        {words.open(shown.amount(gap.gapResidual))} {advice} {words.adjustHelp}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={adjust}>{words.adjust(shown.value(reachable))}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
