import { selfCheckResult, type SelfCheckDraft } from "../../../actions/wizards/self-check";
import type { Plan } from "../../../actions/edit/open-plan";
import { labelOf } from "../../../localisation/list-labels";
import { selfCheckTexts } from "../../../localisation/self-check-texts";
import { ChartFrame } from "../../charts/chart-frame";
import { useChartStyles } from "../../charts/chart-styles";
import { usePane } from "../../pane-context";

export interface SelfCheckResultProps {
  readonly plan: Plan;
  readonly draft: SelfCheckDraft;
}

const [width, lineHeight, labelWidth, most] = [320, 22, 130, 5];

/** Mean maturity of each dimension as bars. */
export function SelfCheckResult({ plan, draft }: SelfCheckResultProps) {
  const styles = useChartStyles();
  const { language, format } = usePane();
  const texts = selfCheckTexts(language);
  const tenths = new Intl.NumberFormat(format.locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const { dimensions, mean, rated, count } = selfCheckResult(plan, draft);
  const shown = (maturity: number | null) => (maturity === null ? texts.notRated : tenths.format(maturity));
  const lines = dimensions.map(({ dimension, maturity }) => ({
    name: labelOf("self_check_dimension", dimension, language),
    maturity,
  }));
  const counted = texts.progress(format.number(rated), format.number(count));
  return (
    <ChartFrame
      title={[texts.resultTitle, counted, ...(mean === null ? [] : [texts.mean(shown(mean))])].join(" · ")}
      description={texts.resultDescription(lines.map(({ name, maturity }) => `${name} ${shown(maturity)}`).join(", "))}
      width={width}
      height={lines.length * lineHeight}
      table={{
        headers: [texts.dimension, texts.maturity],
        rows: lines.map(({ name, maturity }) => [name, shown(maturity)]),
      }}
    >
      {lines.map(({ name, maturity }, index) => (
        <g key={name} transform={`translate(0 ${index * lineHeight})`}>
          <text x={0} y={15} className={styles.label}>
            {name}
          </text>
          <rect x={labelWidth} y={6} width={width - labelWidth - 34} height={10} rx={2} className={styles.track} />
          <rect
            x={labelWidth}
            y={6}
            width={((maturity ?? 0) / most) * (width - labelWidth - 34)}
            height={10}
            rx={2}
            className={styles.accent}
          />
          <text x={width} y={15} textAnchor="end" className={styles.label}>
            {maturity === null ? "–" : shown(maturity)}
          </text>
        </g>
      ))}
    </ChartFrame>
  );
}
