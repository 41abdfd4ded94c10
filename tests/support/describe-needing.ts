import { findPdftoppm, findSoffice } from "./libreoffice";
import { needs, titleWithNeed } from "./needs.mjs";

const findProgram: Readonly<Record<keyof typeof needs, () => string | undefined>> = {
  LibreOffice: findSoffice,
  // Pages come from LibreOffice; poppler only makes images of them.
  poppler: () => (findSoffice() === undefined ? undefined : findPdftoppm()),
};

/**
 * A block of tests that needs a program from outside. Where it is missing, the block is left out and the run says so at its
 * end; where the need's variable (`KAP_REQUIRE_LIBREOFFICE=1`) demands it, its absence is a failure.
 */
export function describeNeeding(need: keyof typeof needs, title: string, body: () => void): void {
  const fullTitle = titleWithNeed(title, need);
  if (findProgram[need]() !== undefined) describe(fullTitle, body);
  else if (process.env[needs[need].requiredBy] === "1") describe(fullTitle, () => failFor(need));
  else describe.skip(fullTitle, body);
}

function failFor(need: keyof typeof needs): void {
  it(`finds ${need}`, () => {
    throw new Error(`${need} is missing, and ${needs[need].requiredBy}=1 demands it: ${needs[need].howToGet}.`);
  });
}
