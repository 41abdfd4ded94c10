import { PlanError } from "../../../src/workbook/port";
import { asPlan, openDamaged, repairAll, soundPlan } from "./damaged-plan";
import { edits, tryEdit } from "./edits";
import { editSource, leftOver, textsOf } from "./sequences";

// RUNS=3000 SEED=11 tries thousands; a failure names its sequence, which RUNS=1 SEED=<sequence> repeats.
const runs = Number(process.env["RUNS"] ?? 30);
const seed = Number(process.env["SEED"] ?? 100_000);
const editsEach = 10;

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
