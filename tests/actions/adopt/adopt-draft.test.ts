import {
  blockKeys,
  entriesOf,
  newAdoptDraft,
  restoreAdoptDraft,
  withCustomer,
  withPart,
  withRenamedSheets,
  withTaken,
  withTarget,
  type AdoptDraft,
  type BlockKey,
} from "../../../src/actions/adopt/adopt-draft";
import { ownMeaning, shownBlock } from "../../../src/actions/adopt/adoption-view";
import { readSuggestions } from "../../../src/actions/adopt/read-adoption";
import { recogniseSheets } from "../../../src/actions/adopt/recognise-sheets";
import type { SourceSheet } from "../../../src/actions/adopt/source-sheet";
import { sheetOf } from "./read-sheets";

const people = sheetOf("People", [
  ["Name", "E-mail", "Role", "Position", "Shoe size"],
  ["Erika Berger", "eb@contoso.example", "Decider", "Head of purchasing", 38],
  ["Tom Low", "tl@contoso.example", "User", "Plant manager", 44],
]);
const account = sheetOf("Account", [
  ["Company:", "Contoso Ltd"],
  ["Industry:", "Machinery"],
  ["Employees:", 420],
  ["Parking:", "behind the hall"],
]);
const orders = sheetOf("Orders", [
  ["Date", "Order", "Customer", "Article", "Net revenue EUR"],
  ["2025-01-02", 1, "Contoso", "A", 100],
  ["2025-01-03", 2, "Fabrikam", "A", 200],
]);
const figures = sheetOf("Figures", [
  ["KPI", 2024, 2025, 2027],
  ["Revenue (EUR)", 100, 110, 150],
  ["Site visits", 4, 5, 8],
]);
const all = [people, account, orders, figures];

/** The blocks as they are shown when this was said of them. */
function shown(draft: AdoptDraft, sheets: readonly SourceSheet[] = all) {
  const found = recogniseSheets(sheets);
  const keys = blockKeys(found);
  const { map, lost, customers } = entriesOf(draft, found);
  const context = { today: "2026-01-15", currency: "EUR", fiscalYearStart: 1, map };
  const { blocks, mistakes } = readSuggestions(found, context);
  const views = blocks.map((block, index) => {
    const [suggestion, key] = [found[index], keys.get(index + 1)];
    if (suggestion === undefined || key === undefined) throw new Error("no such block");
    return shownBlock(block, suggestion, key);
  });
  return { views, blocks, lost, customers, mistakes, map };
}

function keyOf(sheet: string): BlockKey {
  const view = shown(newAdoptDraft).views.find((each) => each.sheet === sheet);
  if (view === undefined) throw new Error(`no block on ${sheet}`);
  return view.key;
}

const viewOf = (draft: AdoptDraft, sheet: string, sheets = all) =>
  shown(draft, sheets).views.find((each) => each.sheet === sheet);

