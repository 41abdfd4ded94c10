import { Button, useId } from "@fluentui/react-components";
import { useState } from "react";
import type { PlacedAdoptionFinding } from "../../actions/adopt/adoption-view";
import { describeAdoptionFindingInPane } from "../../localisation/adoption-finding-texts.pane";
import type { Severity } from "../../domain/finding";
import { usePane } from "../pane-context";
import { usePartStyles } from "../parts/part-styles";
import { PlaceRow } from "../parts/place-row";
import { SeverityIcon } from "../parts/severity-icon";
import { capitalised } from "./block-words";
import { useAdoptTexts } from "./use-adopt-texts";

export interface AdoptionFindingsProps {
  readonly findings: readonly PlacedAdoptionFinding[];
}

const shownAtFirst = 12;
const order: readonly Severity[] = ["error", "warning", "info"];

/** What was noticed, the worst first, each once and with its cell. */
export function AdoptionFindings({ findings }: AdoptionFindingsProps) {
  const styles = usePartStyles();
  const { preview } = useAdoptTexts();
  const { texts, format, language } = usePane();
  const [isAll, setAll] = useState(false);
  const id = useId("findings");
  const once = [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
  const sorted = order.flatMap((severity) => once.filter((finding) => finding.severity === severity));
  if (sorted.length === 0) return null;
  return (
    <>
      <ul id={id} className={styles.list}>
        {(isAll ? sorted : sorted.slice(0, shownAtFirst)).map((finding) => (
          <li key={JSON.stringify(finding)} className={styles.divided}>
            <PlaceRow
              place={finding.place}
              icon={<SeverityIcon severity={finding.severity} />}
              title={capitalised(describeAdoptionFindingInPane(finding, language), language)}
              detail={[texts.severity[finding.severity], ...(finding.place ? [finding.place.sheet] : [])].join(" · ")}
            />
          </li>
        ))}
      </ul>
      {!isAll && sorted.length > shownAtFirst && (
        <div className={styles.actions}>
          <Button size="small" aria-controls={id} onClick={() => setAll(true)}>
            {preview.showAll(format.number(sorted.length))}
          </Button>
        </div>
      )}
    </>
  );
}
