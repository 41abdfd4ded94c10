import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Plan } from "../../actions/edit/open-plan";
import { migratePlan, previewMigration, type Migration } from "../../actions/life/migrate-plan";
import { repairPaneTexts } from "../../localisation/repair-pane-texts";
import { usePane } from "../pane-context";
import { ErrorMessage } from "../parts/error-message";
import { usePartStyles } from "../parts/part-styles";
import { Section } from "../parts/section";
import { failureOf, type Failure } from "../state/failure";
import { useRepairTexts } from "./use-repair-texts";

export interface OlderPlanProps {
  readonly plan: Plan;
  readonly onMigrate: () => void;
}

/** A plan of an older version: why nothing can be written into it, what its migration changes, and the migration. */
export function OlderPlan({ plan, onMigrate }: OlderPlanProps) {
  const styles = usePartStyles();
  const { older, searchAgain, searchFailed } = useRepairTexts();
  const [preview, lookAgain] = usePreview();
  return (
    <Section title={older.title}>
      <p className={styles.text}>{older.lead(plan.settings.schemaVersion)}</p>
      {preview !== undefined && "failure" in preview && (
        <ErrorMessage
          title={searchFailed}
          failure={preview.failure}
          retry={{ label: searchAgain, onClick: lookAgain }}
          onAnswer={lookAgain}
        />
      )}
      {preview !== undefined && "migration" in preview && (
        <>
          <Steps migration={preview.migration} />
          <p className={styles.quiet}>{older.cannotTakeBack}</p>
          <div className={styles.actions}>
            <Button appearance="primary" onClick={onMigrate}>
              {older.migrate}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}

function Steps({ migration: { from, to, columns, replaced } }: { readonly migration: Migration }) {
  const styles = usePartStyles();
  const { older } = useRepairTexts();
  const lines = [
    older.step(from, to),
    older.keeps,
    ...columns.map(({ sheet, header }) => older.column(sheet, header)),
    ...replaced.map(({ address, text }) => older.replaced(address, text)),
  ];
  return (
    <div className={styles.panel}>
      <h3 className={styles.sectionTitle}>{older.preview}</h3>
      <ul className={styles.list}>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

type Preview = { readonly migration: Migration } | { readonly failure: Failure };

function usePreview(): readonly [preview: Preview | undefined, again: () => void] {
  const { services } = usePane();
  const [turn, setTurn] = useState(0);
  const [preview, setPreview] = useState<Preview>();
  useEffect(() => {
    let isWanted = true;
    previewMigration(services.workbook).then(
      (migration) => isWanted && setPreview({ migration }),
      (error: unknown) => isWanted && setPreview({ failure: failureOf(error) }),
    );
    return () => void (isWanted = false);
  }, [services, turn]);
  return [preview, () => setTurn(turn + 1)];
}

/** Brings the plan to this version and says so. */
export function useMigration(): () => void {
  const { services, model, language, announce } = usePane();
  return () =>
    void model.operations
      .run("migrate", (options) => migratePlan(services.workbook, { by: "", today: services.today() }, options))
      .then((result) => {
        if (result.kind !== "done") return;
        const { to } = result.value;
        model.notice.set({ intent: "success", text: (_, now) => repairPaneTexts(now).older.done(to) });
        announce(repairPaneTexts(language).older.done(to));
      });
}
