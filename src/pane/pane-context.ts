/** What every screen of the pane can use, without handing it through. */
import { createContext, useContext } from "react";
import type { Language } from "../localisation/language";
import type { PaneTexts } from "../localisation/pane-texts";
import type { PaneFormat } from "./format";
import type { PaneServices } from "./pane-services";
import type { ScreenKey } from "./screens";
import type { PaneModel } from "./state/pane-model";

export interface PaneTools {
  readonly services: PaneServices;
  readonly model: PaneModel;
  readonly language: Language;
  readonly texts: PaneTexts;
  readonly format: PaneFormat;
  /** Shows another screen; its heading gets the focus. */
  readonly goToScreen: (screen: ScreenKey) => void;
  /** Says something to people who listen instead of looking. */
  readonly announce: (text: string) => void;
}

export const PaneContext = createContext<PaneTools | undefined>(undefined);

/** Throws outside the pane: a fault of the code. */
export function usePane(): PaneTools {
  const tools = useContext(PaneContext);
  if (tools === undefined) throw new Error("usePane outside of the pane");
  return tools;
}
