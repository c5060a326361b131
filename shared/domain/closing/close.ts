// The end of a case: nothing is missing, or the manager said why it may end without.
import type { Approval, ApprovalInput } from '../../model/approval'
import type { Book } from '../../model/book'
import type { CaseEvent, Reminder } from '../../model/case'
import type { CaseId } from '../../model/ids'
import { type Refusal, refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import type { Instant } from '../../model/time'
import { instant } from '../../time/zone'
import { approve } from '../approvals'
import { beginCare } from '../care/care'
import { newEvent, nextCase, openCase } from '../caseChange'
import { breakRest } from '../promises/breaking'
import { fulfilAll } from '../promises/fulfil'
import { type ClosingWords, mayWait, missingForClosing } from './missing'

type Closing = ClosingWords & {
  readonly caseId: CaseId
  readonly text: string
  readonly approval?: ApprovalInput | null
}

type Allowed = { ok: true; approval: Approval | null } | { ok: false; refusals: readonly Refusal[] }

function allowed(book: Book, scene: Scene, missing: readonly Refusal[], input: Closing): Allowed {
  if (missing.length === 0) return { ok: true, approval: null }
  const given = input.approval ?? null
  if (given === null) return { ok: false, refusals: missing }
  const stays = missing.filter(refusal => !mayWait(refusal))
  if (stays.length > 0) return { ok: false, refusals: stays }
  const approved = approve(book, scene, given)
  return approved.ok ? approved : { ok: false, refusals: [approved.refusal] }
}

/** What ended with something missing says so for ever, with who allowed it. */
function leftOpen(missing: readonly Refusal[], approval: Approval | null): CaseEvent['facts'] {
  if (approval === null) return {}
  const codes = missing.map(({ code }) => code).join(',')
  return { missing: codes, approvedBy: approval.by, reason: approval.reason }
}

const withoutOpen = (reminders: readonly Reminder[], at: Instant): Reminder[] =>
  reminders.map(item =>
    item.state === 'open' ? { ...item, state: 'skipped', closedAt: at, snoozedUntil: null } : item,
  )

export function closeCase(book: Book, scene: Scene, input: Closing): Ruling<null> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  const before = looked.found
  const missing = missingForClosing(before, input)
  const asked = allowed(book, scene, missing, input)
  if (!asked.ok) {
    const [first, ...more] = asked.refusals
    return no(first ?? refuse('required'), more)
  }
  const kept = fulfilAll(scene, before.promises, input.fulfil, '')
  if (!kept.ok) return no(kept.refusal)
  const rest = breakRest(scene, kept.promises, asked.approval?.reason ?? '')
  const at = instant(scene.now)
  const isTelling = input.toldHow !== null
  const told = input.toldHow === null ? before.told : { how: input.toldHow, at, by: scene.by }
  const outcome = input.outcome ?? before.outcome
  const events = [
    ...(isTelling ? [newEvent(scene, 'told', input.text, { how: input.toldHow })] : []),
    ...kept.events,
    ...rest.events,
    newEvent(scene, 'closed', isTelling ? '' : input.text, { outcome, ...leftOpen(missing, asked.approval) }),
  ]
  const patch = {
    promises: rest.promises,
    reminders: withoutOpen(before.reminders, at),
    outcome,
    told,
    toSettle: false,
    closedAt: at,
    contactedAt: before.contactedAt ?? at,
  }
  return yes(null, [nextCase(before, scene, patch, events), ...beginCare(book, scene, before, outcome)])
}
