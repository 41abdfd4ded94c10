import { mergeClasses } from "@fluentui/react-components";
import {
  careFindings,
  contactFreshness,
  staleContacts,
  undatedContacts,
  type CareFinding,
} from "../../../actions/wizards/buying-center-care";
import { withPerson } from "../../../actions/wizards/buying-center-draft";
import { describeFinding } from "../../../localisation/describe-finding";
import { usePane } from "../../pane-context";
import { SeverityIcon } from "../../parts/severity-icon";
import { ArrowIcon } from "../../parts/icons";
import { usePartStyles } from "../../parts/part-styles";
import { PlaceRow } from "../../parts/place-row";
import { Section } from "../../parts/section";
import { useBuyingCenterTexts, type PanelProps } from "./use-buying-center";

/** Contacts that are too old, planned ones that have passed, and what data protection asks for. */
export function CareView({ tools }: PanelProps) {
  const styles = usePartStyles();
  const { services } = usePane();
  const { care: texts, nobody } = useBuyingCenterTexts();
  if (tools.center.people.length === 0) return <p className={styles.text}>{nobody.title}</p>;
  const { passed, duties } = careFindings(tools.center, services.today());
  return (
    <>
      <Freshness tools={tools} />
      {passed.length > 0 && (
        <Section title={texts.passed}>
          <FindingRows tools={tools} findings={passed} />
        </Section>
      )}
      <Section title={texts.protection}>
        <p className={styles.quiet}>{texts.protectionHelp}</p>
        {duties.length === 0 && <p className={styles.text}>{texts.protectionNone}</p>}
        <FindingRows tools={tools} findings={duties} />
      </Section>
    </>
  );
}

function Freshness({ tools }: PanelProps) {
  const styles = usePartStyles();
  const { services, format } = usePane();
  const { care: texts } = useBuyingCenterTexts();
  const { center, draft, change } = tools;
  const today = services.today();
  const { fresh, all, months } = contactFreshness(center, today);
  const stale = staleContacts(center, today);
  const undated = undatedContacts(center);
  return (
    <Section title={texts.fresh}>
      <p className={styles.text}>{texts.freshCount(format.number(fresh), format.number(all), format.number(months))}</p>
      <p className={styles.quiet}>{texts.freshHelp}</p>
      {stale.length === 0 && undated.length === 0 && <p className={styles.text}>{texts.allFresh}</p>}
      <ul className={styles.list}>
        {stale.map(({ person, column, on }) => (
          <li key={person.key} className={styles.divided}>
            <OpenRow
              title={person.name}
              detail={texts.stale[column](format.date(on))}
              onOpen={() => change(withPerson(draft, person.key))}
            />
          </li>
        ))}
      </ul>
      {undated.length > 0 && (
        <p className={styles.text}>{texts.undated(format.list(undated.map(({ name }) => name)))}</p>
      )}
    </Section>
  );
}

interface OpenRowProps {
  readonly title: string;
  readonly detail: string;
  readonly onOpen: () => void;
}

/** A line that leads to the person in the panel. */
function OpenRow({ title, detail, onOpen }: OpenRowProps) {
  const styles = usePartStyles();
  return (
    <button type="button" className={mergeClasses(styles.row, styles.withIcon, styles.clickable)} onClick={onOpen}>
      <span className={styles.rowIcon}>
        <SeverityIcon severity="warning" />
      </span>
      <span className={styles.rowText}>
        <span>{title}</span>
        <span className={styles.quiet}>{detail}</span>
      </span>
      <span className={mergeClasses(styles.rowIcon, styles.arrow)}>
        <ArrowIcon />
      </span>
    </button>
  );
}

/** What is about a person leads to the person; what a note says leads to its cell, where it can be deleted. */
function FindingRows({ tools, findings }: PanelProps & { readonly findings: readonly CareFinding[] }) {
  const styles = usePartStyles();
  const { language } = usePane();
  const { care: texts } = useBuyingCenterTexts();
  const { draft, change } = tools;
  return (
    <ul className={styles.list}>
      {findings.map(({ finding, place, person, isInPanel }, index) => (
        // findings have no identity of their own
        <li key={index} className={styles.divided}>
          {person !== undefined && isInPanel ? (
            <OpenRow
              title={describeFinding(finding, language)}
              detail={texts.edit(person.name)}
              onOpen={() => change(withPerson(draft, person.key))}
            />
          ) : (
            <PlaceRow
              place={place}
              icon={<SeverityIcon severity={finding.severity} />}
              title={describeFinding(finding, language)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
