import { Button, mergeClasses } from "@fluentui/react-components";
import { takeBack } from "../../actions/edit/take-back";
import { isEditAction } from "../../actions/edit/edit-actions";
import type { PaneTexts } from "../../localisation/pane-texts";
import { usePane } from "../pane-context";
import { ArrowIcon } from "../parts/icons";
import { usePartStyles } from "../parts/part-styles";
import { Section } from "../parts/section";
import { toolKeys, type ToolKey } from "../screens";
import { useObservable } from "../state/use-plan-state";
import { useHomeStyles } from "./home-styles";

/** The wizards and panels, what has been begun in them, and the last thing that was written. */
export function ToolsSection() {
  const styles = usePartStyles();
  const { texts, model } = usePane();
  useObservable(model.drafts.version);
  return (
    <Section title={texts.tools.title}>
      <ul className={styles.list}>
        {toolKeys.map((key) => (
          <li key={key} className={styles.divided}>
            <Tool screen={key} />
          </li>
        ))}
      </ul>
      <LastAction />
    </Section>
  );
}

function Tool({ screen }: { readonly screen: ToolKey }) {
  const styles = usePartStyles();
  const { texts, format, model, goToScreen } = usePane();
  const draft = model.drafts.of(screen);
  const isBegun = draft?.content !== undefined;
  return (
    <button type="button" className={mergeClasses(styles.row, styles.clickable)} onClick={() => goToScreen(screen)}>
      <span className={styles.rowText}>
        <span>{texts.tools.action[screen]}</span>
        <span className={styles.quiet}>
          {isBegun ? texts.tools.begun(format.date(draft.on)) : texts.tools.purpose[screen]}
        </span>
      </span>
      <span className={styles.arrow}>
        <ArrowIcon />
      </span>
    </button>
  );
}

/** What can be taken back. */
function LastAction() {
  const styles = { ...usePartStyles(), ...useHomeStyles() };
  const { texts, format, model, services, announce } = usePane();
  const last = useObservable(model.open)?.lastAction;
  if (last === undefined) return null;
  async function undo(): Promise<void> {
    const result = await model.operations.run("takeBack", (options) => takeBack(services.workbook, options));
    if (result.kind !== "done") return;
    const kept = result.value?.kept.length ?? 0;
    const said = ({ tools }: PaneTexts) => (kept === 0 ? tools.takenBack : tools.takenBackExcept(kept));
    model.notice.set({ intent: kept === 0 ? "success" : "warning", text: said });
    announce(said(texts));
  }
  const what = isEditAction(last.action) ? texts.tools.action[last.action] : last.action;
  return (
    <div className={styles.way}>
      <p className={styles.quiet}>{texts.tools.lastAction(what, format.date(last.on))}</p>
      <Button size="small" onClick={() => void undo()}>
        {texts.tools.takeBack}
      </Button>
    </div>
  );
}
