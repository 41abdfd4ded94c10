import { Select } from "@fluentui/react-components";
import type { AdoptDraft } from "../../actions/adopt/adopt-draft";
import { importPaneTexts } from "../../localisation/import-pane-texts";
import { usePane } from "../pane-context";
import { FormField } from "../parts/form-field";
import { Section } from "../parts/section";
import { useAdoptStyles } from "./adopt-styles";
import type { AdoptTools } from "./adopt-tools";

const codes = {
  decimal: ["tabular.decimal-ambiguous", "tabular.decimal-contradictory"],
  dates: ["tabular.date-order-ambiguous", "tabular.date-order-contradictory"],
} as const;

/** What cells leave open, however they are mapped: the decimal mark, the order of dates. */
export function OpenQuestions({ tools }: { readonly tools: AdoptTools }) {
  const styles = useAdoptStyles();
  const { language } = usePane();
  const { columns } = importPaneTexts(language);
  const { draft, change, blocks } = tools;
  const isOpen = (question: keyof typeof codes) =>
    draft[question] !== undefined ||
    blocks.some(({ findings }) => findings.some(({ code }) => codes[question].some((each) => each === code)));
  const asked = (["decimal", "dates"] as const).filter(isOpen);
  if (asked.length === 0) return null;
  const choices = { decimal: columns.decimalChoices, dates: columns.dateChoices } as const;
  return (
    <Section title={columns.questions}>
      <div className={styles.fields}>
        {asked.map((question) => (
          <FormField key={question} label={columns[question]}>
            <Select
              name={question}
              value={draft[question] ?? ""}
              onChange={(_, { value }) => change(withAnswer(draft, question, value))}
            >
              <option value="">{columns.choose}</option>
              {Object.entries(choices[question]).map(([value, text]) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </Select>
          </FormField>
        ))}
      </div>
    </Section>
  );
}

function withAnswer(draft: AdoptDraft, question: keyof typeof codes, value: string): AdoptDraft {
  const { decimal, dates, ...others } = draft;
  const said = { decimal, dates, [question]: value };
  return {
    ...others,
    ...((said.decimal === "," || said.decimal === ".") && { decimal: said.decimal }),
    ...((said.dates === "dmy" || said.dates === "mdy" || said.dates === "ymd") && { dates: said.dates }),
  };
}
