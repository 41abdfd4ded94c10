/** Ids for things that have none in the file: they follow their rule through every change of the sheet. */
export class RuleIds {
  #count = 0;
  #known: { readonly key: string; readonly id: string }[] = [];
  #expected: string | undefined;

  /** The rule of this id is about to change: the next unknown rule is that one. */
  expect(id: string): void {
    this.#expected = id;
  }

  /**
   * Ids for the rules as they are now, told by keys that stay the same while a rule does. A rule with a new key was
   * there before where as many rules are as before; otherwise it is new.
   */
  match(keys: readonly string[]): readonly string[] {
    const left = [...this.#known];
    const ids = keys.map((key) => take(left, (known) => known.key === key));
    const isSameNumber = keys.length === this.#known.length;
    const found = ids.map((id) => id ?? this.#changed(left, isSameNumber) ?? this.#next());
    this.#expected = undefined;
    this.#known = keys.map((key, index) => ({ key, id: found[index] ?? "" }));
    return found;
  }

  #changed(left: { readonly key: string; readonly id: string }[], isSameNumber: boolean): string | undefined {
    const expected = this.#expected;
    if (expected === undefined) return isSameNumber ? left.shift()?.id : undefined;
    this.#expected = undefined;
    return take(left, ({ id }) => id === expected);
  }

  #next(): string {
    this.#count += 1;
    return `{4B415002-0000-4000-8000-${this.#count.toString(16).toUpperCase().padStart(12, "0")}}`;
  }
}

function take(
  left: { readonly key: string; readonly id: string }[],
  isIt: (known: { readonly key: string; readonly id: string }) => boolean,
): string | undefined {
  const at = left.findIndex(isIt);
  return at < 0 ? undefined : left.splice(at, 1)[0]?.id;
}
