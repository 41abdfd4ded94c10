import { useState } from "react";
import type { Plan } from "../../../actions/edit/open-plan";
import {
  answersOf,
  entriesOfPart,
  pointsOf,
  type SelectionDraft,
  type SelectionView,
} from "../../../actions/wizards/selection";
import { labelOf } from "../../../localisation/list-labels";
import { selectionTexts } from "../../../localisation/selection-texts";
import { ChartFrame } from "../../charts/chart-frame";
import { useChartStyles } from "../../charts/chart-styles";
import { usePane } from "../../pane-context";
import { Disclosure } from "../../parts/disclosure";
import { usePartStyles } from "../../parts/part-styles";
import { Section } from "../../parts/section";
import { FindingNotes } from "../finding-notes";

export interface SelectionResultProps {
  readonly plan: Plan;
  readonly draft: SelectionDraft;
  readonly view: SelectionView;
}

/** Score, coverage, answers and warnings as they are once the draft is written. */
export function SelectionResultView({ plan, draft, view }: SelectionResultProps) {
  const styles = usePartStyles();
  const { language, format } = usePane();
  const texts = selectionTexts(language);
  const { result, weights, findings } = view;
  const answered = (["prerequisite", "readiness"] as const).map((part) => {
    const { yes, all } = answersOf(plan, draft, part);
    return texts.result.answered(labelOf("selection_part", part, language), yes, all);
  });
  const lines = [
    ...(result.coverage === null ? [] : [texts.result.coverage(format.percent(result.coverage))]),
    texts.result.weights(format.number(weights)),
    ...answered,
    ...(result.refusals > 0 ? [texts.result.refusals(result.refusals)] : []),
  ];
  return (
    <>
      <Section title={texts.result.title}>
        <p role="status" className={styles.text}>
          <strong>
            {result.score === null ? texts.result.none : texts.result.score(tenths(result.score, format))}
          </strong>
        </p>
        <p className={styles.quiet}>{lines.join(" · ")}</p>
        {draft.step === "criterion" && <PointsChart plan={plan} draft={draft} />}
      </Section>
      <Section title={texts.checkTitle}>
        {findings.length === 0 ? <p className={styles.quiet}>{texts.fine}</p> : <FindingNotes findings={findings} />}
      </Section>
      <HowCalculated />
    </>
  );
}

function HowCalculated() {
  const styles = usePartStyles();
  const { result: texts } = selectionTexts(usePane().language);
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Disclosure isOpen={isOpen} onToggle={() => setOpen(!isOpen)} show={texts.howShow} hide={texts.howHide}>
        <p className={styles.quiet}>{texts.method}</p>
        <p className={styles.quiet}>{texts.sources}</p>
      </Disclosure>
    </div>
  );
}

/** With one digit, as the line of the sheet. */
const tenths = (score: number, { locale }: { readonly locale: string }) =>
  score.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const [width, lineHeight, barTop, barWidth] = [320, 34, 19, 276];

/** What each criterion contributes to the score, on the part that it could. */
function PointsChart({ plan, draft }: Pick<SelectionResultProps, "plan" | "draft">) {
  const styles = useChartStyles();
  const { language, format } = usePane();
  const { result: texts } = selectionTexts(language);
  const bars = entriesOfPart(plan, draft, "criterion").flatMap((entry) => {
    const { criterion, weight } = entry.cells;
    if (typeof criterion !== "string" || typeof weight !== "number" || weight <= 0) return [];
    const points = pointsOf(entry);
    const name = labelOf("selection_criterion", criterion, language);
    return [
      { key: entry.key, name, most: weight / 20, points, shown: points === null ? texts.open : tenths(points, format) },
    ];
  });
  const longest = Math.max(...bars.map(({ most }) => most), 0);
  if (bars.length === 0) return null;
  return (
    <ChartFrame
      title={texts.chart}
      description={texts.chartHelp(bars.map(({ name, shown }) => `${name} ${shown}`).join(", "))}
      width={width}
      height={bars.length * lineHeight}
      table={{ headers: [texts.criterion, texts.points], rows: bars.map(({ name, shown }) => [name, shown]) }}
    >
      {bars.map(({ key, name, most, points, shown }, index) => (
        <g key={key} transform={`translate(0 ${index * lineHeight})`}>
          <text x={0} y={13} className={styles.label}>
            {name.length > 52 ? `${name.slice(0, 51)}…` : name}
          </text>
          <rect x={0} y={barTop} width={(most / longest) * barWidth} height={9} rx={2} className={styles.track} />
          <rect
            x={0}
            y={barTop}
            width={((points ?? 0) / longest) * barWidth}
            height={9}
            rx={2}
            className={styles.accent}
          />
          <text x={width} y={barTop + 9} textAnchor="end" className={styles.label}>
            {shown}
          </text>
        </g>
      ))}
    </ChartFrame>
  );
}
