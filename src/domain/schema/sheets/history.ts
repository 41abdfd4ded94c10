import {
  choice,
  date,
  hiddenComputed,
  longText,
  money,
  people,
  reference,
  rowIdColumn,
  text,
} from "../column-builders";
import { defineSheet } from "../define-sheet";

/** Milestones of the cooperation: projects, complaints, meetings, and what was learnt. */
export const historySheet = defineSheet({
  key: "history",
  table: "KAP_History",
  level: "standard",
  columns: {
    id: rowIdColumn,
    kind: choice("history_kind", 14),
    date: date(),
    title: longText(40),
    value: money(),
    contact: reference("contacts"),
    status: choice("history_status", 14),
    lesson: longText(36),
    measure: reference("measures"),
    source: text(24),
    owner: people(),
    comment: longText(30),
    kind_key: hiddenComputed,
    status_key: hiddenComputed,
    label: hiddenComputed,
  },
  naturalKey: ["kind", "date", "title"],
  frozenColumns: 3,
  completeness: { subject: "title", all: ["kind", "date", "status"] },
});
