import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { describeError } from "../../localisation/error-texts";
import { usePane } from "../pane-context";
import { useFocusLeft } from "../shell/screen-arrival";
import type { Failure } from "../state/failure";
import { usePartStyles } from "./part-styles";

export interface ErrorMessageProps {
  readonly title: string;
  readonly failure: Failure;
  /** What can be done about it; after a host that did not answer, asking it again comes before. */
  readonly retry?: { readonly label: string; readonly onClick: () => void } | undefined;
  readonly intent?: "error" | "warning";
  /** What was only being read is read again as soon as Excel answers. */
  readonly onAnswer?: () => void;
}

/** What happened, what was kept and what to do. */
export function ErrorMessage({ title, failure, retry, intent = "error", onAnswer }: ErrorMessageProps) {
  const styles = usePartStyles();
  const { texts, language, model } = usePane();
  const bar = useFocusLeft();
  const isHung = failure.code === "hostTimeout";
  const action = isHung
    ? { label: texts.reading.askAgain, onClick: () => void model.askAgain().then(onAnswer) }
    : retry;
  return (
    <MessageBar ref={bar} intent={intent} layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle className={styles.messageTitle}>{title}</MessageBarTitle>
        {describeError(failure.code, failure.params, language)}
        {isHung && ` ${texts.reading.hungHelp}`}
        {failure.code === "internal" && failure.log !== "" && <Details log={failure.log} />}
      </MessageBarBody>
      {action && (
        <MessageBarActions>
          <Button onClick={action.onClick}>{action.label}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

function Details({ log }: { readonly log: string }) {
  const { texts } = usePane();
  return (
    <details>
      <summary>{texts.technicalDetails}</summary>
      <code>{log}</code>
    </details>
  );
}
