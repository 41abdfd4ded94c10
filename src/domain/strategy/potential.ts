/** White space (definitions, D5): what the customer needs, what of it we supply, and what remains. */

export interface PotentialInput {
  /** The customer's purchases in the category and year. */
  readonly need: number | null;
  /** Our revenue with it. */
  readonly revenue: number | null;
  /** 0 to 1. */
  readonly probability: number | null;
  readonly status: string | null;
}

export interface Potential {
  /** Our revenue / the customer's purchases; 1 is 100 %. Null without purchases. */
  readonly shareOfWallet: number | null;
  /** Purchases that others supply; never below 0. */
  readonly potential: number | null;
  /** Weighted by probability; nothing where it is lost or of no interest. */
  readonly weighted: number | null;
}

const closedStatuses: ReadonlySet<string> = new Set(["lost", "not_relevant"]);

/** Share of wallet and potential of one line. */
export function computePotential({ need, revenue, probability, status }: PotentialInput): Potential {
  if (need === null || revenue === null) return { shareOfWallet: null, potential: null, weighted: null };
  const potential = Math.max(0, need - revenue);
  const weighted = probability === null ? null : potential * probability;
  return {
    shareOfWallet: need > 0 ? revenue / need : null,
    potential,
    weighted: status !== null && closedStatuses.has(status) ? 0 : weighted,
  };
}
