import { Radio, RadioGroup } from "@fluentui/react-components";
import type { MethodBaseline, HistoryYear } from "../../../actions/wizards/target-gap-line";
import { baselineMethods, lineCells, withLineCell } from "../../../actions/wizards/target-gap-draft";
import { labelOf } from "../../../localisation/list-labels";
import { RowField } from "../../fields/row-field";
import { usePane } from "../../pane-context";
import { FormField } from "../../parts/form-field";
import { usePartStyles } from "../../parts/part-styles";
import { FigureField } from "./figure-field";
import { useGapStyles } from "./gap-styles";
import { useGapWords, type GapStepProps } from "./gap-tools";
import { HistoryChart } from "./history-chart";
import { StepFrame } from "./step-frame";
import { withUnit } from "./use-gap-format";

/** How the existing business goes on without new measures, drawn on its history. */
export function BaselineStep(props: GapStepProps) {
  const { tools, figures } = props;
  const styles = usePartStyles();
  const { texts, about } = useGapWords(props);
  const { history } = texts;
  return (
    <StepFrame
      tools={tools}
      title={history.title}
      lead={history.lead}
      about={about}
      missing={figures.baseline.value === null ? history.missing : undefined}
    >
      <HistoryChart {...props} />
      <HistoryNotes {...props} />
      <MethodField {...props} />
      <MethodFields {...props} />
      <p className={styles.quiet}>{history.weakness}</p>
    </StepFrame>
  );
}

/** Years that do not count as they are, each with its reason. */
function HistoryNotes(props: GapStepProps) {
  const styles = useGapStyles();
  const { format } = usePane();
  const { texts, year } = useGapWords(props);
  const { history } = props.figures;
  const day = (date: string | undefined) => (date === undefined ? "" : format.date(date));
  const noteOf = ({ year: of, state, from, through }: HistoryYear) => {
    if (state === "known") return [];
    const name = year(of);
    const { states } = texts.history;
    if (state === "refused" || state === "missing") return [states[state](name)];
    return [states[state](name, day(from), day(through))];
  };
  const notes = history.length === 0 ? [texts.history.noHistory] : history.flatMap(noteOf);
  if (notes.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

function MethodField(props: GapStepProps) {
  const { tools, figures } = props;
  const { plan, draft, change } = tools;
  const { texts } = useGapWords(props);
  return (
    <FormField label={texts.history.method}>
      <RadioGroup
        name="baseline_method"
        value={figures.baseline.method}
        onChange={(_, { value }) => change(withLineCell(plan, draft, "baseline_method", value))}
      >
        {baselineMethods.map((method) => (
          <Radio key={method} value={method} label={<MethodLabel {...props} method={method} />} />
        ))}
      </RadioGroup>
    </FormField>
  );
}

/** A method with what it gives, or why it gives nothing, and its limits once it is chosen. */
function MethodLabel(props: GapStepProps & { readonly method: MethodBaseline["method"] }) {
  const { figures, method } = props;
  const styles = useGapStyles();
  const { language } = usePane();
  const { texts, shown } = useGapWords(props);
  const reasonText = useReasonText(props);
  const found = figures.methods.find((one) => one.method === method);
  const value = found?.value ?? null;
  const isChosen = figures.baseline.method === method;
  return (
    <span className={styles.option}>
      <span>
        {labelOf("baseline_method", method, language)}
        {value !== null && `: ${shown.value(value)}`}
      </span>
      {value === null && found !== undefined && <span className={styles.reason}>{reasonText(found)}</span>}
      {isChosen && <span className={styles.reason}>{texts.history.limits[method]}</span>}
    </span>
  );
}

/** Why a method has no baseline, in a sentence. */
function useReasonText(props: GapStepProps): (baseline: MethodBaseline) => string {
  const { language } = usePane();
  const { texts, year } = useGapWords(props);
  const { reasons } = texts.history;
  return ({ reason = "no_actual", reasonYear, method }) => {
    const name = reasonYear === undefined ? "–" : year(reasonYear);
    if (reason === "too_few_years" && method === "hold") return reasons.no_complete_year;
    if (reason === "growth_undefined" || reason === "mixed_grain") return reasons[reason](name);
    if (reason === "no_actual" || reason === "too_few_years" || reason === "no_manual_value") return reasons[reason];
    return labelOf("gap_reason", reason, language);
  };
}

/** What the chosen method needs to know. */
function MethodFields(props: GapStepProps) {
  const { tools, figures } = props;
  const { plan, draft, change } = tools;
  const { texts, shown, year } = useGapWords(props);
  const cells = lineCells(plan, draft);
  const { method } = figures.baseline;
  const set = (column: string) => (value: string | number | null) => change(withLineCell(plan, draft, column, value));
  const isTrend = method !== "hold" && method !== "manual";
  return (
    <>
      {method === "manual" && (
        <FigureField
          unit={figures.unit}
          plan={plan}
          sheet="gap"
          column="baseline_manual"
          label={withUnit(texts.history.manual, figures.unit, shown)}
          hint={texts.history.manualHint(year(figures.key.fiscalYear))}
          value={cells["baseline_manual"] ?? null}
          onChange={set("baseline_manual")}
        />
      )}
      {isTrend && (
        <RowField
          plan={plan}
          sheet="gap"
          column="baseline_years"
          label={texts.history.years}
          hint={texts.history.yearsHint}
          value={cells["baseline_years"] ?? null}
          onChange={set("baseline_years")}
        />
      )}
      {figures.hasCutOff && method !== "manual" && (
        <>
          <RowField
            plan={plan}
            sheet="gap"
            column="include_cut_off"
            label={texts.history.cutOff}
            value={cells["include_cut_off"] ?? null}
            onChange={set("include_cut_off")}
          />
          <CutOffHint text={texts.history.cutOffHint} />
        </>
      )}
    </>
  );
}

function CutOffHint({ text }: { readonly text: string }) {
  const styles = usePartStyles();
  return <p className={styles.quiet}>{text}</p>;
}
