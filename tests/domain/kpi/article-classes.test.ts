import { classifyArticles } from "../../../src/domain/kpi/article-classes";
import { orderLine } from "./order-line-fixture";

const classesOf = (revenues: Readonly<Record<string, number>>) =>
  Object.fromEntries(
    classifyArticles(Object.entries(revenues).map(([article, revenue]) => orderLine({ article, revenue }))),
  );

describe("classifyArticles", () => {
  it("lets the article that crosses a limit belong to the higher class", () => {
    expect(classesOf({ Tea: 70, Chang: 15, Tofu: 8, Konbu: 4, Pavlova: 3 })).toEqual({
      Tea: "A",
      Chang: "A",
      Tofu: "B",
      Konbu: "B",
      Pavlova: "C",
    });
  });

  it("ends a class exactly at its limit in spite of binary fractions", () => {
    expect(classesOf({ Tea: 0.5, Chang: 0.3, Tofu: 0.15, Konbu: 0.05 })).toEqual({
      Tea: "A",
      Chang: "A",
      Tofu: "B",
      Konbu: "C",
    });
  });

  it("gives an account with one article an A", () => {
    expect(classesOf({ Tea: 12 })).toEqual({ Tea: "A" });
  });

  it("adds up the lines of an article before it ranks", () => {
    const lines = [
      orderLine({ article: "Tea", revenue: 30 }),
      orderLine({ article: "Chang", revenue: 50 }),
      orderLine({ article: "Tea", revenue: 920 }),
    ];
    expect([...classifyArticles(lines)]).toEqual([
      ["Tea", "A"],
      ["Chang", "C"],
    ]);
  });

  it("puts articles that were only returned, and years without revenue, into C", () => {
    expect(classesOf({ Tea: 10, Chang: -2 })).toEqual({ Tea: "A", Chang: "C" });
    expect(classesOf({ Tea: -10, Chang: 2 })).toEqual({ Tea: "C", Chang: "C" });
  });

  it("does not depend on the order of the lines, not even where revenues are equal", () => {
    const articles = ["Tea", "Chang", "Tofu", "Konbu", "Pavlova"];
    const lines = articles.map((article) => orderLine({ article, revenue: 20 }));
    const forwards = Object.fromEntries(classifyArticles(lines));
    expect(Object.fromEntries(classifyArticles([...lines].reverse()))).toEqual(forwards);
    expect(forwards).toMatchObject({ Chang: "A", Tofu: "B" });
  });

  it("gives lines without an article no class", () => {
    expect([...classifyArticles([orderLine({ article: "", revenue: 5 }), orderLine({ revenue: 5 })])]).toEqual([]);
  });
});
