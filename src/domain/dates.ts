/** Dates without a time zone: ISO text `yyyy-mm-dd` in the domain, serial numbers of the 1900 system in cells. */

const dayLength = 86_400_000;
const serialOfUnixEpoch = 25_569;
const isoPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
/** 9999-12-31, the last date that Excel knows. */
const lastSerial = 2_958_465;

/** Serial number of an ISO date; NaN when the text is no date. */
export function serialOfDate(iso: string): number {
  const match = isoPattern.exec(iso);
  if (!match) return NaN;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  // Date.UTC takes the years 0 to 99 for 1900 to 1999
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? time / dayLength + serialOfUnixEpoch : NaN;
}

/** ISO date of a serial number (its time of day is dropped); undefined outside 1900-03-01 to 9999-12-31. */
export function dateOfSerial(serial: number): string | undefined {
  const day = Math.floor(serial);
  if (!(day >= 61 && day <= lastSerial)) return undefined;
  return new Date((day - serialOfUnixEpoch) * dayLength).toISOString().slice(0, 10);
}

/** ISO date of a moment, on the calendar of this computer. */
export function localDate(moment: Date): string {
  const part = (value: number) => String(value).padStart(2, "0");
  return `${moment.getFullYear()}-${part(moment.getMonth() + 1)}-${part(moment.getDate())}`;
}

/** The date as many days later (or earlier, when negative). */
export function addDays(iso: string, days: number): string {
  return dateOfSerial(serialOfDate(iso) + days) ?? iso;
}

/** The same day some months later, or the month's last day. */
export function monthsLater(iso: string, months: number): string {
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}
