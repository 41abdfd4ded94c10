import { Button, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { scaleOf, withSelectionCells, withoutCriterion, type SelectionDraft } from "../../../actions/wizards/selection";
import { isFilled, type RowEntry } from "../../../actions/wizards/row-drafts";
import { labelOf } from "../../../localisation/list-labels";
import { selectionTexts, type SelectionTexts } from "../../../localisation/selection-texts";
import { RatingField } from "../../fields/rating-field";
import { RowField } from "../../fields/row-field";
import { usePane } from "../../pane-context";
import { FormField } from "../../parts/form-field";
import { usePartStyles } from "../../parts/part-styles";
import { Section } from "../../parts/section";
import type { WizardTools } from "../wizard-host";

export interface CriterionFieldsProps {
  readonly tools: WizardTools<SelectionDraft>;
  readonly entry: RowEntry;
  readonly onRemoved: () => void;
}

/** A condition, criterion or question with its scale in words: the rating, and what it is based on. */
export function CriterionFields({ tools, entry, onRemoved }: CriterionFieldsProps) {
  const styles = usePartStyles();
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
  const isRated = isFilled(cells, "score") || isFilled(cells, "answer");
  return (
    <div data-entry={key}>
      <Section title={nameOf(entry, texts, (code) => labelOf("selection_criterion", code, language))}>
        {rowNumber === undefined && <OwnName cells={cells} onChange={set} />}
        <Rating entry={entry} scale={scaleOf(plan, entry, language)} onChange={set} />
        {cells["part"] === "criterion" && <RowField {...field("weight")} label={texts.weight} hint="" />}
        {(isRated || isFilled(cells, "reason")) && <RowField {...field("reason")} label={texts.reason} hint="" />}
        <div className={styles.actions}>
          {isRated && (
            <Button size="small" appearance="subtle" onClick={() => set({ score: null, answer: null })}>
              {texts.clear}
            </Button>
          )}
          {rowNumber === undefined && (
            <Button size="small" appearance="subtle" onClick={remove}>
              {texts.remove}
            </Button>
          )}
        </div>
      </Section>
    </div>
  );
}

type Set = (cells: RowEntry["cells"]) => void;

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
        {(["yes", "partly", "no"] as const).map((one) => (
          <Radio key={one} value={one} label={texts.answers[one]} />
        ))}
      </RadioGroup>
    </FormField>
  );
}
