import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { FoundRepair } from "../../actions/repair/search-repairs";
import type { Language } from "../../localisation/language";
import type { RepairPaneTexts } from "../../localisation/repair-pane-texts";
import { usePane } from "../pane-context";
import { findingPlaceText } from "../parts/finding-place-text";
import { ArrowIcon } from "../parts/icons";
import { usePartStyles } from "../parts/part-styles";
import { useGoToCell } from "../parts/use-go-to-cell";
import { RepairedCellList } from "./repaired-cell-list";
import { useRepairStyles } from "./repair-styles";
import { useRepairTexts } from "./use-repair-texts";

export interface RepairCardProps {
  readonly found: FoundRepair;
  /** Language of the workbook's headers. */
  readonly headers: Language;
  /** Given when somebody wants to look at this one, anew each time: it takes the focus. */
  readonly wanted: object | undefined;
  readonly onRepair: () => void;
}

/** One repair: what it does, where, what stands there then, and the button that does it. */
export function RepairCard({ found, headers, wanted, onRepair }: RepairCardProps) {
  const styles = { ...usePartStyles(), ...useRepairStyles() };
  const texts = useRepairTexts();
  const { repair, cells, canTakeBack } = found;
  const { title } = texts.kinds[repair.kind];
  const note = noteOf(repair, texts);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (wanted !== undefined) heading.current?.focus();
  }, [wanted]);
  return (
    <article className={styles.card}>
      <h3 ref={heading} tabIndex={-1} className={styles.title}>
        {title(repair)}
      </h3>
      <Place found={found} headers={headers} />
      <RepairedCellList cells={cells} />
      <p className={styles.quiet}>{canTakeBack ? note : `${note} ${texts.cannotTakeBack}`}</p>
      <div className={styles.actions}>
        <Button size="small" onClick={onRepair} aria-label={`${buttonText(found, texts)}: ${title(repair)}`}>
          {buttonText(found, texts)}
        </Button>
      </div>
    </article>
  );
}

/** What may be meant otherwise says how it has been read. */
function noteOf({ kind, needsConsent }: FoundRepair["repair"], texts: RepairPaneTexts): string {
  if (needsConsent && kind === "number_text") return texts.askedNumber;
  if (needsConsent && kind === "date_text") return texts.askedDate;
  return texts.kinds[kind].note;
}

function buttonText({ repair }: FoundRepair, texts: RepairPaneTexts): string {
  return repair.needsConsent ? texts.agree : texts.repair;
}

function Place({ found: { repair, place }, headers }: Pick<RepairCardProps, "found" | "headers">) {
  const styles = usePartStyles();
  const { texts } = usePane();
  const goToCell = useGoToCell();
  const { sheet, row, column } = repair;
  const about = { code: repair.kind, severity: "info", params: {} } as const;
  const finding = { ...about, ...(sheet && { sheet }), ...(row && { row }), ...(column && { column }) };
  const text = findingPlaceText(finding, place, { headers, texts });
  if (text === "") return null;
  if (place === undefined) return <p className={styles.quiet}>{text}</p>;
  return (
    <button type="button" className={styles.link} onClick={() => void goToCell(place)}>
      {text}
      <ArrowIcon />
    </button>
  );
}
