// A clerk leaves: only when nothing open hangs on her, or when all of it goes to a colleague in the same act.
import type { Book, Change } from '../../model/book'
import type { ClerkId } from '../../model/ids'
import { type Refusal, refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import type { Clerk, ClerkRole } from '../../model/shop'
import { instant } from '../../time/zone'
import { changeClerk, clerkOf, clerks } from '../clerks'
import { giveEverything, holdingsOf } from './assign'
import { whyNotReceive } from './receiver'

type ClerkInput = {
  readonly clerkId: ClerkId
  readonly name: string
  readonly role: ClerkRole
  readonly active: boolean
  readonly giveTo: ClerkId | null
}

/** Whoever is to get it, or how much of it would be left without anybody. */
function whyNotLeave(book: Book, scene: Scene, leaver: Clerk, giveTo: ClerkId | null): Refusal | null {
  if (giveTo !== null) {
    return giveTo === leaver.id
      ? refuse('no-such-clerk', 'giveTo')
      : whyNotReceive(book, scene.now, giveTo, 'giveTo')
  }
  const { owned, promises, reminders } = holdingsOf(book, leaver.id)
  if (owned.length + promises + reminders === 0) return null
  const facts = { name: leaver.name, cases: owned.length, promises, reminders }
  return refuse('clerk-owns', 'giveTo', facts)
}

/** Whoever counted on her as a deputy has another one, or none. */
function withoutDeputy(book: Book, scene: Scene, leaver: ClerkId, giveTo: ClerkId | null): Change[] {
  const at = instant(scene.now)
  return clerks(book).flatMap(clerk => {
    if (clerk.absence?.deputy !== leaver || clerk.id === leaver) return []
    const deputy = giveTo === clerk.id ? null : giveTo
    const written = { rev: clerk.rev + 1, updatedAt: at, updatedBy: scene.by }
    return [
      {
        collection: 'shop',
        record: { ...clerk, absence: { ...clerk.absence, deputy }, ...written },
      } as const,
    ]
  })
}

/** Changes a clerk; when she leaves, what hangs on her leaves with nobody. */
export function saveClerk(book: Book, scene: Scene, input: ClerkInput): Ruling<null> {
  const before = clerkOf(book, input.clerkId)
  const changed = changeClerk(book, scene, input)
  if (!changed.ok || before === null || !before.active || input.active) return changed
  const { giveTo } = input
  const wrong = whyNotLeave(book, scene, before, giveTo)
  if (wrong) return no(wrong)
  const given = giveTo === null ? [] : giveEverything(book, scene, before.id, giveTo, '')
  return yes(null, [...changed.changes, ...withoutDeputy(book, scene, before.id, giveTo), ...given])
}
