/** Dates as cells hold them: days since the end of 1899, or since 1904. */

const dayLength = 86_400_000;

/** Days between the two ways of counting. */
const days1904 = 1462;

/** The first two months of 1900 are a day off, as in Excel, which counts a day there that never was. */
export function dateOfSerial(serial: number, uses1904Dates: boolean): Date {
  const days = serial + (uses1904Dates ? days1904 : 0);
  return new Date(Math.round((days - 25569) * 86_400) * 1000);
}

export function serialOfDate(date: Date, uses1904Dates: boolean): number {
  return date.getTime() / dayLength + 25569 - (uses1904Dates ? days1904 : 0);
}
