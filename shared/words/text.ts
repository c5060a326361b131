// The two small tools that word files share: texts with facts in them, and plurals of languages that have them.

/** Facts that a refusal, a problem or a notice carries. */
export type Facts = Readonly<Record<string, string | number>>

/** A fixed sentence, or one that says the facts. */
export type FactText = string | ((facts: Facts) => string)

export function sayFacts(text: FactText, facts: Facts | undefined): string {
  return typeof text === 'string' ? text : text(facts ?? {})
}

/** Says the sentence only when the fact is known. */
export function known(fact: string | number | undefined, say: (fact: string | number) => string): string {
  return fact === undefined || fact === '' ? '' : say(fact)
}

/** `plural(2, 'case', 'cases')` is `2 cases`. */
export function plural(count: number, one: string, other: string): string {
  return `${count} ${count === 1 ? one : other}`
}
