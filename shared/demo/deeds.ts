// Each deed of a story as the rule that does it in the real shop.
import { closeCase } from '../domain/closing/close'
import { decideCase } from '../domain/closing/decide'
import { reopenCase } from '../domain/closing/reopen'
import { settleCase } from '../domain/closing/settle'
import { trashCase } from '../domain/closing/trash'
import { tellCustomer, writeMemo, writeNote } from '../domain/followUps'
import { goodsArrive, goodsHandBack, goodsInspect } from '../domain/goods/steps'
import { mergeCase } from '../domain/links/merge'
import { likelySamePieces } from '../domain/links/samePieces'
import { setMove, takeCase } from '../domain/moves'
import { notePrinted } from '../domain/printing'
import { fulfilPromise } from '../domain/promises/fulfil'
import { makePromise } from '../domain/promises/make'
import { renegotiatePromise } from '../domain/promises/renegotiate'
import { finishReminder } from '../domain/reminders'
import { snoozeRow } from '../domain/today/snooze'
import type { Case } from '../model/case'
import { isHere } from '../model/goods'
import type { Ruling, Scene } from '../model/ruling'
import { playDecline } from './declineDeed'
import { isSettlementDeed, playSettlement, type SettlementDeed } from './settlementDeeds'
import { at, must, type Stage, terms } from './stage'
import type { Deed, Step } from './story'
import { playOffer, treatBefore } from './treatmentDeeds'

type Kind = Exclude<Deed, SettlementDeed>['do']
type Play<Name extends Kind> = (
  stage: Stage,
  record: Case,
  step: Extract<Step, { readonly do: Name }>,
  scene: Scene,
) => Ruling<unknown> | null

/** How long a case waits for others until somebody looks at it, in opening hours. */
const USUAL_WAIT = 24

const openOf = (record: Case) => record.promises.filter(promise => promise.state === 'open')
const wordsOf = (record: Case) => openOf(record).filter(promise => promise.kind === 'word')
const linesOf = (record: Case, here: boolean) =>
  record.lines.filter(line => isHere(line) === here).map(line => line.id)

/** Planned looks that the goods' arrival makes needless are done. */
function finishReminders(stage: Stage, record: Case, scene: Scene): void {
  for (const reminder of record.reminders) {
    if (reminder.state !== 'open') continue
    must(stage, finishReminder(stage.book, scene, { caseId: record.id, reminderId: reminder.id }), 'reminder')
  }
}

const snooze: Play<'snooze'> = (stage, record, step, scene) => {
  const promise = wordsOf(record)[0]
  const reminder = record.reminders.find(item => item.state === 'open')
  const subject =
    promise !== undefined
      ? ({ kind: 'promise', promiseId: promise.id } as const)
      : reminder !== undefined
        ? ({ kind: 'reminder', reminderId: reminder.id, reminderKind: reminder.kind } as const)
        : ({ kind: 'untouched' } as const)
  return snoozeRow(stage.book, scene, { caseId: record.id, subject, until: at(stage, step.until) })
}

