import { choice, computed, date, hiddenComputed, longText, money, people, rowIdColumn, text } from "../column-builders";
import { defineSheet } from "../define-sheet";

/** Give and get: no service without something in return (St. Gallen, Leistung und Gegenleistung). */
export const exchangeSheet = defineSheet({
  key: "exchange",
  table: "KAP_Exchange",
  level: "full",
  columns: {
    id: rowIdColumn,
    give: longText(36),
    give_value: money(13),
    get: longText(36),
    get_value: money(13),
    balance: computed("#,##0", 13),
    exclusive: choice("yes_no", 11),
    agreement: text(26),
    valid_from: date(),
    valid_to: date(),
    validity: computed("General", 14),
    source: text(24),
    owner: people(),
    as_of: date(),
    confidence: choice("confidence", 12),
    comment: longText(30),
    validity_key: hiddenComputed,
    label: hiddenComputed,
  },
  naturalKey: ["give", "get"],
  frozenColumns: 2,
  completeness: { subject: "give", all: ["get", "agreement", "valid_to"], asOf: "as_of" },
});
