import { Button, Checkbox } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { defaultTargetKpis, kpisByCategory } from "../../actions/create/create-choices";
import { kpiDefinitions } from "../../localisation/kpi-definitions";
import { labelOf } from "../../localisation/list-labels";
import { usePane } from "../pane-context";
import { Disclosure } from "../parts/disclosure";
import { usePartStyles } from "../parts/part-styles";
import { Section } from "../parts/section";
import { useCreateStyles } from "./create-styles";
import type { CreateFormState } from "./use-create-form";

export interface TargetKpisProps {
  readonly state: CreateFormState;
}

/** The KPIs that get target rows: named while closed, a list of checkboxes while open. */
export function TargetKpis({ state }: TargetKpisProps) {
  const styles = usePartStyles();
  const { texts, language, format } = usePane();
  const [isOpen, setOpen] = useState(false);
  const groups = useMemo(kpisByCategory, []);
  const all = useMemo(() => [...groups.values()].flat(), [groups]);
  const chosen = state.form.targetKpis;
  const names = chosen.map((key) => labelOf("kpi", key, language));
  return (
    <Section title={texts.create.targets} aside={<Count chosen={chosen.length} all={all.length} />}>
      <p className={styles.quiet}>{texts.create.targetsHint}</p>
      {!isOpen && <p className={styles.text}>{names.length === 0 ? texts.create.noTargets : format.list(names)}</p>}
      <Disclosure
        isOpen={isOpen}
        onToggle={() => setOpen(!isOpen)}
        show={texts.create.changeTargets}
        hide={texts.create.hideTargets}
      >
        <QuickChoices onChoose={(targetKpis) => state.set({ targetKpis })} />
        {[...groups].map(([category, keys]) => (
          <Category
            key={category}
            title={texts.create.categories[category]}
            keys={keys}
            chosen={chosen}
            onChange={(wanted) => state.set({ targetKpis: all.filter((key) => wanted.has(key)) })}
          />
        ))}
      </Disclosure>
    </Section>
  );
}

function Count({ chosen, all }: { readonly chosen: number; readonly all: number }) {
  const styles = usePartStyles();
  const { texts } = usePane();
  return (
    <span role="status" className={styles.quiet}>
      {texts.create.targetsChosen(chosen, all)}
    </span>
  );
}

function QuickChoices({ onChoose }: { readonly onChoose: (keys: readonly string[]) => void }) {
  const styles = usePartStyles();
  const { texts } = usePane();
  return (
    <div className={styles.actions}>
      <Button size="small" appearance="subtle" onClick={() => onChoose(defaultTargetKpis)}>
        {texts.create.usualTargets}
      </Button>
      <Button size="small" appearance="subtle" onClick={() => onChoose([])}>
        {texts.create.noTargets}
      </Button>
    </div>
  );
}

interface CategoryProps {
  readonly title: string;
  readonly keys: readonly string[];
  readonly chosen: readonly string[];
  readonly onChange: (wanted: ReadonlySet<string>) => void;
}

function Category({ title, keys, chosen, onChange }: CategoryProps) {
  const styles = useCreateStyles();
  const { language } = usePane();
  const toggle = (key: string, isChosen: boolean) =>
    onChange(new Set(isChosen ? [...chosen, key] : chosen.filter((other) => other !== key)));
  return (
    <fieldset className={styles.group}>
      <legend className={styles.category}>{title}</legend>
      <div className={styles.choices}>
        {keys.map((key) => (
          <Checkbox
            key={key}
            label={labelOf("kpi", key, language)}
            title={kpiDefinitions[key]?.[language]}
            checked={chosen.includes(key)}
            onChange={(_, { checked }) => toggle(key, checked === true)}
          />
        ))}
      </div>
    </fieldset>
  );
}
