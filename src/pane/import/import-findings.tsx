import { Button, useId } from "@fluentui/react-components";
import { useState } from "react";
import { describeImportFindingInPane } from "../../localisation/import-findings";
import type { ActualsSource } from "../../actions/import/actuals-source";
import type { Severity } from "../../domain/finding";
import { usePane } from "../pane-context";
import { SeverityIcon } from "../parts/severity-icon";
import { usePartStyles } from "../parts/part-styles";
import { PlaceRow } from "../parts/place-row";
import { findingPlace } from "./finding-place";
import { isQuestion, type SourceFinding } from "./import-draft";
import { useImportTexts } from "./use-import-texts";

export interface ImportFindingsProps {
  readonly findings: readonly SourceFinding[];
  readonly source: ActualsSource;
  /** Also what is asked as a question elsewhere. */
  readonly withQuestions?: boolean;
}

const shownAtFirst = 20;
const order: readonly Severity[] = ["error", "warning", "info"];

/** What was noticed, the worst first, each with its row; what is asked as a question is repeated only on demand. */
export function ImportFindings({ findings, source, withQuestions = false }: ImportFindingsProps) {
  const styles = usePartStyles();
  const texts = useImportTexts();
  const { format } = usePane();
  const [isAll, setAll] = useState(false);
  const id = useId("findings");
  const sorted = order.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity && (withQuestions || !isQuestion(finding))),
  );
  if (sorted.length === 0) return null;
  return (
    <>
      <ul id={id} className={styles.list}>
        {(isAll ? sorted : sorted.slice(0, shownAtFirst)).map((finding, index) => (
          // Findings have no identity of their own: two may say the same.
          <li key={index} className={styles.divided}>
            <FindingRow finding={finding} source={source} />
          </li>
        ))}
      </ul>
      {!isAll && sorted.length > shownAtFirst && (
        <div className={styles.actions}>
          <Button aria-controls={id} onClick={() => setAll(true)}>
            {texts.preview.showAll(format.number(sorted.length))}
          </Button>
        </div>
      )}
    </>
  );
}

function FindingRow({ finding, source }: { readonly finding: SourceFinding; readonly source: ActualsSource }) {
  const { texts, language } = usePane();
  return (
    <PlaceRow
      place={findingPlace(finding, source)}
      icon={<SeverityIcon severity={finding.severity} />}
      title={describeImportFindingInPane(finding, language) ?? finding.code}
      detail={texts.severity[finding.severity]}
    />
  );
}
