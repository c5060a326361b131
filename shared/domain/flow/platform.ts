// The case on the sales platform, and who looks after it (R11–R13).
import { type LevelId, type PlatformResultId, SEVERITY_IDS, type SeverityId } from '../../catalog/platform'
import type { Book } from '../../model/book'
import type { Case } from '../../model/case'
import type { CaseId } from '../../model/ids'
import { refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import type { Platform } from '../../model/settlement'
import type { Instant } from '../../model/time'
import { instant, msOf } from '../../time/zone'
import { newEvent, nextCase, openCase } from '../caseChange'
import { FURTHEST, FURTHEST_REMINDER_MS } from '../followUps'

/** He has asked for his money there: talking alone does not end it any more. */
export const isFormal = ({ severity }: Pick<Platform, 'severity'>): boolean =>
  SEVERITY_IDS.indexOf(severity) >= SEVERITY_IDS.indexOf('refundApplied')

/** Asked for formally, and nobody has said yet how it ended: such a case is not closed (R11). */
export const isUndecided = ({ platform }: Pick<Case, 'platform'>): boolean =>
  platform !== null && isFormal(platform) && platform.result === null

type Setting = {
  readonly caseId: CaseId
  readonly severity: SeverityId
  readonly dueAt: Instant | null
  readonly note: string
}

/** Further up or down: what the platform decided was about the step before, so a new step is undecided again. */
export function setPlatform(book: Book, scene: Scene, input: Setting): Ruling<null> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  const { platform: before } = looked.found
  const { severity, dueAt, note } = input
  const isNews = dueAt !== (before?.dueAt ?? null)
  if (isNews && dueAt !== null && !(msOf(dueAt) > scene.now)) return no(refuse('time-in-past', 'dueAt'))
  if (dueAt !== null && msOf(dueAt) > scene.now + FURTHEST_REMINDER_MS)
    return no(refuse('time-too-far', 'dueAt', FURTHEST))
  const isSameStep = before?.severity === severity
  if (isSameStep && !isNews && before.note === note) return yes(null, [])
  const at = instant(scene.now)
  const platform: Platform = {
    severity,
    since: isSameStep ? before.since : at,
    dueAt,
    result: isSameStep ? before.result : null,
    resultAt: isSameStep ? before.resultAt : null,
    note,
  }
  const facts = { from: before?.severity ?? 'talk', to: severity, dueAt }
  return yes(null, [nextCase(looked.found, scene, { platform }, [newEvent(scene, 'platform', note, facts)])])
}

type Result = { readonly caseId: CaseId; readonly result: PlatformResultId; readonly note: string }

export function platformResult(book: Book, scene: Scene, input: Result): Ruling<null> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  const { platform: before } = looked.found
  if (before === null || !isFormal(before)) return no(refuse('platform-not-formal'))
  if (before.result === input.result && input.note === before.note) return yes(null, [])
  const platform: Platform = {
    ...before,
    result: input.result,
    resultAt: instant(scene.now),
    dueAt: null,
    note: input.note === '' ? before.note : input.note,
  }
  const event = newEvent(scene, 'platformResult', input.note, { result: input.result })
  return yes(null, [nextCase(looked.found, scene, { platform }, [event])])
}

type Raise = { readonly caseId: CaseId; readonly level: LevelId; readonly reason: string }

/** What the counter can solve stays at the counter: going up, or down again, needs a reason (R13). */
export function raiseLevel(book: Book, scene: Scene, input: Raise): Ruling<null> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  const before = looked.found
  if (before.level === input.level) return no(refuse('level-unchanged', 'level'))
  if (input.reason === '') return no(refuse('required', 'reason'))
  const event = newEvent(scene, 'levelRaised', input.reason, { from: before.level, to: input.level })
  return yes(null, [nextCase(before, scene, { level: input.level }, [event])])
}
