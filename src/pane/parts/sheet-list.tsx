import { usePartStyles } from "./part-styles";
import { PlaceRow } from "./place-row";

export interface SheetListProps {
  readonly sheets: readonly string[];
}

/** Sheets by name; each leads to its first cell. */
export function SheetList({ sheets }: SheetListProps) {
  const styles = usePartStyles();
  return (
    <ul className={styles.list}>
      {sheets.map((sheet) => (
        <li key={sheet} className={styles.divided}>
          <PlaceRow place={{ sheet, row: 0, column: 0 }} title={sheet} />
        </li>
      ))}
    </ul>
  );
}
