/** Figures over the years, what they lead to, and where they are to be. */
import { ChartFrame, type ChartFrameProps } from "./chart-frame";
import { useChartStyles } from "./chart-styles";
import { usePlotStyles } from "./plot-styles";

export interface LinePoint {
  /** Position on the axis, counted from 0. */
  readonly at: number;
  readonly value: number;
  /** Known only in part: drawn hollow, and no line leads there. */
  readonly isPart?: boolean;
}

export interface LineSeries {
  /** Figures are a line with dots, a projection is dashed, a target is a bar across. */
  readonly kind: "figures" | "projection" | "target";
  /** What the legend says. */
  readonly name: string;
  /** Ascending. */
  readonly points: readonly LinePoint[];
}

export interface LineChartProps extends Pick<ChartFrameProps, "title" | "description" | "table"> {
  /** Names of the positions on the axis. */
  readonly labels: readonly string[];
  readonly series: readonly LineSeries[];
  /** A value as the axis names it. */
  readonly shown: (value: number) => string;
}

const [width, plotHeight, top, labelLine, legendLine, side] = [320, 120, 16, 18, 18, 14];

/** A small line chart; the value axis always shows zero. */
export function LineChart({ title, description, table, labels, series, shown }: LineChartProps) {
  const drawn = series.filter(({ points }) => points.length > 0);
  const scale = scaleOf(labels.length, drawn);
  const height = top + plotHeight + labelLine + drawn.length * legendLine;
  return (
    <ChartFrame title={title} description={description} width={width} height={height} table={table}>
      <Axes labels={labels} scale={scale} shown={shown} />
      {drawn.map((one) => (
        <Series key={`${one.kind} ${one.name}`} series={one} scale={scale} />
      ))}
      {drawn.map((one, index) => (
        <LegendLine key={one.name} series={one} y={top + plotHeight + labelLine + (index + 0.7) * legendLine} />
      ))}
    </ChartFrame>
  );
}

interface Scale {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  readonly low: number;
  readonly high: number;
}

function scaleOf(count: number, series: readonly LineSeries[]): Scale {
  const values = series.flatMap(({ points }) => points.map(({ value }) => value));
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const range = high - low || 1;
  const step = (width - 2 * side) / Math.max(1, count - 1);
  return {
    low,
    high,
    x: (at) => (count === 1 ? width / 2 : side + at * step),
    y: (value) => top + ((high - value) / range) * plotHeight,
  };
}

function Axes({ labels, scale, shown }: Pick<LineChartProps, "labels" | "shown"> & { readonly scale: Scale }) {
  const styles = { ...useChartStyles(), ...usePlotStyles() };
  const levels = [...new Set([scale.high, 0, scale.low])];
  const most = labels.some(({ length }) => length > 4) ? 5 : 7;
  const every = Math.ceil(labels.length / most);
  return (
    <>
      {levels.map((level) => (
        <g key={level}>
          <line
            x1={0}
            x2={width}
            y1={scale.y(level)}
            y2={scale.y(level)}
            className={level === 0 ? styles.axis : styles.grid}
          />
          {level !== 0 && (
            <text x={0} y={scale.y(level) - 4} className={styles.label}>
              {shown(level)}
            </text>
          )}
        </g>
      ))}
      {labels.map((label, index) =>
        // the last one is the plan year and always named
        (labels.length - 1 - index) % every === 0 ? (
          <text
            key={index}
            x={scale.x(index)}
            y={top + plotHeight + 13}
            textAnchor={labels.length === 1 ? "middle" : anchorOf(index, labels.length)}
            className={styles.label}
          >
            {label}
          </text>
        ) : null,
      )}
    </>
  );
}

/** Names at the ends must not be cut off. */
function anchorOf(index: number, count: number): "start" | "middle" | "end" {
  if (index === 0) return "start";
  return index === count - 1 ? "end" : "middle";
}

interface SeriesProps {
  readonly series: LineSeries;
  readonly scale: Scale;
}

function Series({ series, scale }: SeriesProps) {
  const styles = useChartStyles();
  const { kind, points } = series;
  const whole = points.filter(({ isPart }) => isPart !== true);
  const path = whole.map(({ at, value }) => `${scale.x(at)},${scale.y(value)}`).join(" ");
  return (
    <>
      {kind !== "target" && (
        <polyline points={path} className={kind === "figures" ? styles.accentLine : styles.quietLine} />
      )}
      {points.map((point) => (
        <Mark
          key={point.at}
          kind={kind}
          isPart={point.isPart === true}
          x={scale.x(point.at)}
          y={scale.y(point.value)}
        />
      ))}
    </>
  );
}

interface MarkProps {
  readonly kind: LineSeries["kind"];
  readonly isPart: boolean;
  readonly x: number;
  readonly y: number;
}

function Mark({ kind, isPart, x, y }: MarkProps) {
  const styles = { ...useChartStyles(), ...usePlotStyles() };
  if (kind === "target") return <line x1={x - 9} x2={x + 9} y1={y} y2={y} className={styles.target} />;
  if (kind === "projection") return null;
  return <circle cx={x} cy={y} r={3.5} className={isPart ? styles.hollow : styles.accent} />;
}

function LegendLine({ series: { kind, name, points }, y }: { readonly series: LineSeries; readonly y: number }) {
  const styles = useChartStyles();
  const isPart = points.length > 0 && points.every((point) => point.isPart === true);
  const line = kind === "figures" ? styles.accentLine : styles.quietLine;
  return (
    <g>
      {kind !== "target" && !isPart && <line x1={2} x2={22} y1={y - 4} y2={y - 4} className={line} />}
      <Mark kind={kind} isPart={isPart} x={12} y={y - 4} />
      <text x={30} y={y} className={styles.label}>
        {name}
      </text>
    </g>
  );
}
