import { checkStructure } from "../../../src/actions/check/structure-checks";
import { findRepairs } from "../../../src/actions/repair/apply-repairs";
import type { WorkbookFile } from "../../../src/package/workbook-file";
import { plannedSheets } from "../../../src/workbook/plan-sheets";
import { PlanError, type PlanFile } from "../../../src/workbook/port";
import { readPlan } from "../../../src/workbook/read-plan";
import { repeatingRandom } from "../../support/plan-files";
import { asPlan, openDamaged, repairAll, soundPlan } from "./damaged-plan";
import { edits, tryEdit, type EditSource } from "./edits";

// RUNS=3000 SEED=11 tries thousands; a failure names its sequence, which RUNS=1 SEED=<sequence> repeats.
const runs = Number(process.env["RUNS"] ?? 30);
const seed = Number(process.env["SEED"] ?? 100_000);
const editsEach = 10;

interface RepeatingSource extends EditSource {
  readonly markers: readonly string[];
}

/** The same number gives the same edits. */
function editSource(start: number): RepeatingSource {
  let state = start >>> 0;
  const next = () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return (state ^ (state >>> 13)) >>> 0;
  };
  const markers: string[] = [];
  return {
    markers,
    pick: (below) => (below <= 0 ? 0 : next() % below),
    marker: () => {
      const text = `Mark ${start}-${markers.length}.`;
      markers.push(text);
      return text;
    },
  };
}

/** Everything that people can read: names of sheets and tables, and what stands in cells. */
function textsOf(workbook: WorkbookFile): string {
  const texts = workbook.sheets.flatMap((sheet) => [
    sheet.name,
    ...[...sheet.cells()].flatMap(([, , { value, formula }]) =>
      typeof value === "string" && formula === undefined ? [value] : [],
    ),
  ]);
  return texts.join("\n");
}

/** Findings that no plan has any more that was repaired. */
const repairedCodes = new Set(["sheet.missing", "name.missing", "row.id_duplicate", "column.missing"]);

async function leftOver(file: PlanFile): Promise<readonly string[]> {
  const again = await findRepairs(file, repeatingRandom(7));
  const snapshot = await file.read();
  const plan = readPlan(snapshot);
  const findings = [...plan.findings, ...checkStructure(snapshot, plannedSheets(plan.settings))];
  return [
    ...again.map(({ kind, sheet, column }) => `repair ${kind} ${sheet ?? ""} ${column ?? ""}`),
    ...findings.filter(({ code }) => repairedCodes.has(code)).map(({ code, sheet }) => `${code} ${sheet ?? ""}`),
  ];
}

interface Outcome {
  readonly done: readonly string[];
  readonly lost: readonly string[];
  readonly left: readonly string[];
}

/** Ten edits by chance, then every repair; a workbook that is no plan any more is left as it is. */
async function tryOne(bytes: Uint8Array, start: number): Promise<Outcome> {
  const workbook = openDamaged(bytes);
  const source = editSource(start);
  const names = Object.keys(edits);
  const chosen = Array.from({ length: editsEach }, () => names[source.pick(names.length)] ?? "");
  const done = chosen.filter((name) => tryEdit(name, workbook, source));
  const before = textsOf(workbook);
  const typed = source.markers.filter((marker) => before.includes(marker));
  try {
    const file = await asPlan(workbook);
    await repairAll(file, () => true);
    const after = textsOf(workbook);
    return { done, lost: typed.filter((marker) => !after.includes(marker)), left: await leftOver(file) };
  } catch (error) {
    // with both its table and its stamp a workbook has lost every trace of what the plan was
    if (error instanceof PlanError && error.code === "notAPlan") return { done, lost: [], left: [] };
    throw new Error(`sequence ${start}: ${done.join(", ")}`, { cause: error });
  }
}

describe("a plan after sequences of edits by chance", () => {
  it(`loses nothing that was typed, is repaired, and then needs no repair (${runs} × ${editsEach}, seed ${seed})`, async () => {
    const plans = [await soundPlan("de"), await soundPlan("en")];
    const failures: unknown[] = [];
    for (let start = seed; start < seed + runs; start += 1) {
      const outcome = await tryOne(plans[start % 2] ?? new Uint8Array(), start).catch((error: unknown) => ({
        done: [String(error), error instanceof Error ? String(error.cause) : "", logOf(error)],
        lost: ["?"],
        left: [],
      }));
      if (outcome.lost.length + outcome.left.length > 0) failures.push({ start, ...outcome });
    }
    expect(failures).toEqual([]);
  }, 3_600_000);
});

function logOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof PlanError ? cause.log : cause instanceof Error ? (cause.stack ?? "") : "";
}
