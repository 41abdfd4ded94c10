import { strFromU8, unzipSync } from "fflate";
import { erasePerson, personData } from "../../src/actions/life/person-data";
import { personalDataPlaces, type PersonalDataPlace } from "../../src/domain/life/personal-data-places";
import { openWorkbook } from "../../src/package/open-workbook";
import { eraseTexts, partsThatName, type ErasedFile } from "../../src/plan-file/erase-texts";
import { planFilesOn } from "../support/plan-files";
import { ownSecret, plantedId, plantedPlan } from "../support/planted-person";

const today = "2026-01-15";
const files = planFilesOn(today, { calculates: false });
const request = { person: plantedId, spellings: [], by: "AB", today };
// the keys of an object are the places
const places = Object.keys(personalDataPlaces) as PersonalDataPlace[];

/** What remains where nothing can be changed without breaking the file, and why. */
const remaining = [
  ["names", "structure"],
  ["styles", "structure"],
  ["connections", "structure"],
  ["otherFiles", "path"],
  ["embedded", "binary"],
  ["pictures", "binary"],
];

async function erased(bytes: Uint8Array): Promise<ErasedFile> {
  const file = await files.open(bytes);
  const { terms, ownRow, pseudonym } = await erasePerson(file, request);
  return eraseTexts(await file.toBytes(), { terms, ownRow, replacement: pseudonym.name });
}

/** Parts that hold the text in any encoding, also inside of embedded documents. */
function partsWith(bytes: Uint8Array, text: RegExp): string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, content]) => {
    const inner = /\.xlsx$/.test(name) ? Object.values(unzipSync(content)) : [];
    const read = [content, ...inner].flatMap((it) => [
      strFromU8(it),
      Buffer.from(it).toString("utf16le"),
      decodeURI(strFromU8(it).replaceAll(/%(?![\dA-F]{2})/g, "")),
    ]);
    return read.some((it) => text.test(it)) ? [name] : [];
  });
}

describe("a person who stands in every place that can hold personal data", () => {
  let before: Uint8Array;
  let after: ErasedFile;

  beforeAll(async () => {
    before = await plantedPlan(places);
    after = await erased(before);
  });

  it("stands, once erased, in no part of the file but those that the outcome names, with the reason", () => {
    expect(partsWith(before, /quastenflosser/i).length).toBeGreaterThan(20);
    const named = after.left.map(({ part }) => part);
    expect(partsWith(after.bytes, /quastenflosser/i).filter((part) => !named.includes(part))).toEqual([]);
    expect(after.left.map(({ place, why }) => [place, why]).sort()).toEqual([...remaining].sort());
  });

  it("takes along what was said on the own row, in comments, links, archive, restore points and drafts", () => {
    const secret = new RegExp(`${ownSecret}|${encodeURI(ownSecret)}`);
    expect(partsWith(before, secret).length).toBeGreaterThan(3);
    expect(partsWith(after.bytes, secret)).toEqual([]);
  });

  it("leaves comments, links and records of others", () => {
    const workbook = openWorkbook(after.bytes);
    expect(workbook.sheet("Merkblatt")?.hyperlinks).toEqual([
      { row: 5, column: 0, target: { address: "https://example.com/kept" } },
    ]);
    expect(partsWith(after.bytes, /fragt Person 1|Person 1 \(.*\) fragen/)).toHaveLength(3);
    expect(partsWith(after.bytes, /ida::0815/)).toEqual([]);
    expect(workbook.sheet("Restore")?.usedRange()).toEqual({ top: 0, left: 0, bottom: 0, right: 4 });
  });

  it("is found in every place by the extract", async () => {
    const data = await personData(await files.open(before), request);
    const found = partsThatName(before, data).map(({ place }) => place);
    const inFile = places.filter((place) => personalDataPlaces[place] === "file");
    expect(inFile.filter((place) => !found.includes(place))).toEqual([]);
    const kinds = new Set(data.mentions.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(["own", "reference", "text"]);
  });
});
