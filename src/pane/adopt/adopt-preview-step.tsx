import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { AdoptionPreview } from "../../actions/adopt/adopt-workbook";
import type { ShownAdoption } from "../../actions/adopt/open-adoption";
import { missingIn, placedFindings, workOf } from "../../actions/adopt/preview-view";
import { changeLevel } from "../../actions/levels/change-level";
import { sheetName } from "../../localisation/sheet-texts";
import { usePane } from "../pane-context";
import { usePartStyles } from "../parts/part-styles";
import { Section } from "../parts/section";
import { useObservable } from "../state/use-plan-state";
import { AdoptFrame } from "./adopt-frame";
import type { AdoptTools } from "./adopt-tools";
import { AdoptionConflicts } from "./adoption-conflicts";
import { AdoptionFindings } from "./adoption-findings";
import { LeftBehind } from "./left-behind";
import { SheetWork } from "./sheet-work";
import { useAdoptTexts } from "./use-adopt-texts";
import type { Adoption } from "./use-adoption";

export interface AdoptPreviewStepProps {
  readonly tools: AdoptTools;
  readonly adoption: Adoption;
  readonly shown: ShownAdoption;
}

/** Everything that would be written, and everything that would not, before anything is. */
export function AdoptPreviewStep({ tools, adoption, shown: { preview, canTakeBack } }: AdoptPreviewStepProps) {
  const styles = usePartStyles();
  const { preview: texts } = useAdoptTexts();
  const { goToScreen } = usePane();
  const work = workOf(preview);
  const isIdle = work.length === 0 && preview.creation === undefined;
  const next = isIdle
    ? { label: texts.close, onClick: () => goToScreen("home") }
    : { label: preview.creation ? texts.writeNew : texts.write, onClick: adoption.write };
  const findings = placedFindings(preview, tools.blocks);
  return (
    <AdoptFrame tools={tools} title={texts.title} lead={texts.lead} next={next}>
      {adoption.isRenewed && <Renewed />}
      <Missing preview={preview} tools={tools} />
      <Section title={texts.work}>
        <NewPlan preview={preview} />
        {isIdle && <p className={styles.text}>{texts.nothing}</p>}
        <SheetWork preview={preview} />
        <Orders preview={preview} />
        {preview.creation === undefined && !canTakeBack && <p className={styles.text}>{texts.cannotTakeBack}</p>}
      </Section>
      <AdoptionConflicts preview={preview} />
      <LeftBehind blocks={tools.blocks} />
      <Section title={texts.findings}>
        {findings.length === 0 && <p className={styles.quiet}>{texts.noFindings}</p>}
        <AdoptionFindings findings={findings} />
      </Section>
    </AdoptFrame>
  );
}

interface PreviewProps {
  readonly preview: AdoptionPreview;
}

function Renewed() {
  const styles = usePartStyles();
  const { preview } = useAdoptTexts();
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle className={styles.messageTitle}>{preview.changedTitle}</MessageBarTitle>
        {preview.changed}
      </MessageBarBody>
    </MessageBar>
  );
}

/** Sheets that the plan lacks; where it is there already, they can be switched on, and the preview is made anew. */
function Missing({ preview, tools }: PreviewProps & { readonly tools: AdoptTools }) {
  const { preview: texts } = useAdoptTexts();
  const { language, format, services, model } = usePane();
  const plan = useObservable(model.open)?.plan;
  const missing = missingIn(preview, plan);
  if (missing.length === 0) return null;
  const names = format.list(missing.map((key) => sheetName(key, language)));
  const switchOn = async () => {
    const result = await model.operations.run("switchSheets", (options) =>
      changeLevel(services.workbook, { on: missing, today: services.today() }, services.random, options),
    );
    if (result.kind === "done") tools.preview();
  };
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{preview.creation ? texts.missingNew(names) : texts.missing(names)}</MessageBarBody>
      {preview.creation === undefined && (
        <MessageBarActions>
          <Button onClick={() => void switchOn()}>{texts.switchOn}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

function NewPlan({ preview: { creation } }: PreviewProps) {
  const styles = usePartStyles();
  const { preview: texts } = useAdoptTexts();
  const { texts: pane } = usePane();
  if (creation === undefined) return null;
  const { account, level = "lean", currency, firstPlanYear } = creation;
  return (
    <p className={styles.text}>
      {texts.newPlan(account, pane.plan.level[level], currency, String(firstPlanYear ?? ""))}
    </p>
  );
}

function Orders({ preview: { orders, creation } }: PreviewProps) {
  const styles = usePartStyles();
  const { preview: texts } = useAdoptTexts();
  const { format } = usePane();
  const read = orders.flatMap(({ actuals, block }) => (actuals === undefined ? [] : [{ actuals, block }]));
  if (read.length === 0) return null;
  return (
    <>
      {read.map(({ actuals, block }) => (
        <p key={block} className={styles.text}>
          {texts.orders(format.number(actuals.lineCount), format.number(actuals.figures.length))}
        </p>
      ))}
      {creation === undefined && <p className={styles.quiet}>{texts.ordersApart}</p>}
    </>
  );
}
