import { contactGaps, hasAgreedContact, roleHolders } from "../../../src/domain/contacts/contact-gaps";
import { factorVerdict, rankedFactors } from "../../../src/domain/contacts/factor-standing";
import type { PlacedRow, PlanRows } from "../../../src/domain/schema/plan-schema";
import { rowOf } from "../../support/plan-files";

const person = (values: Partial<PlanRows["contacts"]>) => rowOf("contacts", { name: "Ida Oz", ...values });
const placed = (...rows: readonly Partial<PlanRows["contacts"]>[]): readonly PlacedRow<"contacts">[] =>
  rows.map((values, index) => ({ rowNumber: 6 + index, values: person(values) }));

describe("what is open about a person", () => {
  it("is access to a decider nobody has met, or to a key player whom we hardly meet", () => {
    expect(contactGaps(person({ role_decider: "yes", coverage: "0" }))).toEqual(["decider_without_contact"]);
    expect(contactGaps(person({ role_decider: "yes", last_contact: "2025-01-01" }))).toEqual([]);
    expect(contactGaps(person({ influence: "4", coverage: "1" }))).toEqual(["coverage_gap"]);
    expect(contactGaps(person({ influence: "3", coverage: "0" }))).toEqual([]);
  });

  it("is an opponent with influence, a gatekeeper against us, a relationship below its aim", () => {
    expect(contactGaps(person({ influence: "5", attitude: "-2", role_gatekeeper: "yes" }))).toEqual([
      "opponent_influential",
    ]);
    expect(contactGaps(person({ attitude: "-1", role_gatekeeper: "yes" }))).toEqual(["gatekeeper_negative"]);
    expect(contactGaps(person({ relationship_now: "1", relationship_target: "3" }))).toEqual(["relationship_gap"]);
    expect(contactGaps(person({ relationship_now: "3", relationship_target: "1" }))).toEqual([]);
  });

  it("is answered by a contact that somebody has agreed on, for as long as it lies ahead", () => {
    const agreed = person({ next_contact: "2026-02-01", relationship_owner: "AB" });
    expect([hasAgreedContact(agreed, "2026-02-01"), hasAgreedContact(agreed, "2026-02-02")]).toEqual([true, false]);
    expect(hasAgreedContact(person({ next_contact: "2026-02-01" }), "2026-01-01")).toBe(false);
  });
});

it("a role can have several holders, and a person several roles", () => {
  const rows = placed({ role_buyer: "yes", role_user: "yes" }, { role_buyer: "yes" });
  const counts = roleHolders(rows).map(({ role, holders }) => `${role} ${holders.length}`);
  expect(counts).toEqual(["user 1", "influencer 0", "buyer 2", "decider 0", "gatekeeper 0", "initiator 0"]);
});

describe("decision factors", () => {
  it("are weighted by influence, the weightiest first; who has rated only one side does not count", () => {
    const ranked = rankedFactors(
      placed(
        { influence: "3", factor_price: 5, performance_price: 1, factor_service: 4, performance_service: 4 },
        { influence: "1", factor_price: 1, performance_price: 5, factor_service: 4, performance_service: 4 },
        { influence: "5", factor_service: 1 },
        { factor_price: 5, performance_price: 0 },
      ),
    );
    expect(ranked).toMatchObject([
      { factor: "price", weight: 4, performance: 2, gap: 2, persons: 2 },
      { factor: "service", weight: 4, performance: 4, gap: 0, persons: 2 },
    ]);
    expect(ranked.map(factorVerdict)).toEqual(["falls_short", "opens"]);
  });

  it("say nothing where nobody has rated them", () => {
    expect(rankedFactors(placed({ influence: "5", factor_price: 5 }))).toEqual([]);
  });
});
