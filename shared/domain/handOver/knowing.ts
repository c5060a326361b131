// Who knows this customer's story, and whether it was read back to him since it changed hands (R119, N4).
import type { Case, CaseEvent, EventKind } from '../../model/case'
import type { ClerkId } from '../../model/ids'

/** What taking back a command takes back of the story: the entries stay, and no longer count. */
const MADE_BY: Readonly<Record<string, readonly EventKind[]>> = {
  'case.take': ['taken'],
  'case.assign': ['assigned'],
  'clerk.absent': ['assigned'],
  'clerk.change': ['assigned'],
  'handOver.accept': ['handOverAccepted'],
  'case.readBack': ['readBack'],
}

/** The entries that still count: without those that were taken back. */
export function standingEvents(events: readonly CaseEvent[]): CaseEvent[] {
  const standing: CaseEvent[] = []
  for (const event of events) {
    if (event.kind !== 'undone' && event.kind !== 'correction') {
      standing.push(event)
      continue
    }
    const kinds = MADE_BY[String(event.facts.what)] ?? []
    const at = standing.findLastIndex(({ kind }) => kinds.includes(kind))
    if (at >= 0) standing.splice(at, 1)
  }
  return standing
}

const TALKED: readonly EventKind[] = ['registered', 'told', 'said', 'answered', 'readBack']
const PASSED: readonly EventKind[] = ['assigned', 'handOverAccepted']

/** Another clerk has it from here on. */
const isPassing = ({ kind, by, facts }: CaseEvent): boolean =>
  PASSED.includes(kind) || (kind === 'taken' && facts.from !== by)

export type Knowing = {
  /** The last time it was read back to him. */
  readonly readBack: CaseEvent | null
  readonly corrections: readonly CaseEvent[]
  /** The last time it changed hands while nobody has read it back since. */
  readonly unconfirmed: CaseEvent | null
  /** She has talked to him about it, and since it changed hands at that. */
  isKnownTo(clerkId: ClerkId): boolean
}

export function knowingOf(record: Pick<Case, 'events'>): Knowing {
  const events = standingEvents(record.events)
  const readBacks = events.filter(({ kind }) => kind === 'readBack')
  const passedAt = events.findLastIndex(isPassing)
  const since = events.slice(passedAt + 1)
  const isReadBackSince = since.some(({ kind }) => kind === 'readBack')
  return {
    readBack: readBacks.at(-1) ?? null,
    corrections: readBacks.filter(({ text }) => text !== ''),
    unconfirmed: isReadBackSince ? null : (events[passedAt] ?? null),
    isKnownTo: clerkId => since.some(({ kind, by }) => by === clerkId && TALKED.includes(kind)),
  }
}
