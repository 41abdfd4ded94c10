import { Select } from "@fluentui/react-components";
import type { ImportField } from "../../actions/import/import-fields";
import type { SourceInspection } from "../../actions/import/import-preview";
import { importFieldTexts } from "../../localisation/import-field-texts";
import { usePane } from "../pane-context";
import { FormField } from "../parts/form-field";
import { useImportStyles } from "./import-styles";
import { useImportTexts } from "./use-import-texts";

export interface ColumnFieldProps {
  readonly field: ImportField;
  /** Header of the column that is this field; "" for none. */
  readonly column: string;
  readonly inspection: SourceInspection;
  readonly onChoose: (column: string) => void;
}

/** One field: what it should hold, which column does, and what stands there. */
export function ColumnField({ field, column, inspection, onChoose }: ColumnFieldProps) {
  const styles = useImportStyles();
  const texts = useImportTexts();
  const { language } = usePane();
  const { name, explanation } = importFieldTexts[field];
  return (
    <div>
      <FormField label={name[language]} hint={capitalised(explanation[language], language)}>
        <Select className={styles.control} name={field} value={column} onChange={(_, { value }) => onChoose(value)}>
          <option value="">{texts.columns.notUsed}</option>
          {inspection.columns.map((each) => (
            <option key={each.name} value={each.name}>
              {each.name}
            </option>
          ))}
        </Select>
      </FormField>
      <Examples column={column} inspection={inspection} />
    </div>
  );
}

const capitalised = (text: string, locale: string) => text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);

function Examples({ column, inspection }: Pick<ColumnFieldProps, "column" | "inspection">) {
  const styles = useImportStyles();
  const texts = useImportTexts();
  const found = inspection.columns.find(({ name }) => name === column);
  if (found === undefined) return null;
  const { examples } = found;
  return (
    <p className={styles.examples}>
      {examples.length === 0 ? texts.columns.emptyColumn : texts.columns.examples(examples.join(" · "))}
    </p>
  );
}
