// The page of jsdom lacks what every browser has. Imported before anything that needs it.
import { TextDecoder, TextEncoder } from "node:util";

Object.assign(globalThis, { TextDecoder, TextEncoder });
