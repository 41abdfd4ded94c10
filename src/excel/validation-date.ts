const dayMs = 86_400_000;
/** Serial number of 1970-01-01. */
const epochSerial = 25_569;
/** Excel counts a 29 February 1900 that never was; before it, serial numbers and dates are a day apart. */
const firstPlainSerial = 61;

/**
 * A date as Office.js takes it for the bound of a validation, where numbers are refused: the ISO date of a serial number
 * ("2025-01-31"), or a formula where the calendar has no such day or the number has a time of day.
 */
export function validationDate(serial: number): string {
  if (!Number.isInteger(serial) || serial < firstPlainSerial) return `=${serial}`;
  return new Date((serial - epochSerial) * dayMs).toISOString().slice(0, 10);
}
