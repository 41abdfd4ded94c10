import { Button, useId } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { placeInPlan } from "../../../actions/edit/open-plan";
import { withPerson, withPersonCells, withoutPersonChanges } from "../../../actions/wizards/buying-center-draft";
import { lacksContact, lacksDuties, noteHints, yearLater } from "../../../actions/wizards/buying-center-care";
import { chosenScales } from "../../../actions/wizards/buying-center-guides";
import type { Person } from "../../../actions/wizards/buying-center-people";
import { sensitiveCategoryName } from "../../../localisation/buying-center-texts";
import { RowField, type FieldValue } from "../../fields/row-field";
import { usePane } from "../../pane-context";
import { BackIcon, CloseIcon, OpenIcon } from "../../parts/icons";
import { usePartStyles } from "../../parts/part-styles";
import { Screen } from "../../parts/screen";
import { Section } from "../../parts/section";
import { useGoToCell } from "../../parts/use-go-to-cell";
import { useBuyingCenterStyles } from "./buying-center-styles";
import { FactorFields } from "./factor-fields";
import { Finish } from "./finish";
import { RoleFields, ScaleField } from "./scale-field";
import { useBuyingCenterTexts, type PanelProps } from "./use-buying-center";

export interface PersonProps extends PanelProps {
  readonly person: Person;
}

const contactColumns = ["relationship_owner", "last_contact", "next_contact"];

/** What is known of one person, and what may be changed. The confidential note stays in the sheet. */
export function PersonEditor({ tools, person }: PersonProps) {
  const styles = useBuyingCenterStyles();
  const { services } = usePane();
  const { person: texts } = useBuyingCenterTexts();
  const today = services.today();
  const props = { tools, person };
  return (
    <Screen title={person.name === "" ? texts.newTitle : person.name} content={`buying center person ${person.key}`}>
      {tools.messages}
      <Ways {...props} />
      <Part {...props} title={texts.who} columns={["name", "unit", "function"]} isOpenFirst={person.name === ""} />
      <Section title={texts.roles}>
        <RoleFields {...props} />
      </Section>
      <Section title={texts.standing}>
        <div className={styles.fields}>
          {chosenScales.map((scale) => (
            <ScaleField key={scale} {...props} scale={scale} />
          ))}
        </div>
      </Section>
      <Part {...props} title={texts.opens} columns={["door_opener", "requirement"]} isOpenFirst />
      <Folded title={texts.factors} isOpenFirst={false}>
        <FactorFields {...props} />
      </Folded>
      <Part {...props} title={texts.contact} columns={contactColumns} isOpenFirst={lacksContact(person, today)} />
      <Part {...props} title={texts.relations} columns={["reports_to", "influences_whom"]} isOpenFirst={false} />
      <Folded title={texts.protection} isOpenFirst={lacksDuties(person, today)}>
        <Protection {...props} />
      </Folded>
      <Ways {...props} />
      <Finish tools={tools} />
    </Screen>
  );
}

/** Back to everybody, to the row, and back to what stood there. */
function Ways({ tools: { plan, draft, change }, person }: PersonProps) {
  const styles = usePartStyles();
  const { person: texts } = useBuyingCenterTexts();
  const goToCell = useGoToCell();
  const place = person.rowNumber === undefined ? undefined : placeInPlan(plan, "contacts", person.rowNumber);
  return (
    <div className={styles.actions}>
      <Button size="small" icon={<BackIcon />} onClick={() => change(withPerson(draft, null))}>
        {texts.back}
      </Button>
      {place && (
        <Button size="small" appearance="subtle" onClick={() => void goToCell(place)}>
          {texts.toRow}
        </Button>
      )}
      {person.isChanged && (
        <Button size="small" appearance="subtle" onClick={() => change(withoutPersonChanges(draft, person.key))}>
          {person.isAdded ? texts.remove : texts.undo}
        </Button>
      )}
    </div>
  );
}

interface FoldedProps {
  readonly title: string;
  readonly isOpenFirst: boolean;
  readonly children: ReactNode;
}

/** A part that can be folded away: most of a person is not looked at most of the time. */
function Folded({ title, isOpenFirst, children }: FoldedProps) {
  const id = useId("folded");
  const { person: texts } = useBuyingCenterTexts();
  const [isOpen, setOpen] = useState(isOpenFirst);
  const toggle = (
    <Button
      size="small"
      appearance="subtle"
      icon={isOpen ? <CloseIcon /> : <OpenIcon />}
      aria-label={isOpen ? texts.hide(title) : texts.show(title)}
      aria-expanded={isOpen}
      aria-controls={id}
      onClick={() => setOpen(!isOpen)}
    />
  );
  return (
    <Section title={title} aside={toggle}>
      <div id={id} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </Section>
  );
}

interface PartProps extends PersonProps {
  readonly title: string;
  readonly columns: readonly string[];
  readonly isOpenFirst: boolean;
}

function Part({ title, columns, isOpenFirst, ...props }: PartProps) {
  const styles = useBuyingCenterStyles();
  return (
    <Folded title={title} isOpenFirst={isOpenFirst}>
      <div className={styles.fields}>
        {columns.map((column) => (
          <PersonField key={column} {...props} column={column} />
        ))}
      </div>
    </Folded>
  );
}

/** A cell of the person. A text that hints at what does not belong here is told of while it is typed. */
function PersonField({ tools: { plan, draft, change }, person, column }: PersonProps & { readonly column: string }) {
  const styles = useBuyingCenterStyles();
  const { language } = usePane();
  const { person: texts } = useBuyingCenterTexts();
  const cells: Readonly<Record<string, FieldValue>> = person.values;
  const value = cells[column] ?? null;
  return (
    <div>
      <RowField
        plan={plan}
        sheet="contacts"
        column={column}
        value={value}
        isRequired={column === "name"}
        onChange={(next) => change(withPersonCells(plan, draft, person.key, { [column]: next }))}
      />
      {noteHints(column, value).map(({ category, words }) => (
        <p key={category} role="status" className={styles.notice}>
          {texts.hint(words, sensitiveCategoryName(category, language))}
        </p>
      ))}
    </div>
  );
}

function Protection(props: PersonProps) {
  const { tools, person } = props;
  const { plan, draft, change } = tools;
  const styles = { ...usePartStyles(), ...useBuyingCenterStyles() };
  const { services } = usePane();
  const { person: texts } = useBuyingCenterTexts();
  const [isSet, setSet] = useState(0);
  const inOneYear = () => {
    change(withPersonCells(plan, draft, person.key, { review_by: yearLater(services.today()) }));
    setSet(isSet + 1);
  };
  return (
    <div className={styles.fields}>
      <p className={styles.quiet}>{texts.protectionHelp}</p>
      <PersonField {...props} column="purpose" />
      <PersonField key={isSet} {...props} column="review_by" />
      <div className={styles.actions}>
        <Button size="small" onClick={inOneYear}>
          {texts.inOneYear}
        </Button>
      </div>
      <p className={styles.quiet}>{texts.noteStays}</p>
    </div>
  );
}
