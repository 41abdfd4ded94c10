/** Ratings of the plan's reviews, 1 to 5. Dates are ISO texts. */

export interface ReviewRow {
  readonly date: string | null;
  readonly rating: number | null;
  readonly nextReview: string | null;
}

export interface ReviewSummary {
  /** Day of the latest review that rated something. */
  readonly latest: string | null;
  /** Mean rating of that day. */
  readonly meanRating: number | null;
  /** The next review: the latest day that a row names. */
  readonly next: string | null;
}

const latestOf = (dates: readonly (string | null)[]) =>
  dates.reduce<string | null>(
    (latest, date) => (date !== null && (latest === null || date > latest) ? date : latest),
    null,
  );

/** The latest review in one line. */
export function reviewSummary(rows: readonly ReviewRow[]): ReviewSummary {
  const rated = rows.filter(({ rating }) => rating !== null);
  const latest = latestOf(rated.map(({ date }) => date));
  const ratings = rated.filter(({ date }) => latest !== null && date === latest).map(({ rating }) => rating ?? 0);
  return {
    latest,
    meanRating: ratings.length === 0 ? null : ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length,
    next: latestOf(rows.map(({ nextReview }) => nextReview)),
  };
}
