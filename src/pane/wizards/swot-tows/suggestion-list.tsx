import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Plan } from "../../../actions/edit/open-plan";
import { swotQuadrants, type Quadrant } from "../../../actions/wizards/swot-tows-draft";
import type { Suggestion } from "../../../actions/wizards/swot-tows-evidence";
import { usePane } from "../../pane-context";
import { FoldingSection } from "../../parts/folding-section";
import { usePartStyles } from "../../parts/part-styles";
import { SuggestionCard } from "./suggestion-card";
import { useSwotTowsWords } from "./use-swot-tows";

/** With the place among all that are shown. */
type Decide = (suggestion: Suggestion, position: number) => void;

export interface SuggestionListProps {
  readonly plan: Plan;
  readonly open: readonly Suggestion[];
  readonly onAccept: Decide;
  readonly onRefuse: Decide;
  /** Gives the focus to the suggestion at a place among all that are shown. */
  readonly onFocus: (position: number) => void;
}

/** As many as one looks through at once; the next comes up with each decision. */
const firstSuggestions = 3;
const moreSuggestions = 10;

interface Group {
  readonly quadrant: Quadrant;
  readonly isOpen: boolean;
  readonly all: readonly Suggestion[];
  readonly shown: readonly Suggestion[];
  /** Place of the first one among all that are shown. */
  readonly start: number;
}

/** One quadrant at a time: the first with something to decide is open, the others when they are asked for. */
export function SuggestionList(props: SuggestionListProps) {
  const { open } = props;
  const [isOpen, setOpen] = useState<Partial<Record<Quadrant, boolean>>>({});
  const [most, setMost] = useState<Partial<Record<Quadrant, number>>>({});
  const groups = groupsOf(open, isOpen, most);
  const showMore = ({ quadrant, shown, start }: Group) => {
    setMost({ ...most, [quadrant]: shown.length + moreSuggestions });
    props.onFocus(start + shown.length);
  };
  return groups.map((group) => (
    <QuadrantSuggestions
      key={group.quadrant}
      {...props}
      group={group}
      onToggle={() => setOpen({ ...isOpen, [group.quadrant]: !group.isOpen })}
      onMore={() => showMore(group)}
    />
  ));
}

function groupsOf(
  open: readonly Suggestion[],
  isOpen: Partial<Record<Quadrant, boolean>>,
  most: Partial<Record<Quadrant, number>>,
): readonly Group[] {
  const filled = swotQuadrants
    .map((quadrant) => ({ quadrant, all: open.filter((one) => one.quadrant === quadrant) }))
    .filter(({ all }) => all.length > 0);
  return filled.reduce<readonly Group[]>((groups, { quadrant, all }) => {
    const shows = isOpen[quadrant] ?? groups.length === 0;
    const shown = shows ? all.slice(0, most[quadrant] ?? firstSuggestions) : [];
    const start = groups.reduce((sum, before) => sum + before.shown.length, 0);
    return [...groups, { quadrant, isOpen: shows, all, shown, start }];
  }, []);
}

interface QuadrantProps extends SuggestionListProps {
  readonly group: Group;
  readonly onToggle: () => void;
  readonly onMore: () => void;
}

function QuadrantSuggestions({ group, plan, onAccept, onRefuse, onToggle, onMore }: QuadrantProps) {
  const styles = usePartStyles();
  const { format } = usePane();
  const { texts } = useSwotTowsWords();
  const { quadrant, isOpen, all, shown, start } = group;
  const rest = Math.min(all.length - shown.length, moreSuggestions);
  return (
    <FoldingSection
      title={texts.quadrants[quadrant].title}
      summary={texts.evidence.open(format.number(all.length))}
      isOpen={isOpen}
      onToggle={onToggle}
    >
      <ul className={styles.list}>
        {shown.map((one, index) => (
          <li key={one.key} className={styles.divided}>
            <SuggestionCard
              plan={plan}
              suggestion={one}
              onAccept={() => onAccept(one, start + index)}
              onRefuse={() => onRefuse(one, start + index)}
            />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <div className={styles.actions}>
          <Button size="small" onClick={onMore}>
            {texts.evidence.more(format.number(rest))}
          </Button>
        </div>
      )}
    </FoldingSection>
  );
}
