import { mergeClasses, useId } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { ArrowIcon } from "../parts/icons";
import { LastAction } from "../parts/last-action";
import { usePartStyles } from "../parts/part-styles";
import { Section } from "../parts/section";
import { toolGroups, type ToolGroup, type ToolKey } from "../screens";
import { useObservable } from "../state/use-plan-state";
import { useHomeStyles } from "./home-styles";

/** Has a button of its own, and stands among the others once it is begun. */
const importKey = "import";
type BegunKey = ToolKey | typeof importKey;

const groups = Object.keys(toolGroups) as readonly ToolGroup[];

/** The wizards and panels by what they are for, those first that have been begun, and the last thing that was written. */
export function ToolsSection() {
  const { texts, model } = usePane();
  useObservable(model.drafts.version);
  const isBegun = (key: BegunKey) => model.drafts.of(key)?.content !== undefined;
  const all = groups.flatMap((group): readonly BegunKey[] => toolGroups[group]);
  return (
    <Section title={texts.tools.title}>
      <Group name="begun" tools={all.concat(importKey).filter(isBegun)} />
      {groups.map((group) => {
        const tools: readonly ToolKey[] = toolGroups[group];
        return <Group key={group} name={group} tools={tools.filter((key) => !isBegun(key))} />;
      })}
      <LastAction />
    </Section>
  );
}

interface GroupProps {
  readonly name: ToolGroup | "begun";
  readonly tools: readonly BegunKey[];
}

function Group({ name, tools }: GroupProps) {
  const styles = { ...usePartStyles(), ...useHomeStyles() };
  const { texts } = usePane();
  const id = useId("tools");
  if (tools.length === 0) return null;
  return (
    <div className={styles.tools}>
      <h3 id={id} className={styles.toolGroup}>
        {texts.tools.group[name]}
      </h3>
      <ul aria-labelledby={id} className={styles.list}>
        {tools.map((key) => (
          <li key={key} className={styles.divided}>
            <Tool screen={key} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Tool({ screen }: { readonly screen: BegunKey }) {
  const styles = { ...usePartStyles(), ...useHomeStyles() };
  const { texts, format, model, goToScreen } = usePane();
  const draft = model.drafts.of(screen);
  const purposes: Readonly<Record<string, string>> = texts.tools.purpose;
  const isBegun = draft?.content !== undefined;
  return (
    <button
      type="button"
      className={mergeClasses(styles.row, styles.tool, styles.clickable)}
      onClick={() => goToScreen(screen)}
    >
      <span className={styles.rowText}>
        <span>{texts.tools.action[screen]}</span>
        <span className={styles.quiet}>{isBegun ? texts.tools.begun(format.date(draft.on)) : purposes[screen]}</span>
      </span>
      <span className={styles.arrow}>
        <ArrowIcon />
      </span>
    </button>
  );
}
