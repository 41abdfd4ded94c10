import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { placeInPlan } from "../../../actions/edit/open-plan";
import {
  withGapMeasure,
  withMeasureCells,
  withoutMeasure,
  type GapMeasure,
} from "../../../actions/wizards/buying-center-draft";
import { missingOfMeasure } from "../../../actions/wizards/buying-center-edits";
import {
  buyingCenterGaps,
  nameOfSubject,
  nextStepFor,
  type BuyingCenterGap,
} from "../../../actions/wizards/buying-center-gaps";
import { RowField } from "../../fields/row-field";
import { usePane } from "../../pane-context";
import { SeverityIcon } from "../../parts/severity-icon";
import { usePartStyles } from "../../parts/part-styles";
import { PlaceRow } from "../../parts/place-row";
import { Section } from "../../parts/section";
import { useBuyingCenterStyles } from "./buying-center-styles";
import { useBuyingCenterTexts, type PanelProps } from "./use-buying-center";

/** Every gap with what is done about it; for the others the next step becomes a measure. */
export function StepsView({ tools }: PanelProps) {
  const styles = { ...usePartStyles(), ...useBuyingCenterStyles() };
  const { services } = usePane();
  const { steps: texts, nobody } = useBuyingCenterTexts();
  const { center, draft } = tools;
  const gaps = buyingCenterGaps(center, draft, services.today());
  const told = gaps.filter(({ kind }) => kind !== "door_opener_use");
  const isUnanswered = ({ isOpen, added }: BuyingCenterGap) => isOpen || added.length > 0;
  const [open, answered] = [gaps.filter(isUnanswered), gaps.filter((gap) => !isUnanswered(gap))];
  if (center.people.length === 0) return <p className={styles.text}>{nobody.title}</p>;
  return (
    <>
      <p className={styles.text}>{texts.lead}</p>
      <Section
        title={texts.title}
        aside={
          <span className={styles.quiet}>{texts.open(told.filter(({ isOpen }) => isOpen).length, told.length)}</span>
        }
      >
        {gaps.length === 0 && <p className={styles.text}>{texts.none}</p>}
        <GapList tools={tools} gaps={open} />
      </Section>
      {answered.length > 0 && (
        <Section title={texts.answered}>
          <GapList tools={tools} gaps={answered} />
        </Section>
      )}
    </>
  );
}

function GapList({ tools, gaps }: PanelProps & { readonly gaps: readonly BuyingCenterGap[] }) {
  const styles = usePartStyles();
  return (
    <ul className={styles.list}>
      {gaps.map((gap) => (
        <li key={gap.key} className={styles.divided}>
          <Gap tools={tools} gap={gap} />
        </li>
      ))}
    </ul>
  );
}

interface GapProps extends PanelProps {
  readonly gap: BuyingCenterGap;
}

function Gap({ tools, gap }: GapProps) {
  const { draft, change, center, newId, lastMeasure } = tools;
  const styles = { ...usePartStyles(), ...useBuyingCenterStyles() };
  const { language } = usePane();
  const { steps: texts } = useBuyingCenterTexts();
  const area = useRef<HTMLDivElement>(null);
  const title = texts.kinds[gap.kind](nameOfSubject(gap, language));
  const add = () => change(withGapMeasure(draft, nextStepFor(gap, center, newId())));
  const remove = (id: string) => {
    change(withoutMeasure(draft, id));
    area.current?.focus();
  };
  return (
    <div ref={area} tabIndex={-1} className={styles.gap} data-gap={gap.key}>
      <span className={styles.flag}>
        {gap.isOpen && <SeverityIcon severity={gap.kind === "role_single" ? "info" : "warning"} />}
        <strong>{title}</strong>
      </span>
      <span className={styles.quiet}>{texts.why[gap.kind]}</span>
      <Answers tools={tools} gap={gap} />
      {gap.added.map((measure) => (
        <MeasureFields
          key={measure.id}
          tools={tools}
          measure={measure}
          label={texts.newMeasure(title)}
          takesFocus={measure.id === lastMeasure}
          onRemove={() => remove(measure.id)}
        />
      ))}
      {gap.added.length === 0 && (
        <div className={styles.actions}>
          <Button size="small" aria-label={texts.addNamed(title)} onClick={add}>
            {texts.add}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What the plan has about the gap already. */
function Answers({ tools: { plan }, gap: { known, agreedOn, added, person } }: GapProps) {
  const styles = usePartStyles();
  const { format } = usePane();
  const { steps: texts } = useBuyingCenterTexts();
  return (
    <>
      {agreedOn !== undefined && <span>{texts.agreed(format.date(agreedOn))}</span>}
      {known.map(({ rowNumber, values: { title, owner, due } }) => (
        <PlaceRow
          key={rowNumber}
          place={placeInPlan(plan, "measures", rowNumber)}
          title={texts.known(title ?? "–")}
          detail={`${owner ?? texts.nobody} · ${due === null ? texts.noDate : format.date(due)}`}
        />
      ))}
      {added.length > 0 && person !== undefined && person.values.id === null && (
        <p className={styles.quiet}>{texts.noId}</p>
      )}
    </>
  );
}

/** What makes a measure of a gap: what, who, until when; for which goal. */
const columns = ["title", "owner", "due", "category", "goal", "priority"] as const;

interface MeasureFieldsProps extends PanelProps {
  readonly measure: GapMeasure;
  readonly label: string;
  readonly takesFocus: boolean;
  readonly onRemove: () => void;
}

function MeasureFields({
  tools: { plan, draft, change, hasTried },
  measure,
  label,
  takesFocus,
  onRemove,
}: MeasureFieldsProps) {
  const styles = { ...usePartStyles(), ...useBuyingCenterStyles() };
  const { steps: texts } = useBuyingCenterTexts();
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) area.current?.querySelector<HTMLElement>("input, select, textarea")?.focus();
  }, [takesFocus]);
  const missing: readonly string[] = hasTried ? missingOfMeasure(measure) : [];
  const isNeeded = (column: string): column is keyof typeof texts.needs => column in texts.needs;
  return (
    <div ref={area} className={styles.panel} role="group" aria-label={label}>
      {columns.map((column) => (
        <RowField
          key={column}
          plan={plan}
          sheet="measures"
          column={column}
          isRequired={isNeeded(column)}
          problem={missing.includes(column) && isNeeded(column) ? texts.needs[column] : undefined}
          value={measure.values[column] ?? null}
          onChange={(value) => change(withMeasureCells(draft, measure.id, { [column]: value }))}
        />
      ))}
      <div className={styles.actions}>
        <Button size="small" appearance="subtle" onClick={onRemove}>
          {texts.remove}
        </Button>
      </div>
    </div>
  );
}
