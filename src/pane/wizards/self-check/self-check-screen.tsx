import {
  beginSelfCheck,
  itemsOfPart,
  restoreSelfCheck,
  selfCheckEdits,
  selfCheckParts,
  withRating,
  type RatedItem,
  type SelfCheckDraft,
  type SelfCheckRating,
} from "../../../actions/wizards/self-check";
import { labelOf } from "../../../localisation/list-labels";
import { selfCheckTexts } from "../../../localisation/self-check-texts";
import { RatingField } from "../../fields/rating-field";
import { RowField } from "../../fields/row-field";
import { usePane } from "../../pane-context";
import { usePartStyles } from "../../parts/part-styles";
import { Section } from "../../parts/section";
import { useWizardTexts } from "../../parts/use-wizard-texts";
import type { Wizard } from "../wizard";
import { WizardHost, type WizardTools } from "../wizard-host";
import { WizardButtons, WizardStep } from "../wizard-step";
import { SelfCheckResult } from "./self-check-result";

const wizard: Wizard<SelfCheckDraft> = {
  key: "self_check",
  needs: ["self_check"],
  begin: beginSelfCheck,
  restore: restoreSelfCheck,
};

/** The self-check, part by part. */
export function SelfCheckScreen() {
  const { language } = usePane();
  return (
    <WizardHost wizard={wizard} title={selfCheckTexts(language).title}>
      {(tools) => <PartStep tools={tools} />}
    </WizardHost>
  );
}

interface PartStepProps {
  readonly tools: WizardTools<SelfCheckDraft>;
}

function PartStep({ tools }: PartStepProps) {
  const styles = usePartStyles();
  const { language } = usePane();
  const texts = selfCheckTexts(language);
  const { plan, draft, change, messages } = tools;
  const { title, lead } = texts.part(draft.part);
  const rate = (key: string, rating: Partial<SelfCheckRating>) => change(withRating(plan, draft, key, rating));
  return (
    <WizardStep
      title={title}
      content={`self-check ${draft.part}`}
      lead={lead}
      position={selfCheckParts.indexOf(draft.part)}
      count={selfCheckParts.length}
      about={texts.title}
      messages={messages}
    >
      <p className={styles.quiet}>{texts.scale.join(" · ")}</p>
      {itemsOfPart(plan, draft, draft.part).map((item) => (
        <ItemFields key={item.key} item={item} tools={tools} onChange={(rating) => rate(item.key, rating)} />
      ))}
      <SelfCheckResult plan={plan} draft={draft} />
      <p className={styles.quiet}>{texts.source}</p>
      <PartButtons tools={tools} />
    </WizardStep>
  );
}

interface ItemFieldsProps extends PartStepProps {
  readonly item: RatedItem;
  readonly onChange: (rating: Partial<SelfCheckRating>) => void;
}

function ItemFields({ item: { key, item, rating }, tools, onChange }: ItemFieldsProps) {
  const { language } = usePane();
  const texts = selfCheckTexts(language);
  const scale = { minimum: 1, maximum: 5 };
  return (
    <Section title={labelOf("self_check_item", item, language)}>
      <RatingField
        {...scale}
        name={`${key}.maturity`}
        label={texts.maturity}
        value={rating.maturity}
        onChange={(maturity) => onChange({ maturity })}
      />
      <RatingField
        {...scale}
        name={`${key}.aim`}
        label={texts.aim}
        value={rating.aim}
        onChange={(aim) => onChange({ aim })}
      />
      <RowField
        plan={tools.plan}
        sheet="self_check"
        column="note"
        label={texts.note}
        hint=""
        value={rating.note}
        onChange={(note) => onChange({ note: note === null ? null : String(note) })}
      />
    </Section>
  );
}

function PartButtons({ tools: { plan, draft, change, write } }: PartStepProps) {
  const { services } = usePane();
  const texts = useWizardTexts();
  const position = selfCheckParts.indexOf(draft.part);
  const [before, after] = [selfCheckParts[position - 1], selfCheckParts[position + 1]];
  const next =
    after === undefined
      ? { label: texts.finish, onClick: () => write(selfCheckEdits(plan, draft, services.today())) }
      : { label: texts.next, onClick: () => change({ ...draft, part: after }) };
  return <WizardButtons onBack={before && (() => change({ ...draft, part: before }))} next={next} />;
}
