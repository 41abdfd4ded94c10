/** jsdom leaves these out, and the engine of the calculation needs them when it is loaded: import this first. */
import { TextDecoder, TextEncoder } from "node:util";

Object.assign(globalThis, { TextDecoder, TextEncoder });
