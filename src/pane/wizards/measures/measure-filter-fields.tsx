import { Button, Select } from "@fluentui/react-components";
import { useState } from "react";
import { placeInPlan, type Plan } from "../../../actions/edit/open-plan";
import {
  measurePeriods,
  measureScopes,
  openByScope,
  teamMembers,
  type MeasureFilter,
} from "../../../actions/wizards/measure-list";
import { FormField } from "../../parts/form-field";
import { usePartStyles } from "../../parts/part-styles";
import { PlaceRow } from "../../parts/place-row";
import { isMeasurePeriod, isMeasureScope } from "./measures-memory";
import { useMeasuresStyles } from "./measures-styles";
import { useMeasuresWords } from "./use-measures-words";

export interface MeasureFilterFieldsProps {
  readonly plan: Plan;
  readonly filter: MeasureFilter;
  readonly onChange: (filter: MeasureFilter) => void;
}

/** Whose measures are listed, and how far ahead. */
export function MeasureFilterFields({ plan, filter, onChange }: MeasureFilterFieldsProps) {
  const styles = useMeasuresStyles();
  const { texts, format } = useMeasuresWords();
  const { label, scope, scopes, period, periods } = texts.filter;
  const counts = openByScope(plan, filter.me);
  const isStranger = filter.me === undefined;
  return (
    <div role="group" aria-label={label} className={styles.filter}>
      <FormField label={scope}>
        <Select
          name="scope"
          value={filter.scope}
          onChange={(_, { value }) => isMeasureScope(value) && onChange({ ...filter, scope: value })}
        >
          {measureScopes.map((key) => (
            <option key={key} value={key}>
              {key === "mine" && isStranger ? scopes.mineUnknown : scopes[key](format.number(counts[key]))}
            </option>
          ))}
        </Select>
      </FormField>
      <FormField label={period}>
        <Select
          name="period"
          value={filter.period}
          onChange={(_, { value }) => isMeasurePeriod(value) && onChange({ ...filter, period: value })}
        >
          {measurePeriods.map((key) => (
            <option key={key} value={key}>
              {periods[key]}
            </option>
          ))}
        </Select>
      </FormField>
    </div>
  );
}

/** Who "I" am: asked once, said from then on. */
export function WhoAmI(props: MeasureFilterFieldsProps) {
  const styles = { ...usePartStyles(), ...useMeasuresStyles() };
  const { texts } = useMeasuresWords();
  const [isAsked, setAsked] = useState(false);
  const { plan, filter, onChange } = props;
  const members = teamMembers(plan);
  if (members.length === 0) return <NoTeam plan={plan} />;
  if (filter.me !== undefined && !isAsked)
    return (
      <div className={styles.line}>
        <p className={styles.quiet}>{texts.me.known(memberText(plan, filter.me))}</p>
        <Button size="small" appearance="subtle" onClick={() => setAsked(true)}>
          {texts.me.change}
        </Button>
      </div>
    );
  return (
    <WhoField
      {...props}
      onChange={(next) => {
        setAsked(false);
        onChange(next);
      }}
    />
  );
}

function WhoField({ plan, filter, onChange }: MeasureFilterFieldsProps) {
  const { texts } = useMeasuresWords();
  return (
    <FormField label={texts.me.ask} hint={texts.me.askHint}>
      <Select
        name="me"
        value={filter.me ?? ""}
        onChange={(_, { value }) => value !== "" && onChange({ ...filter, me: value })}
      >
        <option value="" />
        {teamMembers(plan).map(({ shortName }) => (
          <option key={shortName} value={shortName}>
            {memberText(plan, shortName)}
          </option>
        ))}
      </Select>
    </FormField>
  );
}

function memberText(plan: Plan, shortName: string): string {
  const name = teamMembers(plan).find((member) => member.shortName === shortName)?.name ?? null;
  return name === null ? shortName : `${shortName} · ${name}`;
}

function NoTeam({ plan }: { readonly plan: Plan }) {
  const { texts } = useMeasuresWords();
  const top = plan.tables.team?.top ?? 0;
  return (
    <PlaceRow
      place={placeInPlan(plan, "team", top + 2, "short_name")}
      title={texts.me.nobody}
      detail={texts.me.toTeam}
    />
  );
}
