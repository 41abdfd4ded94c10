import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import { guideQuestions, type GuideAnswers, type GuidedScale } from "../../../actions/wizards/buying-center-guides";
import { guideQuestionText, guideSourceText } from "../../../localisation/buying-center-guide-texts";
import { usePane } from "../../pane-context";
import { FormField } from "../../parts/form-field";
import { usePartStyles } from "../../parts/part-styles";
import { useBuyingCenterStyles } from "./buying-center-styles";
import { useBuyingCenterTexts } from "./use-buying-center";

/** What the answers lead to. */
export interface GuideOffer {
  readonly words: string;
  readonly reason: string;
}

export interface ScaleGuideProps {
  readonly scale: GuidedScale;
  readonly answers: GuideAnswers;
  readonly now: string | undefined;
  readonly offer: GuideOffer | undefined;
  readonly onAnswer: (answers: GuideAnswers) => void;
  readonly onAccept: () => void;
  readonly onRefuse: () => void;
}

/** A few questions, and the value that their answers lead to, with its reason: accepted or refused. */
export function ScaleGuide(props: ScaleGuideProps) {
  const { scale, answers, onAnswer } = props;
  const styles = { ...usePartStyles(), ...useBuyingCenterStyles() };
  const { language } = usePane();
  return (
    <div className={styles.panel}>
      {guideQuestions(scale).map(({ key, answers: offered }) => {
        const words = guideQuestionText(scale, key, language);
        return (
          <FormField key={key} label={words.ask}>
            <RadioGroup
              name={`guide.${scale}.${key}`}
              layout={offered.length === 2 && scale === "role" ? "horizontal" : "vertical"}
              value={answers[key] ?? ""}
              onChange={(_, { value }) => onAnswer({ ...answers, [key]: value })}
            >
              {offered.map((answer) => (
                <Radio key={answer} value={answer} label={words.answers[answer] ?? answer} />
              ))}
            </RadioGroup>
          </FormField>
        );
      })}
      <Outcome {...props} />
      <p className={styles.quiet}>{guideSourceText(scale, language)}</p>
    </div>
  );
}

function Outcome({ scale, answers, now, offer, onAccept, onRefuse }: ScaleGuideProps) {
  const styles = { ...usePartStyles(), ...useBuyingCenterStyles() };
  const { guide } = useBuyingCenterTexts();
  const missing = guideQuestions(scale).filter(({ key }) => answers[key] === undefined).length;
  return (
    <div className={styles.suggestion}>
      <div role="status">
        {offer === undefined ? (
          <span className={styles.quiet}>{guide.missing(missing)}</span>
        ) : (
          <>
            <strong>{guide.suggestion(offer.words)}</strong>
            {now !== undefined && <span className={styles.quiet}>{` (${guide.nowIs(now)})`}</span>}
            <p className={styles.text}>{`${guide.because} ${offer.reason}`}</p>
          </>
        )}
      </div>
      {offer !== undefined && (
        <div className={styles.actions}>
          <Button size="small" appearance="primary" onClick={onAccept}>
            {guide.accept}
          </Button>
          <Button size="small" onClick={onRefuse}>
            {guide.refuse}
          </Button>
        </div>
      )}
    </div>
  );
}
