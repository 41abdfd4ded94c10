import { Button, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import type { WorkbookState } from "../../actions/home/workbook-state";
import type { FoundRepair, RepairSearch } from "../../actions/repair/search-repairs";
import { ErrorMessage } from "../parts/error-message";
import { usePartStyles } from "../parts/part-styles";
import { Section } from "../parts/section";
import { RepairCard } from "./repair-card";
import type { RepairOrder } from "./use-carry-out";
import type { Searching } from "./use-repair-search";
import { useRepairTexts } from "./use-repair-texts";

export interface RepairsSectionProps {
  readonly state: WorkbookState;
  readonly searching: Searching;
  readonly onSearch: () => void;
  readonly onRepair: (order: RepairOrder) => void;
  /** The repair that somebody wants to look at. */
  readonly wanted: { readonly key: string } | undefined;
}

/** Everything that can be repaired: what is certain, and what people have to agree to. */
export function RepairsSection(props: RepairsSectionProps) {
  const { searching, state, onSearch } = props;
  const styles = usePartStyles();
  const texts = useRepairTexts();
  if (searching.kind === "done")
    return (
      <>
        {searching.state !== state && <Outdated />}
        <Found {...props} search={searching.search} />
        <div className={styles.actions}>
          <Button onClick={onSearch}>{texts.searchAgain}</Button>
        </div>
      </>
    );
  return (
    <Section title={texts.repairs}>
      {searching.kind === "searching" ? (
        <Spinner size="tiny" labelPosition="after" label={texts.searching} role="status" />
      ) : (
        <ErrorMessage
          title={texts.searchFailed}
          failure={searching.failure}
          retry={{ label: texts.searchAgain, onClick: onSearch }}
        />
      )}
    </Section>
  );
}

function Outdated() {
  const texts = useRepairTexts();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{texts.outdated}</MessageBarBody>
    </MessageBar>
  );
}

interface FoundProps extends RepairsSectionProps {
  readonly search: RepairSearch;
}

function Found(props: FoundProps) {
  const styles = usePartStyles();
  const texts = useRepairTexts();
  const { found } = props.search;
  const certain = found.filter(({ repair }) => !repair.needsConsent);
  const asked = found.filter(({ repair }) => repair.needsConsent);
  return (
    <>
      <Section title={texts.repairs} aside={<span className={styles.quiet}>{certain.length}</span>}>
        {certain.length === 0 ? (
          <p className={styles.quiet}>{asked.length === 0 ? texts.nothing : texts.onlyAsked}</p>
        ) : (
          <RepairList {...props} repairs={certain} canRepairAll />
        )}
      </Section>
      {asked.length > 0 && (
        <Section title={texts.asked} aside={<span className={styles.quiet}>{asked.length}</span>}>
          <p className={styles.quiet}>{texts.askedLead}</p>
          <RepairList {...props} repairs={asked} canRepairAll={false} />
        </Section>
      )}
    </>
  );
}

const portion = 10;

interface RepairListProps extends FoundProps {
  readonly repairs: readonly FoundRepair[];
  readonly canRepairAll: boolean;
}

/** The first repairs, and more on demand; only what is shown is carried out. */
function RepairList({ search, repairs, canRepairAll, wanted, onRepair }: RepairListProps) {
  const styles = usePartStyles();
  const texts = useRepairTexts();
  const [asked, setAsked] = useState(portion);
  const shown = repairs.slice(0, Math.max(asked, repairs.findIndex(({ key }) => key === wanted?.key) + 1));
  const more = Math.min(repairs.length - shown.length, portion);
  return (
    <>
      {canRepairAll && <p className={styles.quiet}>{texts.repairsLead}</p>}
      <ul className={styles.list}>
        {shown.map((found) => (
          <li key={found.key} className={styles.divided}>
            <RepairCard
              found={found}
              headers={search.headers}
              wanted={found.key === wanted?.key ? wanted : undefined}
              onRepair={() => onRepair({ search, chosen: [found] })}
            />
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        {more > 0 && <Button onClick={() => setAsked(shown.length + more)}>{texts.more(more)}</Button>}
        {canRepairAll && (
          <Button appearance="primary" onClick={() => onRepair({ search, chosen: shown })}>
            {texts.repairAll(shown.length)}
          </Button>
        )}
      </div>
    </>
  );
}
