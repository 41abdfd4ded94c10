import { dataPoints, defaultTargetKpis, findKpi, kpiCatalogue } from "../../src/domain/kpi/catalogue";
import { lists, type ListName } from "../../src/domain/schema/lists";
import { kpiDefinitions } from "../../src/localisation/kpi-definitions";
import { languages } from "../../src/localisation/language";
import { codeOf, labelOf, listLabels } from "../../src/localisation/list-labels";

const names = Object.keys(lists) as ListName[];
const codesOf = (list: ListName): readonly string[] => lists[list];

describe.each(names)("the list %s", (list) => {
  it("has a label in both languages for every code, and for nothing else", () => {
    expect(Object.keys(listLabels[list]).sort()).toEqual([...codesOf(list)].sort());
    for (const code of codesOf(list))
      for (const language of languages) expect(labelOf(list, code, language)).toMatch(/^\S(.*\S)?$/);
  });

  it("leads from the label of either language back to its code", () => {
    for (const code of codesOf(list))
      for (const language of languages) {
        const label = labelOf(list, code, language);
        expect([code, codeOf(list, label), codeOf(list, ` ${label.toLowerCase()} `)]).toEqual([code, code, code]);
      }
  });

  it("has labels that no formula takes for a pattern", () => {
    for (const code of codesOf(list))
      for (const language of languages) expect(labelOf(list, code, language)).not.toMatch(/[*?~|]/);
  });
});

describe("a label on no list", () => {
  it("has no code, and an unknown code is its own label", () => {
    expect(codeOf("ansoff", "no such field")).toBeUndefined();
    expect(labelOf("kpi", "own_visits", "de")).toBe("own_visits");
  });
});

describe("the KPI catalogue", () => {
  it("begins with the 19 data points, in their order", () => {
    expect(kpiCatalogue.slice(0, 19).map(({ key }) => key)).toEqual([
      "sales_volume",
      "revenue",
      "distribution",
      "market_share",
      "contribution_margin",
      "minimum_price",
      "special_price",
      "assortment",
      "average_customer_revenue",
      "order_structure",
      "article_structure",
      "promotional_articles",
      "minimum_order_size",
      "stock_turnover",
      "returns",
      "promotions",
      "support_scope",
      "handling_intensity",
      "cooperation_willingness",
    ]);
    expect(dataPoints).toHaveLength(19);
  });

  it("has every key once, and a definition in both languages for each", () => {
    expect(new Set(kpiCatalogue.map(({ key }) => key)).size).toBe(kpiCatalogue.length);
    expect(Object.keys(kpiDefinitions).sort()).toEqual(kpiCatalogue.map(({ key }) => key).sort());
    for (const { key } of kpiCatalogue)
      for (const language of languages) expect(kpiDefinitions[key]?.[language]).toMatch(/^.{5,}$/);
  });

  it("sets targets by default only for KPIs that it has and that have a direction", () => {
    for (const key of defaultTargetKpis) expect(findKpi(key)?.direction).toMatch(/^(up|down|guard)$/);
  });
});
