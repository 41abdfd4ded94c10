/**
 * Microsoft's Open XML SDK as judge over a written file: what it finds, Excel would repair or refuse.
 * It runs in a thread of its own, because it is an ES module with a .NET runtime inside that jest cannot load.
 */
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";

interface Finding {
  readonly description: string;
  readonly path: { readonly xpath: string; readonly partUri: string };
}

const JUDGE = `
  const { parentPort, workerData } = require("node:worker_threads");
  const judge = import(workerData);
  parentPort.on("message", async ({ bytes, number }) => {
    try {
      const { default: validate } = await judge;
      parentPort.postMessage({ number, findings: await validate(bytes, "xlsx", "Microsoft365") });
    } catch (error) {
      parentPort.postMessage({ number, failure: String(error) });
    }
  });
`;

type Answer = { readonly number: number } & ({ readonly findings: readonly Finding[] } | { readonly failure: string });

let worker: Worker | undefined;
let lastNumber = 0;
const waiting = new Map<number, (answer: Answer) => void>();

/** One line per error in the .xlsx file: part, place and what is wrong. An empty list means that it is valid. */
export async function validationErrors(bytes: Uint8Array): Promise<string[]> {
  const answer = await ask(bytes);
  if ("failure" in answer) throw new Error(answer.failure);
  return answer.findings.map(({ path, description }) => `${path.partUri} ${path.xpath}: ${description}`);
}

function ask(bytes: Uint8Array): Promise<Answer> {
  const judge = (worker ??= startJudge());
  const number = ++lastNumber;
  // A thread that waits for files must not keep the test run alive; one that is at work must.
  judge.ref();
  return new Promise((resolve) => {
    waiting.set(number, resolve);
    judge.postMessage({ bytes, number });
  });
}

function startJudge(): Worker {
  const module = pathToFileURL(require.resolve("@ooxml-tools/validate")).href;
  const started = new Worker(JUDGE, { eval: true, workerData: module, stdout: true });
  started.on("message", (answer: Answer) => {
    waiting.get(answer.number)?.(answer);
    waiting.delete(answer.number);
    if (waiting.size === 0) started.unref();
  });
  return started;
}
