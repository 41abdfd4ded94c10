import { cleanSum } from "./clean-sum";
import type { OrderLine } from "./order-line";

/** Classes of the article structure, in the order in which they are shown. */
export const articleClasses = ["A", "B", "C"] as const;
export type ArticleClass = (typeof articleClasses)[number];

const limitOfA = 0.8;
const limitOfB = 0.95;
/** Keeps a cumulated share of exactly 80 % from falling on the wrong side by a rounding error. */
const tolerance = 1e-9;

/**
 * ABC classes of the articles in the given lines (those of one account and one fiscal year).
 *
 * Articles are ranked by revenue, equal ones by name. An article is A while the articles before it make less than
 * 80 % of the revenue, B while they make less than 95 %, else C. So the article that crosses a limit still belongs to
 * the higher class, and an account with a single article has an A. Articles without revenue, or in a year whose
 * revenue is not positive, are C. Lines without an article have no class.
 */
export function classifyArticles(lines: readonly OrderLine[]): ReadonlyMap<string, ArticleClass> {
  const ranked = [...revenueByArticle(lines)].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const total = cleanSum(ranked.map(([, revenue]) => revenue));
  const classes = new Map<string, ArticleClass>();
  let before = 0;
  for (const [article, revenue] of ranked) {
    classes.set(article, revenue > 0 && total > 0 ? classOf(before / total) : "C");
    before += revenue;
  }
  return classes;
}

function classOf(shareBefore: number): ArticleClass {
  if (shareBefore < limitOfA - tolerance) return "A";
  return shareBefore < limitOfB - tolerance ? "B" : "C";
}

function revenueByArticle(lines: readonly OrderLine[]): ReadonlyMap<string, number> {
  const values = new Map<string, number[]>();
  for (const { article, revenue } of lines) {
    if (!article) continue;
    const known = values.get(article);
    if (known) known.push(revenue);
    else values.set(article, [revenue]);
  }
  return new Map([...values].map(([article, revenues]) => [article, cleanSum(revenues)]));
}
