import { useState } from "react";
import { isSaid, type PartCells } from "../../../actions/wizards/review-draft";
import { reviewParts, sheetsOfPart, withPart, type ReviewPart } from "../../../actions/wizards/review-sections";
import { RatingField } from "../../fields/rating-field";
import { RowField, type FieldValue } from "../../fields/row-field";
import { Disclosure } from "../../parts/disclosure";
import { FindingCounts } from "../../parts/finding-counts";
import { usePartStyles } from "../../parts/part-styles";
import { Section } from "../../parts/section";
import { usePlanState } from "../../state/use-plan-state";
import { ReviewStepFrame, type ReviewStepProps } from "./review-frame";
import { useReviewStyles } from "./review-styles";
import { useReviewWords } from "./use-review-words";

/** Each part of the plan: what the check says about it, how it was rated last, and how it stands now. */
export function PartsStep({ tools }: ReviewStepProps) {
  const styles = usePartStyles();
  const texts = useReviewWords().texts.parts;
  const parts = reviewParts(tools.plan, tools.draft);
  const missing = parts.some(isSaid) ? undefined : texts.empty;
  return (
    <ReviewStepFrame tools={tools} title={texts.title} lead={texts.lead} missing={missing}>
      <p className={styles.quiet}>{texts.scale.join(" · ")}</p>
      {parts.map((part) => (
        <PartFields key={part.part} part={part} tools={tools} />
      ))}
    </ReviewStepFrame>
  );
}

interface PartFieldsProps extends ReviewStepProps {
  readonly part: ReviewPart;
}

function PartFields({ part, tools }: PartFieldsProps) {
  const styles = usePartStyles();
  const { texts, partName } = useReviewWords();
  const { plan, draft, change, newId } = tools;
  const say = (cells: Partial<PartCells>) => change(withPart(plan, draft, part.part, cells, newId));
  return (
    <Section title={partName(part.part)}>
      <PartFindings part={part.part} />
      <Before part={part} />
      <RatingField
        name={`${part.part}.rating`}
        label={texts.parts.rating}
        minimum={1}
        maximum={5}
        value={part.cells.rating}
        onChange={(rating) => say({ rating })}
      />
      <div className={styles.section}>
        <Words part={part} tools={tools} say={say} />
      </div>
    </Section>
  );
}

/** What the check has found on the sheets of the part. */
function PartFindings({ part }: { readonly part: string }) {
  const reading = usePlanState();
  const sheets: readonly (string | undefined)[] = sheetsOfPart(part);
  if (reading.kind !== "ready" || reading.state.kind !== "plan") return null;
  const findings = reading.state.plan.findings.filter(({ sheet }) => sheets.includes(sheet));
  return findings.length === 0 ? null : <FindingCounts findings={findings} />;
}

function Before({ part: { before } }: { readonly part: ReviewPart }) {
  const styles = usePartStyles();
  const { texts, format } = useReviewWords();
  if (before === undefined) return null;
  const { rating, date, remark } = before.values;
  const day = format.date(date ?? "");
  const rated = rating === null ? texts.parts.unratedBefore(day) : texts.parts.before(format.number(rating), day);
  return <p className={styles.quiet}>{remark === null ? rated : `${rated} · ${remark}`}</p>;
}

interface WordsProps extends PartFieldsProps {
  readonly say: (cells: Partial<PartCells>) => void;
}

const columns = ["remark", "decision", "validated_with_customer"] as const;

function Words({ part: { part, cells }, tools: { plan }, say }: WordsProps) {
  const styles = useReviewStyles();
  const { texts, partName } = useReviewWords();
  const [isOpen, setOpen] = useState(columns.some((column) => cells[column] !== null));
  const text = (value: FieldValue) => (value === null ? null : String(value));
  return (
    <Disclosure isOpen={isOpen} onToggle={() => setOpen(!isOpen)} show={texts.parts.show} hide={texts.parts.hide}>
      <div role="group" aria-label={partName(part)} className={styles.fields}>
        {columns.map((column) => (
          <RowField
            key={column}
            plan={plan}
            sheet="reviews"
            column={column}
            value={cells[column]}
            onChange={(value) => say({ [column]: text(value) })}
          />
        ))}
      </div>
    </Disclosure>
  );
}
