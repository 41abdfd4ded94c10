import { choice, computed, date, hiddenComputed, longText, people, reference, rowIdColumn } from "../column-builders";
import { defineSheet } from "../define-sheet";

/** Pairs of an internal and an external factor and the strategy that follows, or why none does (Weihrich 1982; definitions, D4). */
export const towsSheet = defineSheet({
  key: "tows",
  table: "KAP_Tows",
  level: "standard",
  columns: {
    id: rowIdColumn,
    field: choice("tows_field", 13),
    internal: reference("swot", 32),
    external: reference("swot", 32),
    strategy: longText(44),
    no_strategy_reason: longText(30),
    priority: choice("priority", 11),
    pair_weight: computed("0.0", 11),
    measure_count: computed("0", 11),
    owner: people(),
    as_of: date(),
    comment: longText(30),
    field_key: hiddenComputed,
    label: hiddenComputed,
  },
  naturalKey: ["field", "internal", "external"],
  frozenColumns: 2,
  completeness: {
    subject: "field",
    all: ["internal", "external"],
    anyOf: [["strategy", "no_strategy_reason"]],
    asOf: "as_of",
  },
});
