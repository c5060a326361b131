// What a rule answers: no and why, or what the book shall say from now on.
import type { Change } from './book'
import type { ClerkId } from './ids'
import type { Refusal } from './refusal'

export type Ruling<Value> =
  | { readonly ok: true; readonly value: Value; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly error: Refusal; readonly more?: readonly Refusal[] }

/** Who acts, when, and where new ids come from: everything that a rule takes from outside the book. */
export type Scene = {
  /** Milliseconds since 1970 UTC. */
  readonly now: number
  readonly by: ClerkId
  readonly newId: () => string
}

export function no(error: Refusal, more?: readonly Refusal[]): Extract<Ruling<never>, { ok: false }> {
  return more === undefined ? { ok: false, error } : { ok: false, error, more }
}

export function yes<Value>(value: Value, changes: readonly Change[]): Ruling<Value> {
  return { ok: true, value, changes }
}
