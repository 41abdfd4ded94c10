import {
  choice,
  computed,
  date,
  hiddenComputed,
  longText,
  openChoice,
  people,
  rowIdColumn,
  whole,
} from "../column-builders";
import { defineSheet } from "../define-sheet";

/** Is this customer a key account? Conditions, weighted criteria and readiness (definitions, D5; data model, 17). */
export const selectionSheet = defineSheet({
  key: "selection",
  table: "KAP_Selection",
  level: "full",
  columns: {
    id: rowIdColumn,
    part: choice("selection_part", 18),
    criterion: openChoice("selection_criterion", 43),
    scale: longText(40),
    weight: whole(0, 100, 9),
    score: whole(1, 5, 9),
    answer: choice("answer", 11),
    weighted_score: computed("0.0", 11),
    reason: longText(36),
    owner: people(),
    as_of: date(),
    comment: longText(30),
    part_key: hiddenComputed,
    criterion_key: hiddenComputed,
    answer_key: hiddenComputed,
  },
  naturalKey: ["part", "criterion"],
  frozenColumns: 3,
  completeness: { subject: "criterion", all: ["part"], anyOf: [["score", "answer"]], asOf: "as_of" },
});
