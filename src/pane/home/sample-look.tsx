import { useMemo } from "react";
import { sampleFigures, type SampleFigures } from "../../actions/sample/sample-figures";
import { samplePaneTexts, type SamplePaneTexts } from "../../localisation/sample-pane-texts";
import { BridgeChart, type BridgeStep } from "../charts/bridge-chart";
import { usePane } from "../pane-context";
import { Section } from "../parts/section";
import { useSampleStyles } from "./sample-styles";

/** What one gets, with figures of the sample plan: its gap as a bridge, and how far it is closed. */
export function SampleLook() {
  const { services, language } = usePane();
  const texts = samplePaneTexts(language);
  const figures = useMemo(() => sampleFigures(language, services.today(), services.random), [language, services]);
  if (figures === undefined) return null;
  return (
    <Section title={texts.look}>
      <Facts figures={figures} texts={texts} />
      <Bridge figures={figures} texts={texts} />
    </Section>
  );
}

interface LookProps {
  readonly figures: SampleFigures;
  readonly texts: SamplePaneTexts;
}

function Facts({ figures: { gap, roles, currency }, texts }: LookProps) {
  const styles = useSampleStyles();
  const { format } = usePane();
  const { coverage, gapTotal } = gap.gap;
  const facts = [
    [`${format.number(gapTotal ?? 0)} ${currency}`, texts.gap],
    [format.percent(coverage ?? 0), texts.covered],
    [texts.rolesOf(format.number(roles[0]), format.number(roles[1])), texts.roles],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([value, name]) => (
        <div key={name} className={styles.fact}>
          <dt className={styles.factName}>{name}</dt>
          <dd className={styles.factValue}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Bridge({ figures, texts }: LookProps) {
  const { format } = usePane();
  const steps = useSteps(figures, texts);
  return (
    <BridgeChart
      title={texts.chart(figures.gap.key.fiscalYear, figures.currency)}
      description={texts.chartDescription(steps.map(({ name, text }) => `${name} ${text}`).join(", "))}
      steps={steps}
      axisFrom={(value) => texts.axisFrom(format.number(Math.round(value)))}
      table={{ headers: [texts.step, texts.value], rows: steps.map(({ name, text }) => [name, text]) }}
    />
  );
}

function useSteps({ gap: { bridge, baseline, key } }: SampleFigures, texts: SamplePaneTexts): readonly BridgeStep[] {
  const { format } = usePane();
  if (bridge === undefined || baseline.last === null) return [];
  const change = new Intl.NumberFormat(format.locale, { maximumFractionDigits: 0, signDisplay: "exceptZero" });
  const names = {
    baseline_change: texts.baseline,
    operational: texts.operational,
    strategic: texts.strategic,
    residual: texts.residual,
  };
  const level = (name: string, value: number): BridgeStep => {
    return { name, kind: "level", value, text: format.number(Math.round(value)) };
  };
  return [
    level(texts.actual(baseline.last.year), bridge.start),
    ...bridge.bars.map(({ kind, change: value }): BridgeStep => {
      return { name: names[kind], kind: kind === "residual" ? "open" : "change", value, text: change.format(value) };
    }),
    level(texts.target(key.fiscalYear), bridge.end),
  ];
}
