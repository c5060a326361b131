// Whether two cases may belong to one person, as far as their telephone numbers tell (N15).
import type { CustomerLine } from '../customerOf'

/** A tail is the end of a whole number. */
export const isSameNumber = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a)

/** Nobody contradicts somebody without a number; two numbers contradict each other unless one is the tail of the other. */
export function mayBeSame(a: CustomerLine | undefined, b: CustomerLine | undefined): boolean {
  if (a === undefined || b === undefined || a.id === b.id) return true
  if (a.phones.length === 0 || b.phones.length === 0) return true
  return a.phones.some(left => b.phones.some(right => isSameNumber(left, right)))
}

/** Shorter than this, a number is only the tail of one. */
export const WHOLE_NUMBER = 7
const isKnown = (customer: CustomerLine | undefined): boolean =>
  customer?.phones.some(phone => phone.length >= WHOLE_NUMBER) ?? false

/** Of the two that are one person: whom we know better. */
export function betterKnown(
  into: CustomerLine | undefined,
  source: CustomerLine | undefined,
): CustomerLine | undefined {
  if (into === undefined) return source
  return !isKnown(into) && isKnown(source) ? source : into
}
