import type { Person } from "../../../actions/wizards/buying-center-people";
import { labelOf } from "../../../localisation/list-labels";
import { columnText } from "../../../localisation/sheet-texts";
import { usePane } from "../../pane-context";
import { useBuyingCenterTexts } from "./use-buying-center";

export interface PersonLine {
  /** Roles, influence and attitude in words. */
  readonly standing: string;
  /** What is open about the person; "" for nothing. */
  readonly open: string;
}

/** A person in two lines of words. */
export function usePersonLine(person: Person): PersonLine {
  const { language } = usePane();
  const { list } = useBuyingCenterTexts();
  const { values, roles, hasCoverageGap, relationshipGap, isAdded, isChanged } = person;
  const named = roles.map((role) => columnText("contacts", `role_${role}`, language)[0]);
  const scale = (column: "influence" | "attitude", code: string) =>
    `${columnText("contacts", column, language)[0]} ${labelOf(column, code, language)}`;
  const standing = [
    ...(isChanged ? [isAdded ? list.added : list.changed] : []),
    named.length === 0 ? list.noRole : named.join(", "),
    values.influence === null ? list.noInfluence : scale("influence", values.influence),
    values.attitude === null ? list.noAttitude : labelOf("attitude", values.attitude, language),
  ];
  const open = [
    ...(hasCoverageGap === true ? [list.coverageGap] : []),
    ...((relationshipGap ?? 0) > 0 ? [list.relationshipGap(relationshipGap ?? 0)] : []),
  ];
  return { standing: standing.join(" · "), open: open.join(" · ") };
}
