import { labelOf } from "../../../localisation/list-labels";
import { countUnit, pointWords } from "../../../localisation/amount-text";
import type { Language } from "../../../localisation/language";
import { usePane } from "../../pane-context";

export interface GapFormat {
  /** A figure with its unit. */
  readonly value: (figure: number) => string;
  /** A difference of figures with its sign and unit: points where the figure is a share. */
  readonly change: (difference: number) => string;
  /** The same without sign. */
  readonly amount: (difference: number) => string;
  /** A figure as an axis names it. */
  readonly short: (figure: number) => string;
  /** A difference as a bar names it. */
  readonly shortChange: (difference: number) => string;
  /** What contributions are entered in; "" where it goes without saying. */
  readonly unitName: string;
}

const unitWord = (unit: string, language: Language) =>
  unit === "%" || unit === "1-5" ? pointWords[unit].many[language] : labelOf("unit_name", unit, language);

/** Figures of a unit as the sheets show them: shares in percent, small figures with decimals. */
export function useGapFormat(unit: string): GapFormat {
  const { language, format } = usePane();
  const isShare = unit === "%";
  const isScale = unit === "1-5";
  const unitName = unit === countUnit ? "" : unitWord(unit, language);
  const plain = (figure: number, signDisplay: "auto" | "exceptZero" = "auto") => {
    const scaled = isShare ? figure * 100 : figure;
    const maximumFractionDigits = isShare ? 2 : Math.abs(scaled) < 100 ? 2 : 0;
    const written = new Intl.NumberFormat(format.locale, { maximumFractionDigits, signDisplay }).format(scaled + 0);
    return written.replace("-", "−");
  };
  const percent = new Intl.NumberFormat(format.locale, { style: "percent", maximumFractionDigits: 2 });
  const withUnit = (text: string) => (unitName === "" ? text : `${text} ${unitName}`);
  const share = (figure: number) => percent.format(figure);
  return {
    unitName,
    short: (figure) => (isShare ? share(figure) : plain(figure)),
    shortChange: (difference) => plain(difference, "exceptZero"),
    value: (figure) => (isShare ? share(figure) : isScale ? plain(figure) : withUnit(plain(figure))),
    change: (difference) => withUnit(plain(difference, "exceptZero")),
    amount: (difference) => withUnit(plain(Math.abs(difference))),
  };
}

/** A label with the unit in which its figure is entered; shares say it beside the field. */
export function withUnit(label: string, unit: string, { unitName }: GapFormat): string {
  return unit === "%" || unitName === "" ? label : `${label} (${unitName})`;
}
