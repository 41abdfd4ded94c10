import { date, hiddenComputed, longText, openChoice, people, reference, rowIdColumn, whole } from "../column-builders";
import { defineSheet } from "../define-sheet";

/** Reviews of the plan: who met when, how each section was rated, what was decided, when the next one is. */
export const reviewsSheet = defineSheet({
  key: "reviews",
  table: "KAP_Reviews",
  level: "standard",
  columns: {
    id: rowIdColumn,
    date: date(),
    participants: people(24),
    section: openChoice("review_section", 22),
    rating: whole(1, 5, 9),
    remark: longText(40),
    decision: longText(36),
    measure: reference("measures"),
    next_review: date(13),
    validated_with_customer: date(14),
    comment: longText(30),
    section_key: hiddenComputed,
    label: hiddenComputed,
  },
  naturalKey: ["date", "section"],
  frozenColumns: 2,
  completeness: { subject: "date", all: ["participants", "section", "rating", "next_review"] },
});
