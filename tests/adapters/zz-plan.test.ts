import { createPlan, type CreatePlanRequest } from "../../src/actions/create/create-plan";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { startExcel } from "../support/excel-host";
import { differences } from "../support/compare-workbooks";
import { orderExport, planRequest, planRequestOf, readExport, repeatable } from "../support/order-export";
import { planFiles, today, newFile } from "./both-ways";
import { writeFileSync } from "node:fs";

async function ex(request: CreatePlanRequest) {
  const excel = await startExcel({ file: await newFile(), today });
  let t = Date.now();
  const w = createExcelWorkbook();
  await createPlan(w, request, repeatable());
  const c = { ...{ b: excel.counters.batches, bytes: excel.counters.requestBytes } };
  const t1 = Date.now() - t;
  t = Date.now();
  excel.counters.reset();
  const s = await w.read();
  const t2 = Date.now() - t;
  t = Date.now();
  console.log("excel", t1, "read", t2, excel.counters.batches, excel.counters.responseBytes, c);
  const b = excel.save();
  console.log("save", Date.now() - t);
  excel.close();
  return { b, s };
}
async function fi(request: CreatePlanRequest) {
  let t = Date.now();
  const f = await planFiles.create();
  await createPlan(f, request, repeatable());
  const t1 = Date.now() - t;
  t = Date.now();
  const b = await f.toBytes();
  console.log("file", t1, "bytes", Date.now() - t);
  return { b, s: await f.read() };
}
const many = Number(process.env.MANY ?? 0);
it.each([
  ["empty", planRequest()],
  ["de", planRequest({ language: "de" })],
  ["act", planRequestOf(readExport(orderExport))],
])(
  "%s",
  async (n, r) => {
    const a = await ex(r);
    const b = await fi(r);
    writeFileSync(`/tmp/e2e/${n}-x.xlsx`, a.b);
    writeFileSync(`/tmp/e2e/${n}-f.xlsx`, b.b);
    console.log(n, differences(a.b, b.b).slice(0, 20));
    expect(a.s).toEqual(b.s);
  },
  300000,
);
it("many", async () => {
  if (!many) return;
  const lines = readExport(orderExport).figures[0]!;
  const figures = Array.from({ length: many }, (_, i) => ({
    ...lines,
    kpi: "revenue",
    productGroup: `Group ${i % 50}`,
    region: `R ${Math.floor(i / 50) % 20}`,
    fiscalYear: 2020 + Math.floor(i / 1000),
  }));
  const r = planRequest({ actuals: figures, source: "Import: x.csv" });
  const b = await fi(r);
  const a = await ex(r).catch((e) => {
    console.log(e.log);
    throw e;
  });
  console.log(differences(a.b, b.b).slice(0, 20));
}, 600000);
