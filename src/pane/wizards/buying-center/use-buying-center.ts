import { useMemo, useState } from "react";
import { isBegun, type BuyingCenterDraft } from "../../../actions/wizards/buying-center-draft";
import { buyingCenter, type BuyingCenter } from "../../../actions/wizards/buying-center-people";
import { buyingCenterTexts, type BuyingCenterTexts } from "../../../localisation/buying-center-texts";
import { usePane } from "../../pane-context";
import type { WizardTools } from "../wizard-host";

/** What every part of the panel works with. */
export interface PanelTools extends WizardTools<BuyingCenterDraft> {
  /** The buying center as the draft would leave it. */
  readonly center: BuyingCenter;
  /** Writing has been tried: what is missing is said where it belongs. */
  readonly hasTried: boolean;
  readonly noteTry: () => void;
  /** The person who was open last: the focus goes back there. */
  readonly lastPerson: string | null;
  /** The measure that has just been added: its fields take the focus. */
  readonly lastMeasure: string | null;
}

export interface PanelProps {
  readonly tools: PanelTools;
}

type Place = Pick<BuyingCenterDraft, "view" | "person" | "guide">;
const placeOf = ({ view, person, guide }: BuyingCenterDraft): Place => ({ view, person, guide });

/** The tools of a wizard, for a panel that is often only looked at: no draft is kept before something is changed. */
export function usePanelTools(tools: WizardTools<BuyingCenterDraft>): PanelTools {
  const { plan, draft: kept, change: keep } = tools;
  const [place, setPlace] = useState(() => placeOf(kept));
  const draft = useMemo(() => ({ ...kept, ...place }), [kept, place]);
  const center = useMemo(() => buyingCenter(plan, kept), [plan, kept]);
  const [hasTried, setTried] = useState(false);
  const [lastPerson, setLastPerson] = useState<string | null>(null);
  const [lastMeasure, setLastMeasure] = useState<string | null>(null);
  const change = (next: BuyingCenterDraft) => {
    setLastPerson(place.person);
    const known = new Set(kept.measures.map(({ id }) => id));
    setLastMeasure(next.measures.find(({ id }) => !known.has(id))?.id ?? null);
    setPlace(placeOf(next));
    if (isBegun(next) || isBegun(kept)) keep(next);
  };
  return { ...tools, draft, change, center, hasTried, noteTry: () => setTried(true), lastPerson, lastMeasure };
}

export function useBuyingCenterTexts(): BuyingCenterTexts {
  return buyingCenterTexts(usePane().language);
}

/** A figure with one decimal at most and its sign; a real minus. */
export function useSignedNumber(): (value: number) => string {
  const { format } = usePane();
  return (value) => {
    const rounded = Math.round(value * 10) / 10;
    const size = format.number(Math.abs(rounded));
    return rounded === 0 ? size : `${rounded < 0 ? "−" : "+"}${size}`;
  };
}
