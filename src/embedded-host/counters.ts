/** What went over the wire since the last reset. Tests hold adapters to a number of batches. */
export interface Counters {
  readonly batches: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  reset(): void;
}

export interface WireCounters extends Counters {
  countRequest(text: string): void;
  countResponse(text: string): void;
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
      batches += 1;
      requestBytes += sizes.encode(text).length;
    },
    countResponse: (text) => {
      responseBytes += sizes.encode(text).length;
    },
  };
}
