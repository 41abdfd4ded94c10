import { Select } from "@fluentui/react-components";
import {
  chosenScope,
  keyOfKpi,
  knownLines,
  kpiChoices,
  scopeChoices,
  yearChoices,
  yearSpans,
  type ScopeChoice,
} from "../../../actions/wizards/target-gap-choices";
import { isSameKey, lineOf, withKey, type GapKey } from "../../../actions/wizards/target-gap-draft";
import { fiscalYearSpan } from "../../../actions/create/create-choices";
import { usePane } from "../../pane-context";
import { FormField } from "../../parts/form-field";
import { usePartStyles } from "../../parts/part-styles";
import { useGapStyles } from "./gap-styles";
import { useGapWords, useKpiName, type GapStepProps } from "./gap-tools";
import { StepFrame } from "./step-frame";

/** Which KPI, where, and in which year. */
export function ScopeStep(props: GapStepProps) {
  const { tools, figures } = props;
  const { plan, draft, change } = tools;
  const { texts, about } = useGapWords(props);
  const choose = (key: GapKey) => change(withKey(draft, key));
  return (
    <StepFrame tools={tools} title={texts.scope.title} lead={texts.scope.lead} about={about}>
      <KnownLines {...props} onChoose={choose} />
      <KpiChoiceField {...props} onChoose={choose} />
      <ScopeFields {...props} scopes={scopeChoices(plan, figures.key.kpi)} onChoose={choose} />
      <Explanations {...props} />
    </StepFrame>
  );
}

interface ChoosingProps extends GapStepProps {
  readonly onChoose: (key: GapKey) => void;
}

interface Option<T> {
  readonly value: T;
  readonly label: string;
}

interface OptionFieldProps<T> {
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly chosen: number;
  /** Stands first, as nothing chosen. */
  readonly nothing?: string;
  readonly onChoose: (value: T) => void;
}

/** A choice of things that are no texts. */
function OptionField<T>({ name, label, options, chosen, nothing, onChoose }: OptionFieldProps<T>) {
  return (
    <FormField label={label}>
      <Select
        name={name}
        value={chosen < 0 ? "" : String(chosen)}
        onChange={(_, { value }) => {
          const option = value === "" ? undefined : options[Number(value)];
          if (option !== undefined) onChoose(option.value);
        }}
      >
        {(nothing !== undefined || chosen < 0) && <option value="">{nothing ?? ""}</option>}
        {options.map((option, index) => (
          <option key={index} value={String(index)}>
            {option.label}
          </option>
        ))}
      </Select>
    </FormField>
  );
}

function KnownLines(props: ChoosingProps) {
  const { tools, figures, onChoose } = props;
  const { texts, year } = useGapWords(props);
  const kpiName = useKpiName(tools.plan);
  const lines = knownLines(tools.plan);
  if (lines.length === 0) return null;
  const options = lines.map((value) => ({
    value,
    label: [kpiName(value.kpi), value.productGroup, value.region, year(value.fiscalYear)]
      .filter((part) => part !== "")
      .join(" · "),
  }));
  const chosen = lines.findIndex((line) => isSameKey(line, figures.key));
  return (
    <OptionField
      name="line"
      label={texts.scope.openLine}
      options={options}
      chosen={chosen}
      nothing="–"
      onChoose={onChoose}
    />
  );
}

function KpiChoiceField(props: ChoosingProps) {
  const { tools, figures, onChoose } = props;
  const { texts } = useGapWords(props);
  const { plan } = tools;
  const kpiName = useKpiName(plan);
  const { kpis } = kpiChoices(plan);
  const options = kpis.map(({ kpi, actuals, targets }) => ({
    value: kpi,
    label: `${kpiName(kpi)} (${texts.scope.heldShort(yearSpans(plan, actuals), yearSpans(plan, targets))})`,
  }));
  return (
    <OptionField
      name="kpi"
      label={texts.scope.kpi}
      options={options}
      chosen={kpis.findIndex(({ kpi }) => kpi === figures.key.kpi)}
      onChoose={(kpi) => onChoose(keyOfKpi(plan, kpi))}
    />
  );
}

