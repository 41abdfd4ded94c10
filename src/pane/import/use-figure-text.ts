import { fiscalYearLabel } from "../../actions/create/create-choices";
import type { KpiFigures } from "../../domain/kpi/kpi-figures";
import { labelOf } from "../../localisation/list-labels";
import { usePane } from "../pane-context";
import { useImportTexts } from "./use-import-texts";

export interface FigureText {
  /** "Revenue · Beverages · 2024" */
  readonly name: (figures: KpiFigures) => string;
  /** The value with its unit, as a person reads it. */
  readonly value: (figures: Pick<KpiFigures, "actual" | "unit">) => string;
}

/** KPI figures in words and numbers of the pane's language. */
export function useFigureText(fiscalYearStart: number): FigureText {
  const { language, format } = usePane();
  const texts = useImportTexts();
  const percent = new Intl.NumberFormat(format.locale, { style: "percent", maximumFractionDigits: 2 });
  const number = new Intl.NumberFormat(format.locale, { maximumFractionDigits: 2 });
  return {
    name: ({ kpi, productGroup, region, segment, fiscalYear }) =>
      [labelOf("kpi", kpi, language), productGroup, region, segment, fiscalYearLabel(fiscalYear, fiscalYearStart)]
        .filter((part) => part !== "")
        .join(" · "),
    value: ({ actual, unit }) => {
      if (actual === null) return texts.preview.empty;
      if (unit === "%") return percent.format(actual);
      return unit === "" || unit === "n" ? number.format(actual) : `${number.format(actual)} ${unit}`;
    },
  };
}
