import {
  choice,
  computed,
  date,
  hiddenComputed,
  longText,
  openChoice,
  people,
  reference,
  rowIdColumn,
  whole,
} from "../column-builders";
import { defineSheet } from "../define-sheet";

/** St. Gallen self-check: five steps of analysis, five of realisation, integration and foundation (definitions, D7). */
export const selfCheckSheet = defineSheet({
  key: "self_check",
  table: "KAP_SelfCheck",
  level: "full",
  columns: {
    id: rowIdColumn,
    part: choice("self_check_part", 16),
    dimension: choice("self_check_dimension", 16),
    item: openChoice("self_check_item", 45),
    maturity: whole(1, 5, 10),
    aim: whole(1, 5, 11),
    distance: computed("0", 10),
    note: longText(40),
    measure: reference("measures"),
    owner: people(),
    as_of: date(),
    part_key: hiddenComputed,
    dimension_key: hiddenComputed,
    item_key: hiddenComputed,
    label: hiddenComputed,
  },
  naturalKey: ["part", "item"],
  frozenColumns: 3,
  completeness: { subject: "item", all: ["maturity"], asOf: "as_of" },
});
