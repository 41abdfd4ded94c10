import { BridgeChart, type BridgeStep } from "../../charts/bridge-chart";
import { useGapWords, type GapStepProps } from "./gap-tools";

/** From the last actual to the target, as the draft has it. */
export function GapBridge(props: GapStepProps) {
  const { texts, kpi, shown } = useGapWords(props);
  const steps = useBridgeSteps(props);
  if (steps.length === 0) return null;
  return (
    <BridgeChart
      title={texts.gap.bridge(kpi)}
      description={texts.gap.bridgeDescription(steps.map(({ name, text }) => `${name} ${text}`).join(", "))}
      steps={steps}
      axisFrom={(value) => texts.gap.axisFrom(shown.short(value))}
      table={{ headers: [texts.gap.step, texts.gap.value], rows: steps.map(({ name, text }) => [name, text]) }}
    />
  );
}

function useBridgeSteps(props: GapStepProps): readonly BridgeStep[] {
  const { bridge, baseline, key } = props.figures;
  const { texts, shown, year } = useGapWords(props);
  if (bridge === undefined) return [];
  const { start, end, bars } = bridge;
  const names = {
    baseline_change: texts.baseline,
    operational: texts.gap.operational,
    strategic: texts.gap.strategic,
    residual: texts.gap.residual,
  };
  const first = baseline.last === null ? texts.baseline : `${texts.actual} ${year(baseline.last.year)}`;
  return [
    { name: first, kind: "level", value: start, text: shown.short(start) },
    ...bars.map(({ kind, change }): BridgeStep => ({
      name: names[kind],
      kind: kind === "residual" ? "open" : "change",
      value: change,
      text: shown.shortChange(change),
    })),
    { name: `${texts.target} ${year(key.fiscalYear)}`, kind: "level", value: end, text: shown.short(end) },
  ];
}
