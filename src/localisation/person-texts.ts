/** How a person who was erased is called: the same word in both languages, so that the language can be switched. */
const word = "Person";

/** "Person 3 (Buyer, Decider)". */
export function pseudonymName(number: number, roles: readonly string[]): string {
  return roles.length === 0 ? `${word} ${number}` : `${word} ${number} (${roles.join(", ")})`;
}

/** The number in a text that names such a person; [] where it names none. */
export function pseudonymNumber(text: string): readonly number[] {
  return [...text.matchAll(/\bPerson (\d{1,6})\b/g)].map(([, number]) => Number(number));
}
