import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { adoptionTargets, knownHeader, ownColumns } from "../../src/actions/adopt/adoption-targets";
import { foldWord, headerName } from "../../src/actions/adopt/fold-word";
import { readChoice } from "../../src/actions/adopt/read-choice";
import { lists, type ListName } from "../../src/domain/schema/lists";
import { adoptionFindingTexts } from "../../src/localisation/adoption-finding-texts";
import { adoptionHeaders, type SheetColumnNames } from "../../src/localisation/adoption-headers";
import { choiceWords, factNames, kpiNames } from "../../src/localisation/adoption-words";
import { languages } from "../../src/localisation/language";
import { labelOf, listLabels } from "../../src/localisation/list-labels";
import { columnText } from "../../src/localisation/sheet-texts";

const namesOf = (target: (typeof adoptionTargets)[number]): SheetColumnNames => adoptionHeaders[target];

describe.each(adoptionTargets)("the headers of lists for the sheet %s", (target) => {
  it("mean one column each: no name stands at two columns", () => {
    const places = new Map<string, Set<string>>();
    const note = (name: string, column: string) => {
      const folded = headerName(name);
      places.set(folded, (places.get(folded) ?? new Set()).add(column));
    };
    for (const [column, { exact }] of Object.entries(namesOf(target))) for (const name of exact) note(name, column);
    for (const column of ownColumns(target)) {
      for (const language of languages) note(columnText(target, column, language)[0], column);
    }
    expect([...places].flatMap(([name, columns]) => (columns.size > 1 ? [[name, ...columns]] : []))).toEqual([]);
  });

  it("are understood as the column at which they stand, exact names before loose ones", () => {
    for (const [column, { exact, loose }] of Object.entries(namesOf(target))) {
      for (const name of exact)
        expect([name, knownHeader(target, name)]).toMatchObject([name, { column, isExact: true }]);
      for (const name of loose ?? []) expect([name, knownHeader(target, name)]).not.toEqual([name, undefined]);
    }
  });

  it("name columns of the sheet, or begin with @", () => {
    const columns = new Set(ownColumns(target));
    expect(Object.keys(namesOf(target)).filter((column) => !column.startsWith("@") && !columns.has(column))).toEqual(
      [],
    );
  });
});

/** Folded words that stand for two different things. */
function ambiguous(entries: readonly (readonly [string, readonly string[]])[]): unknown[] {
  const meanings = new Map<string, Set<string>>();
  for (const [meaning, words] of entries) {
    for (const word of words.map(foldWord)) meanings.set(word, (meanings.get(word) ?? new Set()).add(meaning));
  }
  return [...meanings].flatMap(([word, codes]) => (codes.size > 1 ? [[word, ...codes]] : []));
}

describe("words in cells", () => {
  it("mean one KPI or one fact each, beside its labels", () => {
    const labelled = (list: "kpi" | "profile_field", words: Readonly<Partial<Record<string, readonly string[]>>>) =>
      lists[list].map(
        (code) =>
          [code, [...languages.map((language) => labelOf(list, code, language)), ...(words[code] ?? [])]] as const,
      );
    expect(ambiguous(labelled("kpi", kpiNames))).toEqual([]);
    expect(ambiguous(labelled("profile_field", factNames))).toEqual([]);
  });

  // the keys are list names by their type
  it.each(Object.keys(choiceWords) as ListName[])(
    "mean one entry of the list %s each, and no other's label",
    (list) => {
      const words = choiceWords[list] ?? {};
      expect(ambiguous(Object.entries(words))).toEqual([]);
      for (const [code, own] of Object.entries(words)) {
        expect(Object.keys(listLabels[list])).toContain(code);
        for (const word of own) expect([word, readChoice(list, word)]).toEqual([word, code]);
      }
    },
  );
});

describe("texts of an adoption", () => {
  const folder = join(__dirname, "../../src/actions/adopt");
  const source = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");
  const cli = readFileSync(join(__dirname, "../../src/cli/describe-adoption.ts"), "utf8");

  it("exist for every code that an adoption gives, and for no other", () => {
    const codes = new Set([...`${source}${cli}`.matchAll(/"(adopt\.[a-z-]+)"/g)].map(([, code]) => code ?? ""));
    expect(Object.keys(adoptionFindingTexts).sort()).toEqual([...codes].sort());
  });

  it.each(Object.entries(adoptionFindingTexts))(
    "use the same parameters of %s in both languages, in other words",
    (_, { de, en }) => {
      const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
      expect(names(de)).toEqual(names(en));
      expect(de).not.toBe(en);
    },
  );
});
