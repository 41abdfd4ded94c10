/** Ids for things that have none in the file: they follow their rule through every change of the sheet. */
export class RuleIds {
  #count = 0;
  #known: { readonly key: string; readonly id: string }[] = [];
  #expected: string | undefined;

  /** The rule of this id is about to change: the next unknown rule is that one. */
  expect(id: string): void {
    this.#expected = id;
  }

  /** The rule of this id is about to go. */
  forget(id: string): void {
    this.#known = this.#known.filter((known) => known.id !== id);
  }

  /**
   * Ids for the rules as they are now, told by keys that stay the same while a rule does. A rule with a new key was
   * there before where as many rules are as before; otherwise it is new. Of equal rules, the first is the newest.
   */
  match(keys: readonly string[]): readonly string[] {
    const left = new Map<string, string[]>();
    for (const { key, id } of this.#known) {
      if (id !== this.#expected) left.set(key, [...(left.get(key) ?? []), id]);
    }
    const ids = [...keys].reverse().map((key) => left.get(key)?.pop());
    ids.reverse();
    const unused = [...left.values()].flat();
    const isSameNumber = keys.length === this.#known.length;
    const found = ids.map((id) => id ?? this.#changed(unused, isSameNumber) ?? this.#next());
    this.#expected = undefined;
    this.#known = keys.map((key, index) => ({ key, id: found[index] ?? "" }));
    return found;
  }

  #changed(unused: string[], isSameNumber: boolean): string | undefined {
    const expected = this.#expected;
    this.#expected = undefined;
    return expected ?? (isSameNumber ? unused.shift() : undefined);
  }

  #next(): string {
    this.#count += 1;
    return `{4B415002-0000-4000-8000-${this.#count.toString(16).toUpperCase().padStart(12, "0")}}`;
  }
}
