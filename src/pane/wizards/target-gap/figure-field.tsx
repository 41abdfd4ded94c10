import { fieldOf } from "../../../actions/edit/field-of";
import { NumberField } from "../../fields/number-field";
import type { RowFieldProps } from "../../fields/row-field";
import { usePane } from "../../pane-context";

export interface FigureFieldProps extends RowFieldProps {
  /** Shares are typed in percent. */
  readonly unit: string;
}

/** A column whose figure is in the unit of the line's KPI. */
export function FigureField({ unit, ...props }: FigureFieldProps) {
  const { language } = usePane();
  const { plan, sheet, column, label, hint } = props;
  const known = fieldOf(plan, sheet, column, language);
  const kind = unit === "%" ? "percent" : "number";
  return <NumberField {...props} field={{ ...known, kind, label: label ?? known.label, hint: hint ?? known.hint }} />;
}
