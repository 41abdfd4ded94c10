import { choice, figure, hiddenComputed, labelled, rowIdColumn, text, longText } from "../column-builders";
import { defineSheet } from "../define-sheet";

/** Product groups, regions, units, thresholds and own KPIs: edited by anyone, also without the add-in. */
export const settingsSheet = defineSheet({
  key: "settings",
  table: "KAP_Settings",
  level: "lean",
  columns: {
    id: rowIdColumn,
    kind: choice("setting_kind", 16),
    name: labelled("threshold", 32),
    number: figure(),
    unit: text(10),
    aggregation: choice("aggregation", 23),
    direction: choice("direction", 16),
    note: longText(48),
    kind_key: hiddenComputed,
    key: hiddenComputed,
    lookup: hiddenComputed,
    aggregation_key: hiddenComputed,
    direction_key: hiddenComputed,
    order: hiddenComputed,
  },
  naturalKey: ["kind", "name"],
  frozenColumns: 3,
});
