import { Button, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { Plan } from "../../../actions/edit/open-plan";
import { calendarFileName, measureCalendar, withDeadline } from "../../../actions/wizards/measure-calendar";
import type { MeasureList } from "../../../actions/wizards/measure-list";
import { usePane } from "../../pane-context";
import type { TextFile } from "../../pane-services";
import { Disclosure } from "../../parts/disclosure";
import { FormField } from "../../parts/form-field";
import { usePartStyles } from "../../parts/part-styles";
import { Section } from "../../parts/section";
import { useMeasuresWords } from "./use-measures-words";

export interface CalendarSectionProps {
  readonly plan: Plan;
  readonly list: MeasureList;
}

/** The deadlines of the list as a file for a calendar, and what it means that the file leaves the plan. */
export function CalendarSection({ plan, list }: CalendarSectionProps) {
  const styles = usePartStyles();
  const { services, announce } = usePane();
  const texts = useMeasuresWords().texts.calendar;
  const [file, setFile] = useState<TextFile>();
  const count = withDeadline(list).length;
  const undated = list.groups.undated.length;
  function save(): void {
    const name = calendarFileName(texts.fileName, plan.settings.account, services.today());
    const made = { name, type: "text/calendar", text: measureCalendar(plan, list, services.now()) };
    services.saveFile(made);
    setFile(made);
    announce(texts.handedOver(name));
  }
  return (
    <Section title={texts.title}>
      <p className={styles.text}>{count === 0 ? texts.nothing : texts.about(count)}</p>
      {count > 0 && undated > 0 && <p className={styles.quiet}>{texts.undated(undated)}</p>}
      {count > 0 && (
        <>
          <p className={styles.quiet}>{texts.leaves}</p>
          <div className={styles.actions}>
            <Button onClick={save}>{texts.save}</Button>
          </div>
        </>
      )}
      {file !== undefined && <HandedOver file={file} />}
    </Section>
  );
}

/** Whether a file has come, only the person can see: where none has, its text can be copied. */
function HandedOver({ file }: { readonly file: TextFile }) {
  const styles = usePartStyles();
  const texts = useMeasuresWords().texts.calendar;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <p className={styles.text}>{texts.handedOver(file.name)}</p>
      <Disclosure isOpen={isOpen} onToggle={() => setOpen(!isOpen)} show={texts.show} hide={texts.hide}>
        <FormField label={texts.text} hint={texts.copy(file.name)}>
          <Textarea readOnly rows={6} value={file.text} onFocus={({ target }) => target.select()} />
        </FormField>
      </Disclosure>
    </>
  );
}
