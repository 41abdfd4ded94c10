/** Cells that name team members by their short names, several separated by "; " (data model, 12). */
import { columnsOf, isInput, type AnySheet } from "../schema/define-sheet";

/** Keys of a sheet's columns that name team members. */
export function peopleColumns(sheet: AnySheet): readonly string[] {
  return columnsOf(sheet).flatMap(([key, column]) => {
    const validation = isInput(column) ? column.input.validation : undefined;
    return validation && "source" in validation && validation.source === "team" ? [key] : [];
  });
}

/** Short names in a cell, in their order. */
export function namesIn(cell: string): readonly string[] {
  return cell
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** True where both mean the same person. */
export function isSameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** The cell with one person in the place of another, nobody twice; the same text where the person is not named. */
export function replacePerson(cell: string, from: string, to: string): string {
  const names = namesIn(cell);
  if (!names.some((name) => isSameName(name, from))) return cell;
  const replaced = names.map((name) => (isSameName(name, from) ? to : name));
  return replaced.filter((name, index) => replaced.findIndex((other) => isSameName(other, name)) === index).join("; ");
}