describe("what is said of an adoption", () => {
  it("is shown of each block: place, reason, rows, and columns with what stands there", () => {
    const view = viewOf(newAdoptDraft, "People");
    expect(view).toMatchObject({ address: "A1:E3", target: "contacts", rows: 2, isTaken: true });
    expect(view?.told).toEqual(["Name", "Role", "Position"]);
    expect(view?.columns.map(({ header, meaning, reason }) => [header, meaning, reason])).toEqual([
      ["Name", "name", "exact"],
      ["E-mail", "", "no_place"],
      ["Role", "@role", "exact"],
      ["Position", "function", "exact"],
      ["Shoe size", "", "unknown"],
    ]);
    expect(view?.columns[3]?.examples).toEqual(["Head of purchasing", "Plant manager"]);
  });

  it("changes columns, lines and whole blocks, and what was said last counts", () => {
    const people = keyOf("People");
    const first = withPart(newAdoptDraft, people, "Shoe size", "function");
    expect(viewOf(first, "People")?.columns.map(({ meaning }) => meaning)).toEqual([
      "name",
      "",
      "@role",
      "",
      "function",
    ]);
    const second = withPart(first, people, "Position", "function");
    expect(viewOf(second, "People")?.columns.map(({ meaning }) => meaning)).toEqual([
      "name",
      "",
      "@role",
      "function",
      "",
    ]);
    expect(viewOf(withTarget(second, people, "team"), "People")?.target).toBe("team");
    expect(viewOf(withTaken(second, people, false), "People")?.isTaken).toBe(false);
    expect(viewOf(withTaken(withTaken(second, people, false), people, true), "People")?.columns[3]?.meaning).toBe(
      "function",
    );
  });

  it("says which field a line of facts is, leaves one out, and takes it back", () => {
    const account = keyOf("Account");
    const draft = withPart(withPart(newAdoptDraft, account, "Parking", "website"), account, "Employees", "");
    const rows = shown(draft).blocks.flatMap((block) => block.rows.filter(({ target }) => target === "profile"));
    expect(rows.map(({ values: { field, value_text: text } }) => [field, text])).toEqual([
      ["company", "Contoso Ltd"],
      ["industry", "Machinery"],
      ["website", "behind the hall"],
    ]);
    const again = withPart(draft, account, "Parking", ownMeaning);
    expect(viewOf(again, "Account")?.labels.find(({ header }) => header === "Parking")?.meaning).toBe(ownMeaning);
  });

  it("shows years ahead as targets, and names a KPI that the catalogue does not know", () => {
    const view = viewOf(newAdoptDraft, "Figures");
    expect(view?.columns.map(({ meaning }) => meaning)).toEqual(["kpi", "actual", "actual", "target"]);
    expect(view?.labels.map(({ meaning }) => meaning)).toEqual(["revenue", ownMeaning]);
    const draft = withPart(newAdoptDraft, keyOf("Figures"), "Site visits", "");
    const kpis = shown(draft).blocks.flatMap(({ rows }) =>
      rows.flatMap(({ target, values }) => (target === "kpis" ? [values.kpi] : [])),
    );
    expect(new Set(kpis)).toEqual(new Set(["revenue"]));
  });

  it("knows whose order lines are meant", () => {
    const key = keyOf("Orders");
    expect(viewOf(newAdoptDraft, "Orders")).toMatchObject({
      customerHeader: "Customer",
      customers: ["Contoso", "Fabrikam"],
    });
    expect([...shown(withCustomer(newAdoptDraft, key, "Fabrikam")).customers.values()]).toEqual(["Fabrikam"]);
  });

  it("finds a block again when rows come in above it, and tells of one that has other headers now", () => {
    const draft = withTaken(newAdoptDraft, keyOf("People"), false);
    const moved = { ...people, top: 5, cells: [...people.cells, ["Ann New", "", "User", "Clerk", 40]] };
    expect(shown(draft, [account, moved]).lost).toEqual([]);
    expect(viewOf(draft, "People", [account, moved])?.isTaken).toBe(false);
    const other = {
      ...people,
      cells: [
        ["Name", "Role"],
        ["Erika Berger", "Decider"],
        ["Tom Low", "User"],
      ],
    };
    expect(shown(draft, [other]).lost.map(({ sheet }) => sheet)).toEqual(["People"]);
    const renamed = withRenamedSheets(draft, new Map([["People", "People (before)"]]));
    expect(viewOf(renamed, "People (before)", [{ ...people, name: "People (before)" }])?.isTaken).toBe(false);
  });

  it("leaves a block that is only a guess, until somebody takes it", () => {
    const customers = sheetOf("Customers", [
      ["customer_id", "company", "contact", "title", "city", "country", "orders"],
      ["ALFKI", "Alfreds", "Maria Anders", "Sales Representative", "Berlin", "Germany", 6],
      ["ANATR", "Ana Trujillo", "Ana Trujillo", "Owner", "México D.F.", "Mexico", 4],
    ]);
    const [view] = shown(newAdoptDraft, [customers]).views;
    expect(view).toMatchObject({ target: "contacts", confidence: "low", isTaken: false });
    const draft = view && withTaken(newAdoptDraft, view.key, true);
    expect(draft && shown(draft, [customers]).views[0]?.isTaken).toBe(true);
  });

  it("leaves out what means nothing any more, instead of refusing everything", () => {
    const draft = withPart(newAdoptDraft, keyOf("People"), "Position", "no_such_column");
    expect(shown(draft).mistakes).toEqual([]);
    expect(shown(draft).map).toEqual([]);
  });

  it("comes back from JSON as it was, and from anything else not at all", () => {
    const draft = withCustomer(withPart(newAdoptDraft, keyOf("People"), "Position", ""), keyOf("Orders"), "Contoso");
    const whole: AdoptDraft = { ...draft, step: "columns", decimal: ",", plan: { account: "Contoso", horizon: 4 } };
    expect(restoreAdoptDraft(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
    expect(
      [undefined, null, 1, {}, { ...whole, version: 2 }, { ...whole, blocks: [{}] }].map(restoreAdoptDraft),
    ).toEqual(Array(6).fill(undefined));
  });
});
