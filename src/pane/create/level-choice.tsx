import { Radio, RadioGroup } from "@fluentui/react-components";
import { levels } from "../../actions/create/create-choices";
import { usePane } from "../pane-context";
import { usePartStyles } from "../parts/part-styles";
import { Section } from "../parts/section";
import { useCreateStyles } from "./create-styles";
import type { CreateFormState } from "./use-create-form";

export interface LevelChoiceProps {
  readonly state: CreateFormState;
}

/** How many sheets the plan begins with, each level with what it brings. */
export function LevelChoice({ state }: LevelChoiceProps) {
  const styles = { ...usePartStyles(), ...useCreateStyles() };
  const { texts } = usePane();
  const choose = (value: string) => {
    const level = levels.find((known) => known === value);
    if (level !== undefined) state.set({ level });
  };
  return (
    <Section title={texts.create.scope}>
      <p className={styles.quiet}>{texts.create.scopeHint}</p>
      <RadioGroup
        name="level"
        aria-label={texts.create.scope}
        value={state.form.level}
        onChange={(_, { value }) => choose(value)}
      >
        {levels.map((level) => (
          <Radio key={level} value={level} label={<LevelLabel {...texts.create.levels[level]} />} />
        ))}
      </RadioGroup>
    </Section>
  );
}

function LevelLabel({ name, brings }: { readonly name: string; readonly brings: string }) {
  const styles = { ...usePartStyles(), ...useCreateStyles() };
  return (
    <>
      {name} <span className={styles.brings}>{brings}</span>
    </>
  );
}
