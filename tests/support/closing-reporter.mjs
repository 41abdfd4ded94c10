// The end of every test run: which checks were left out and how to get them, then the counts on a line of their own.
// A check that is skipped without saying what it needs fails the run: it would be forgotten.
import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { needInTitle, needs } from "./needs.mjs";

// Jest asks for a default export here.
export default class ClosingReporter {
  #rootFolder;
  #filtered;
  #write;
  /** @type {Error | undefined} */
  #error;

  /**
   * @param {{ rootDir: string, testNamePattern?: string | undefined }} globalConfig
   * @param {{ write?: (text: string) => void }} options
   */
  constructor(globalConfig, options = {}) {
    this.#write = options.write ?? ((text) => process.stdout.write(text));
    this.#rootFolder = globalConfig.rootDir;
    this.#filtered = Boolean(globalConfig.testNamePattern);
  }

  onRunComplete(_, results) {
    const skipped = this.#filtered ? [] : skippedTests(results, this.#rootFolder);
    const unexplained = skipped.filter((test) => test.need === undefined);
    if (unexplained.length > 0) this.#error = new Error(describeUnexplained(unexplained));
    // Jest ends with failure for the error, but does not show it.
    if (this.#error !== undefined) this.#write(`${this.#error.message}\n`);
    this.#write(`${describeLeftOut(skipped)}\n`);
    this.#write(`${this.#closingLine(results)}\n`);
  }

  getLastError() {
    return this.#error;
  }

  #closingLine(results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites + (this.#error === undefined ? 0 : 1);
    const line = `${results.numPassedTests} passed, ${failed} failed`;
    const folder = join(this.#rootFolder, "node_modules", ".cache");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "test-counts.txt"), `${line}\n`);
    return line;
  }
}

function skippedTests(results, rootFolder) {
  return results.testResults.flatMap((file) =>
    file.testResults
      .filter((test) => test.status === "pending" || test.status === "todo")
      .map((test) => ({
        file: relative(rootFolder, file.testFilePath),
        title: test.fullName,
        need: needInTitle(test.fullName),
      })),
  );
}

function describeLeftOut(skipped) {
  const explained = skipped.filter((test) => test.need !== undefined);
  if (explained.length === 0) return "Nothing was left out.";
  const lines = [...groupByNeed(explained)].map(describeNeed);
  return ["Left out here:", ...lines].join("\n");
}

function groupByNeed(tests) {
  const groups = new Map();
  for (const test of tests) groups.set(test.need, [...(groups.get(test.need) ?? []), test]);
  return groups;
}

function describeNeed([need, tests]) {
  const files = [...new Set(tests.map((test) => test.file))].join(", ");
  const howToGet = needs[need]?.howToGet ?? `provide ${need}`;
  return `  ${tests.length} × ${need} (${files}). To run them: ${howToGet}.`;
}

function describeUnexplained(tests) {
  const lines = tests.map((test) => `  ${test.file}: ${test.title}`);
  return ["Skipped without saying what they need (end the block's title with [needs …]):", ...lines].join("\n");
}
