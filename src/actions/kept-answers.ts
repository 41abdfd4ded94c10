/**
 * Keeps answers for as long as what they were given about is the same object: a wizard asks anew with every key that is
 * typed, of thousands of rows that have not changed.
 */
export function keepAnswers<A>(): (about: object, question: string, answer: () => A) => A {
  const known = new WeakMap<object, Map<string, A>>();
  return (about, question, answer) => {
    const answers = known.get(about) ?? new Map<string, A>();
    known.set(about, answers);
    const kept = answers.get(question);
    if (kept !== undefined || answers.has(question)) return kept as A;
    const fresh = answer();
    answers.set(question, fresh);
    return fresh;
  };
}
