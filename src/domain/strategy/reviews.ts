/** Ratings of the plan's reviews, 1 to 5. Dates are ISO texts. */

export interface ReviewRow {
  readonly date: string | null;
  readonly rating: number | null;
  readonly nextReview: string | null;
}

export interface ReviewSummary {
  /** Day of the latest review. */
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
  const latest = latestOf(rows.map(({ date }) => date));
  const ratings = rows.flatMap(({ date, rating }) =>
    rating !== null && date !== null && date === latest ? [rating] : [],
  );
  return {
    latest,
    meanRating: ratings.length === 0 ? null : ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length,
    next: latestOf(rows.map(({ nextReview }) => nextReview)),
  };
}
