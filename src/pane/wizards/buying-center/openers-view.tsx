import { Button, mergeClasses } from "@fluentui/react-components";
import { commonDoorOpener } from "../../../actions/wizards/buying-center-care";
import { withGapMeasure, withPerson, withView } from "../../../actions/wizards/buying-center-draft";
import { openerStepFor } from "../../../actions/wizards/buying-center-gaps";
import type { Person } from "../../../actions/wizards/buying-center-people";
import { usePane } from "../../pane-context";
import { ArrowIcon } from "../../parts/icons";
import { usePartStyles } from "../../parts/part-styles";
import { PlaceRow } from "../../parts/place-row";
import { SeverityIcon } from "../../parts/severity-icon";
import { Section } from "../../parts/section";
import { useBuyingCenterStyles } from "./buying-center-styles";
import { FactorChart } from "./factor-chart";
import { useBuyingCenterTexts, type PanelProps } from "./use-buying-center";

/** What opens this account: door openers, and the decision factors against our own performance. */
export function OpenersView({ tools }: PanelProps) {
  const styles = usePartStyles();
  const { openers: texts } = useBuyingCenterTexts();
  const { text, place } = commonDoorOpener(tools.center);
  return (
    <>
      <Section title={texts.factors}>
        <FactorChart center={tools.center} />
      </Section>
      <Section title={texts.common}>
        <p className={styles.quiet}>{texts.help}</p>
        <PlaceRow place={place} title={text ?? texts.commonNone} />
      </Section>
      <Section title={texts.personal}>
        <Personal tools={tools} />
      </Section>
    </>
  );
}

function Personal({ tools: { center, draft, change, newId } }: PanelProps) {
  const styles = { ...usePartStyles(), ...useBuyingCenterStyles() };
  const { format } = usePane();
  const { openers: texts } = useBuyingCenterTexts();
  const known = center.people.filter(({ values }) => values.door_opener !== null);
  const use = (person: Person) =>
    change(withView(withGapMeasure(draft, openerStepFor(person, center, newId())), "steps"));
  const missing = center.people.filter(
    ({ isKeyPlayer, name, values }) => isKeyPlayer && name !== "" && values.door_opener === null,
  );
  return (
    <>
      <ul className={styles.list}>
        {known.map((person) => (
          <li key={person.key} className={mergeClasses(styles.divided, styles.opener)}>
            <button
              type="button"
              className={mergeClasses(styles.row, styles.clickable)}
              onClick={() => change(withPerson(draft, person.key))}
            >
              <span className={styles.rowText}>
                <span>{person.name}</span>
                <span className={styles.quiet}>{person.values.door_opener}</span>
              </span>
              <span className={mergeClasses(styles.rowIcon, styles.arrow)}>
                <ArrowIcon />
              </span>
            </button>
            <div className={styles.actions}>
              <Button size="small" aria-label={texts.useNamed(person.name)} onClick={() => use(person)}>
                {texts.use}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <p className={mergeClasses(styles.text, styles.flag)}>
          <SeverityIcon severity="warning" />
          <span>{texts.missing(format.list(missing.map(({ name }) => name)))}</span>
        </p>
      )}
    </>
  );
}
