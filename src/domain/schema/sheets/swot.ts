import {
  anyReference,
  choice,
  computed,
  date,
  hiddenComputed,
  longText,
  people,
  rowIdColumn,
  text,
  whole,
} from "../column-builders";
import { defineSheet } from "../define-sheet";

/** Strengths, weaknesses, opportunities and threats, each with its evidence and weight (definitions, D4). */
export const swotSheet = defineSheet({
  key: "swot",
  table: "KAP_Swot",
  level: "standard",
  columns: {
    id: rowIdColumn,
    quadrant: choice("swot_quadrant", 14),
    statement: longText(44),
    perspective: choice("swot_perspective", 24),
    evidence: anyReference(28),
    importance: whole(1, 5, 11),
    probability: whole(1, 5, 12),
    impact: whole(1, 5, 11),
    weight: computed("0.0", 9),
    priority: computed("General", 11),
    source: text(24),
    owner: people(),
    as_of: date(),
    confidence: choice("confidence", 12),
    comment: longText(30),
    quadrant_key: hiddenComputed,
    priority_key: hiddenComputed,
    rank: hiddenComputed,
    label: hiddenComputed,
  },
  naturalKey: ["quadrant", "statement"],
  frozenColumns: 3,
  completeness: {
    subject: "statement",
    all: ["quadrant", "perspective", "evidence"],
    anyOf: [["importance", "impact"]],
    asOf: "as_of",
  },
});
