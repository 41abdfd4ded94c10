const millisecondsPerDay = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);

/** Excel's serial number of an ISO date (1900 system). */
export function serialOfDate(isoDate: string): number {
  return Math.round((Date.parse(isoDate) - dayZero) / millisecondsPerDay);
}

/** ISO date of today, here. */
export function todayHere(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
