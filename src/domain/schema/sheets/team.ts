import { choice, hiddenComputed, longText, rowIdColumn, text } from "../column-builders";
import { defineSheet } from "../define-sheet";

/** The key account team: who contributes what. Short names are unique, they are how rows name their owner. */
export const teamSheet = defineSheet({
  key: "team",
  table: "KAP_Team",
  level: "lean",
  columns: {
    id: rowIdColumn,
    short_name: text(14),
    name: text(26),
    function: text(24),
    department: text(20),
    interface: choice("interface", 16),
    role: choice("team_role", 28),
    contribution: longText(36),
    sections: longText(26),
    resources: longText(22),
    comment: longText(30),
    role_key: hiddenComputed,
  },
  naturalKey: ["short_name"],
  frozenColumns: 2,
  completeness: { subject: "short_name", all: ["name", "role", "contribution"] },
});
