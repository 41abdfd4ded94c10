import { Button, mergeClasses } from "@fluentui/react-components";
import {
  mapFields,
  type BuyingCenter,
  type HeldRole,
  type Person,
} from "../../../actions/wizards/buying-center-people";
import { withNewPerson, withPerson } from "../../../actions/wizards/buying-center-draft";
import { labelOf } from "../../../localisation/list-labels";
import { columnText } from "../../../localisation/sheet-texts";
import { useEffect, useRef } from "react";
import { usePane } from "../../pane-context";
import { SeverityIcon } from "../../parts/severity-icon";
import { ArrowIcon } from "../../parts/icons";
import { usePartStyles } from "../../parts/part-styles";
import { Section } from "../../parts/section";
import { useBuyingCenterStyles } from "./buying-center-styles";
import { InfluenceMap } from "./influence-map";
import { useBuyingCenterTexts, useSignedNumber, type PanelProps } from "./use-buying-center";
import { usePersonLine } from "./use-person-line";

/** Who is there: figures, map, people and roles. */
export function PeopleView({ tools }: PanelProps) {
  const { center } = tools;
  if (center.people.length === 0) return <Nobody tools={tools} />;
  return (
    <>
      <Figures center={center} />
      <InfluenceMap tools={tools} />
      <PeopleList tools={tools} />
      <Roles center={center} />
    </>
  );
}

function Nobody({ tools }: PanelProps) {
  const styles = usePartStyles();
  const { nobody } = useBuyingCenterTexts();
  return (
    <section className={styles.panel}>
      <h2 className={styles.sectionTitle}>{nobody.title}</h2>
      <p className={styles.text}>{nobody.help}</p>
      <AddPerson tools={tools} />
    </section>
  );
}

function AddPerson({ tools: { draft, change, newId } }: PanelProps) {
  const styles = usePartStyles();
  const texts = useBuyingCenterTexts();
  return (
    <div className={styles.actions}>
      <Button onClick={() => change(withNewPerson(draft, newId()))}>{texts.addPerson}</Button>
    </div>
  );
}

/** The same figures as the line above the sheet. */
function Figures({ center: { quality, support, unknownShare } }: { readonly center: BuyingCenter }) {
  const styles = { ...usePartStyles(), ...useBuyingCenterStyles() };
  const { language, format } = usePane();
  const { summary } = useBuyingCenterTexts();
  const signed = useSignedNumber();
  return (
    <div>
      <dl className={styles.facts}>
        <dt>{summary.quality}</dt>
        <dd className={styles.fact}>{labelOf("map_quality", quality, language)}</dd>
        <dt>{summary.support}</dt>
        <dd className={styles.fact}>{support === null ? summary.supportUnknown : signed(support)}</dd>
      </dl>
      <p className={styles.quiet}>
        {summary.supportRange}
        {unknownShare !== null && unknownShare > 0 && `; ${summary.unknownShare(format.percent(unknownShare))}`}
      </p>
    </div>
  );
}

/** Everybody, in the order of the map; each leads to what is known of the person. */
function PeopleList({ tools }: PanelProps) {
  const styles = usePartStyles();
  const texts = useBuyingCenterTexts();
  const { center, draft, change, lastPerson } = tools;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>("[data-person]") ?? [])];
    rows.find(({ dataset }) => dataset["person"] === lastPerson)?.focus();
  }, [lastPerson]);
  const numbers = new Map(
    mapFields(center).flatMap(({ marks }) => marks.map(({ person, number }) => [person.key, number] as const)),
  );
  return (
    <Section title={texts.list.title}>
      <ul ref={list} className={styles.list}>
        {center.people.map((person) => (
          <li key={person.key} className={styles.divided}>
            <PersonRow
              person={person}
              number={numbers.get(person.key)}
              onOpen={() => change(withPerson(draft, person.key))}
            />
          </li>
        ))}
      </ul>
      <AddPerson tools={tools} />
    </Section>
  );
}

interface PersonRowProps {
  readonly person: Person;
  /** On the map; missing without a place there. */
  readonly number: number | undefined;
  readonly onOpen: () => void;
}

function PersonRow({ person, number, onOpen }: PersonRowProps) {
  const styles = { ...usePartStyles(), ...useBuyingCenterStyles() };
  const texts = useBuyingCenterTexts();
  const { standing, open } = usePersonLine(person);
  return (
    <button
      type="button"
      data-person={person.key}
      className={mergeClasses(styles.row, styles.withIcon, styles.clickable)}
      onClick={onOpen}
    >
      <span className={styles.number}>{number ?? "–"}</span>
      <span className={styles.rowText}>
        <span>{person.name === "" ? texts.list.unnamed : person.name}</span>
        <span className={styles.quiet}>{standing}</span>
        {open !== "" && (
          <span className={mergeClasses(styles.flag, styles.small)}>
            <SeverityIcon severity="warning" />
            <span>{open}</span>
          </span>
        )}
      </span>
      <span className={mergeClasses(styles.rowIcon, styles.arrow)}>
        <ArrowIcon />
      </span>
    </button>
  );
}

function Roles({ center: { roles } }: { readonly center: BuyingCenter }) {
  const styles = { ...usePartStyles(), ...useBuyingCenterStyles() };
  const texts = useBuyingCenterTexts();
  return (
    <Section title={texts.roles.title}>
      <ul className={styles.list}>
        {roles.map((held) => (
          <li key={held.role} className={styles.divided}>
            <RoleLine held={held} />
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>{texts.roles.source}</p>
      <p className={styles.quiet}>{texts.summary.about}</p>
    </Section>
  );
}

function RoleLine({ held: { role, holders } }: { readonly held: HeldRole }) {
  const styles = { ...usePartStyles(), ...useBuyingCenterStyles() };
  const { language, format } = usePane();
  const texts = useBuyingCenterTexts();
  const names = format.list(holders.map(({ name }) => name));
  return (
    <div className={styles.role} data-role={role}>
      <span>{columnText("contacts", `role_${role}`, language)[0]}</span>
      <span className={styles.rowText}>
        {holders.length > 0 && <span>{names}</span>}
        {holders.length === 0 && (
          <span className={styles.flag}>
            <SeverityIcon severity="warning" />
            {texts.roles.nobody}
          </span>
        )}
        {holders.length === 1 && (
          <span className={mergeClasses(styles.flag, styles.quiet)}>
            <SeverityIcon severity="info" />
            {texts.roles.single}
          </span>
        )}
      </span>
    </div>
  );
}
