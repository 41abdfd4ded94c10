import { describeError } from "../../src/localisation/error-texts";
import { languages } from "../../src/localisation/language";
import { describeMissing } from "../../src/localisation/missing-parts";
import { sourceFiles } from "../house/source-files";

describe("what a damaged plan lacks", () => {
  it("is named as people say it, with the place where it stands", () => {
    expect(describeMissing({ missing: "currency, horizon" }, "de")).toBe(
      "Währung, Anzahl der Planjahre (ausgeblendetes Blatt „Meta“)",
    );
    expect(describeMissing({ missing: "KAP_Meta" }, "en")).toBe("table KAP_Meta on the sheet “Meta”");
    expect(describeMissing({ missing: "KAP_Kpis", column: "Ist", sheet: "KPIs 2027" }, "de")).toBe(
      "Spalte „Ist“ auf dem Blatt „KPIs 2027“",
    );
    expect(describeMissing({ missing: "KAP_Kpis", sheet: "KPIs" }, "de")).toBe("Tabelle KAP_Kpis auf dem Blatt „KPIs“");
  });

  it("stands so in the text of the error", () => {
    expect(describeError("damagedPlan", { missing: "fiscal_year_start" }, "de")).toContain(
      "Es fehlt oder ist ungültig: Beginn des Geschäftsjahrs (ausgeblendetes Blatt „Meta“).",
    );
  });

  it("has a name for every key that a plan cannot do without", () => {
    const text = sourceFiles("src").find(({ path }) => path === "src/workbook/read-meta.ts")?.text ?? "";
    const keys = [...(/const needed = \{(.*?)\n\};/s.exec(text)?.[1] ?? "").matchAll(/^ {2}(\w+):/gm)];
    expect(keys.length).toBeGreaterThan(5);
    for (const [, key = ""] of keys)
      for (const language of languages) expect(describeMissing({ missing: key }, language)).toMatch(/ \(.*Meta.\)$/);
  });
});
