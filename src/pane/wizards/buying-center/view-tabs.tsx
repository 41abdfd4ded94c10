import { mergeClasses } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type ReactNode } from "react";
import { buyingCenterViews, type BuyingCenterView } from "../../../actions/wizards/buying-center-draft";
import { useTabStyles } from "./buying-center-styles";
import { useBuyingCenterTexts } from "./use-buying-center";

export interface ViewTabsProps {
  readonly view: BuyingCenterView;
  readonly onChange: (view: BuyingCenterView) => void;
  /** The part that is shown. */
  readonly children: ReactNode;
}

const tabId = (view: BuyingCenterView) => `buying-center-tab-${view}`;
const panelId = "buying-center-view";

const last = buyingCenterViews.length - 1;
/** Where a key leads from a place in the row of tabs. */
const moves: Readonly<Record<string, (index: number) => number>> = {
  ArrowRight: (index) => (index === last ? 0 : index + 1),
  ArrowLeft: (index) => (index === 0 ? last : index - 1),
  Home: () => 0,
  End: () => last,
};

/** The parts of the panel as tabs: one stop of the tab key, arrows between them. */
export function ViewTabs({ view, onChange, children }: ViewTabsProps) {
  const styles = useTabStyles();
  const texts = useBuyingCenterTexts();
  const row = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const next = buyingCenterViews[moves[event.key]?.(buyingCenterViews.indexOf(view)) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    onChange(next);
    row.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <>
      <div ref={row} role="tablist" aria-label={texts.viewsLabel} className={styles.tabs} onKeyDown={move}>
        {buyingCenterViews.map((one) => (
          <button
            key={one}
            id={tabId(one)}
            type="button"
            role="tab"
            aria-selected={one === view}
            aria-controls={panelId}
            tabIndex={one === view ? 0 : -1}
            className={mergeClasses(styles.tab, one === view && styles.chosen)}
            onClick={() => onChange(one)}
          >
            {texts.views[one]}
          </button>
        ))}
      </div>
      <div id={panelId} role="tabpanel" aria-labelledby={tabId(view)} className={styles.view}>
        {children}
      </div>
    </>
  );
}
