import { shownPlan } from "../support/shown-plan";
import { startPreviewSite, type PreviewSite } from "../support/preview-site";
import { lookAt } from "./looks";
import { arrive, today, type Person } from "./person";
import { openPlan } from "./prepared-plan";
import { walks } from "./wizard-walks";

/** Many pictures, on a machine that may have other things to do. */
jest.setTimeout(600_000);

/** Where German words are longest and room is least. */
const widths = [320];

let site: PreviewSite;
let person: Person;

beforeAll(async () => {
  site = await startPreviewSite(undefined, "de");
  person = await arrive(site, { language: "de", browser: { locale: "de-DE" } });
  await openPlan(person, await shownPlan(today));
});

afterAll(() => site.close());

describe("every screen looks as it should and keeps the rules of accessibility, in all themes, on a plan with contents", () => {
  it.each(Object.entries(walks))("on the way through %s", async (_, walk) => {
    const troubles: string[] = [];
    await walk(person, async (screen) => void troubles.push(...(await lookAt(person, screen, widths))));
    expect([...troubles, ...person.preview.problems]).toEqual([]);
  });
});