const PLAYS: { readonly [Name in Kind]: Play<Name> } = {
  note: ({ book }, { id: caseId }, { text }, scene) => writeNote(book, scene, { caseId, text }),
  told: (stage, record, { how, text, next: word }, scene) => {
    const next = word?.kind === 'word' ? terms(stage, scene, word) : null
    const fulfil = wordsOf(record).map(promise => promise.id)
    return tellCustomer(stage.book, scene, { caseId: record.id, how, text, fulfil, next })
  },
  memo: (stage, { id: caseId }, { text, due }, scene) =>
    writeMemo(stage.book, scene, { caseId, text, dueAt: at(stage, due) }),
  promise: (stage, { id: caseId }, { word }, scene) =>
    makePromise(stage.book, scene, { caseId, ...terms(stage, scene, word) }),
  renew: (stage, record, { word, reason }, scene) => {
    const found = wordsOf(record)[0] ?? openOf(record)[0]
    if (found === undefined) return null
    const input = { caseId: record.id, promiseId: found.id, reason, ...terms(stage, scene, word) }
    return renegotiatePromise(stage.book, scene, input)
  },
  keep: ({ book }, record, { text }, scene) => {
    // Words are kept by telling; what others promised us is kept by their doing it.
    const found = openOf(record).find(promise => promise.kind === 'expectation') ?? openOf(record)[0]
    if (found === undefined) return null
    return fulfilPromise(book, scene, { caseId: record.id, promiseId: found.id, note: text })
  },
  remind: (stage, record, { text }, scene) => {
    finishReminders(stage, record, scene)
    return text === '' ? null : writeNote(stage.book, scene, { caseId: record.id, text })
  },
  snooze,
  move: (stage, { id: caseId }, { move, reason, touch, ago }, scene) => {
    const nextTouchAt = move === 'us' ? null : at(stage, touch ?? ago - USUAL_WAIT)
    return setMove(stage.book, scene, { caseId, move, reason, nextTouchAt })
  },
  take: ({ book }, { id: caseId }, _step, scene) => takeCase(book, scene, { caseId }),
  arrive: (stage, record, { place }, scene) => {
    finishReminders(stage, record, scene)
    return goodsArrive(stage.book, scene, { caseId: record.id, lineIds: linesOf(record, false), place })
  },
  handBack: ({ book }, record, _step, scene) =>
    goodsHandBack(book, scene, { caseId: record.id, lineIds: linesOf(record, true) }),
  inspect: ({ book }, record, { ok, text }, scene) => {
    const waiting = record.lines.filter(line => line.state === 'arrived').map(line => line.id)
    return goodsInspect(book, scene, { caseId: record.id, lineIds: waiting, good: ok, remark: text })
  },
  offer: playOffer,
  decline: playDecline,
  decide: ({ book }, { id: caseId }, { outcome, text }, scene) =>
    decideCase(book, scene, { caseId, outcome, text }),
  settle: ({ book }, { id: caseId }, { text }, scene) => settleCase(book, scene, { caseId, text }),
  close: ({ book }, record, { how, text, outcome = null }, scene) => {
    const fulfil = openOf(record).map(promise => promise.id)
    return closeCase(book, scene, { caseId: record.id, outcome, toldHow: how, text, fulfil })
  },
  reopen: ({ book }, { id: caseId }, { text }, scene) => reopenCase(book, scene, { caseId, reason: text }),
  trash: ({ book }, { id: caseId }, { text }, scene) => trashCase(book, scene, { caseId, reason: text }),
  merge: (stage, record, { into: who, text: reason }, scene) => {
    const into = [...stage.book.cases.values()].find(
      ({ customerId, closedAt }) => customerId === stage.customers.get(who) && closedAt === null,
    )
    if (into === undefined) throw new Error(`${who} has no open case to merge into`)
    const pieces = likelySamePieces(record, into)
    const input = { caseId: record.id, intoId: into.id, intoRev: into.rev, reason, samePieces: pieces }
    return mergeCase(stage.book, scene, input)
  },
  print: ({ book }, { id: caseId }, _step, scene) =>
    notePrinted(book, scene, { caseId, parts: 'both', to: 'printer', isCopy: false }),
}

/** Does one step of a story to its case at `scene.now`. */
export function playStep(stage: Stage, caseId: Case['id'], step: Step, scene: Scene): void {
  treatBefore(stage, caseId, step, scene)
  const before = stage.book.cases.get(caseId)
  if (before === undefined) throw new Error('a step of a case that was not registered')
  const what = `${before.no} ${step.ago} ${step.do}`
  // Table and step agree by their key, which the compiler cannot follow through a lookup.
  const ruling = isSettlementDeed(step)
    ? playSettlement(stage, before, step, scene)
    : (PLAYS[step.do] as Play<Kind>)(stage, before, step, scene)
  if (ruling !== null) must(stage, ruling, what)
  if (step.do === 'told' && step.next?.kind === 'expectation') {
    must(stage, makePromise(stage.book, scene, { caseId, ...terms(stage, scene, step.next) }), what)
  }
}
