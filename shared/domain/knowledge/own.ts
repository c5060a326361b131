// What the shop changed in the knowledge that comes with the app: kept beside it, with everything that was there before.
import type { ApprovalInput } from '../../model/approval'
import type { Book } from '../../model/book'
import {
  type OwnKnowledge,
  type OwnOf,
  type OwnSubject,
  type OwnValue,
  ownId,
} from '../../model/ownKnowledge'
import { RECORD_VERSION } from '../../model/record'
import { type Refusal, refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import type { OwnEntry, OwnHistory } from '../../model/views'
import { instant } from '../../time/zone'
import { approve } from '../approvals'
import { atHand } from '../book/walks'
import { clerkName, isManager } from '../clerks'
import { wrongOwnPolicy } from '../policy/wrongOwnPolicy'
import { wrongOwn } from './wrongOwn'

function recordOf(book: Book, subject: OwnSubject, key: string): OwnKnowledge | null {
  const record = book.shop.get(ownId(subject, key))
  return record?.kind === 'own' ? record : null
}

/** Everything that the shop changed and has not put back. */
export function ownEntries(book: Book): OwnEntry[] {
  const entries: OwnEntry[] = []
  for (const record of atHand(book.shop)) {
    if (record.kind === 'own' && record.value !== null && record.deletedAt === null)
      entries.push({ key: record.key, value: record.value })
  }
  return entries
}

/** The shop's own version of one thing, or null for the original. */
export function ownValue<Subject extends OwnSubject>(
  book: Book,
  subject: Subject,
  key: string,
): OwnOf<Subject> | null {
  const record = recordOf(book, subject, key)
  if (record === null || record.deletedAt !== null) return null
  // The id says which subject it is.
  return record.value as OwnOf<Subject> | null
}

/** Earlier states, the newest first. */
export function historyOf(book: Book, input: { subject: OwnSubject; key: string }): OwnHistory[] {
  const record = recordOf(book, input.subject, input.key)
  return (record?.history ?? [])
    .map(({ at, by, value }) => ({ at, byName: clerkName(book, by), value }))
    .reverse()
}

/** The shop's knowledge is the manager's: everybody else needs her yes. */
function mayChange(book: Book, scene: Scene, approval: ApprovalInput | null): Refusal | null {
  if (isManager(book, scene.by)) return null
  if (approval === null) return refuse('knowledge-needs-manager')
  const answer = approve(book, scene, approval)
  return answer.ok ? null : answer.refusal
}

function nextOwn(
  book: Book,
  scene: Scene,
  subject: OwnSubject,
  key: string,
  value: OwnValue | null,
): OwnKnowledge {
  const at = instant(scene.now)
  const before = recordOf(book, subject, key)
  const earlier = { at, by: scene.by, value: before?.value ?? null }
  const next = { value, updatedAt: at, updatedBy: scene.by, deletedAt: null }
  if (before) return { ...before, ...next, rev: before.rev + 1, history: [...before.history, earlier] }
  return {
    ...next,
    id: ownId(subject, key),
    kind: 'own',
    key,
    v: RECORD_VERSION,
    rev: 1,
    createdAt: at,
    createdBy: scene.by,
    history: [earlier],
  }
}

/** Writes the shop's own version of something, or a line or row that is new. */
export function saveOwn(
  book: Book,
  scene: Scene,
  input: { key: string | null; value: OwnValue; approval: ApprovalInput | null },
): Ruling<{ key: string }> {
  const { value } = input
  const refusal = mayChange(book, scene, input.approval)
  if (refusal) return no(refusal)
  const key = input.key ?? scene.newId()
  const [wrong, ...more] = [...wrongOwn(input.key, value), ...wrongOwnPolicy(ownEntries(book), key, value)]
  if (wrong) return no(wrong, more)
  return yes({ key }, [{ collection: 'shop', record: nextOwn(book, scene, value.subject, key, value) }])
}

/** Back to the original. What the shop had written stays in the history. */
export function resetOwn(
  book: Book,
  scene: Scene,
  input: { subject: OwnSubject; key: string; approval: ApprovalInput | null },
): Ruling<null> {
  const refusal = mayChange(book, scene, input.approval)
  if (refusal) return no(refusal)
  const before = recordOf(book, input.subject, input.key)
  if (before === null || before.value === null) return yes(null, [])
  const [wrong, ...more] = input.subject === 'policy' ? wrongOwnPolicy(ownEntries(book), input.key, null) : []
  if (wrong) return no(wrong, more)
  return yes(null, [{ collection: 'shop', record: nextOwn(book, scene, input.subject, input.key, null) }])
}
