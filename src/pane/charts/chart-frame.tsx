import { useId } from "@fluentui/react-components";
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
  /** SVG elements. */
  readonly children: ReactNode;
}

/** A small chart with its title, its description and the same figures as a table. */
export function ChartFrame({ title, description, width, height, table, children }: ChartFrameProps) {
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
      <Disclosure isOpen={isOpen} onToggle={() => setOpen(!isOpen)} show={texts.asTable} hide={texts.hideTable}>
        <FigureTable caption={title} {...table} />
      </Disclosure>
    </figure>
  );
}

function FigureTable({ caption, headers, rows }: ChartFrameProps["table"] & { readonly caption: string }) {
  const styles = useChartStyles();
  return (
    <table className={styles.table} aria-label={caption}>
      <thead>
        <tr>
          {headers.map((header) => (
            <th key={header} scope="col" className={styles.cell}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...others], index) => (
          <tr key={index}>
            <th scope="row" className={styles.cell}>
              {first}
            </th>
            {others.map((text, column) => (
              <td key={column} className={styles.cell}>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
