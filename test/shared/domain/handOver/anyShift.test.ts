// Whatever is given, accepted, given back, taken or left in any order: every open case has one owner who works here (R120).
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Colleagues } from '#kit/colleagues'
import { clerkOf, clerks } from '#shared/domain/clerks'
import { reopenCase } from '#shared/domain/closing/reopen'
import { restoreCase, trashCase } from '#shared/domain/closing/trash'
import { setAbsence } from '#shared/domain/handOver/absence'
import { acceptHandOver, returnHandOver } from '#shared/domain/handOver/answer'
import { assignCases } from '#shared/domain/handOver/assign'
import { giveHandOver } from '#shared/domain/handOver/give'
import { saveClerk } from '#shared/domain/handOver/leaving'
import { handOvers, waitingItems } from '#shared/domain/handOver/openItems'
import { takeCase } from '#shared/domain/moves'
import { undoSteps } from '#shared/domain/undo'
import type { Book, Change } from '#shared/model/book'
import type { ClerkId } from '#shared/model/ids'
import type { Ruling, Scene } from '#shared/model/ruling'

const DEEDS = [
  'give',
  'accept',
  'giveBack',
  'take',
  'assign',
  'trash',
  'restore',
  'close',
  'reopen',
  'leave',
  'comeBack',
  'absent',
  'undo',
] as const
type DeedId = (typeof DEEDS)[number]
type Step = { readonly deed: DeedId; readonly who: number; readonly one: number; readonly two: number }

const step = fc.record({
  deed: fc.constantFrom(...DEEDS),
  who: fc.nat(20),
  one: fc.nat(20),
  two: fc.nat(20),
})

const at = <Item>(items: readonly Item[], place: number): Item => items[place % items.length] as Item

/** A shift whose every act may be refused; what is done is written, and can be taken back. */
class Shift extends Colleagues {
  private last: { changes: readonly Change[]; before: Map<string, unknown> } | null = null

  try(ruling: Ruling<unknown>): void {
    if (!ruling.ok) return
    const before = new Map<string, unknown>()
    for (const { collection, record } of ruling.changes)
      before.set(record.id, this.book[collection].get(record.id) ?? null)
    for (const change of ruling.changes) this.book.apply(change)
    this.last = { changes: ruling.changes, before }
  }

  act<Input>(rule: (book: Book, scene: Scene, input: Input) => Ruling<unknown>, input: Input): void {
    this.try(rule(this.book, this.scene, input))
  }

  undo(): void {
    if (this.last === null) return
    const { changes, before } = this.last
    this.last = null
    const steps = changes.map(({ collection, record }) => ({
      ...{ collection, id: record.id, afterRev: record.rev },
      before: before.get(record.id) as never,
    }))
    const ruling = undoSteps(this.book, this.scene, 'case.assign', steps)
    if (ruling.ok) for (const change of ruling.changes) this.book.apply(change)
  }
}

function run(shop: Shift, { deed, who, one, two }: Step): void {
  const people = clerks(shop.book)
  const here = people.filter(({ active }) => active).map(({ id }) => id)
  shop.as(at(here, who)).later(1)
  const cases = [...shop.book.cases.values()]
  const caseId = at(cases, one).id
  const to: ClerkId = at(people, two).id
  const given = handOvers(shop.book)
  const handOverId = given.length === 0 ? undefined : at(given, one).id
  const caseIds = handOverId
    ? shop
        .handOver(handOverId)
        .items.slice(two % 2)
        .map(item => item.caseId)
    : []
  const items = cases
    .filter((_, place) => (one + place) % 2 === 0)
    .map(({ id }) => ({ caseId: id, note: '' }))
  const leaver = at(people, one)
  switch (deed) {
    case 'give':
      return shop.act(giveHandOver, { to: two % 4 === 0 ? null : to, note: '', items })
    case 'accept':
      return handOverId && shop.act(acceptHandOver, { handOverId, caseIds })
    case 'giveBack':
      return handOverId && shop.act(returnHandOver, { handOverId, caseIds, reason: '不熟' })
    case 'take':
      return shop.act(takeCase, { caseId })
    case 'assign':
      return shop.act(assignCases, { caseIds: [caseId], to, reason: '换班' })
    case 'trash':
      return shop.act(trashCase, { caseId, reason: '重复' })
    case 'restore':
      return shop.act(restoreCase, { caseId })
    case 'close':
      // Closing has its own rules; here only the end of it matters.
      return shop.try({
        ok: true,
        value: null,
        changes: [
          {
            collection: 'cases',
            record: {
              ...shop.case(caseId),
              rev: shop.case(caseId).rev + 1,
              closedAt: shop.case(caseId).closedAt ?? shop.inHours(0),
            },
          },
        ],
      })
    case 'reopen':
      return shop.act(reopenCase, { caseId, reason: '又坏了' })
    case 'leave':
    case 'comeBack': {
      const { id, name, role } = leaver
      const giveTo = two % 3 === 0 ? null : to
      return shop.act(saveClerk, { clerkId: id, name, role, active: deed === 'comeBack', giveTo })
    }
    case 'absent': {
      const absence = two % 5 === 0 ? null : { until: '2026-12-24', deputy: to }
      return shop.act(setAbsence, { clerkId: leaver.id, absence, giveNow: one % 2 === 0 })
    }
    case 'undo':
      return shop.undo()
  }
}

test('every open case has exactly one owner who works here, and waits in at most one hand-over', () => {
  const reached = new Set<string>()
  fc.assert(
    fc.property(fc.array(step, { minLength: 20, maxLength: 60 }), steps => {
      const shop = new Shift()
      for (let count = 0; count < 4; count++) shop.register()
      for (const one of steps) {
        run(shop, one)
        const waiting = handOvers(shop.book).flatMap(handOver =>
          waitingItems(shop.book, handOver).map(({ caseId }) => caseId),
        )
        expect(new Set(waiting).size).toBe(waiting.length)
        for (const caseId of shop.book.openCaseIds) {
          const record = shop.book.cases.get(caseId)
          if (!record) continue
          const holders = [
            record.ownerId,
            ...record.promises.filter(({ state }) => state === 'open').map(({ by }) => by),
            ...record.reminders.filter(({ state }) => state === 'open').map(({ assignee }) => assignee),
          ]
          for (const holder of holders) expect(clerkOf(shop.book, holder)?.active).toBe(true)
          reached.add(record.events.at(-1)?.kind ?? '')
        }
      }
    }),
    { numRuns: 60 },
  )
  // Rules that always said no would prove nothing.
  for (const kind of [
    'handOverGiven',
    'handOverAccepted',
    'handOverReturned',
    'assigned',
    'taken',
    'reopened',
  ])
    expect(reached).toContain(kind)
}, 60_000)
