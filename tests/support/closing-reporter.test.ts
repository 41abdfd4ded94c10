import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ClosingReporter from "./closing-reporter.mjs";

let rootDir = "";

beforeEach(() => {
  rootDir = mkdtempSync(join(tmpdir(), "kap-reporter-"));
});

afterEach(() => {
  rmSync(rootDir, { recursive: true });
});

interface MadeUpRun {
  readonly passed?: number;
  readonly failed?: number;
  readonly brokenFiles?: number;
  /** The full names of tests that were skipped. */
  readonly skipped?: readonly string[];
  readonly testNamePattern?: string;
}

/** What the reporter prints and stores at the end of a made-up run, and the error by which it fails the run. */
function report(run: MadeUpRun) {
  const printed: string[] = [];
  const write = (text: string) => printed.push(text);
  const reporter = new ClosingReporter({ rootDir, testNamePattern: run.testNamePattern }, { write });
  reporter.onRunComplete(new Set(), {
    numPassedTests: run.passed ?? 0,
    numFailedTests: run.failed ?? 0,
    numRuntimeErrorTestSuites: run.brokenFiles ?? 0,
    testResults: [
      {
        testFilePath: join(rootDir, "tests/made-up.test.ts"),
        testResults: (run.skipped ?? []).map((fullName) => ({ fullName, status: "pending" })),
      },
    ],
  });
  const stored = readFileSync(join(rootDir, "node_modules/.cache/test-counts.txt"), "utf8");
  return { printed: printed.join(""), stored, error: reporter.getLastError()?.message };
}

describe("the end of a test run", () => {
  it("is the counts on a line of their own, also stored for the continuous integration", () => {
    expect(report({ passed: 12, failed: 3 })).toEqual({
      printed: "Nothing was left out.\n12 passed, 3 failed\n",
      stored: "12 passed, 3 failed\n",
      error: undefined,
    });
  });

  it("counts a test file that could not run as failed", () => {
    expect(report({ passed: 1, brokenFiles: 2 }).stored).toBe("1 passed, 2 failed\n");
  });

  it("says what was left out, where, and how to get it", () => {
    const { printed, error } = report({ passed: 1, skipped: ["a [needs LibreOffice] b", "a [needs LibreOffice] c"] });
    expect(printed).toContain(
      "Left out here:\n  2 × LibreOffice (tests/made-up.test.ts). To run them: install LibreOffice",
    );
    expect(error).toBeUndefined();
  });

  it("says it also for a need that it does not know", () => {
    const { printed } = report({ skipped: ["a [needs KAP_CORPUS] b"] });
    expect(printed).toContain("1 × KAP_CORPUS (tests/made-up.test.ts). To run them: provide KAP_CORPUS.");
  });

  it("fails where a test is skipped without saying what it needs", () => {
    const { error, printed, stored } = report({ passed: 1, skipped: ["a forgotten test"] });
    expect(printed).toContain(error);
    expect(error).toContain("tests/made-up.test.ts: a forgotten test");
    expect(stored).toBe("1 passed, 1 failed\n");
  });

  it("lets tests be skipped where only some were asked for", () => {
    expect(report({ passed: 1, skipped: ["another test"], testNamePattern: "one" }).error).toBeUndefined();
  });
});
