import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePane } from "../pane-context";
import { useFocusLeft } from "../shell/screen-arrival";
import type { Notice, NoticePlace } from "../state/notice";
import { useObservable, useOperation, usePlanState } from "../state/use-plan-state";
import { ErrorMessage } from "./error-message";
import { DismissIcon } from "./icons";
import { usePartStyles } from "./part-styles";
import { PlaceRow } from "./place-row";
import { useTakeBack } from "./use-take-back";

export interface TroublesProps {
  /** Repeats the operation that failed, where that makes sense here; taking back is repeated everywhere. */
  readonly onRetry?: (() => void) | undefined;
}

/** What there is to say above a screen, one message at a time: the operation that failed, the reading that did, or a notice. */
export function Troubles({ onRetry }: TroublesProps) {
  const { texts, model } = usePane();
  const operation = useOperation();
  const reading = usePlanState();
  if (operation.kind === "failed") return <OperationFailure operation={operation} onRetry={onRetry} />;
  if (reading.kind !== "ready" || reading.trouble === undefined) return <NoticeMessage />;
  const readAgain = { label: texts.reading.readAgain, onClick: () => void model.reader.refresh() };
  return <ErrorMessage title={texts.reading.stale} failure={reading.trouble} intent="warning" retry={readAgain} />;
}

type Failed = Extract<ReturnType<typeof useOperation>, { kind: "failed" }>;

/** A filter that cannot be set again as it was is the user's: only they can give it up. */
const filterCodes: readonly string[] = ["tableFiltered", "filterUnreadable", "removalFiltered"];

function OperationFailure({ operation, onRetry }: TroublesProps & { readonly operation: Failed }) {
  const { texts, model } = usePane();
  const takeBack = useTakeBack();
  const { name, failure } = operation;
  const again = name === "takeBack" ? () => void takeBack() : onRetry;
  const isFiltered = filterCodes.includes(failure.code);
  const agreement = name === "remove" ? texts.removeFiltered : texts.clearFilter;
  const retry = () => {
    if (isFiltered) model.operations.acceptFilterLoss();
    again?.();
  };
  return (
    <ErrorMessage
      title={texts.operation.failed[name]}
      failure={failure}
      intent={failure.code === "cancelled" ? "warning" : "error"}
      retry={again && { label: isFiltered ? agreement : texts.tryAgain, onClick: retry }}
    />
  );
}

function NoticeMessage() {
  const { model } = usePane();
  const notice = useObservable(model.notice);
  return notice === undefined ? null : <ShownNotice notice={notice} />;
}

function ShownNotice({ notice }: { readonly notice: Notice }) {
  const { texts, model, language } = usePane();
  const bar = useFocusLeft();
  useSaidOnce(notice);
  const dismiss = () => model.notice.set(undefined);
  return (
    <MessageBar ref={bar} intent={notice.intent} layout="multiline">
      <MessageBarBody>
        {notice.text(texts, language)}
        {notice.places !== undefined && notice.places.length > 0 && <Places places={notice.places} />}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" icon={<DismissIcon />} aria-label={texts.dismiss} onClick={dismiss} />
        }
      />
    </MessageBar>
  );
}

function Places({ places }: { readonly places: readonly NoticePlace[] }) {
  const styles = usePartStyles();
  const { texts, language } = usePane();
  return (
    <ul className={styles.list}>
      {places.map(({ place, text }) => (
        <li key={`${place.sheet} ${place.row} ${place.column} ${text(texts, language)}`} className={styles.divided}>
          <PlaceRow place={place} title={text(texts, language)} />
        </li>
      ))}
    </ul>
  );
}

/** What nobody has asked for is said when it comes, and not again when the language is another. */
function useSaidOnce(notice: Notice): void {
  const { texts, language, announce } = usePane();
  const spoken = useRef({ texts, language });
  spoken.current = { texts, language };
  useEffect(() => {
    if (notice.isUnasked) announce(notice.text(spoken.current.texts, spoken.current.language));
  }, [notice, announce]);
}