interface ScopeFieldsProps extends ChoosingProps {
  readonly scopes: readonly ScopeChoice[];
}

function ScopeFields(props: ScopeFieldsProps) {
  const { tools, figures, scopes, onChoose } = props;
  const styles = usePartStyles();
  const { texts } = useGapWords(props);
  const { plan } = tools;
  const { key } = figures;
  const scope = chosenScope(scopes, key);
  const groups = [...new Set(scopes.map(({ productGroup }) => productGroup))];
  const ofGroup = scopes.filter(({ productGroup }) => productGroup === (scope?.productGroup ?? key.productGroup));
  const choose = ({ productGroup, region }: ScopeChoice) => onChoose({ ...key, productGroup, region });
  const years = (held: readonly number[]) => yearSpans(plan, held) || texts.scope.none;
  return (
    <>
      {groups.length > 1 && (
        <OptionField
          name="product_group"
          label={texts.scope.productGroup}
          options={groups.map((group) => ({ value: group, label: group || texts.all.productGroup }))}
          chosen={groups.indexOf(scope?.productGroup ?? key.productGroup)}
          onChoose={(group) => {
            const next = scopes.filter(({ productGroup }) => productGroup === group);
            const same = next.find(({ region }) => region === key.region) ?? next[0];
            if (same !== undefined) choose(same);
          }}
        />
      )}
      {(ofGroup.length > 1 || key.region !== "") && (
        <OptionField
          name="region"
          label={texts.scope.region}
          options={ofGroup.map((value) => ({ value, label: value.region || texts.all.region }))}
          chosen={ofGroup.findIndex((one) => one === scope)}
          onChoose={choose}
        />
      )}
      <YearField {...props} scope={scope} />
      <p className={styles.quiet}>{texts.scope.held(years(scope?.actuals ?? []), years(scope?.targets ?? []))}</p>
    </>
  );
}

function YearField(props: ChoosingProps & { readonly scope: ScopeChoice | undefined }) {
  const { tools, figures, scope, onChoose } = props;
  const { texts, year } = useGapWords(props);
  const years = yearChoices(tools.plan, scope, figures.key.fiscalYear);
  const options = years.map((value) => ({
    value,
    label: (scope?.targets.includes(value) === true ? texts.scope.yearWithTarget : texts.scope.yearWithout)(
      year(value),
    ),
  }));
  return (
    <OptionField
      name="fiscal_year"
      label={texts.year}
      options={options}
      chosen={years.indexOf(figures.key.fiscalYear)}
      onChoose={(fiscalYear) => onChoose({ ...figures.key, fiscalYear })}
    />
  );
}

/** What holds for this line: whether it is there already, and how its KPI behaves. */
function Explanations(props: GapStepProps) {
  const { tools, figures } = props;
  const styles = useGapStyles();
  const { format } = usePane();
  const { texts, year } = useGapWords(props);
  const { plan } = tools;
  const { key, direction, aggregation } = figures;
  const { scope } = texts;
  const { fiscalYearStart } = plan.settings;
  const { withoutDirection } = kpiChoices(plan);
  const span = fiscalYearSpan(key.fiscalYear, fiscalYearStart);
  const notes = [
    lineOf(plan, key) === undefined ? scope.isNew : scope.isKnown,
    ...(direction === "neutral" ? [] : [scope.direction[direction]]),
    ...(aggregation === "RATIO" ? [scope.ratio] : aggregation === "SUM" ? [] : [scope.notAdded]),
    ...(fiscalYearStart === 1
      ? []
      : [
          scope.fiscalYear(
            format.month(fiscalYearStart),
            `${year(key.fiscalYear)}: ${format.date(span.first)} – ${format.date(span.last)}`,
          ),
        ]),
    ...(withoutDirection > 0 ? [scope.withoutDirection(format.number(withoutDirection))] : []),
  ];
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
