import { Select } from "@fluentui/react-components";
import { withPersonCells } from "../../../actions/wizards/buying-center-draft";
import { factorColumns, shortfallOf } from "../../../actions/wizards/buying-center-care";
import { columnText } from "../../../localisation/sheet-texts";
import { usePane } from "../../pane-context";
import { usePartStyles } from "../../parts/part-styles";
import { useBuyingCenterStyles } from "./buying-center-styles";
import type { PersonProps } from "./person-editor";
import { useBuyingCenterTexts } from "./use-buying-center";

/** Weight and our performance, factor by factor. */
export function FactorFields({ tools: { plan, draft, change }, person }: PersonProps) {
  const styles = { ...usePartStyles(), ...useBuyingCenterStyles() };
  const { language, format } = usePane();
  const { person: texts } = useBuyingCenterTexts();
  const shortfall = shortfallOf(person);
  const name = (factor: string) => columnText("contacts", `factor_${factor}`, language)[0];
  return (
    <>
      <p className={styles.quiet}>{texts.factorsHelp}</p>
      <table className={styles.factors}>
        <thead>
          <tr>
            <td />
            <th scope="col" className={styles.head}>
              {texts.weight}
            </th>
            <th scope="col" className={styles.head}>
              {texts.own}
            </th>
          </tr>
        </thead>
        <tbody>
          {factorColumns.map(({ factor, weight, performance }) => (
            <tr key={factor}>
              <th scope="row" className={styles.factor}>
                {name(factor)}
              </th>
              {([weight, performance] as const).map((column) => (
                <td key={column} className={styles.rating}>
                  <Rating
                    name={`contacts.${column}`}
                    label={`${name(factor)}: ${column === weight ? texts.weight : texts.own}`}
                    value={person.values[column]}
                    onChange={(value) => change(withPersonCells(plan, draft, person.key, { [column]: value }))}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {shortfall !== null && <p className={styles.quiet}>{texts.shortfall(format.number(shortfall))}</p>}
    </>
  );
}

interface RatingProps {
  readonly name: string;
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

const steps = [0, 1, 2, 3, 4, 5];

/** A rating from 0 to 5; what else stands in the cell stays to be chosen. */
function Rating({ name, label, value, onChange }: RatingProps) {
  const offered = value === null || steps.includes(value) ? steps : [...steps, value];
  return (
    <Select
      size="small"
      name={name}
      aria-label={label}
      value={value === null ? "" : String(value)}
      onChange={(_, { value: next }) => onChange(next === "" ? null : Number(next))}
    >
      <option value="" />
      {offered.map((step) => (
        <option key={step} value={String(step)}>
          {step}
        </option>
      ))}
    </Select>
  );
}
