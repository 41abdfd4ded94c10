import type { GapFigures } from "../../../actions/wizards/target-gap-line";
import { LineChart, type LineSeries } from "../../charts/line-chart";
import { useGapWords, type GapStepProps } from "./gap-tools";

/** The years that the axis shows: the history, what the baseline runs over, and the plan year. */
function yearsOf({ history, path, key }: GapFigures): readonly number[] {
  const known = [...history.map(({ year }) => year), ...path.map(({ year }) => year), key.fiscalYear];
  const [first, last] = [Math.min(...known), Math.max(...known)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** History, baseline and target of the line, as they are decided now. */
export function HistoryChart(props: GapStepProps) {
  const { figures } = props;
  const { texts, shown, kpi, year } = useGapWords(props);
  const years = yearsOf(figures);
  const series = useSeries(props, years);
  const { history, baseline, key, target } = figures;
  const text = (value: number | null) => (value === null ? texts.undefinedValue : shown.value(value));
  const planYear = year(key.fiscalYear);
  const rows = [
    ...history.map((one) => [
      year(one.year),
      one.state === "partial" ? texts.history.part : texts.actual,
      text(one.value),
    ]),
    [planYear, texts.baseline, text(baseline.value)],
    [planYear, texts.target, text(target.value)],
  ];
  const list = history.map((one) => `${year(one.year)} ${text(one.value)}`).join(", ");
  const ends = [
    texts.history.baselineAt(planYear, text(baseline.value)),
    texts.history.targetAt(planYear, text(target.value)),
  ];
  return (
    <LineChart
      title={texts.history.chart(kpi)}
      description={[...(list === "" ? [] : [texts.history.chartDescription(list)]), ...ends].join(" ")}
      labels={years.map(year)}
      series={series}
      shown={shown.short}
      table={{ headers: [texts.year, texts.gap.step, texts.gap.value], rows }}
    />
  );
}

function useSeries(props: GapStepProps, years: readonly number[]): readonly LineSeries[] {
  const { texts, shown, year } = useGapWords(props);
  const { history, path, baseline, target, key } = props.figures;
  const at = (wanted: number) => years.indexOf(wanted);
  const known = history.flatMap(({ year: of, value, state }) =>
    value === null ? [] : [{ at: at(of), value, isPart: state === "partial" }],
  );
  const planYear = year(key.fiscalYear);
  const figures = (isPart: boolean) => known.filter((point) => point.isPart === isPart);
  return [
    { kind: "figures", name: texts.actual, points: figures(false) },
    { kind: "figures", name: texts.history.part, points: figures(true) },
    {
      kind: "projection",
      name: baseline.value === null ? "" : texts.history.baselineAt(planYear, shown.value(baseline.value)),
      points: path.map(({ year: of, value }) => ({ at: at(of), value })),
    },
    {
      kind: "target",
      name: target.value === null ? "" : texts.history.targetAt(planYear, shown.value(target.value)),
      points: target.value === null ? [] : [{ at: at(key.fiscalYear), value: target.value }],
    },
  ];
}
