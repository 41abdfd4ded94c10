import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { findingGroups, type SheetGroup } from "../../actions/check/finding-groups";
import type { PlacedFinding } from "../../actions/home/workbook-state";
import { repairOfFinding } from "../../actions/repair/repair-of-finding";
import type { FoundRepair } from "../../actions/repair/search-repairs";
import { describeFinding, explainFinding } from "../../localisation/describe-finding";
import type { Language } from "../../localisation/language";
import { sheetName } from "../../localisation/sheet-texts";
import { usePane } from "../pane-context";
import { findingPlaceText } from "../parts/finding-place-text";
import { countText } from "../parts/finding-counts";
import { usePartStyles } from "../parts/part-styles";
import { PlaceRow } from "../parts/place-row";
import { Section } from "../parts/section";
import { SeverityIcon } from "../parts/severity-icon";
import { useRepairStyles } from "./repair-styles";
import { useRepairTexts } from "./use-repair-texts";

export interface FindingsListProps {
  /** The worst first, then by sheet. */
  readonly findings: readonly PlacedFinding[];
  /** Language of the workbook's headers. */
  readonly headers: Language;
  /** The repairs that have been found. */
  readonly repairs: readonly FoundRepair[];
  /** Shows a repair by its key. */
  readonly onShow: (key: string) => void;
}

const [shownAtFirst, shownMore] = [20, 50];

/** Findings by severity and sheet, each with its reason, advice, cell and repair; the first ones, and more on demand. */
export function FindingsList(props: FindingsListProps) {
  const styles = usePartStyles();
  const { texts } = usePane();
  const { more: moreText } = useRepairTexts();
  const [shown, setShown] = useState(shownAtFirst);
  const { findings } = props;
  const more = Math.min(findings.length - shown, shownMore);
  return (
    <>
      {findingGroups(findings, shown).map(({ severity, count, sheets }) => (
        <Section key={severity} title={countText(severity, count, texts)}>
          {sheets.map((group) => (
            <OfSheet key={group.sheet ?? ""} {...props} group={group} />
          ))}
        </Section>
      ))}
      {more > 0 && (
        <div className={styles.actions}>
          <Button onClick={() => setShown(shown + more)}>{moreText(more)}</Button>
        </div>
      )}
    </>
  );
}

function OfSheet({ group, ...props }: FindingsListProps & { readonly group: SheetGroup }) {
  const styles = { ...usePartStyles(), ...useRepairStyles() };
  const texts = useRepairTexts();
  const { sheet, count, findings } = group;
  const name = sheet === undefined ? texts.wholePlan : (findings[0]?.place?.sheet ?? sheetName(sheet, props.headers));
  return (
    <>
      <h3 className={styles.sheet}>{count === 1 ? name : `${name} (${count})`}</h3>
      <ul className={styles.list}>
        {findings.map((finding, index) => (
          // Findings have no identity of their own: two may say the same.
          <li key={index} className={styles.divided}>
            <FindingItem {...props} finding={finding} />
          </li>
        ))}
      </ul>
    </>
  );
}

function FindingItem({ finding, headers, repairs, onShow }: FindingsListProps & { readonly finding: PlacedFinding }) {
  const styles = { ...usePartStyles(), ...useRepairStyles() };
  const { texts, language } = usePane();
  const { showRepair } = useRepairTexts();
  const repair = repairOfFinding(finding, repairs);
  const where = findingPlaceText(finding, finding.place, { headers, texts });
  return (
    <>
      <PlaceRow
        place={finding.place}
        icon={<SeverityIcon severity={finding.severity} />}
        title={describeFinding(finding, language)}
        detail={where === "" ? undefined : where}
      />
      <div className={styles.below}>
        <Explanation finding={finding} />
        {repair && (
          <button type="button" className={styles.link} onClick={() => onShow(repair.key)}>
            {showRepair}
          </button>
        )}
      </div>
    </>
  );
}

/** Why it matters and what to do, on demand. */
function Explanation({ finding }: { readonly finding: PlacedFinding }) {
  const styles = useRepairStyles();
  const { language } = usePane();
  const { reason } = useRepairTexts();
  const explained = explainFinding(finding, language);
  if (explained === undefined) return null;
  return (
    <details className={styles.explained}>
      <summary className={styles.summary}>{reason}</summary>
      <p>{explained.why}</p>
      <p>{explained.todo}</p>
    </details>
  );
}
