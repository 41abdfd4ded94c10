import {
  choice,
  date,
  figure,
  fiscalYear,
  hiddenComputed,
  longText,
  people,
  reference,
  rowIdColumn,
  text,
  whole,
} from "../column-builders";
import { defineSheet } from "../define-sheet";

/** What the customer itself pursues, and what we contribute to it (coverage list, 000-56 and 000-57). */
export const customerGoalsSheet = defineSheet({
  key: "customer_goals",
  table: "KAP_CustomerGoals",
  level: "standard",
  columns: {
    id: rowIdColumn,
    goal: longText(40),
    customer_kpi: text(22),
    current: figure(),
    target: figure(),
    unit: text(9),
    horizon: fiscalYear(11),
    importance: whole(1, 5, 11),
    person: reference("contacts"),
    our_contribution: longText(36),
    measure: reference("measures"),
    source: text(24),
    owner: people(),
    as_of: date(),
    confidence: choice("confidence", 12),
    comment: longText(30),
    label: hiddenComputed,
  },
  naturalKey: ["goal"],
  frozenColumns: 2,
  completeness: { subject: "goal", all: ["our_contribution", "owner"], asOf: "as_of" },
});
