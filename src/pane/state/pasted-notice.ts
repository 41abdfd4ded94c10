/** What there is to say of a paste: once, however many cells it has filled. */
import { pastedSummary, type PastedProblem } from "../../actions/check/pasted-range";
import type { Plan } from "../../actions/edit/open-plan";
import type { SheetRange } from "../../actions/open-workbook";
import { describeFinding } from "../../localisation/describe-finding";
import type { Notice, NoticePlace } from "./notice";

const mostPlaces = 3;

/** Undefined where the ranges hold nothing of the plan's columns. */
export function pastedNotice(plan: Plan, edits: readonly SheetRange[]): Notice | undefined {
  const summary = pastedSummary(plan, edits);
  if (summary === undefined) return undefined;
  const { columns, cells, fine, problems } = summary;
  const unnamed = problems.slice(mostPlaces).length;
  return {
    intent: problems.length === 0 ? "success" : "warning",
    text: ({ pasted }) => {
      const said = pasted.summary(cells, fine, ...columns);
      return unnamed === 0 ? said : `${said} ${pasted.more(unnamed)}`;
    },
    places: problems.slice(0, mostPlaces).map(placeOf),
    isUnasked: true,
  };
}

function placeOf({ finding, place, count }: PastedProblem): NoticePlace {
  return {
    place,
    text: ({ pasted }, language) => pasted.problem(place.row + 1, describeFinding(finding, language), count - 1),
  };
}
