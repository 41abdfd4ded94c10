import { Button, Input, Radio, RadioGroup } from "@fluentui/react-components";
import {
  isRated,
  scaleOf,
  withSelectionCells,
  withoutCriterion,
  type SelectionDraft,
} from "../../../actions/wizards/selection";
import { isFilled, type RowEntry } from "../../../actions/wizards/row-drafts";
import { labelOf } from "../../../localisation/list-labels";
import { selectionTexts, type SelectionTexts } from "../../../localisation/selection-texts";
import { RatingField } from "../../fields/rating-field";
import { RowField } from "../../fields/row-field";
import type { PaneFormat } from "../../format";
import { usePane } from "../../pane-context";
import { FormField } from "../../parts/form-field";
import { usePartStyles } from "../../parts/part-styles";
import { FoldingSection } from "../../parts/folding-section";
import type { WizardTools } from "../wizard-host";

export interface CriterionFieldsProps {
  readonly tools: WizardTools<SelectionDraft>;
  readonly entry: RowEntry;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Leads to the next one that is not rated yet; undefined where there is none. */
  readonly onNext: (() => void) | undefined;
  readonly onRemoved: () => void;
}

/** A condition, criterion or question, one line with its rating until it is opened. */
export function CriterionFields(props: CriterionFieldsProps) {
  const { entry, isOpen, onToggle } = props;
  const { language, format } = usePane();
  const texts = selectionTexts(language);
  const title = nameOf(entry, texts, (code) => labelOf("selection_criterion", code, language));
  return (
    <div data-entry={entry.key}>
      <FoldingSection title={title} summary={ratingInWords(entry, texts, format)} isOpen={isOpen} onToggle={onToggle}>
        <Fields {...props} />
      </FoldingSection>
    </div>
  );
}

/** Its scale in words: the rating, and what it is based on. */
function Fields({ tools, entry, onRemoved, onNext }: CriterionFieldsProps) {
  const { language } = usePane();
  const texts = selectionTexts(language);
  const { plan, draft, change } = tools;
  const { key, rowNumber, cells } = entry;
  const set = (values: RowEntry["cells"]) => change(withSelectionCells(plan, draft, key, values));
  const field = (column: string) => ({
    plan,
    sheet: "selection" as const,
    column,
    value: cells[column] ?? null,
    onChange: (value: string | number | null) => set({ [column]: value }),
  });
  const remove = () => {
    change(withoutCriterion(draft, key));
    onRemoved();
  };
  return (
    <>
      {rowNumber === undefined && <OwnName cells={cells} onChange={set} />}
      <Rating entry={entry} scale={scaleOf(plan, entry, language)} onChange={set} />
      {cells["part"] === "criterion" && <RowField {...field("weight")} label={texts.weight} hint="" />}
      {(isRated(entry) || isFilled(cells, "reason")) && <RowField {...field("reason")} label={texts.reason} hint="" />}
      <FieldActions entry={entry} onChange={set} onRemove={remove} onNext={onNext} />
    </>
  );
}

interface FieldActionsProps {
  readonly entry: RowEntry;
  readonly onChange: Set;
  readonly onRemove: () => void;
  readonly onNext: (() => void) | undefined;
}

function FieldActions({ entry, onChange, onRemove, onNext }: FieldActionsProps) {
  const styles = usePartStyles();
  const texts = selectionTexts(usePane().language);
  return (
    <div className={styles.actions}>
      {isRated(entry) && onNext && (
        <Button size="small" onClick={onNext}>
          {texts.nextOpen}
        </Button>
      )}
      {isRated(entry) && (
        <Button size="small" appearance="subtle" onClick={() => onChange({ score: null, answer: null })}>
          {texts.clear}
        </Button>
      )}
      {entry.rowNumber === undefined && (
        <Button size="small" appearance="subtle" onClick={onRemove}>
          {texts.remove}
        </Button>
      )}
    </div>
  );
}

type Set = (cells: RowEntry["cells"]) => void;

/** What stands beside the name: the answer, or score and weight. */
function ratingInWords({ cells }: RowEntry, texts: SelectionTexts, format: PaneFormat): string {
  const { part, answer, score, weight } = cells;
  if (part !== "criterion") return texts.answers[knownAnswers.find((one) => one === answer) ?? "open"];
  const rated = typeof score === "number" ? `${texts.score} ${format.number(score)}` : texts.answers.open;
  return typeof weight === "number" ? `${rated} · ${texts.weight} ${format.number(weight)}` : rated;
}

function nameOf({ cells }: RowEntry, texts: SelectionTexts, label: (code: string) => string): string {
  const criterion = cells["criterion"];
  return typeof criterion === "string" && criterion.trim() !== "" ? label(criterion) : texts.own;
}

/** A criterion of one's own is named in one's own words. */
function OwnName({ cells, onChange }: { readonly cells: RowEntry["cells"]; readonly onChange: Set }) {
  const texts = selectionTexts(usePane().language);
  const name = cells["criterion"];
  return (
    <FormField label={texts.ownName} isRequired>
      <Input
        name="selection.criterion"
        autoComplete="off"
        value={typeof name === "string" ? name : ""}
        onChange={(_, { value }) => onChange({ criterion: value === "" ? null : value })}
      />
    </FormField>
  );
}

const knownAnswers = ["yes", "partly", "no"] as const;

interface RatingProps {
  readonly entry: RowEntry;
  readonly scale: string | undefined;
  readonly onChange: Set;
}

function Rating({ entry: { key, cells }, scale, onChange }: RatingProps) {
  const texts = selectionTexts(usePane().language);
  if (cells["part"] === "criterion") {
    const { score } = cells;
    return (
      <RatingField
        name={`${key}.score`}
        label={texts.score}
        hint={scale ?? texts.scoreHelp}
        minimum={1}
        maximum={5}
        value={typeof score === "number" ? score : null}
        onChange={(value) => onChange({ score: value })}
      />
    );
  }
  const answer = cells["answer"];
  return (
    <FormField label={texts.answer} hint={scale}>
      <RadioGroup
        name={`${key}.answer`}
        layout="horizontal"
        value={typeof answer === "string" ? answer : ""}
        onChange={(_, { value }) => onChange({ answer: value })}
      >
        {knownAnswers.map((one) => (
          <Radio key={one} value={one} label={texts.answers[one]} />
        ))}
      </RadioGroup>
    </FormField>
  );
}
