import { isoDay } from "./date-text";

const millisecondsPerDay = 86_400_000;
/** The serial number of the 31st of December 9999. */
const lastSerials = { 1900: 2_958_465, 1904: 2_957_003 } as const;

/**
 * The ISO day of a spreadsheet serial number; a fraction is the time and is left away. Undefined outside of the years
 * 1900–9999 and for day 60 of the 1900 system, the 29th of February 1900 that never was. Whole numbers such as
 * 19960717 are read as year, month and day.
 */
export function readDateSerial(serial: number, system: 1900 | 1904): string | undefined {
  const days = Math.floor(serial);
  if (Number.isNaN(serial)) return undefined;
  if (serial >= lastSerials[system] + 1) return days === serial ? readDigits(days) : undefined;
  if (days < (system === 1904 ? 0 : 1) || (system === 1900 && days === 60)) return undefined;
  const epoch = system === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  return new Date(epoch + days * millisecondsPerDay).toISOString().slice(0, 10);
}

function readDigits(digits: number): string | undefined {
  const year = Math.floor(digits / 10_000);
  if (year < 1900 || year > 2199) return undefined;
  return isoDay(year, Math.floor(digits / 100) % 100, digits % 100);
}
