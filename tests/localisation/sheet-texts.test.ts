import { columnsOf, isInput } from "../../src/domain/schema/define-sheet";
import { planSheets, sheetOrder, tableSheetKeys } from "../../src/domain/schema/plan-schema";
import { languages } from "../../src/localisation/language";
import { columnText, sheetName, sheetTexts } from "../../src/localisation/sheet-texts";
import { validationMessages } from "../../src/localisation/validation-messages";

const everyColumn = languages.flatMap((language) =>
  tableSheetKeys.flatMap((sheet) =>
    columnsOf(planSheets[sheet]).map(([column, definition]) => {
      const [header, prompt] = columnText(sheet, column, language);
      return { place: `${language}, ${sheet}.${column}`, language, sheet, column, definition, header, prompt };
    }),
  ),
);

describe.each(languages)("the sheets in %s", (language) => {
  const names = sheetOrder.map((key) => sheetName(key, language));

  it("have names that Excel takes", () => {
    for (const name of names) {
      expect(name).toMatch(/^[^/\\?*:[\]']{1,31}$/);
      expect(name.trim()).toBe(name);
      expect(name.toLowerCase()).not.toBe("history");
    }
  });

  it("have names of their own", () => {
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(sheetOrder.length);
  });

  it("have headers that are unique within their sheet, whatever the case", () => {
    for (const sheet of tableSheetKeys) {
      const headers = everyColumn.filter((entry) => entry.language === language && entry.sheet === sheet);
      expect(new Set(headers.map(({ header }) => header.toLowerCase())).size).toBe(headers.length);
    }
  });

  it("explain themselves in one line", () => {
    for (const sheet of tableSheetKeys) {
      const { help } = sheetTexts(language)[sheet];
      expect(help).toMatch(/^\S.*\.$/);
      expect(help).not.toContain("\n");
    }
  });

  it("warn in messages that Excel shows whole", () => {
    for (const message of Object.values(validationMessages[language])) expect(message).toMatch(/^.{1,224}$/);
  });
});

describe("the columns", () => {
  it("have headers of letters, digits, spaces and hyphens, at most 32 characters long", () => {
    // Other characters need escapes in structured references; 32 is what the title of a prompt holds.
    const bad = everyColumn.filter(({ header }) => !/^[\p{L}\d]([\p{L}\d -]{0,30}[\p{L}\d])?$/u.test(header));
    expect(bad.map(({ place, header }) => `${place}: ${header}`)).toEqual([]);
    expect(everyColumn.length).toBeGreaterThan(200);
  });

  it("have prompts that Excel shows whole", () => {
    const bad = everyColumn.filter(
      ({ prompt }) => prompt !== undefined && (prompt.length > 255 || prompt.trim() === ""),
    );
    expect(bad.map(({ place }) => place)).toEqual([]);
  });

  it("have a text for each column of the schema and for no other", () => {
    for (const language of languages)
      for (const sheet of tableSheetKeys) {
        const keys = columnsOf(planSheets[sheet]).map(([key]) => key);
        expect(Object.keys(sheetTexts(language)[sheet].columns).sort()).toEqual([...keys].sort());
      }
  });

  it("of one language do not bear the header of another column in the other", () => {
    // A column is found again under either language, so a header must never mean two columns of a sheet.
    const clashes = everyColumn.filter(({ sheet, column, header }) =>
      everyColumn.some((other) => other.sheet === sheet && other.column !== column && other.header === header),
    );
    expect(clashes.map(({ place, header }) => `${place}: ${header}`)).toEqual([]);
  });

  it("say what the unit codes mean, which stand in cells in every language alike", () => {
    expect(columnText("kpis", "unit", "de")[1]).toContain("pcs (Stück), n (Anzahl)");
    expect(columnText("kpis", "unit", "en")[1]).toContain("pcs (pieces), n (number)");
  });

  it("refuse a key that the schema does not have", () => {
    expect(() => columnText("kpis", "no such column", "en")).toThrow("kpis.no such column");
  });

  it("that people fill in and that warn or stop have a title within 32 characters", () => {
    const validated = everyColumn.filter(
      ({ definition }) => isInput(definition) && definition.input.validation !== undefined,
    );
    expect(validated.length).toBeGreaterThan(50);
    expect(validated.filter(({ header }) => header.length > 32)).toEqual([]);
  });
});
