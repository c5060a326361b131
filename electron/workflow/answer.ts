// Short ways to say how a call ended.
import type { AppError, Result, UnavailableCode } from '#shared/contract/errors'
import type { Refusal } from '#shared/model/refusal'
import type { StoreProblem } from '#shared/model/store'

type Failed = { readonly ok: false; readonly error: AppError }

export function done<Value>(value: Value): Result<Value> {
  return { ok: true, value }
}

export function unavailable(what: UnavailableCode): Failed {
  return { ok: false, error: { kind: 'unavailable', what } }
}

export function refused(refusal: Refusal, more: readonly Refusal[] = []): Failed {
  return { ok: false, error: { kind: 'refused', refusal, more } }
}

export function storeFailed(problem: StoreProblem): Failed {
  return { ok: false, error: { kind: 'store-failed', problem } }
}
