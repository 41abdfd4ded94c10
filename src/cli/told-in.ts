import type { Language } from "../localisation/language";

/** A failure with the language in which it is to be told: that of the plan, once it is open. */
export class ToldIn extends Error {
  constructor(
    readonly language: Language,
    readonly failure: unknown,
  ) {
    super(`told in ${language}`);
    this.name = "ToldIn";
  }
}

/** Does the work; what fails in it is told in this language. */
export async function toldIn<T>(language: Language, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new ToldIn(language, error);
  }
}
