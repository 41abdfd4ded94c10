import { useEffect, useRef } from "react";
import type { Language } from "../../localisation/language";
import type { PaneModel } from "../state/pane-model";
import type { Notice } from "../state/notice";

/** Something to say that does not come from a screen, such as what a ribbon button has to tell. */
export interface PaneMessage {
  readonly text: (language: Language) => string;
}

/** Says each message once, like what the screens have to say; it goes when it is taken back. */
export function useMessage(
  message: PaneMessage | undefined,
  { notice }: PaneModel,
  language: Language,
  announce: (text: string) => void,
): void {
  const spoken = useRef(language);
  spoken.current = language;
  useEffect(() => {
    if (message === undefined) return undefined;
    const said: Notice = { intent: "warning", text: (_, now) => message.text(now) };
    notice.set(said);
    announce(message.text(spoken.current));
    return () => {
      if (notice.current() === said) notice.set(undefined);
    };
  }, [message, notice, announce]);
}
