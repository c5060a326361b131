// The two small tools that word files share: texts with facts in them, and plurals of languages that have them.

/** Facts that a refusal, a problem or a notice carries. */
export type Fact = string | number | boolean | readonly string[]
export type Facts = Readonly<Record<string, Fact>>

/** A fixed sentence, or one that says the facts. */
export type FactText = string | ((facts: Facts) => string)

export function sayFacts(text: FactText, facts: Facts | undefined): string {
  return typeof text === 'string' ? text : text(facts ?? {})
}

/** Says the sentence only when the fact is known. */
export function known(fact: Fact | undefined, say: (fact: string) => string): string {
  return fact === undefined || fact === '' ? '' : say(String(fact))
}

const AT_A_GLANCE = 12

/** A list of names, only while it can be taken in at a glance. */
export function listed(fact: Fact | undefined, before: string, separator: string): string {
  const names = Array.isArray(fact) ? fact : []
  return names.length > 0 && names.length <= AT_A_GLANCE ? before + names.join(separator) : ''
}

/** `plural(2, 'case', 'cases')` is `2 cases`. */
export function plural(count: number, one: string, other: string): string {
  return `${count} ${count === 1 ? one : other}`
}
