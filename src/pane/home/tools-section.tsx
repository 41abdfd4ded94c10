import { mergeClasses } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { ArrowIcon } from "../parts/icons";
import { LastAction } from "../parts/last-action";
import { usePartStyles } from "../parts/part-styles";
import { Section } from "../parts/section";
import { toolKeys, type ToolKey } from "../screens";
import { useObservable } from "../state/use-plan-state";

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
