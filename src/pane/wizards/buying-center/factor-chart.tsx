import { factorRanking } from "../../../actions/wizards/buying-center-care";
import type { BuyingCenter } from "../../../actions/wizards/buying-center-people";
import { columnText } from "../../../localisation/sheet-texts";
import { usePane } from "../../pane-context";
import { ChartFrame } from "../../charts/chart-frame";
import { useChartStyles } from "../../charts/chart-styles";
import { usePlotStyles } from "../../charts/plot-styles";
import { usePartStyles } from "../../parts/part-styles";
import { useBuyingCenterStyles } from "./buying-center-styles";
import { useBuyingCenterTexts } from "./use-buying-center";

export interface FactorChartProps {
  readonly center: BuyingCenter;
}

const [width, lineHeight, most, barTop, valueWidth] = [320, 38, 5, 17, 62];
const x = (value: number) => (value / most) * (width - valueWidth);

/** Weight as an outline, our performance as a bar within it, the weightiest first. */
export function FactorChart({ center }: FactorChartProps) {
  const styles = { ...useChartStyles(), ...usePlotStyles() };
  const parts = usePartStyles();
  const { language, format } = usePane();
  const { openers: texts } = useBuyingCenterTexts();
  const ranking = factorRanking(center);
  if (ranking.length === 0) return <p className={parts.text}>{texts.factorsNone}</p>;
  const tenths = new Intl.NumberFormat(format.locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const lines = ranking.map((one) => ({
    ...one,
    name: columnText("contacts", `factor_${one.factor}`, language)[0],
    told: texts.verdicts[one.verdict],
    figures: [tenths.format(one.weight), tenths.format(one.performance), tenths.format(Math.max(0, one.gap))] as const,
  }));
  const description = lines.map(({ name, figures: [weight, own] }) => texts.line(name, weight, own)).join("; ");
  return (
    <>
      <ChartFrame
        title={texts.title}
        description={texts.description(description)}
        width={width}
        height={lines.length * lineHeight}
        legend={<Legend />}
        table={{
          headers: [texts.factor, `${texts.weight} / ${texts.own}`, texts.verdict],
          rows: lines.map(({ name, figures: [weight, own, gap], told, persons }) => [
            name,
            `${weight} / ${own}`,
            texts.meaning(told, gap, persons),
          ]),
        }}
      >
        {lines.map(({ factor, name, weight, performance, verdict, told, figures }, index) => (
          <g key={factor} transform={`translate(0 ${index * lineHeight})`}>
            <text x={0} y={12} className={styles.label}>
              {verdict === "holds" ? name : `${name}: ${told}`}
            </text>
            <rect x={0.75} y={barTop} width={Math.max(1, x(weight) - 1.5)} height={14} className={styles.hollow} />
            <rect
              x={0}
              y={barTop + 4}
              width={x(performance)}
              height={6}
              className={verdict === "falls_short" ? styles.worse : styles.accent}
            />
            <text x={width} y={barTop + 11} textAnchor="end" className={styles.label}>
              {`${figures[0]} / ${figures[1]}`}
            </text>
          </g>
        ))}
      </ChartFrame>
      <p className={parts.quiet}>{texts.source}</p>
    </>
  );
}

function Legend() {
  const styles = { ...useChartStyles(), ...usePlotStyles(), ...useBuyingCenterStyles() };
  const { openers: texts } = useBuyingCenterTexts();
  return (
    <ul className={styles.legend}>
      <li className={styles.flag}>
        <svg width="20" height="14" aria-hidden="true">
          <rect x={1} y={1} width={18} height={12} className={styles.hollow} />
        </svg>
        {texts.legendWeight}
      </li>
      <li className={styles.flag}>
        <svg width="20" height="14" aria-hidden="true">
          <rect x={1} y={4} width={18} height={6} className={styles.accent} />
        </svg>
        {texts.legendOwn}
      </li>
    </ul>
  );
}
