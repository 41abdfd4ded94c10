import { Button } from "@fluentui/react-components";
import { dayAfter, reviewIntervals, reviewProblem, type ReviewDraft } from "../../../actions/wizards/review-draft";
import { reviewEdits } from "../../../actions/wizards/review-edits";
import { reviewResult, type ReviewResult } from "../../../actions/wizards/review-sections";
import { RowField } from "../../fields/row-field";
import { usePartStyles } from "../../parts/part-styles";
import { Section } from "../../parts/section";
import { useWizardTexts } from "../../parts/use-wizard-texts";
import { RatingsChart } from "./ratings-chart";
import { ReviewStepFrame, type ReviewStepProps } from "./review-frame";
import { useReviewWords, type ReviewWords } from "./use-review-words";

/** When the next review is, and what this one comes to. */
export function NextStep({ tools }: ReviewStepProps) {
  const { texts } = useReviewWords();
  const { finish } = useWizardTexts();
  const { plan, draft, write } = tools;
  return (
    <ReviewStepFrame
      tools={tools}
      title={texts.next.title}
      lead={texts.next.lead}
      missing={problemText(draft, texts)}
      next={{ label: finish, onClick: () => write(reviewEdits(plan, draft)) }}
    >
      <NextDay tools={tools} />
      <Result result={reviewResult(plan, draft)} />
    </ReviewStepFrame>
  );
}

function problemText(draft: ReviewDraft, texts: ReviewWords["texts"]): string | undefined {
  switch (reviewProblem(draft)) {
    case "undated":
      return texts.meeting.undated;
    case "empty":
      return texts.parts.empty;
    case "untitled":
      return texts.measures.untitled;
    case "nextTooEarly":
      return texts.next.tooEarly;
    case undefined:
      return undefined;
  }
}

function NextDay({ tools: { plan, draft, change } }: ReviewStepProps) {
  const styles = usePartStyles();
  const texts = useReviewWords().texts.next;
  const { next, date } = draft;
  const isFar = next !== null && next > (dayAfter(draft, 12) ?? next);
  const notice = next === null ? texts.missing : isFar ? texts.far : undefined;
  return (
    <>
      <div className={styles.actions}>
        {reviewIntervals.map((months) => (
          <Button key={months} size="small" onClick={() => change({ ...draft, next: dayAfter(draft, months) ?? null })}>
            {texts.inMonths(months)}
          </Button>
        ))}
      </div>
      <RowField
        plan={plan}
        sheet="reviews"
        column="next_review"
        value={next}
        notice={notice}
        problem={next !== null && date !== null && next <= date ? texts.tooEarly : undefined}
        onChange={(value) => change({ ...draft, next: value === null ? null : String(value) })}
      />
    </>
  );
}

function Result({ result }: { readonly result: ReviewResult }) {
  const styles = usePartStyles();
  const { texts, format, mean } = useReviewWords();
  const { rated, newMeasures, withoutMeasure, meanBefore } = result;
  const average = result.mean === null ? undefined : mean(result.mean);
  const said =
    rated === 1 && average !== undefined
      ? texts.next.oneRated(average)
      : texts.next.summary(format.number(rated), average);
  const lines = [
    said,
    ...(meanBefore === null ? [] : [texts.next.meanBefore(mean(meanBefore))]),
    ...(newMeasures === 0 ? [] : [texts.next.measures(newMeasures)]),
  ];
  return (
    <Section title={texts.next.resultTitle}>
      <p className={styles.text}>{lines.join(" · ")}</p>
      {withoutMeasure > 0 && <p className={styles.quiet}>{texts.next.withoutMeasure(withoutMeasure)}</p>}
      {result.lines.length > 0 && <RatingsChart lines={result.lines} />}
    </Section>
  );
}
