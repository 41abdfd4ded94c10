import type { ActualsSource } from "../../../src/actions/import/actuals-source";
import type { ImportPreview } from "../../../src/actions/import/import-preview";
import { inspectSource } from "../../../src/actions/import/inspect-source";
import {
  mappingOf,
  newImportDraft,
  requestOf,
  unanswered,
  withAnswer,
  withField,
  withLines,
  withPreview,
  type ImportDraft,
} from "../../../src/pane/import/import-draft";
import { basics, orderExport, readExport } from "../../support/order-export";

const draftOf = (
  lines: readonly string[],
  remembered = { where: [] as string[], map: [] as string[] },
): ImportDraft => {
  const source: ActualsSource = { kind: "csv", name: "a.csv", bytes: new TextEncoder().encode(lines.join("\n")) };
  const plan = { ...basics, remembered, volumeUnitByGroup: new Map<string, string>() };
  return newImportDraft(source, inspectSource(source), { basics: plan, account: "VINET" });
};

const previewOf = (draft: ImportDraft, lines: readonly string[]): ImportPreview => {
  const request = requestOf(draft, "2026-01-15");
  const reading = readExport(lines, request);
  const origin = { source: draft.source, request, remembered: draft.basics.remembered, basis: "" };
  return { reading, decisions: undefined, years: [], kpis: undefined, canTakeBack: true, origin };
};

describe("the columns of a draft", () => {
  const draft = draftOf(orderExport);

  it("are recognised, and nothing is said as long as nobody says it", () => {
    expect(mappingOf(draft).mapping.get("date")).toBe("order_date");
    expect(requestOf(draft, "2026-01-15").map).toEqual([]);
  });

  it("are kept where a person says otherwise, also that a field has no column", () => {
    const changed = withField(withField(draft, "region", "ship_country"), "article", "");
    expect(changed.map).toEqual(["region=ship_country", "article="]);
    expect(mappingOf(changed).mapping.get("region")).toBe("ship_country");
    expect(mappingOf(changed).mapping.has("article")).toBe(false);
  });

  it("say nothing again when a person goes back to what the names say", () => {
    const changed = withField(withField(draft, "article", ""), "region", "ship_country");
    expect(withField(withField(changed, "article", "article"), "region", "").map).toEqual([]);
  });

  it("move from one field to another", () => {
    const changed = withField(withField(draft, "region", "ship_country"), "buying_unit", "ship_country");
    expect(changed.map).toEqual(["buying_unit=ship_country"]);
  });

  it("begin with what the plan remembers, as far as the source has it", () => {
    const remembered = { where: [], map: ["region=ship_country", "cost=gone", "article="] };
    expect(draftOf(orderExport, remembered).map).toEqual(["region=ship_country", "article="]);
  });
});

describe("the lines of a draft", () => {
  it("count as other lines only after a person has said that they are meant", () => {
    const draft = withLines(draftOf(orderExport, { where: ["customer_id=VINET"], map: [] }), { kind: "all" });
    expect(requestOf(draft, "2026-01-15").otherFilter).toBe(false);
    expect(requestOf({ ...draft, isOtherMeant: true }, "2026-01-15").otherFilter).toBe(true);
    const same = withLines({ ...draft, isOtherMeant: true }, { kind: "remembered" });
    expect(requestOf({ ...same, isOtherMeant: true }, "2026-01-15").otherFilter).toBe(false);
  });
});

describe("what a column leaves open", () => {
  const lines = ["Datum;Auftrag;Nettoumsatz EUR", "03.04.2024;1;1.234", "05.06.2024;2;2.345"];

  it("is asked once the reading has met it, blocks until it is answered, and stays to be changed", () => {
    const draft = draftOf(lines);
    expect(unanswered(draft)).toEqual([]);
    const asked = withPreview(draft, previewOf(draft, lines));
    expect(asked.step).toBe("columns");
    expect(unanswered(asked)).toEqual(["decimal"]);
    const answered = withAnswer(asked, { decimal: "," });
    expect(unanswered(answered)).toEqual([]);
    expect([...answered.questions.keys()]).toEqual(["decimal"]);
    const { figures, findings } = previewOf(answered, lines).reading;
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(figures.find(({ kpi }) => kpi === "revenue")?.actual).toBe(3579);
  });
});
