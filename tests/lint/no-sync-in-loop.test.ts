import { RuleTester } from "eslint";
import tseslint from "typescript-eslint";
import { noSyncInLoop } from "./no-sync-in-loop.mjs";

const inLoop = [{ messageId: "inLoop" }];
const inCallback = (method: string) => [{ messageId: "inCallback", data: { method } }];
const inAsync = (body: string) => `async function run(context, sheets) { ${body} }`;

const tester = new RuleTester({ languageOptions: { parser: tseslint.parser, sourceType: "module" } });

tester.run("no-sync-in-loop", noSyncInLoop, {
  valid: [
    { name: "a sync after the loop", code: inAsync("for (const s of sheets) s.load(); await context.sync();") },
    { name: "a sync whose result is iterated", code: inAsync("for (const s of await context.sync()) s.load();") },
    { name: "a sync that starts a loop", code: inAsync("for (let s = await context.sync(); s; s = s.next) s.load();") },
    { name: "a sync before an iteration", code: inAsync("(await context.sync()).forEach((s) => s.load());") },
    { name: "a sync in a callback called once", code: "Excel.run(async (context) => { await context.sync(); });" },
    { name: "a sync in a then", code: inAsync("await load().then(() => context.sync());") },
    { name: "a function named sync that is no method", code: "for (const a of b) sync(a);" },
    { name: "a method that only contains the word", code: "for (const a of b) a.syncAll();" },
  ],
  invalid: [
    { name: "for", code: inAsync("for (let i = 0; i < 3; i++) { await context.sync(); }"), errors: inLoop },
    { name: "the test of a for", code: inAsync("for (; await context.sync(); ) {}"), errors: inLoop },
    { name: "the update of a for", code: inAsync("for (; ; await context.sync()) {}"), errors: inLoop },
    { name: "for in", code: inAsync("for (const s in sheets) await context.sync();"), errors: inLoop },
    { name: "for of", code: inAsync("for (const s of sheets) await context.sync();"), errors: inLoop },
    { name: "for await", code: inAsync("for await (const s of sheets) await context.sync();"), errors: inLoop },
    { name: "while", code: inAsync("while (true) { if (sheets) await context.sync(); }"), errors: inLoop },
    { name: "the test of a while", code: inAsync("while (await context.sync()) {}"), errors: inLoop },
    { name: "do while", code: inAsync("do { await context.sync(); } while (sheets);"), errors: inLoop },
    { name: "another name", code: inAsync("for (const s of sheets) await batch.sync();"), errors: inLoop },
    { name: "a longer path", code: inAsync("for (const s of sheets) await s.context.sync();"), errors: inLoop },
    { name: "a call", code: inAsync("for (const s of sheets) await currentContext().sync();"), errors: inLoop },
    { name: "a quoted member", code: inAsync('for (const s of sheets) await context["sync"]();'), errors: inLoop },
    { name: "an optional call", code: inAsync("for (const s of sheets) await context?.sync();"), errors: inLoop },
    {
      name: "a function nested in a loop",
      code: inAsync("for (const s of sheets) { const go = async () => { await context.sync(); }; await go(); }"),
      errors: inLoop,
    },
    {
      name: "a declared function nested in a loop",
      code: inAsync("for (const s of sheets) { async function go() { await context.sync(); } await go(); }"),
      errors: inLoop,
    },
    {
      name: "forEach",
      code: inAsync("sheets.forEach(async (s) => { await s.context.sync(); });"),
      errors: inCallback("forEach"),
    },
    {
      name: "map in Promise.all",
      code: inAsync("await Promise.all(sheets.map((s) => context.sync()));"),
      errors: inCallback("map"),
    },
    {
      name: "filter with a function expression",
      code: inAsync("sheets.filter(function (s) { context.sync(); });"),
      errors: inCallback("filter"),
    },
    {
      name: "reduce, the usual chain of promises",
      code: inAsync("await sheets.reduce((last, s) => last.then(() => context.sync()), Promise.resolve());"),
      errors: inCallback("reduce"),
    },
    {
      name: "Array.from",
      code: inAsync("await Promise.all(Array.from(sheets, async () => context.sync()));"),
      errors: inCallback("from"),
    },
    {
      name: "optional chaining on the list",
      code: inAsync("sheets?.map(() => context.sync());"),
      errors: inCallback("map"),
    },
    {
      name: "functions nested in a callback",
      code: inAsync("sheets.map((s) => later(() => retry(async () => { await context.sync(); })));"),
      errors: inCallback("map"),
    },
  ],
});
