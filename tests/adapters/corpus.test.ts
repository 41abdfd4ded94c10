import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { differences } from "../support/compare-workbooks";
import { anyChanges, base } from "./any-changes";
import { throughExcel, throughFile } from "./both-ways";

const corpus = process.env["KAP_CORPUS"];
const sample = Number(process.env["KAP_CORPUS_SAMPLE"] ?? 25);

function workbooksIn(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".xlsx"));
  const step = Math.max(1, Math.floor(files.length / sample));
  return files.sort().filter((_, index) => index % step === 0);
}

const run = corpus === undefined || corpus === "" ? describe.skip : describe;

run("workbooks of others, in the directory that KAP_CORPUS names [needs KAP_CORPUS]", () => {
  const folder = corpus ?? "";
  const files = corpus === undefined ? [] : workbooksIn(corpus);

  it.each(files)("read alike and change alike through Office.js and in the file: %s", async (name) => {
    const file = new Uint8Array(readFileSync(join(folder, name)));
    expect((await throughFile(file)).snapshot).toEqual((await throughExcel(file)).snapshot);

    const [content = []] = fc.sample(anyChanges, { numRuns: 1, seed: name.length });
    const excel = await throughExcel(file, [...base, ...content]);
    const plan = await throughFile(file, [...base, ...content]);
    expect(differences(excel.bytes, plan.bytes)).toEqual([]);
    expect(plan.snapshot).toEqual(excel.snapshot);
  });
});
