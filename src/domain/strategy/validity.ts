/** Whether something that is agreed from one day to another holds today. Dates are ISO texts. */
export type Validity = "valid" | "future" | "expired" | "open_ended";

/** `open_ended` has begun and has no end; null where no date is stated. */
export function validityOn(today: string, from: string | null, to: string | null): Validity | null {
  if (from === null && to === null) return null;
  if (from !== null && from > today) return "future";
  if (to === null) return "open_ended";
  return to < today ? "expired" : "valid";
}

/** What we get minus what we give; null while one has no value. */
export function balanceOf(give: number | null, get: number | null): number | null {
  return give === null || get === null ? null : get - give;
}
