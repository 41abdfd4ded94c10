/** What went over the wire since the last reset. Tests hold adapters to a number of batches. */
export interface Counters {
  readonly batches: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  reset(): void;
}

export interface WireCounters extends Counters {
  /** @returns the size of the request in bytes */
  countRequest(text: string): number;
  /** @returns the size of the response in bytes */
  countResponse(text: string): number;
}

export function createCounters(): WireCounters {
  const sizes = new TextEncoder();
  let batches = 0;
  let requestBytes = 0;
  let responseBytes = 0;
  return {
    get batches() {
      return batches;
    },
    get requestBytes() {
      return requestBytes;
    },
    get responseBytes() {
      return responseBytes;
    },
    reset: () => {
      batches = requestBytes = responseBytes = 0;
    },
    countRequest: (text) => {
      const bytes = sizes.encode(text).length;
      batches += 1;
      requestBytes += bytes;
      return bytes;
    },
    countResponse: (text) => {
      const bytes = sizes.encode(text).length;
      responseBytes += bytes;
      return bytes;
    },
  };
}
