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
import { openHandOvers, waitingItems } from '#shared/domain/handOver/openItems'
import { takeCase } from '#shared/domain/moves'
import { undoSteps } from '#shared/domain/undo'
import type { Book, Change } from '#shared/model/book'
import type { CaseId, ClerkId, HandOverId } from '#shared/model/ids'
import type { Ruling, Scene } from '#shared/model/ruling'
import type { Clerk } from '#shared/model/shop'

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

type Chosen = {
  readonly caseId: CaseId
  readonly to: ClerkId
  /** Of hers, mostly. */
  readonly own: readonly CaseId[]
  readonly given: { readonly handOverId: HandOverId; readonly caseIds: readonly CaseId[] } | null
  readonly leaver: Clerk
}

/** What the dice point at. */
function choose(shop: Shift, { one, two }: Step): Chosen {
  const people = clerks(shop.book)
  const cases = [...shop.book.cases.values()]
  const given = openHandOvers(shop.book)
  const handOver = given.length === 0 ? null : at(given, one)
  const own = cases.filter(({ ownerId }, place) =>
    ownerId === shop.clerk ? place !== two % 4 : one % 9 === 0,
  )
  return {
    caseId: at(cases, one).id,
    to: at(people, two).id,
    own: own.map(({ id }) => id),
    given: handOver && {
      handOverId: handOver.id,
      caseIds: handOver.items.slice(two % 2).map(({ caseId }) => caseId),
    },
    leaver: at(people, one),
  }
}

const RUN: Readonly<Record<DeedId, (shop: Shift, step: Step, chosen: Chosen) => void>> = {
  give: (shop, { two }, { own, to }) => {
    const items = own.map(caseId => ({ caseId, note: '' }))
    shop.act(giveHandOver, { to: two % 4 === 0 ? null : to, note: '', items })
  },
  accept: (shop, _, { given }) => {
    if (given) shop.act(acceptHandOver, given)
  },
  giveBack: (shop, _, { given }) => {
    if (given) shop.act(returnHandOver, { ...given, reason: '不熟' })
  },
  take: (shop, _, { caseId }) => shop.act(takeCase, { caseId }),
  assign: (shop, _, { caseId, to }) => shop.act(assignCases, { caseIds: [caseId], to, reason: '换班' }),
  trash: (shop, _, { caseId }) => shop.act(trashCase, { caseId, reason: '重复' }),
  restore: (shop, _, { caseId }) => shop.act(restoreCase, { caseId }),
  // Closing has its own rules; here only the end of it matters.
  close: (shop, _, { caseId }) => {
    const before = shop.case(caseId)
    const record = { ...before, rev: before.rev + 1, closedAt: before.closedAt ?? shop.inHours(0) }
    shop.try({ ok: true, value: null, changes: [{ collection: 'cases', record }] })
  },
  reopen: (shop, _, { caseId }) => shop.act(reopenCase, { caseId, reason: '又坏了' }),
  leave: (shop, { two }, { leaver: { id, name, role }, to }) => {
    const giveTo = two % 3 === 0 ? null : to
    shop.act(saveClerk, { clerkId: id, name, role, active: false, giveTo })
  },
  comeBack: (shop, _, { leaver: { id, name, role } }) => {
    shop.act(saveClerk, { clerkId: id, name, role, active: true, giveTo: null })
  },
  absent: (shop, { one, two }, { leaver, to }) => {
    const absence = two % 3 === 0 ? null : { until: '2026-11-24', deputy: to }
    shop.act(setAbsence, { clerkId: leaver.id, absence, giveNow: one % 2 === 0 })
  },
  undo: shop => shop.undo(),
}

function run(shop: Shift, step: Step): void {
  const here = clerks(shop.book).filter(({ active }) => active)
  shop.as(at(here, step.who).id).later(1)
  RUN[step.deed](shop, step, choose(shop, step))
}

/** Works through random steps, and hands back which kinds of events came of them. */
function workThrough(options: { readonly seed?: number }): Set<string> {
  const reached = new Set<string>()
  fc.assert(
    fc.property(fc.noBias(fc.array(step, { minLength: 30, maxLength: 80, size: 'max' })), steps => {
      const shop = new Shift()
      for (let count = 0; count < 4; count++) shop.register()
      for (const one of steps) {
        run(shop, one)
        const waiting = openHandOvers(shop.book).flatMap(handOver =>
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
          for (const { kind } of record.events) reached.add(kind)
        }
      }
    }),
    { numRuns: 60, ...options },
  )
  return reached
}

test('every open case has exactly one owner who works here, and waits in at most one hand-over', () => {
  workThrough({})
}, 60_000)

test('the random work comes as far as it must: rules that always said no would prove nothing', () => {
  const reached = workThrough({ seed: 22 })
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
