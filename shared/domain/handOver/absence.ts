// A clerk is away until a day, with a deputy; what is hers stays hers unless it is given at once.
import type { Book } from '../../model/book'
import type { ClerkId } from '../../model/ids'
import { type Refusal, refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import type { Clerk } from '../../model/shop'
import { instant, isDay } from '../../time/zone'
import { clerkOf } from '../clerks'
import { giveEverything } from './assign'
import { todayOf, whyNotReceive } from './receiver'

type Absence = NonNullable<Clerk['absence']>
type Absent = {
  readonly clerkId: ClerkId
  readonly absence: Absence | null
  readonly giveNow: boolean
}

function whyNotAway(book: Book, scene: Scene, input: Absent & { readonly absence: Absence }): Refusal | null {
  const { until, deputy } = input.absence
  if (!isDay(until)) return refuse('date-unreadable', 'until')
  if (until < todayOf(book, scene.now)) return refuse('time-in-past', 'until')
  if (deputy === null) return input.giveNow ? refuse('required', 'deputy') : null
  if (deputy === input.clerkId) return refuse('deputy-herself', 'deputy')
  return whyNotReceive(book, scene.now, deputy, 'deputy')
}

export function setAbsence(book: Book, scene: Scene, input: Absent): Ruling<null> {
  const before = clerkOf(book, input.clerkId)
  if (!before?.active) return no(refuse('no-such-clerk'))
  const { absence, giveNow } = input
  const wrong = absence === null ? null : whyNotAway(book, scene, { ...input, absence })
  if (wrong) return no(wrong)
  const record: Clerk = {
    ...before,
    absence,
    rev: before.rev + 1,
    updatedAt: instant(scene.now),
    updatedBy: scene.by,
  }
  const deputy = absence?.deputy ?? null
  const given = giveNow && deputy !== null ? giveEverything(book, scene, before.id, deputy, '') : []
  return yes(null, [{ collection: 'shop', record }, ...given])
}
