import { Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Plan } from "../../../actions/edit/open-plan";
import { findFacts, sheetsWithFacts, type Fact, type FactSheet } from "../../../actions/wizards/goal-facts";
import { sheetName } from "../../../localisation/sheet-texts";
import { RowField, type FieldValue, type RowFieldProps } from "../../fields/row-field";
import { usePane } from "../../pane-context";
import { Disclosure } from "../../parts/disclosure";
import { FormField } from "../../parts/form-field";
import { CheckIcon } from "../../parts/icons";
import { usePartStyles } from "../../parts/part-styles";
import { useGoalsTexts } from "./use-goals";
import { useGoalsStyles } from "./goals-styles";

/** Rows that are offered at once; more are found with words. */
const most = 8;

/** What a goal rests on: a row of the plan, found by its words, or another source. */
export function FactField(props: RowFieldProps) {
  const { fact: texts } = useGoalsTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <RowField {...props} label={texts.label} hint={texts.hint} />
      <Disclosure isOpen={isOpen} onToggle={() => setOpen(!isOpen)} show={texts.show} hide={texts.hide}>
        <FactChoice plan={props.plan} value={props.value} onChoose={({ reference }) => props.onChange(reference)} />
      </Disclosure>
    </>
  );
}

interface FactChoiceProps {
  readonly plan: Plan;
  readonly value: FieldValue;
  readonly onChoose: (fact: Fact) => void;
}

function FactChoice({ plan, value, onChoose }: FactChoiceProps) {
  const styles = { ...usePartStyles(), ...useGoalsStyles() };
  const { language } = usePane();
  const { fact: texts } = useGoalsTexts();
  const sheets = sheetsWithFacts(plan);
  const [chosen, setChosen] = useState<FactSheet>();
  const [search, setSearch] = useState("");
  const sheet = chosen !== undefined && sheets.includes(chosen) ? chosen : sheets[0];
  if (sheet === undefined) return <p className={styles.quiet}>{texts.noRows}</p>;
  return (
    <div className={styles.choice}>
      <FormField label={texts.sheet}>
        <Select
          name="fact.sheet"
          value={sheet}
          onChange={(_, { value: next }) => setChosen(sheets.find((known) => known === next))}
        >
          {sheets.map((one) => (
            <option key={one} value={one}>
              {sheetName(one, language)}
            </option>
          ))}
        </Select>
      </FormField>
      <FormField label={texts.search}>
        <Input name="fact.search" type="search" value={search} onChange={(_, { value: next }) => setSearch(next)} />
      </FormField>
      <FoundList plan={plan} sheet={sheet} search={search} value={value} onChoose={onChoose} />
    </div>
  );
}

interface FoundListProps extends FactChoiceProps {
  readonly sheet: FactSheet;
  readonly search: string;
}

function FoundList({ plan, sheet, search, value, onChoose }: FoundListProps) {
  const styles = { ...usePartStyles(), ...useGoalsStyles() };
  const { fact: texts } = useGoalsTexts();
  const { facts, more, withoutId } = findFacts(plan, sheet, search, most);
  return (
    <>
      <ul className={styles.list}>
        {facts.map((fact) => (
          <li key={fact.reference} className={styles.divided}>
            <button
              type="button"
              aria-pressed={fact.reference === value}
              className={styles.fact}
              onClick={() => onChoose(fact)}
            >
              <span className={styles.mark}>{fact.reference === value && <CheckIcon />}</span>
              {fact.title}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className={styles.quiet}>
        {facts.length === 0 ? texts.nothing : more > 0 ? texts.more(more) : ""}
      </p>
      {withoutId > 0 && <p className={styles.quiet}>{texts.withoutId(withoutId)}</p>}
    </>
  );
}
