/** From one level to another, step by step: each bar begins where the one before ended. */
import { ChartFrame, type ChartFrameProps } from "./chart-frame";
import { useChartStyles } from "./chart-styles";
import { usePlotStyles } from "./plot-styles";

export interface BridgeStep {
  readonly name: string;
  /** `level`: where it starts or ends. Otherwise a movement; `open` is one that nothing brings about yet. */
  readonly kind: "level" | "change" | "open";
  /** The level, or the movement. */
  readonly value: number;
  /** The value as it stands beside the bar. */
  readonly text: string;
}

export interface BridgeChartProps extends Pick<ChartFrameProps, "title" | "description" | "table"> {
  readonly steps: readonly BridgeStep[];
  /** Says that the axis does not begin at zero. */
  readonly axisFrom: (value: number) => string;
}

const [width, lineHeight, labelWidth, valueWidth] = [320, 24, 104, 78];
const barWidth = width - labelWidth - valueWidth;

/** A bridge of lying bars, so that long names have room. */
export function BridgeChart({ title, description, table, steps, axisFrom }: BridgeChartProps) {
  const styles = useChartStyles();
  const spans = spansOf(steps);
  const { from, to } = axisOf(spans);
  const x = (value: number) => labelWidth + ((value - from) / (to - from || 1)) * barWidth;
  const noteHeight = from === 0 ? 0 : 16;
  const height = steps.length * lineHeight + noteHeight;
  return (
    <ChartFrame title={title} description={description} width={width} height={height} table={table}>
      {from <= 0 && <line x1={x(0)} x2={x(0)} y1={0} y2={steps.length * lineHeight} className={styles.axis} />}
      {spans.map((span, index) => (
        <Step
          key={index}
          span={span}
          x={x}
          floor={Math.max(from, 0)}
          y={index * lineHeight}
          isLast={index === spans.length - 1}
        />
      ))}
      {from !== 0 && from > 0 && (
        <text x={labelWidth} y={height - 4} className={styles.label}>
          {axisFrom(from)}
        </text>
      )}
    </ChartFrame>
  );
}

/** A step with the levels between which its bar runs. */
interface Span {
  readonly step: BridgeStep;
  readonly begin: number;
  readonly end: number;
}

function spansOf(steps: readonly BridgeStep[]): readonly Span[] {
  let level = 0;
  return steps.map((step) => {
    const begin = step.kind === "level" ? 0 : level;
    level = step.kind === "level" ? step.value : level + step.value;
    return { step, begin, end: level };
  });
}

/** The axis begins at zero, unless the movements would be too small to be seen against the levels. */
function axisOf(spans: readonly Span[]): { readonly from: number; readonly to: number } {
  const levels = spans.map(({ end }) => end);
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  const range = high - low;
  const isCut = low > 0 && range > 0 && range < 0.35 * high;
  return isCut ? { from: Math.max(0, low - range * 0.5), to: high } : { from: Math.min(0, low), to: Math.max(0, high) };
}

interface StepProps {
  readonly span: Span;
  readonly x: (value: number) => number;
  /** Where bars of levels begin. */
  readonly floor: number;
  readonly y: number;
  readonly isLast: boolean;
}

function Step({ span: { step, begin, end }, x, floor, y, isLast }: StepProps) {
  const styles = { ...useChartStyles(), ...usePlotStyles() };
  const [one, other] = [x(step.kind === "level" ? floor : begin), x(end)];
  const look = {
    level: styles.whole,
    change: end >= begin ? styles.accent : styles.worse,
    open: styles.open,
  }[step.kind];
  const isSeen = step.value !== 0;
  return (
    <g>
      <text x={0} y={y + 16} className={styles.label}>
        {step.name}
      </text>
      {isSeen && (
        <rect
          x={Math.min(one, other)}
          y={y + 5}
          width={Math.max(1.5, Math.abs(other - one))}
          height={14}
          className={look}
        />
      )}
      {!isLast && <line x1={other} x2={other} y1={y + 19} y2={y + lineHeight + 5} className={styles.axis} />}
      <text x={width} y={y + 16} textAnchor="end" className={styles.label}>
        {step.text}
      </text>
    </g>
  );
}
