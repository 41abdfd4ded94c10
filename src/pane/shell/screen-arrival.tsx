/** Keeps the focus where a person can find it when the screen under it changes, and never takes it from the sheet. */
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  type ReactNode,
  type RefObject,
} from "react";
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
  /** The person works in the pane, not in the sheet. */
  readonly attention: { isHere: boolean };
}

const ArrivalContext = createContext<Arrival | undefined>(undefined);

export interface ScreenArrivalProps {
  readonly visit: Visit;
  readonly children: ReactNode;
}

export function ScreenArrival({ visit, children }: ScreenArrivalProps) {
  const seen = useRef<Arrival["seen"]>({ visit: undefined, content: undefined }).current;
  const attention = useAttention();
  const arrival = useMemo(() => ({ visit, seen, attention }), [visit, seen, attention]);
  return <ArrivalContext.Provider value={arrival}>{children}</ArrivalContext.Provider>;
}

/** An element that vanishes takes the focus with it without a word, so the last word about it counts. */
function useAttention(): Arrival["attention"] {
  const attention = useRef({ isHere: false }).current;
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    document.addEventListener("focusin", () => (attention.isHere = true), { signal });
    window.addEventListener("blur", () => (attention.isHere = false), { signal });
    return () => stop.abort();
  }, [attention]);
  return attention;
}

/**
 * For the heading of a screen: focused when a person has gone there, and when what had the focus has gone with the
 * content that was shown before. `content` names what is shown, such as "plan" or "unfinished".
 */
export function useHeadingFocus(heading: RefObject<HTMLHeadingElement>, content: string): void {
  const arrival = useContext(ArrivalContext);
  useEffect(() => {
    if (arrival === undefined) return;
    const { visit, seen, attention } = arrival;
    const isArriving = visit.isChosen && seen.visit !== visit;
    const isOther = seen.content !== undefined && seen.content !== content;
    if (isArriving || (isOther && attention.isHere && isFocusLost())) focusHeading(heading.current);
    seen.visit = visit;
    seen.content = content;
  }, [arrival, content, heading]);
}

/**
 * For what may vanish while its own button has the focus, such as a message: the heading of the screen takes it over.
 * Answers the ref of its element.
 */
export function useFocusLeft(): (element: HTMLElement | null) => void {
  const attention = useContext(ArrivalContext)?.attention;
  const place = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const element = place.current;
    return () => {
      if (element === null || !element.contains(document.activeElement)) return;
      // what comes in its place may want the focus for itself
      setTimeout(() => {
        if (attention?.isHere === true && isFocusLost()) focusHeading(document.querySelector("h1"));
      });
    };
  }, [attention]);
  return useCallback((element: HTMLElement | null) => (place.current = element), []);
}

/**
 * Office.js on the web moves the focus itself when Tab is pressed, and leaves the pane from an element that is no tab
 * stop: the heading is one as long as it has the focus.
 */
function focusHeading(heading: HTMLHeadingElement | null): void {
  if (heading === null) return;
  heading.tabIndex = 0;
  heading.addEventListener("blur", () => (heading.tabIndex = -1), { once: true });
  heading.focus();
}

function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
