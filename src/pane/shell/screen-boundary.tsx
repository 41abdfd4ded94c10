import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { PaneTexts } from "../../localisation/pane-texts";
import { usePartStyles } from "../parts/part-styles";

export interface ScreenBoundaryProps {
  readonly texts: PaneTexts;
  readonly children: ReactNode;
}

/** Catches what a screen cannot recover from, such as code that does not load. React knows only classes for this. */
export class ScreenBoundary extends Component<ScreenBoundaryProps, { readonly hasFailed: boolean }> {
  override readonly state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    const { texts, children } = this.props;
    return this.state.hasFailed ? <ScreenFailed texts={texts} /> : children;
  }
}

function ScreenFailed({ texts }: Pick<ScreenBoundaryProps, "texts">) {
  const styles = usePartStyles();
  const { title, help, reload } = texts.screenFailed;
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle className={styles.messageTitle}>{title}</MessageBarTitle>
        {help}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => window.location.reload()}>{reload}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
