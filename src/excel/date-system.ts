/** Serial number of 1 January 2000 where dates are counted from 1900; no property tells the date system, but a date does. */
export const millennium1900 = 36_526;
