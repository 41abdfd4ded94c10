/** Keeps the focus where a person can find it when the screen under it changes, and never takes it from the sheet. */
import { createContext, useContext, useEffect, useRef, type ReactNode, type RefObject } from "react";
import type { ScreenKey } from "../screens";

/** A screen and how it came to be shown; the first one is nobody's choice. */
export interface Visit {
  readonly screen: ScreenKey;
  readonly isChosen: boolean;
}

interface Arrival {
  readonly visit: Visit;
  /** What has been dealt with already, by whichever heading was there. */
  readonly seen: { visit: Visit | undefined; content: string | undefined };
}

const ArrivalContext = createContext<Arrival | undefined>(undefined);

export interface ScreenArrivalProps {
  readonly visit: Visit;
  readonly children: ReactNode;
}

export function ScreenArrival({ visit, children }: ScreenArrivalProps) {
  const seen = useRef<Arrival["seen"]>({ visit: undefined, content: undefined });
  return <ArrivalContext.Provider value={{ visit, seen: seen.current }}>{children}</ArrivalContext.Provider>;
}

/**
 * For the heading of a screen: focused when a person has gone there, and when what had the focus has gone with the
 * content that was shown before. `content` names what is shown, such as "plan" or "unfinished".
 */
export function useHeadingFocus(heading: RefObject<HTMLHeadingElement>, content: string): void {
  const arrival = useContext(ArrivalContext);
  const visit = arrival?.visit;
  const seen = arrival?.seen;
  useEffect(() => {
    if (seen === undefined) return;
    const isArriving = visit?.isChosen === true && seen.visit !== visit;
    const isOther = seen.content !== undefined && seen.content !== content;
    if (isArriving || (isOther && isFocusLost())) heading.current?.focus();
    seen.visit = visit;
    seen.content = content;
  }, [seen, visit, content, heading]);
}

function isFocusLost(): boolean {
  return document.hasFocus() && (document.activeElement === null || document.activeElement === document.body);
}
