/**
 * How long the pane waits for an answer of Excel before it says so. `?patience=3` in the address of the preview makes it
 * three seconds, so that nobody who tries a call without an answer has to wait for the usual minute.
 */
const name = "patience";

/** The milliseconds that the query of the pane's address asks for; `undefined` for the usual time. */
export function readPatience(query: string): number | undefined {
  const seconds = Number(new URLSearchParams(query).get(name) ?? "");
  return seconds > 0 && seconds <= 600 ? seconds * 1000 : undefined;
}

/** The pane's address, with what the query of the preview's address says about its patience. */
export function withPatience(paneAddress: string, query: string): string {
  const milliseconds = readPatience(query);
  return milliseconds === undefined ? paneAddress : `${paneAddress}?${name}=${milliseconds / 1000}`;
}
