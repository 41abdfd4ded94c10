import {
  choice,
  date,
  figure,
  hiddenComputed,
  longText,
  openChoice,
  people,
  rowIdColumn,
  text,
} from "../column-builders";
import { defineSheet } from "../define-sheet";

/** The account in facts: one field per row, each with its source, date and confidence. */
export const profileSheet = defineSheet({
  key: "profile",
  table: "KAP_Profile",
  level: "lean",
  columns: {
    id: rowIdColumn,
    section: openChoice("profile_section", 24),
    field: openChoice("profile_field", 37),
    value_text: longText(46),
    value_number: figure(14),
    value_date: date(),
    unit: text(9),
    source: text(24),
    owner: people(),
    as_of: date(),
    confidence: choice("confidence", 12),
    comment: longText(36),
    field_key: hiddenComputed,
  },
  naturalKey: ["section", "field"],
  frozenColumns: 3,
  completeness: {
    subject: "field",
    all: [],
    anyOf: [["value_text", "value_number", "value_date"]],
    asOf: "as_of",
  },
});
