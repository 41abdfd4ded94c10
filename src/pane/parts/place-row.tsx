import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellPlace } from "../../actions/open-workbook";
import { ArrowIcon } from "./icons";
import { usePartStyles } from "./part-styles";
import { useGoToCell } from "./use-go-to-cell";

export interface PlaceRowProps {
  /** Where a click leads; without it the row only tells. */
  readonly place: CellPlace | undefined;
  readonly icon?: ReactNode;
  readonly title: ReactNode;
  readonly detail?: ReactNode;
}

/** A line of a list that leads to its cell. */
export function PlaceRow({ place, icon, title, detail }: PlaceRowProps) {
  const styles = usePartStyles();
  const goToCell = useGoToCell();
  const contents = (
    <>
      {icon !== undefined && <span className={styles.rowIcon}>{icon}</span>}
      <span className={styles.rowText}>
        <span>{title}</span>
        {detail !== undefined && <span className={styles.quiet}>{detail}</span>}
      </span>
      {place && (
        <span className={mergeClasses(styles.rowIcon, styles.arrow)}>
          <ArrowIcon />
        </span>
      )}
    </>
  );
  const look = mergeClasses(styles.row, icon !== undefined && styles.withIcon);
  if (place === undefined) return <div className={look}>{contents}</div>;
  return (
    <button type="button" className={mergeClasses(look, styles.clickable)} onClick={() => void goToCell(place)}>
      {contents}
    </button>
  );
}
