// The tables of the host's objects against two sources: the declarations of Office.js, which say what there is and since
// which requirement set, and the client, which says how it is named on the wire.
import { declaredTypes } from "../../src/embedded-host/host-object";
import { setOf } from "../../src/embedded-host/requirement-sets";
import "../../src/embedded-host/embedded-host";
import { clientClass } from "./client-members";
import { readDeclaredApi } from "./declared-api";

const api = readDeclaredApi();

/** Part of what the client and its host say to each other, without a place in the declarations. */
const internal = /^(?:\w+\._\w+|\w+\.Id|Application\.CreateWorkbook|WorkbookCreated\.Open)$/;

/** The declaration only says since when it takes a password. */
const otherSets: Readonly<Record<string, string>> = { "WorksheetProtection.Unprotect": "ExcelApi 1.2" };

/** Every member of every table, as `Worksheet.name`, with the name that it has in code. */
const members = declaredTypes.flatMap(({ name: type, members: table }) =>
  Object.entries(table).map(([onWire, member]) => ({
    place: `${type}.${onWire}`,
    type,
    onWire,
    member,
    inCode: clientClass(type)?.members.get(onWire) ?? declaredName(type, onWire),
  })),
);

/** The declarations are newer than the client, which does not know all of their members. */
function declaredName(type: string, onWire: string): string | undefined {
  const inCode = onWire.charAt(0).toLowerCase() + onWire.slice(1);
  return api.get(type)?.has(inCode) ? inCode : undefined;
}

function declared(type: string, inCode: string | undefined) {
  return inCode === undefined ? undefined : api.get(type)?.get(inCode);
}

describe("Every member of the host's objects", () => {
  it("is one that the client knows by this name", () => {
    const unknown = members.filter(({ inCode }) => inCode === undefined);
    expect(unknown.map(({ place }) => place)).toEqual([]);
    expect(members.length).toBeGreaterThan(400);
  });

  it("is declared by Office.js, or passes between client and host only", () => {
    const undeclared = members.filter(({ type, inCode, place }) => !declared(type, inCode) && !internal.test(place));
    expect(undeclared.map(({ place }) => place)).toEqual([]);
  });

  it("carries the requirement set that the declarations give it", () => {
    const wrong = members.flatMap(({ place, type, inCode, member }) => {
      const { sets = [] } = declared(type, inCode) ?? {};
      const set = setOf(member.since ?? "1.1");
      const isRight = sets.length === 0 || sets.includes(set) || otherSets[place] === set;
      return isRight ? [] : [`${place}: ${set}, declared as ${sets.join()}`];
    });
    expect(wrong).toEqual([]);
  });

  it("can be set from the requirement set on that the declarations give for setting", () => {
    const wrong = members.flatMap(({ place, type, inCode, member }) => {
      const { setForWriting } = declared(type, inCode) ?? {};
      const set = member.setSince && `ExcelApi ${member.setSince}`;
      return setForWriting === set ? [] : [`${place}: ${set}, declared as ${setForWriting}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe("An object that a method made", () => {
  it("can be found again in a later batch, where the client asks for it by a method of the parent", () => {
    const missing = declaredTypes.flatMap(({ name, members: table }) =>
      [...(clientClass(name)?.foundAgainBy ?? [])].flatMap(([onWire, by]) =>
        Object.hasOwn(table, onWire) && !Object.hasOwn(table, by) && !internal.test(`${name}.${onWire}`)
          ? [`${name}.${onWire} without ${by}`]
          : [],
      ),
    );
    expect(missing).toEqual([]);
  });
});
