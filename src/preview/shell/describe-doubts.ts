import type { DoubtfulFormulas } from "../../embedded-host/recalculation";
import type { StatusTexts } from "../../localisation/status-texts";

/** So many places are named, at most. */
const mostPlaces = 3;

/** A note on formulas that are not calculated, and one on those that depend on themselves; none where all is right. */
export function describeDoubts({ unsupported, circular }: DoubtfulFormulas, texts: StatusTexts): readonly string[] {
  const formulas = unsupported.map((place) => {
    const address = addressOf(place);
    return place.functionName === "" ? address : `${place.functionName} (${address})`;
  });
  return [
    ...(formulas.length > 0 ? [texts.notCalculated(formulas.length, someOf(formulas))] : []),
    ...(circular.length > 0 ? [texts.circular(circular.length, someOf(circular.map(addressOf)))] : []),
  ];
}

function someOf(places: readonly string[]): string {
  return [...places.slice(0, mostPlaces), ...(places.length > mostPlaces ? ["…"] : [])].join(", ");
}

type Place = DoubtfulFormulas["circular"][number];

function addressOf({ sheet, row, column }: Place): string {
  const name = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  return `${name}!${columnLetters(column)}${row + 1}`;
}

function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
