// SWOT statements of a sample plan, in short.
import type { Entry } from "./full-plan-entries";
import type { SampleWriter } from "./full-plan-writer";

/** Key, evidence, German and English; then importance of what is internal, or probability and impact of what is external. */
export type Statement = readonly [as: string, evidence: string, de: string, en: string, first: number, impact?: number];

export type Quadrant = "strength" | "weakness" | "opportunity" | "threat";

/** All statements, quadrant by quadrant. */
export function swotEntries(
  statements: Readonly<Record<Quadrant, readonly Statement[]>>,
  owner: string,
  { text, day }: SampleWriter,
): Entry<"swot">[] {
  return Object.entries(statements).flatMap(([quadrant, all]) =>
    all.map(([as, evidence, de, en, first, impact]) => ({
      as,
      quadrant,
      statement: text(de, en),
      perspective: "relationship",
      evidence,
      ...(impact === undefined ? { importance: first } : { probability: first, impact }),
      owner,
      as_of: day(-18),
      confidence: "medium",
    })),
  );
}
