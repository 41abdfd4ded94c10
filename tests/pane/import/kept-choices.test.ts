import type { ActualsSource } from "../../../src/actions/import/actuals-source";
import { inspectSource } from "../../../src/actions/import/inspect-source";
import {
  newImportDraft,
  withAnswer,
  withField,
  withLines,
  type ImportDraft,
} from "../../../src/pane/import/import-draft";
import { keptImport, restoreImport, resumedDraft } from "../../../src/pane/import/kept-import";
import { basics } from "../../support/order-export";

const lines = ["day;customer;region;net revenue EUR", "2024-02-03;VINET;North;100.50", "2024-11-06;HANAR;South;999.00"];

function draftOf(text: readonly string[]): ImportDraft {
  const source: ActualsSource = { kind: "csv", name: "a.csv", bytes: new TextEncoder().encode(text.join("\n")) };
  const plan = { ...basics, remembered: { where: [], map: [] }, volumeUnitByGroup: new Map<string, string>() };
  return newImportDraft(source, inspectSource(source), { basics: plan, account: "VINET" });
}

/** Everything is said, as it comes back from the workbook. */
function kept() {
  const picked = withLines(draftOf(lines), { kind: "picked", column: "customer", values: ["VINET", "HANAR"] });
  const said = withAnswer(withField(picked, "article", "region"), { decimal: "." });
  const content = JSON.parse(
    JSON.stringify(keptImport({ ...said, step: "preview", replaceCorrections: true })),
  ) as object;
  const restored = restoreImport(content);
  if (restored === undefined) throw new Error("not restored");
  return { content, restored };
}

const resumed = (text: readonly string[]) => resumedDraft(draftOf(text), kept().restored, "2026-01-14");

describe("the choices that are kept of an import", () => {
  it("come back as they were, with the same source", () => {
    expect(resumed(lines)).toMatchObject({
      step: "preview",
      lines: { kind: "picked", column: "customer", values: ["VINET", "HANAR"] },
      map: ["article=region"],
      answers: { decimal: "." },
      replaceCorrections: true,
      clearVanished: false,
      resumed: { on: "2026-01-14", hasChanged: false },
    });
  });

  it("lose the values that the source has no more, and are to be looked at", () => {
    expect(resumed(lines.slice(0, 2).concat("2024-11-06;OTTIK;South;1.00"))).toMatchObject({
      step: "lines",
      lines: { values: ["VINET"] },
      resumed: { hasChanged: true },
    });
  });

  it("begin with what is suggested where the column is gone, and lose what was said of other columns", () => {
    const without = lines.map((line) =>
      line
        .split(";")
        .filter((_, index) => index === 0 || index === 3)
        .join(";"),
    );
    expect(resumed(without)).toMatchObject({ step: "lines", map: [], resumed: { hasChanged: true } });
    const renamed = lines.map((line, index) => (index === 0 ? line.replace("region", "area") : line));
    expect(resumed(renamed)).toMatchObject({ step: "columns", map: [], lines: { values: ["VINET", "HANAR"] } });
  });

  it.each([
    undefined,
    "text",
    { version: 2 },
    { source: { kind: "selection", name: "x" } },
    { source: { kind: "range", name: "x", sheet: "S", top: -1, left: 0, bottom: 1, right: 1 } },
    { step: "source" },
    { lines: { kind: "picked", column: "customer" } },
    { lines: { kind: "picked", column: "customer", values: [1] } },
    { map: "article=region" },
    { answers: { decimal: ";" } },
    { questions: [["decimal", { code: "unknown", severity: "error", params: {} }]] },
  ])("are none in another shape: %j", (other) => {
    const { content } = kept();
    expect(restoreImport(typeof other === "object" ? { ...content, ...other } : other)).toBeUndefined();
  });
});
