import { FluentProvider, mergeClasses } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { Language } from "../localisation/language";
import { paneTexts } from "../localisation/pane-texts";
import { createFormat, paneLocale } from "./format";
import { PaneContext, type PaneTools } from "./pane-context";
import type { PaneServices } from "./pane-services";
import { screens, type ScreenKey } from "./screens";
import { ScreenArrival, type Visit } from "./shell/screen-arrival";
import { Shell } from "./shell/shell";
import { useShellStyles } from "./shell/shell-styles";
import { useAnnouncer } from "./shell/use-announcer";
import { useMessage, type PaneMessage } from "./shell/use-message";
import { useOfficeTheme } from "./shell/use-office-theme";
import { usePaneLanguage } from "./shell/use-pane-language";
import { createPaneModel, type PaneModel } from "./state/pane-model";
import { paneTheme } from "./theme";

export type { PaneMessage } from "./shell/use-message";

export interface PaneProps {
  readonly services: PaneServices;
  readonly message?: PaneMessage | undefined;
}

/** The whole pane. It follows the workbook as long as it is there. */
export function Pane({ services, message }: PaneProps) {
  const model = useMemo(() => createPaneModel(services), [services]);
  useFollowing(model);
  const theme = useOfficeTheme(services.office);
  const [language, setLanguage] = usePaneLanguage(services.office);
  const [visit, goToScreen] = useVisit(model);
  const [said, announce] = useAnnouncer();
  useMessage(message, model, language, announce);
  const tools = useTools(model, language, goToScreen, announce);
  const styles = useShellStyles();
  const CurrentScreen = screens[visit.screen];
  return (
    <FluentProvider
      theme={paneTheme(theme)}
      className={mergeClasses(styles.provider, theme === "light" ? styles.light : styles.dark)}
    >
      <PaneContext.Provider value={tools}>
        <ScreenArrival visit={visit}>
          <Shell said={said} onLanguage={setLanguage}>
            <CurrentScreen />
          </Shell>
        </ScreenArrival>
      </PaneContext.Provider>
    </FluentProvider>
  );
}

function useVisit(model: PaneModel): readonly [Visit, (screen: ScreenKey) => void] {
  const [visit, setVisit] = useState<Visit>({ screen: "home", isChosen: false });
  const goToScreen = useCallback(
    (screen: ScreenKey) => {
      if (screen !== "home") leaveBehind(model);
      setVisit({ screen, isChosen: true });
    },
    [model],
  );
  return [visit, goToScreen];
}

/** Good news has been read, and a failure left behind, by the time somebody begins something else. */
function leaveBehind({ notice, operations }: PaneModel): void {
  if (notice.current()?.intent === "success") notice.set(undefined);
  operations.dismiss();
}

/** Follows the workbook, and looks again whenever the person comes back to the pane. */
function useFollowing(model: PaneModel): void {
  useEffect(() => {
    const leave = model.follow();
    const lookAgain = () => model.reader.noteChange();
    const keepDrafts = () => void model.drafts.flush();
    window.addEventListener("focus", lookAgain);
    window.addEventListener("pagehide", keepDrafts);
    return () => {
      window.removeEventListener("focus", lookAgain);
      window.removeEventListener("pagehide", keepDrafts);
      leave();
    };
  }, [model]);
}

function useTools(
  model: PaneModel,
  language: Language,
  goToScreen: (screen: ScreenKey) => void,
  announce: (text: string) => void,
): PaneTools {
  return useMemo(() => {
    const { services } = model;
    const format = createFormat(paneLocale(language, services.office.displayLanguage));
    return { services, model, language, texts: paneTexts(language), format, goToScreen, announce };
  }, [model, language, goToScreen, announce]);
}
