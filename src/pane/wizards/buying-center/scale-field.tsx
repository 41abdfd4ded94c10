import { useRef, type ReactNode } from "react";
import { withGuide, withPersonCells } from "../../../actions/wizards/buying-center-draft";
import {
  suggestedRoles,
  suggestedValue,
  type ChosenScale,
  type GuidedScale,
} from "../../../actions/wizards/buying-center-guides";
import type { Cells } from "../../../actions/edit/plan-edit";
import { buyingRoleKeys } from "../../../actions/wizards/buying-center-people";
import { guideReasonText } from "../../../localisation/buying-center-guide-texts";
import { labelOf } from "../../../localisation/list-labels";
import { columnText } from "../../../localisation/sheet-texts";
import { RowField } from "../../fields/row-field";
import { usePane } from "../../pane-context";
import { usePartStyles } from "../../parts/part-styles";
import { useBuyingCenterStyles } from "./buying-center-styles";
import type { PersonProps } from "./person-editor";
import { ScaleGuide, type GuideOffer } from "./scale-guide";
import { useBuyingCenterTexts } from "./use-buying-center";

const listOf: Readonly<Record<ChosenScale, "influence" | "attitude" | "coverage" | "relationship">> = {
  influence: "influence",
  attitude: "attitude",
  coverage: "coverage",
  relationship_now: "relationship",
  relationship_target: "relationship",
};

export interface ScaleFieldProps extends PersonProps {
  readonly scale: ChosenScale;
}

/** A scale of the person, with the questions that help to choose. */
export function ScaleField(props: ScaleFieldProps) {
  const { tools, person, scale } = props;
  const { plan, draft, change } = tools;
  const { language } = usePane();
  const texts = useBuyingCenterTexts();
  const value = person.values[scale];
  const now = person.values.relationship_now;
  const suggestion = suggestedValue(scale, answersFor(props, scale), {
    relationshipNow: now === null ? null : Number(now),
  });
  const word = (code: string) => labelOf(listOf[scale], code, language);
  const offer = suggestion && {
    words: word(suggestion.value),
    reason: guideReasonText(suggestion.reason, language),
    cells: { [scale]: suggestion.value },
  };
  return (
    <Guided
      {...props}
      scale={scale}
      label={texts.guide.open(columnText("contacts", scale, language)[0])}
      now={value === null ? undefined : word(value)}
      offer={offer}
    >
      <RowField
        plan={plan}
        sheet="contacts"
        column={scale}
        value={value}
        onChange={(next) => change(withPersonCells(plan, draft, person.key, { [scale]: next }))}
      />
    </Guided>
  );
}

/** The six roles; somebody can hold several. */
export function RoleFields(props: PersonProps) {
  const { tools, person } = props;
  const { plan, draft, change } = tools;
  const styles = useBuyingCenterStyles();
  const { language, format } = usePane();
  const texts = useBuyingCenterTexts();
  const roles = suggestedRoles(answersFor(props, "role"));
  const nameOf = (role: string) => columnText("contacts", `role_${role}`, language)[0];
  const offer = roles && {
    words: roles.length === 0 ? texts.guide.noRole : format.list(roles.map(nameOf)),
    reason: guideReasonText("roles", language),
    cells: Object.fromEntries(buyingRoleKeys.map((role) => [`role_${role}`, roles.includes(role) ? "yes" : null])),
  };
  const set = (column: string) => (value: string | number | null) =>
    change(withPersonCells(plan, draft, person.key, { [column]: value }));
  return (
    <Guided {...props} scale="role" label={texts.guide.openRoles} now={undefined} offer={offer}>
      <div className={styles.marks}>
        {buyingRoleKeys.map((role) => (
          <RowField
            key={role}
            plan={plan}
            sheet="contacts"
            column={`role_${role}`}
            value={person.values[`role_${role}`]}
            onChange={set(`role_${role}`)}
          />
        ))}
      </div>
    </Guided>
  );
}

const answersFor = ({ tools: { draft } }: PersonProps, scale: GuidedScale) =>
  draft.guide?.scale === scale ? draft.guide.answers : {};

interface GuidedProps extends PersonProps {
  readonly scale: GuidedScale;
  readonly label: string;
  /** What stands there, in words. */
  readonly now: string | undefined;
  readonly offer: (GuideOffer & { readonly cells: Cells }) | undefined;
  readonly children: ReactNode;
}

/** A field with its questions below. What is decided there leads back to the field. */
function Guided({ tools, person, scale, label, now, offer, children }: GuidedProps) {
  const { plan, draft, change } = tools;
  const styles = { ...usePartStyles(), ...useBuyingCenterStyles() };
  const texts = useBuyingCenterTexts();
  const area = useRef<HTMLDivElement>(null);
  const isOpen = draft.guide?.scale === scale;
  const toggle = () => change(withGuide(draft, isOpen ? null : { scale, answers: {} }));
  const leave = (next: typeof draft) => {
    change(withGuide(next, null));
    area.current?.querySelector<HTMLElement>("select, input")?.focus();
  };
  return (
    <div ref={area} className={styles.scale}>
      {children}
      <button type="button" className={styles.link} aria-expanded={isOpen} onClick={toggle}>
        {isOpen ? texts.guide.close : label}
      </button>
      {isOpen && (
        <ScaleGuide
          scale={scale}
          answers={answersFor({ tools, person }, scale)}
          now={now}
          offer={offer}
          onAnswer={(answers) => change(withGuide(draft, { scale, answers }))}
          onAccept={() => leave(withPersonCells(plan, draft, person.key, offer?.cells ?? {}))}
          onRefuse={() => leave(draft)}
        />
      )}
    </div>
  );
}
