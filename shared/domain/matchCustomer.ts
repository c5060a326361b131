// How well a customer matches what was typed: one scale, for the register form and for the search box.

/** More than any match by what a case holds, and less than its whole number. */
export const BEST_MATCH = 5

/**
 * 0 is not at all. The tail of a number or the very name, then how they begin, then what they contain. `name` and
 * `text` are lower case, `digits` are those of `text`; a few digits say nothing about the middle of a number.
 */
export function matchRank(phones: readonly string[], name: string, text: string, digits: string): number {
  return Math.max(phoneRank(phones, digits), nameRank(name, text))
}

function phoneRank(phones: readonly string[], digits: string): number {
  if (digits.length < 3) return 0
  if (phones.some(phone => phone.endsWith(digits))) return BEST_MATCH
  if (phones.some(phone => phone.startsWith(digits))) return 4
  return digits.length >= 4 && phones.some(phone => phone.includes(digits)) ? 3 : 0
}

function nameRank(name: string, text: string): number {
  if (text === '' || !name.includes(text)) return 0
  if (name === text) return BEST_MATCH
  return name.startsWith(text) ? 4 : 3
}
