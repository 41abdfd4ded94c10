import {
  anyReference,
  choice,
  date,
  figure,
  fiscalYear,
  hiddenComputed,
  kpi,
  longText,
  people,
  rowIdColumn,
  text,
} from "../column-builders";
import { defineSheet } from "../define-sheet";

/** Vision, mission, and the goals that follow from them. */
export const goalsSheet = defineSheet({
  key: "goals",
  table: "KAP_Goals",
  level: "lean",
  columns: {
    id: rowIdColumn,
    kind: choice("goal_kind", 12),
    title: longText(44),
    type: choice("goal_type", 14),
    category: choice("goal_category", 30),
    horizon: fiscalYear(11),
    focus_dimension: choice("focus_dimension", 18),
    focus: text(20),
    kpi: kpi(),
    target: figure(),
    fact: anyReference(30, true),
    marketing_alignment: choice("marketing_alignment", 20),
    owner: people(),
    status: choice("goal_status", 14),
    as_of: date(),
    comment: longText(30),
    kind_key: hiddenComputed,
    label: hiddenComputed,
  },
  naturalKey: ["kind", "title"],
  frozenColumns: 3,
  completeness: { subject: "kind", all: ["title"], asOf: "as_of" },
});
