// Registering a case: the job that everything else follows from (R110, R118).
import type { IssueTypeId } from '../catalog/issueTypes'
import type { ApprovalInput } from '../model/approval'
import type { Book, Change } from '../model/book'
import type { Case } from '../model/case'
import { NO_FACTS } from '../model/caseFacts'
import type { CaseForm } from '../model/caseForm'
import { CaseId, type CustomerId } from '../model/ids'
import { no, type Ruling, type Scene, yes } from '../model/ruling'
import { UNSETTLED } from '../model/settlement'
import type { Instant } from '../model/time'
import { UNTREATED } from '../model/treatment'
import type { CaseCard, RegisterContext } from '../model/views'
import { DAY_MS, instant } from '../time/zone'
import { caseCard, itemText } from './cards'
import { newEvent } from './caseChange'
import { formLines, wrongFields } from './caseForm'
import { nextCaseNumber } from './caseNumbers'
import { casesOf, settleCustomer } from './customers'
import { limitsAt } from './deadlines'
import { newRecord } from './newRecord'
import { newPromise, promisedEvent } from './promises/newPromise'
import { checkPromiseTime, proposePromise, usualWait } from './promiseTimes'
import { settingsOf } from './settings'

type Registration = {
  form: CaseForm
  /** Null takes the proposal of this moment. */
  promiseAt: Instant | null
  approval: ApprovalInput | null
}

export function registerCase(
  book: Book,
  scene: Scene,
  input: Registration,
): Ruling<{ caseId: CaseId; no: string }> {
  const { form } = input
  const settings = settingsOf(book)
  const [first, ...more] = wrongFields(form, scene.now, settings.timeZone)
  if (first) return no(first, more)
  const customer = settleCustomer(book, scene, form.customer)
  if (!customer.ok) return no(customer.refusal)
  const dueAt = input.promiseAt ?? proposePromise(book, scene.now, usualWait(form.issueTypeId)).dueAt
  const time = checkPromiseTime(book, scene, { kind: 'word', dueAt, approval: input.approval }, 'promiseAt')
  if (!time.ok) return no(time.refusal)

  const at = instant(scene.now)
  const number = nextCaseNumber(book, scene, settings.timeZone)
  const promise = newPromise(scene, { kind: 'word', what: '', dueAt, approval: time.approval })
  // Whoever stands at the counter or is on the telephone has been spoken to.
  const isContacted = form.channel === 'counter' || form.channel === 'phone'
  const record: Case = {
    id: CaseId.parse(scene.newId()),
    ...newRecord(scene),
    no: number.no,
    channel: form.channel,
    customerId: customer.customerId,
    lines: formLines(form, [], scene),
    // `wrongFields` has refused a form without these two.
    issueTypeId: form.issueTypeId as Case['issueTypeId'],
    wish: form.wish as Case['wish'],
    subTags: form.subTags,
    orderNo: form.orderNo,
    note: form.note,
    facts: NO_FACTS,
    ...UNTREATED,
    ...UNSETTLED,
    ownerId: scene.by,
    contactedAt: isContacted ? at : null,
    move: 'us',
    moveReason: '',
    toSettle: false,
    outcome: null,
    told: null,
    closedAt: null,
    touchedAt: at,
    promises: [promise],
    reminders: [],
    events: [
      newEvent(scene, 'registered', form.note, { channel: form.channel }),
      promisedEvent(scene, promise),
    ],
  }
  const changes: Change[] = [...customer.changes, number.change, { collection: 'cases', record }]
  return yes({ caseId: record.id, no: record.no }, changes)
}

const DUPLICATE_MS = 7 * DAY_MS
const POPULAR_MS = 14 * DAY_MS
const MOST_ITEMS = 8

/** Two item names are alike when one holds the other, letters of any case. */
function isLike(a: string, b: string): boolean {
  const [left, right] = [a.trim().toLowerCase(), b.trim().toLowerCase()]
  return left !== '' && right !== '' && (left.includes(right) || right.includes(left))
}

/** The customer's own items first, then what the open cases are mostly about. */
function likelyItems(book: Book, own: readonly Case[], now: number): string[] {
  const items = new Set<string>()
  for (const record of own.slice(0, 4)) items.add(itemText(record))
  const popular = new Map<string, number>()
  const since = instant(now - POPULAR_MS)
  for (const caseId of book.openCaseIds) {
    const record = book.cases.get(caseId)
    if (!record || record.createdAt < since) continue
    const name = record.lines[0]?.itemName ?? ''
    popular.set(name, (popular.get(name) ?? 0) + 1)
  }
  for (const [name] of [...popular].sort((a, b) => b[1] - a[1])) items.add(name)
  items.delete('')
  return [...items].slice(0, MOST_ITEMS)
}

/** What the form shows beside the inputs. `now` in milliseconds. */
export function registerContext(
  book: Book,
  now: number,
  input: { customerId: CustomerId | null; itemName: string; issueTypeId: IssueTypeId | null },
): RegisterContext {
  const limits = limitsAt(book, now)
  const own = input.customerId === null ? [] : casesOf(book, input.customerId)
  const card = (record: Case): CaseCard => caseCard(book, record, limits)
  const recent = instant(now - DUPLICATE_MS)
  const open = own.filter(record => record.closedAt === null)
  return {
    now: limits.now,
    items: likelyItems(book, own, now),
    openCases: open.map(card),
    duplicates: own
      .filter(
        record =>
          record.createdAt >= recent && record.lines.some(line => isLike(line.itemName, input.itemName)),
      )
      .map(card),
    promise: proposePromise(book, now, usualWait(input.issueTypeId)),
  }
}
