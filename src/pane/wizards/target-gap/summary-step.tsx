import { Checkbox } from "@fluentui/react-components";
import { cellText } from "../../../actions/edit/cell-text";
import type { PlanEdit } from "../../../actions/edit/plan-edit";
import { lineCells, withLineCell } from "../../../actions/wizards/target-gap-draft";
import { bridgeOfLine, targetGapEdits } from "../../../actions/wizards/target-gap-edits";
import { columnText } from "../../../localisation/sheet-texts";
import { RowField } from "../../fields/row-field";
import { usePane } from "../../pane-context";
import { usePartStyles } from "../../parts/part-styles";
import { Section } from "../../parts/section";
import { useWizardTexts } from "../../parts/use-wizard-texts";
import { Facts } from "./facts";
import { GapBridge } from "./gap-bridge";
import { GapVerdict } from "./gap-split";
import { useGapWords, type GapStepProps } from "./gap-tools";
import { StepFrame } from "./step-frame";

/** Everything that will be written, cell by cell. */
export function SummaryStep(props: GapStepProps) {
  const { tools } = props;
  const { plan, draft, write } = tools;
  const { services } = usePane();
  const styles = usePartStyles();
  const { finish } = useWizardTexts();
  const { texts, about } = useGapWords(props);
  const edits = targetGapEdits(plan, draft, services.today());
  return (
    <StepFrame
      tools={tools}
      title={texts.summary.title}
      lead={texts.summary.lead}
      about={about}
      next={{ label: finish, onClick: () => write(edits, bridgeOfLine(draft)) }}
    >
      {edits.length === 0 && <p className={styles.text}>{texts.summary.nothing}</p>}
      {edits.map((edit) => (
        <EditSection
          key={`${edit.sheet} ${edit.id ?? ""} ${"rowNumber" in edit ? edit.rowNumber : ""}`}
          {...props}
          edit={edit}
        />
      ))}
      <GapBridge {...props} />
      <GapVerdict {...props} />
      <LineFields {...props} />
      <BridgeField {...props} />
    </StepFrame>
  );
}

interface EditSectionProps extends GapStepProps {
  readonly edit: PlanEdit;
}

/** The cells of one row, before and after. */
function EditSection(props: EditSectionProps) {
  const { edit, figures } = props;
  const { language, format } = usePane();
  const { texts, shown } = useGapWords(props);
  const title = useEditTitle(props);
  const before: Cells = edit.kind === "change" ? edit.before : {};
  const text = (column: string, value: string | number | null | undefined) => {
    if (value === null || value === undefined) return texts.summary.empty;
    if (typeof value === "number" && inUnit.has(column)) return shown.value(value);
    if (column === "fiscal_year") return String(value);
    if (column === "contribution" && typeof value === "number") return shown.change(value);
    return cellText(edit.sheet, column, value, { language, format });
  };
  const cells: Cells = edit.values;
  const facts = Object.entries(cells).flatMap(([column, value]) =>
    edit.kind === "add" && value === null
      ? []
      : [
          {
            name: columnText(edit.sheet, column, language)[0],
            value:
              edit.kind === "change"
                ? texts.summary.from(text(column, before[column]), text(column, value))
                : text(column, value),
          },
        ],
  );
  return (
    <Section title={title} key={figures.key.kpi}>
      <Facts facts={facts} />
    </Section>
  );
}

type Cells = Readonly<Record<string, string | number | null>>;

/** Columns whose figure is in the unit of the KPI. */
const inUnit: ReadonlySet<string> = new Set(["target", "baseline_manual"]);

function useEditTitle(props: EditSectionProps): string {
  const { edit, tools } = props;
  const { texts } = useGapWords(props);
  const { summary } = texts;
  const isNew = edit.kind === "add";
  if (edit.sheet === "gap") return isNew ? summary.addLine : summary.changeLine;
  if (edit.sheet === "kpis") return isNew ? summary.addTarget : targetTitle(props, summary.changeTarget);
  const known = tools.plan.rows.measures.find(({ values }) => values.id !== null && values.id === edit.id);
  const own: Cells = edit.values;
  const name = own["title"] ?? known?.values.title ?? "";
  return `${isNew ? summary.addMeasure : summary.changeMeasure}: ${String(name)}`;
}

/** Finer targets that follow say whose they are. */
function targetTitle({ edit, tools }: EditSectionProps, title: string): string {
  const row = tools.plan.rows.kpis.find(({ values }) => values.id !== null && values.id === edit.id);
  const place = [row?.values.product_group, row?.values.region].flatMap((part) => part ?? []);
  return [title, ...place].join(" · ");
}

/** The overview has one bridge, for the whole account: this line can be chosen for it. */
function BridgeField(props: GapStepProps) {
  const { draft, change } = props.tools;
  const styles = usePartStyles();
  const { texts } = useGapWords(props);
  const isWhole = bridgeOfLine({ ...draft, keepsBridge: false }) !== undefined;
  if (!isWhole) return <p className={styles.quiet}>{texts.summary.bridgeWhole}</p>;
  return (
    <Checkbox
      name="bridge"
      label={texts.summary.bridge}
      checked={draft.keepsBridge !== true}
      onChange={(_, { checked }) => change({ ...draft, keepsBridge: checked !== true })}
    />
  );
}

function LineFields(props: GapStepProps) {
  const { plan, draft, change } = props.tools;
  const { texts } = useGapWords(props);
  const cells = lineCells(plan, draft);
  return (
    <Section title={texts.summary.lineFields}>
      {(["owner", "comment"] as const).map((column) => (
        <RowField
          key={column}
          plan={plan}
          sheet="gap"
          column={column}
          value={cells[column] ?? null}
          onChange={(value) => change(withLineCell(plan, draft, column, value))}
        />
      ))}
    </Section>
  );
}
