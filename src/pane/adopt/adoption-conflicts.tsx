import type { AdoptionPreview } from "../../actions/adopt/adopt-workbook";
import { cellText } from "../../actions/edit/cell-text";
import { placeInPlan } from "../../actions/edit/open-plan";
import { columnText, sheetName } from "../../localisation/sheet-texts";
import { usePane } from "../pane-context";
import { usePartStyles } from "../parts/part-styles";
import { PlaceRow } from "../parts/place-row";
import { Section } from "../parts/section";
import { useObservable } from "../state/use-plan-state";
import { useAdoptTexts } from "./use-adopt-texts";

type Conflict = AdoptionPreview["decisions"]["conflicts"][number];

/** Cells in which plan and source differ; the plan's stays. */
export function AdoptionConflicts({ preview }: { readonly preview: AdoptionPreview }) {
  const styles = usePartStyles();
  const { preview: texts } = useAdoptTexts();
  const { conflicts } = preview.decisions;
  if (conflicts.length === 0) return null;
  return (
    <Section title={texts.conflicts}>
      <p className={styles.quiet}>{texts.conflictsHint}</p>
      <ul className={styles.list}>
        {conflicts.map((conflict) => (
          <li key={JSON.stringify(conflict)} className={styles.divided}>
            <OneConflict conflict={conflict} isNew={preview.creation !== undefined} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The rows of a plan that is only about to be made have no places yet. */
function OneConflict({ conflict, isNew }: { readonly conflict: Conflict; readonly isNew: boolean }) {
  const { preview: texts } = useAdoptTexts();
  const { language, format, model } = usePane();
  const plan = useObservable(model.open)?.plan;
  const { target, rowNumber, column, plan: ours, source } = conflict;
  const shown = (value: string | number | null) =>
    value === null ? "" : cellText(target, column, value, { language, format });
  const place = plan === undefined || isNew || !rowNumber ? undefined : placeInPlan(plan, target, rowNumber, column);
  return (
    <PlaceRow
      place={place}
      title={`${sheetName(target, language)}, ${columnText(target, column, language)[0]}`}
      detail={`${texts.inPlan}: ${shown(ours)} · ${texts.inSource}: ${shown(source)}`}
    />
  );
}
