import { unzipSync, strFromU8 } from "fflate";
import { createWorkbook, openWorkbook } from "../../src/package/open-workbook";
import { validationErrors } from "../support/validate-workbook";

const plan = "11111111-2222-4333-8444-555555555555";
const other = "99999999-2222-4333-8444-555555555555";

/** A new workbook that holds settings of two add-ins. */
function bytesWithSettings(): Uint8Array {
  const workbook = createWorkbook();
  workbook.addInSettings.set(plan, new Map([["language", '"de"']]));
  workbook.addInSettings.set(other, new Map([["note", '"<&\\">"']]));
  workbook.addInSettings.set(
    plan,
    new Map([
      ["language", '"en"'],
      ["sizes", "[1,2]"],
    ]),
  );
  return workbook.toBytes();
}

const partsOf = (bytes: Uint8Array) => Object.keys(unzipSync(bytes));

describe("Settings of add-ins", () => {
  // [MS-OWEXML] 2.1 and 2.2.7: a task pane refers to a web extension, whose properties these are.
  it("are kept in the file, each add-in's apart from those of others", () => {
    const { addInSettings } = openWorkbook(bytesWithSettings());
    expect([...addInSettings.of(plan)]).toEqual([
      ["language", '"en"'],
      ["sizes", "[1,2]"],
    ]);
    expect([...addInSettings.of(plan.toUpperCase())]).toHaveLength(2);
    expect([...addInSettings.of(other)]).toEqual([["note", '"<&\\">"']]);
    expect([...addInSettings.of("nobody")]).toEqual([]);
  });

  it("make a valid file", async () => {
    expect(await validationErrors(bytesWithSettings())).toEqual([]);
  });

  it("leave the file as it was when nothing has changed", () => {
    const bytes = bytesWithSettings();
    const workbook = openWorkbook(bytes);
    workbook.addInSettings.set(other, new Map([["note", '"<&\\">"']]));
    workbook.addInSettings.set("nobody", new Map());
    expect(partsOf(workbook.toBytes())).toEqual(partsOf(bytes));
    const text = (file: Uint8Array) =>
      strFromU8(unzipSync(file)["xl/webextensions/webextension2.xml"] ?? new Uint8Array());
    expect(text(workbook.toBytes())).toBe(text(bytes));
  });

  it("keep what else their part holds", () => {
    const workbook = openWorkbook(bytesWithSettings());
    workbook.addInSettings.set(plan, new Map());
    const text = strFromU8(unzipSync(workbook.toBytes())["xl/webextensions/webextension1.xml"] ?? new Uint8Array());
    expect(text).toContain(`<we:reference id="${plan}"`);
    expect(text).toContain("<we:properties></we:properties><we:bindings/>");
  });
});
