import { mergeClasses, useId } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { Disclosure } from "../parts/disclosure";
import { usePartStyles } from "../parts/part-styles";
import { useWizardTexts } from "../parts/use-wizard-texts";
import { useChartStyles } from "./chart-styles";

export interface ChartFrameProps {
  readonly title: string;
  /** What the chart shows, in one sentence, for people who listen. */
  readonly description: string;
  /** Of the drawing's own coordinates; it is scaled to the width of the pane. */
  readonly width: number;
  readonly height: number;
  /** The same figures as a table: headers, then rows. */
  readonly table: { readonly headers: readonly string[]; readonly rows: readonly (readonly string[])[] };
  /** What the marks mean, where they do not say it themselves. */
  readonly legend?: ReactNode;
  /** SVG elements. */
  readonly children: ReactNode;
}

/** A small chart with its title, its description and the same figures as a table. */
export function ChartFrame({ title, description, width, height, table, legend, children }: ChartFrameProps) {
  const styles = { ...usePartStyles(), ...useChartStyles() };
  const texts = useWizardTexts();
  const id = useId("chart");
  const [isOpen, setOpen] = useState(false);
  return (
    <figure className={styles.figure}>
      <figcaption id={id} className={styles.caption}>
        {title}
      </figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={id} className={styles.drawing}>
        <desc>{description}</desc>
        {children}
      </svg>
      {legend}
      <Disclosure isOpen={isOpen} onToggle={() => setOpen(!isOpen)} show={texts.asTable} hide={texts.hideTable}>
        <div className={styles.scroll}>
          <FigureTable caption={title} {...table} />
        </div>
      </Disclosure>
    </figure>
  );
}

/** "1.200", "+3,5 %", "4,4 / 3,9", or a dash for none. */
const isFigure = (text: string) => /^[+−-]?\d|^–$/.test(text);

function FigureTable({ caption, headers, rows }: ChartFrameProps["table"] & { readonly caption: string }) {
  const styles = useChartStyles();
  const looks = headers.map((_, column) =>
    mergeClasses(styles.cell, column > 0 && rows.every((row) => isFigure(row[column] ?? "")) && styles.figures),
  );
  return (
    <table className={styles.table} aria-label={caption}>
      <thead>
        <tr>
          {headers.map((header, column) => (
            <th key={header} scope="col" className={mergeClasses(looks[column], styles.header)}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...others], index) => (
          <tr key={index}>
            <th scope="row" className={looks[0]}>
              {first}
            </th>
            {others.map((text, column) => (
              <td key={column} className={looks[column + 1]}>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
