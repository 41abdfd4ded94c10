import { Checkbox } from "@fluentui/react-components";
import { placeInPlan } from "../../../actions/edit/open-plan";
import { strangersAmong, takesPart, withParticipant } from "../../../actions/wizards/review-draft";
import { agreedLast, lastReview, type Agreed } from "../../../actions/wizards/review-sections";
import { teamMembers } from "../../../actions/wizards/measure-list";
import { labelOf } from "../../../localisation/list-labels";
import { RowField } from "../../fields/row-field";
import { usePane } from "../../pane-context";
import { usePartStyles } from "../../parts/part-styles";
import { PlaceRow } from "../../parts/place-row";
import { Section } from "../../parts/section";
import { ReviewStepFrame, type ReviewStepProps } from "./review-frame";
import { useReviewStyles } from "./review-styles";
import { useReviewWords } from "./use-review-words";

/** The day and who is there, and what has become of what was agreed last. */
export function MeetingStep({ tools }: ReviewStepProps) {
  const styles = usePartStyles();
  const { texts } = useReviewWords();
  const missing = tools.draft.date === null ? texts.meeting.undated : undefined;
  return (
    <ReviewStepFrame tools={tools} title={texts.meeting.title} lead={texts.meeting.lead} missing={missing}>
      <Day tools={tools} />
      <Participants tools={tools} />
      <LastTime tools={tools} />
      <p className={styles.quiet}>{texts.source}</p>
    </ReviewStepFrame>
  );
}

function Day({ tools: { plan, draft, change } }: ReviewStepProps) {
  const { services } = usePane();
  const texts = useReviewWords().texts.meeting;
  const isFuture = draft.date !== null && draft.date > services.today();
  const goesOn = draft.date !== null && plan.rows.reviews.some(({ values }) => values.date === draft.date);
  const notice = isFuture ? texts.future : goesOn ? texts.goesOn : undefined;
  return (
    <RowField
      plan={plan}
      sheet="reviews"
      column="date"
      hint={texts.dateHint}
      value={draft.date}
      isRequired
      notice={notice}
      onChange={(date) => change({ ...draft, date: date === null ? null : String(date) })}
    />
  );
}

/** The team to be ticked, and a line for everybody else. */
function Participants({ tools: { plan, draft, change } }: ReviewStepProps) {
  const styles = { ...usePartStyles(), ...useReviewStyles() };
  const { texts, format } = useReviewWords();
  const members = teamMembers(plan);
  const last = lastReview(plan);
  const strangers = strangersAmong(draft, plan);
  const isCarried = last !== undefined && last.participants !== null && last.participants === draft.participants;
  return (
    <Section title={texts.meeting.team}>
      {isCarried && <p className={styles.quiet}>{texts.meeting.carried(format.date(last.date))}</p>}
      {members.length === 0 && <p className={styles.quiet}>{texts.meeting.noTeam}</p>}
      <div className={styles.team}>
        {members.map(({ shortName, name }) => (
          <Checkbox
            key={shortName}
            name={`takes-part.${shortName}`}
            label={name === null ? shortName : `${shortName} · ${name}`}
            checked={takesPart(draft, shortName)}
            onChange={(_, { checked }) => change(withParticipant(draft, shortName, checked === true))}
          />
        ))}
      </div>
      <RowField
        plan={plan}
        sheet="reviews"
        column="participants"
        label={texts.meeting.participants}
        hint={texts.meeting.participantsHint}
        value={draft.participants}
        notice={strangers.length === 0 ? undefined : texts.meeting.strangers(format.list(strangers))}
        onChange={(value) => change({ ...draft, participants: value === null ? null : String(value) })}
      />
    </Section>
  );
}

function LastTime({ tools: { plan, draft } }: ReviewStepProps) {
  const styles = usePartStyles();
  const { texts, format } = useReviewWords();
  const last = lastReview(plan, draft.date);
  const agreed = agreedLast(plan, draft);
  if (last === undefined) return <p className={styles.quiet}>{texts.last.none}</p>;
  const date = format.date(last.date);
  return (
    <Section title={texts.last.title} aside={<span className={styles.quiet}>{date}</span>}>
      {agreed.length === 0 && <p className={styles.quiet}>{texts.last.nothing(date)}</p>}
      <ul className={styles.list}>
        {agreed.map((one) => (
          <li key={one.row.rowNumber} className={styles.divided}>
            <AgreedRow agreed={one} tools={{ plan }} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface AgreedRowProps {
  readonly agreed: Agreed;
  readonly tools: Pick<ReviewStepProps["tools"], "plan">;
}

/** Leads to the measure, where there is one, else to the row of the review. */
function AgreedRow({ agreed: { row, text, measure }, tools: { plan } }: AgreedRowProps) {
  const { texts, language, format, partName } = useReviewWords();
  const { section } = row.values;
  const { status, owner, due, title } = measure?.values ?? {};
  const state = status ? labelOf("measure_status", status, language) : texts.last.noStatus;
  const ends = due ? [texts.last.due(format.date(due))] : [];
  const work =
    measure === undefined ? [texts.last.noMeasure] : [title === text ? "" : (title ?? ""), state, owner ?? "", ...ends];
  const detail = [section === null ? "" : partName(section), ...work].filter((part) => part !== "").join(" · ");
  const place =
    measure === undefined
      ? placeInPlan(plan, "reviews", row.rowNumber, "measure")
      : placeInPlan(plan, "measures", measure.rowNumber, "title");
  return <PlaceRow place={place} title={text} detail={detail} />;
}
