import { Button } from "@fluentui/react-components";
import { referencedTitle } from "../../../actions/edit/plan-edit";
import { swotQuadrants, withEntry, withoutEntry, type Ratings } from "../../../actions/wizards/swot-tows-draft";
import { withRatings, type SwotItem } from "../../../actions/wizards/swot-tows-items";
import { columnText } from "../../../localisation/sheet-texts";
import { RatingField } from "../../fields/rating-field";
import { RowField, type FieldValue } from "../../fields/row-field";
import { usePane } from "../../pane-context";
import { usePartStyles } from "../../parts/part-styles";
import { Section } from "../../parts/section";
import { useFirstFieldFocus } from "./use-new-row";
import { useSwotTowsWords, type StepProps } from "./use-swot-tows";
import { useSwotTowsStyles } from "./swot-tows-styles";

export interface StatementFieldsProps extends StepProps {
  readonly item: SwotItem;
  /** It has just been added. */
  readonly takesFocus: boolean;
  /** It is not in the draft any more. */
  readonly onRemoved: () => void;
}

/** A statement with its ratings. Those of the plan are rated here and worded in the sheet; new ones are written here. */
export function StatementFields(props: StatementFieldsProps) {
  const { item, takesFocus } = props;
  const area = useFirstFieldFocus(takesFocus);
  const styles = { ...usePartStyles(), ...useSwotTowsStyles() };
  const { texts, weight } = useSwotTowsWords();
  const rated = item.weight === null ? texts.quadrant.unrated : texts.quadrant.weight(weight(item.weight));
  const title = item.isNew ? texts.quadrant.fresh : item.statement;
  return (
    <Section title={`${item.code} · ${title}`} aside={<span className={styles.figure}>{rated}</span>}>
      <div ref={area} className={styles.fields}>
        {item.isNew ? <NewStatement {...props} /> : <KnownEvidence item={item} />}
        <DuplicateNotice item={item} />
        <RatingFields {...props} />
        {item.isNew && <Remove {...props} />}
      </div>
    </Section>
  );
}

function KnownEvidence({ item }: Pick<StatementFieldsProps, "item">) {
  const styles = usePartStyles();
  const { texts } = useSwotTowsWords();
  const { evidence } = item;
  return (
    <p className={styles.quiet}>
      {evidence === null ? texts.quadrant.noEvidence : texts.quadrant.evidence(referencedTitle(evidence))}
    </p>
  );
}

type RowProps = Omit<StatementFieldsProps, "takesFocus" | "onRemoved">;

const textOf = (value: FieldValue) => (value === null ? null : String(value));

function NewStatement({ tools: { plan, draft, change }, item }: RowProps) {
  const set = (cells: Parameters<typeof withEntry>[2]) => change(withEntry(draft, item.key, cells));
  const field = { plan, sheet: "swot" } as const;
  const move = (value: FieldValue) => {
    const quadrant = swotQuadrants.find((known) => known === value);
    if (quadrant !== undefined) set({ quadrant });
  };
  return (
    <>
      <RowField
        {...field}
        column="statement"
        value={item.statement === "" ? null : item.statement}
        onChange={(value) => set({ statement: textOf(value) })}
      />
      <RowField
        {...field}
        column="evidence"
        value={item.evidence}
        onChange={(value) => set({ evidence: textOf(value) })}
      />
      <RowField {...field} column="quadrant" value={item.quadrant} onChange={move} />
    </>
  );
}

function DuplicateNotice({ item: { duplicate } }: Pick<StatementFieldsProps, "item">) {
  const styles = useSwotTowsStyles();
  const { texts } = useSwotTowsWords();
  if (duplicate === undefined) return null;
  const { why, statement } = duplicate;
  const notice = why === "statement" ? texts.quadrant.sameStatement : texts.quadrant.sameEvidence;
  return <p className={styles.notice}>{notice(statement)}</p>;
}

function RatingFields({ tools: { plan, draft, change }, item }: RowProps) {
  const { language } = usePane();
  const isInternal = item.quadrant === "strength" || item.quadrant === "weakness";
  const columns: readonly (keyof Ratings)[] = isInternal ? ["importance"] : ["probability", "impact"];
  return columns.map((column) => (
    <RatingField
      key={column}
      name={`${item.key}.${column}`}
      label={columnText("swot", column, language)[0]}
      value={item[column]}
      minimum={1}
      maximum={5}
      onChange={(value) => change(withRatings(plan, draft, item.key, { [column]: value }))}
    />
  ));
}

function Remove({ tools: { draft, change }, item, onRemoved }: StatementFieldsProps) {
  const styles = usePartStyles();
  const { texts } = useSwotTowsWords();
  const remove = () => {
    change(withoutEntry(draft, item.key));
    onRemoved();
  };
  return (
    <div className={styles.actions}>
      <Button size="small" appearance="subtle" aria-label={texts.quadrant.removeNamed(item.code)} onClick={remove}>
        {texts.quadrant.remove}
      </Button>
    </div>
  );
}
