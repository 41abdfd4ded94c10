/** What takes the place of a person, and the changes that erase them. */
import { pseudonymName, pseudonymNumber } from "../../localisation/person-texts";
import type { CellInput, Change } from "../changes";
import type { Person } from "./find-person";
import type { Mention, MentionReading, Pseudonym } from "./person-mentions";

/** The next free "Person 3 (Buyer)" of the plan, and a short name that nobody has. */
export function pseudonymFor(person: Person, { contents, plan }: MentionReading): Pseudonym {
  const texts = contents.flatMap(({ cells }) => cells.flat()).filter((cell) => typeof cell === "string");
  const numbers = texts.flatMap((text) => pseudonymNumber(text));
  let number = Math.max(0, ...numbers) + 1;
  const taken = new Set(plan.rows.team.map(({ values }) => values.short_name?.toLowerCase()));
  while (taken.has(`p${number}`)) number += 1;
  return { name: pseudonymName(number, person.roles), shortName: person.shortName === "" ? "" : `P${number}` };
}

/** What a cell gets: formulas stay formulas. */
function inputOf({ before, after }: Mention): CellInput {
  const isFormula = typeof before === "string" && before.startsWith("=") && before.length > 1;
  if (after === null) return "";
  return isFormula && typeof after === "string" ? { formula: after.slice(1) } : after;
}

/**
 * Changes that write the mentions as they are to be; with `blanksTexts` cells with a free text are emptied. The own row
 * comes last: as long as it has the name, an erasure that was interrupted can be run again.
 */
export function erasureChanges(mentions: readonly Mention[], blanksTexts: boolean): Change[] {
  const isOwn = ({ kind }: Mention) => kind === "own";
  return [...mentions.filter((mention) => !isOwn(mention)), ...mentions.filter(isOwn)].flatMap((mention): Change[] => {
    const { kind, sheet, row, column, before, after } = mention;
    const isBlanked = blanksTexts && kind === "text";
    if (!isBlanked && before === after) return [];
    return [{ kind: "setCells", sheet, top: row, left: column, cells: [[isBlanked ? "" : inputOf(mention)]] }];
  });
}
