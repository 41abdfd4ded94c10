const millisecondsPerDay = 86_400_000;
const dayBeforeSerials = Date.UTC(1899, 11, 30);

/** ISO date of today, here. */
export function today(): string {
  const now = new Date();
  const part = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

/** Excel's serial number of an ISO date (1900 system). */
export function serialNumber(isoDate: string): number {
  return (Date.parse(isoDate) - dayBeforeSerials) / millisecondsPerDay;
}
