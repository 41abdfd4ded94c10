import type { PageKind, PageSections } from "../../package/workbook-file";
import { choice, flag, text } from "../arguments";
import { defineObject, navigation, scalar, type Member } from "../host-object";
import type { SheetTarget } from "../range-target";

interface PagesTarget extends SheetTarget {
  readonly pages: PageKind;
}

function section(place: "header" | "footer", side: keyof PageSections): Member<PagesTarget> {
  return scalar(
    ({ sheet, pages }) => sheet.page.sections(pages, place)[side] ?? "",
    ({ sheet, pages }, value) =>
      sheet.page.setSections(pages, place, { ...sheet.page.sections(pages, place), [side]: text(value) }),
  );
}

const sectionsObject = defineObject<PagesTarget>({
  name: "HeaderFooter",
  since: "1.9",
  members: {
    LeftHeader: section("header", "left"),
    CenterHeader: section("header", "center"),
    RightHeader: section("header", "right"),
    LeftFooter: section("footer", "left"),
    CenterFooter: section("footer", "center"),
    RightFooter: section("footer", "right"),
  },
});

/** Which pages have headers and footers of their own. */
const states = {
  Default: { differentFirst: false, differentOddEven: false },
  FirstAndDefault: { differentFirst: true, differentOddEven: false },
  OddAndEven: { differentFirst: false, differentOddEven: true },
  FirstOddAndEven: { differentFirst: true, differentOddEven: true },
} as const;

/** In the file, the pages for "all" and the odd ones are the same: what the others are for is said by the state. */
export const headersFootersObject = defineObject<SheetTarget>({
  name: "HeaderFooterGroup",
  since: "1.9",
  members: {
    DefaultForAllPages: navigation((target) => sectionsObject({ ...target, pages: "odd" })),
    OddPages: navigation((target) => sectionsObject({ ...target, pages: "odd" })),
    EvenPages: navigation((target) => sectionsObject({ ...target, pages: "even" })),
    FirstPage: navigation((target) => sectionsObject({ ...target, pages: "first" })),
    State: scalar(readState, ({ sheet }, value) => sheet.page.changeFlags(choice<Flags>(value, states))),
    UseSheetMargins: scalar(
      ({ sheet }) => sheet.page.flags.alignWithMargins,
      ({ sheet }, value) => sheet.page.changeFlags({ alignWithMargins: flag(value) }),
    ),
    UseSheetScale: scalar(
      ({ sheet }) => sheet.page.flags.scaleWithDoc,
      ({ sheet }, value) => sheet.page.changeFlags({ scaleWithDoc: flag(value) }),
    ),
  },
});

interface Flags {
  readonly differentFirst: boolean;
  readonly differentOddEven: boolean;
}

function readState({ sheet }: SheetTarget): string | undefined {
  const { differentFirst, differentOddEven } = sheet.page.flags;
  return Object.entries(states).find(
    ([, state]) => state.differentFirst === differentFirst && state.differentOddEven === differentOddEven,
  )?.[0];
}
