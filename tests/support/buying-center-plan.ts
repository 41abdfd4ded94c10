// A plan whose buying center has every kind of gap, of answer and of odd row.
import type { PlanRows } from "../../src/domain/schema/plan-schema";
import type { Language } from "../../src/localisation/language";
import type { NewPlan } from "../../src/workbook/new-plan";
import { noRows, rowOf, settingsOf } from "./plan-files";

const duties = { purpose: "offers and running cooperation", review_by: "2026-12-31" };

const contacts: readonly PlanRows["contacts"][] = [
  // decides, nobody has met her, against us
  rowOf("contacts", {
    ...{ id: "C0000001", name: "Ida Oz", role_decider: "yes", influence: "5", attitude: "-2", coverage: "0" },
    ...{ factor_price: 5, performance_price: 2, factor_service: 4, performance_service: 5 },
    ...duties,
  }),
  // the relationship is to become better; a measure says how
  rowOf("contacts", {
    ...{ id: "C0000002", name: "Bo Falk", role_buyer: "yes", influence: "4", attitude: "1", coverage: "3" },
    ...{ relationship_now: "2", relationship_target: "4", door_opener: "our delivery times", relationship_owner: "AB" },
    ...{ factor_price: 4, performance_price: 3, last_contact: "2025-12-01", next_contact: "2026-01-10" },
    ...duties,
  }),
  // hardly any contact, but the next one is agreed on
  rowOf("contacts", {
    ...{ id: "C0000003", name: "Cy Low", role_buyer: "yes", role_user: "yes", influence: "4", attitude: "1" },
    ...{ coverage: "1", relationship_owner: "AB; CD", next_contact: "2026-02-01", last_contact: "2023-05-05" },
    ...{ door_opener: "we speak her language" },
  }),
  // attitude unknown; a note that does not belong there
  rowOf("contacts", {
    ...{ id: "C0000004", name: "Di Marsh", role_gatekeeper: "yes", influence: "2" },
    ...{
      last_contact: "2025-11-11",
      requirement: "She is pregnant, call her later",
      ...duties,
      review_by: "2025-12-31",
    },
  }),
];

const team = ["AB", "CD"].map((short_name, index) => rowOf("team", { id: `M000000${index + 1}`, short_name }));

const measures: readonly PlanRows["measures"][] = [
  rowOf("measures", {
    ...{ id: "A0000001", kind: "activity", title: "Joint workshop", owner: "AB", due: "2026-03-01", status: "open" },
    origin: "C0000002 · Bo Falk",
  }),
  rowOf("measures", {
    ...{ id: "A0000002", kind: "activity", title: "Given up", status: "cancelled", origin: "C0000001 · Ida Oz" },
  }),
];

/** The plan, for 2026 to 2028, to be looked at on 2026-01-15. */
export function buyingCenterPlan(language: Language = "en"): NewPlan {
  const profile = [
    rowOf("profile", {
      id: "F0000001",
      field: "door_opener",
      value_text: "We deliver within a day",
      section: "organisation",
    }),
  ];
  return {
    settings: settingsOf({ language }),
    rows: { ...noRows, contacts: [...contacts], team, measures: [...measures], profile },
  };
}
