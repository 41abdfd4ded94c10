// What a sample plan tells of its account, beside what the order lines give.
import type { lists } from "../../src/domain/schema/lists";
import type { Entries } from "./full-plan-entries";
import type { SampleWriter } from "./full-plan-writer";

type Code<L extends keyof typeof lists> = (typeof lists)[L][number];

/** A fact of the profile: text, number with its unit, or day. */
export type Fact = string | readonly [value: number, unit: string] | { readonly day: string };

/** A KPI of which people set the target of each plan year, and state what no order line gives. */
export interface OwnFigures {
  readonly targets: readonly [number, number, number];
  readonly measured?: {
    /** Of the two years before the running one. */
    readonly actuals: readonly [number, number];
    readonly unit: string;
    readonly source: string;
    readonly method: string;
    readonly owner: string;
  };
}

export interface Judgement {
  /** A score from 1 to 5 of a weighted criterion, an answer otherwise. */
  readonly score?: number;
  readonly answer?: Code<"answer">;
  readonly reason: string;
}

export interface Maturity {
  readonly maturity: number;
  readonly aim: number;
  readonly note: string;
  /** Key of the measure that raises it. */
  readonly measure?: string;
}

/** The key account manager's short name, facts, figures and judgements, and everything that was entered by hand. */
export interface Story {
  readonly manager: string;
  readonly facts: Readonly<Partial<Record<Code<"profile_field">, Fact>>>;
  readonly figures: Readonly<Record<string, OwnFigures>>;
  readonly selection: Readonly<Record<Code<"selection_criterion">, Judgement>>;
  readonly selfCheck: Readonly<Record<Code<"self_check_item">, Maturity>>;
  readonly entries: Entries;
}

export type TellStory = (writer: SampleWriter) => Story;
