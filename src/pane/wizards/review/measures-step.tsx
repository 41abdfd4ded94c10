import { Button, Select } from "@fluentui/react-components";
import { missingSheets } from "../../../actions/edit/open-plan";
import { untitled, type FollowUp } from "../../../actions/wizards/review-draft";
import {
  followUpOf,
  openMeasures,
  partsToFollow,
  withPart,
  type ReviewPart,
} from "../../../actions/wizards/review-sections";
import { RowField, type FieldValue } from "../../fields/row-field";
import { usePane } from "../../pane-context";
import { FormField } from "../../parts/form-field";
import { usePartStyles } from "../../parts/part-styles";
import { Section } from "../../parts/section";
import { ReviewStepFrame, type ReviewStepProps } from "./review-frame";
import { useReviewStyles } from "./review-styles";
import { useReviewWords } from "./use-review-words";

/** What follows from each remark and decision: a new measure, one of the plan, or nothing yet. */
export function MeasuresStep({ tools }: ReviewStepProps) {
  const styles = usePartStyles();
  const { texts } = useReviewWords();
  const { plan, draft } = tools;
  const parts = partsToFollow(plan, draft);
  const missing = untitled(draft.parts) ? texts.measures.untitled : undefined;
  return (
    <ReviewStepFrame tools={tools} title={texts.measures.title} lead={texts.measures.lead} missing={missing}>
      {parts.length === 0 && <p className={styles.text}>{texts.measures.nothing}</p>}
      {missingSheets(plan, ["measures"]).length === 0 && <ForAll parts={parts} tools={tools} />}
      {parts.map((part) => (
        <PartFollowUp key={part.part} part={part} tools={tools} />
      ))}
    </ReviewStepFrame>
  );
}

/** One key for everything that leads to nothing yet. */
function ForAll({ parts, tools }: ReviewStepProps & { readonly parts: readonly ReviewPart[] }) {
  const styles = usePartStyles();
  const { texts } = useReviewWords();
  const { plan, draft, change, newId } = tools;
  const open = parts.filter(({ cells, followUp }) => followUp === null && cells.measure === null);
  if (open.length < 2) return null;
  const all = () =>
    change(
      open.reduce(
        (next, part) => withPart(plan, next, part.part, { followUp: followUpOf(part, newId()) }, newId),
        draft,
      ),
    );
  return (
    <div className={styles.actions}>
      <Button onClick={all}>{texts.measures.all}</Button>
    </div>
  );
}

interface PartFollowUpProps extends ReviewStepProps {
  readonly part: ReviewPart;
}

function PartFollowUp({ part, tools }: PartFollowUpProps) {
  const styles = { ...usePartStyles(), ...useReviewStyles() };
  const { partName } = useReviewWords();
  const { remark, decision } = part.cells;
  return (
    <Section title={partName(part.part)}>
      {remark !== null && <p className={styles.text}>{remark}</p>}
      {decision !== null && (
        <p className={styles.text}>
          <strong>{decision}</strong>
        </p>
      )}
      <div className={styles.fields}>
        <Follows part={part} tools={tools} />
        {part.followUp !== null && <NewMeasure part={part} followUp={part.followUp} tools={tools} />}
      </div>
    </Section>
  );
}

/** No id of a row: those have no blank. */
const newMeasure = "new measure";

function Follows({ part, tools: { plan, draft, change, newId } }: PartFollowUpProps) {
  const texts = useReviewWords().texts.measures;
  const { measure } = part.cells;
  const known = openMeasures(plan);
  const options = measure === null || known.some(({ value }) => value === measure) ? known : [refer(measure), ...known];
  function choose(value: string): void {
    const followUp = value === newMeasure ? followUpOf(part, newId()) : null;
    const reference = value === newMeasure || value === "" ? null : value;
    change(withPart(plan, draft, part.part, { measure: reference, followUp }, newId));
  }
  return (
    <FormField label={texts.follows}>
      <Select
        name={`${part.part}.follows`}
        value={part.followUp === null ? (measure ?? "") : newMeasure}
        onChange={(_, { value }) => choose(value)}
      >
        <option value="">{texts.none}</option>
        <option value={newMeasure}>{texts.new}</option>
        <optgroup label={texts.existing}>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </optgroup>
      </Select>
    </FormField>
  );
}

/** What stands in the cell stays to be chosen. */
const refer = (measure: string) => ({ value: measure, label: measure });

interface NewMeasureProps extends PartFollowUpProps {
  readonly followUp: FollowUp;
}

function NewMeasure({ part, followUp, tools: { plan, draft, change, newId } }: NewMeasureProps) {
  const styles = usePartStyles();
  const { services } = usePane();
  const texts = useReviewWords().texts.measures;
  const set = (column: "title" | "owner" | "due") => (value: FieldValue) => {
    const next = { ...followUp, [column]: value === null ? null : String(value) };
    change(withPart(plan, draft, part.part, { followUp: next }, newId));
  };
  const { title, owner, due } = followUp;
  const isPast = due !== null && due < services.today();
  const field = { plan, sheet: "measures" } as const;
  return (
    <>
      <RowField {...field} column="title" value={title} isRequired onChange={set("title")} />
      <RowField
        {...field}
        column="owner"
        value={owner}
        onChange={set("owner")}
        notice={owner === null ? texts.noOwner : undefined}
      />
      <RowField
        {...field}
        column="due"
        value={due}
        onChange={set("due")}
        notice={due === null ? texts.noDue : isPast ? texts.past : undefined}
      />
      <p className={styles.quiet}>{texts.origin}</p>
    </>
  );
}
