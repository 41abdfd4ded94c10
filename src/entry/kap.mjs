#!/usr/bin/env node
// `npx kap`: runs the TypeScript sources as they are, nothing has to be built first.
import "tsx";

await import("./kap.ts");
