import type { ReviewResult } from "../../../actions/wizards/review-sections";
import { ChartFrame } from "../../charts/chart-frame";
import { useChartStyles } from "../../charts/chart-styles";
import { usePartStyles } from "../../parts/part-styles";
import { useReviewStyles } from "./review-styles";
import { useReviewWords } from "./use-review-words";

const [width, lineHeight, labelWidth, most, end] = [320, 22, 136, 5, 24];
const reach = width - labelWidth - end;

export interface RatingsChartProps {
  readonly lines: ReviewResult["lines"];
}

/** Ratings of the parts as bars, with a line where they were last time. */
export function RatingsChart({ lines }: RatingsChartProps) {
  const styles = usePartStyles();
  const { texts: all, format, partName } = useReviewWords();
  const texts = all.chart;
  const shown = (rating: number | null) => (rating === null ? texts.unrated : format.number(rating));
  const rows = lines.map(({ part, rating, before }) => ({ name: partName(part), rating, before }));
  const said = rows.map(({ name, rating, before }) =>
    before === null ? `${name} ${shown(rating)}` : texts.both(name, shown(rating), shown(before)),
  );
  const legend = rows.some(({ before }) => before !== null) && <p className={styles.quiet}>{texts.legend}</p>;
  return (
    <ChartFrame
      title={texts.title}
      description={texts.description(said.join(", "))}
      width={width}
      height={rows.length * lineHeight}
      legend={legend}
      table={{
        headers: [texts.part, texts.now, texts.before],
        rows: rows.map(({ name, rating, before }) => [name, shown(rating), before === null ? "–" : shown(before)]),
      }}
    >
      {rows.map((row, index) => (
        <Bar key={row.name} {...row} shown={row.rating === null ? "–" : shown(row.rating)} top={index * lineHeight} />
      ))}
    </ChartFrame>
  );
}

interface BarProps {
  readonly name: string;
  readonly rating: number | null;
  readonly before: number | null;
  readonly shown: string;
  readonly top: number;
}

function Bar({ name, rating, before, shown, top }: BarProps) {
  const styles = { ...useChartStyles(), ...useReviewStyles() };
  const at = (value: number) => (Math.min(value, most) / most) * reach;
  return (
    <g transform={`translate(0 ${top})`}>
      <text x={0} y={15} className={styles.label}>
        {name}
      </text>
      <rect x={labelWidth} y={6} width={reach} height={10} rx={2} className={styles.track} />
      <rect x={labelWidth} y={6} width={at(rating ?? 0)} height={10} rx={2} className={styles.accent} />
      {before !== null &&
        [styles.halo, styles.mark].map((look) => (
          <line key={look} x1={labelWidth + at(before)} x2={labelWidth + at(before)} y1={3} y2={19} className={look} />
        ))}
      <text x={width} y={15} textAnchor="end" className={styles.label}>
        {shown}
      </text>
    </g>
  );
}
