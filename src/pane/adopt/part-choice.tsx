import { Select } from "@fluentui/react-components";
import { ownMeaning, type ShownBlock, type ShownPart } from "../../actions/adopt/adoption-view";
import { adoptedColumn } from "../../localisation/adoption-texts";
import { importFieldTexts } from "../../localisation/import-field-texts";
import type { Language } from "../../localisation/language";
import { labelOf } from "../../localisation/list-labels";
import { usePane } from "../pane-context";
import { FormField } from "../parts/form-field";
import { useAdoptTexts } from "./use-adopt-texts";

export interface PartChoiceProps {
  readonly block: ShownBlock;
  readonly part: ShownPart;
  readonly of: "column" | "kpi" | "field";
  readonly onChoose: (meaning: string) => void;
}

/** One column, or one row that names a KPI or field: what stands there, and what it becomes. */
export function PartChoice({ block, part, of, onChoose }: PartChoiceProps) {
  const { language } = usePane();
  const { columns: texts } = useAdoptTexts();
  const { header, meaning, choices, examples } = part;
  const word = (choice: string) => {
    if (choice === ownMeaning) return texts.own;
    if (of !== "column") return labelOf(of === "kpi" ? "kpi" : "profile_field", choice, language);
    return columnWord(block, choice, language);
  };
  const seen = examples.length === 0 ? (of === "column" ? texts.empty : "") : texts.examples(examples.join(" · "));
  const why = reasonOf(part, texts);
  // what is meant although it is no usual choice stays to be seen
  const all = meaning === "" || choices.includes(meaning) ? choices : [meaning, ...choices];
  return (
    <FormField label={header} hint={[seen, why].filter((text) => text !== "").join(". ")}>
      <Select
        size="small"
        name={`part-${block.number}-${part.part}`}
        value={meaning}
        onChange={(_, { value }) => onChoose(value)}
      >
        <option value="">{texts.notUsed}</option>
        {all.map((choice) => (
          <option key={choice} value={choice}>
            {word(choice)}
          </option>
        ))}
      </Select>
    </FormField>
  );
}

function columnWord({ kind, target }: ShownBlock, choice: string, language: Language): string {
  if (kind === "orders") return (importWords[choice] ?? { [language]: choice })[language] ?? choice;
  return target === undefined ? choice : adoptedColumn(target, choice, language);
}

const importWords: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
  Object.entries(importFieldTexts).map(([field, { name }]) => [field, name]),
);

function reasonOf(
  { reason, because, meaning }: ShownPart,
  { reasons, second }: ReturnType<typeof useAdoptTexts>["columns"],
): string {
  if (reason === "second") return second(because);
  if (meaning === ownMeaning) return "";
  return reasons[reason] ?? "";
}
