import {
  choice,
  date,
  hiddenComputed,
  listed,
  longText,
  people,
  reference,
  rowIdColumn,
  share,
  text,
  whole,
} from "../column-builders";
import { defineSheet } from "../define-sheet";

/** Who else sells to the account: position, price, closeness to persons, threat and our answer. */
export const competitorsSheet = defineSheet({
  key: "competitors",
  table: "KAP_Competitors",
  level: "standard",
  columns: {
    id: rowIdColumn,
    name: text(24),
    product_group: listed("product_group", 18),
    region: listed("region", 16),
    share: share(),
    price_position: choice("price_position", 17),
    strengths: longText(30),
    weaknesses: longText(30),
    close_to: reference("contacts"),
    threat: whole(1, 5, 10),
    counter: longText(32),
    measure: reference("measures"),
    source: text(24),
    owner: people(),
    as_of: date(),
    confidence: choice("confidence", 12),
    comment: longText(30),
    label: hiddenComputed,
  },
  naturalKey: ["name", "product_group", "region"],
  frozenColumns: 2,
  completeness: { subject: "name", all: ["threat", "counter"], anyOf: [["strengths", "weaknesses"]], asOf: "as_of" },
});
