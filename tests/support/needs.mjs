// What some checks need beyond Node and this project, and how to get it. Shared by the tests and by the reporter that says
// at the end which checks were left out.

/** @typedef {{ readonly howToGet: string, readonly requiredBy: string }} Need */

/** @type {Readonly<Record<"LibreOffice" | "poppler", Need>>} */
export const needs = {
  LibreOffice: {
    howToGet:
      "install LibreOffice Calc (Debian, Ubuntu: apt-get install --no-install-recommends libreoffice-calc) or name its soffice in KAP_SOFFICE",
    requiredBy: "KAP_REQUIRE_LIBREOFFICE",
  },
  poppler: {
    howToGet: "install LibreOffice Calc and pdftoppm (Debian, Ubuntu: apt-get install libreoffice-calc poppler-utils)",
    requiredBy: "KAP_REQUIRE_LIBREOFFICE",
  },
};

/** The mark at the end of a test block's title by which the reporter knows what the block needs. */
export function titleWithNeed(title, need) {
  return `${title} [needs ${need}]`;
}

/** What the titles around a test say that it needs, or undefined. */
export function needInTitle(title) {
  return /\[needs ([^\]]+)\]/.exec(title)?.[1];
}
