// What a slip shows, taken from the book: facts that the customer may read, and nothing else.
import type { IssueTypeId } from '../catalog/issueTypes'
import type { Language } from '../catalog/languages'
import type { WishId } from '../catalog/wishes'
import { type Case, type CaseEvent, isWordToCustomer } from '../model/case'
import type { Customer } from '../model/customer'
import { type CaseLine, isHere } from '../model/goods'
import type { ClerkId } from '../model/ids'
import { phoneTail } from '../model/phone'
import type { DayHours, Settings } from '../model/shop'
import { clockOf, dayOf, daysBetween, msOf, weekday } from '../time/zone'

/** A moment on the shop's clock. */
export type SlipMoment = { readonly day: string; readonly clock: string }
export type SlipItem = { readonly name: string; readonly spec: string; readonly qty: number }
export type SlipParts = 'both' | 'customer' | 'goods'

export type SlipView = {
  readonly language: Language
  readonly no: string
  readonly isCopy: boolean
  readonly shop: {
    readonly name: string
    readonly phone: string
    readonly address: string
    readonly week: readonly DayHours[]
    readonly terms: string
  }
  /** Empty for none. */
  readonly orderNo: string
  readonly issueTypeId: IssueTypeId
  readonly subTags: readonly string[]
  readonly wish: WishId
  readonly customerCopy: {
    readonly items: readonly SlipItem[]
    readonly registered: SlipMoment
    /** The next word to the customer; `daysAhead` is null once its time has passed. */
    readonly promise: (SlipMoment & { readonly weekday: number; readonly daysAhead: number | null }) | null
  } | null
  readonly goodsCopy: {
    readonly items: readonly (SlipItem & { readonly place: string })[]
    readonly customerName: string
    readonly phoneTail: string
    readonly takenIn: SlipMoment & { readonly by: string }
  } | null
}

type SlipFacts = {
  readonly record: Case
  readonly customer: Customer | undefined
  readonly settings: Settings
  readonly nameOf: (clerk: ClerkId) => string
  /** Milliseconds: today and tomorrow are those of the day of printing. */
  readonly now: number
  readonly language: Language
  readonly parts: SlipParts
  readonly isCopy: boolean
}

export function slipView(facts: SlipFacts): SlipView {
  const { record, settings, parts } = facts
  const here = record.lines.filter(isHere)
  // Without a piece in the shop there is nothing to tie a goods copy to, unless it is asked for by name.
  const withGoods = parts === 'goods' || (parts === 'both' && here.length > 0)
  return {
    language: facts.language,
    no: record.no,
    isCopy: facts.isCopy,
    shop: {
      name: settings.shopName,
      phone: settings.phone,
      address: settings.address,
      week: settings.week,
      terms: settings.terms,
    },
    orderNo: record.orderNo,
    issueTypeId: record.issueTypeId,
    subTags: record.subTags,
    wish: record.wish,
    customerCopy: parts === 'goods' ? null : customerCopy(facts),
    goodsCopy: withGoods ? goodsCopy(facts, here.length > 0 ? here : record.lines) : null,
  }
}

function customerCopy(facts: SlipFacts): SlipView['customerCopy'] {
  const zone = facts.settings.timeZone
  return {
    items: facts.record.lines.map(item),
    registered: moment(facts.record.createdAt, zone),
    promise: nextWord(facts),
  }
}

function nextWord({ record, settings, now }: SlipFacts) {
  const open = record.promises.filter(promise => promise.state === 'open' && isWordToCustomer(promise))
  const next = open.toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1))[0]
  if (!next) return null
  const due = moment(next.dueAt, settings.timeZone)
  const isPast = msOf(next.dueAt) <= now
  return {
    ...due,
    weekday: weekday(due.day),
    daysAhead: isPast ? null : daysBetween(dayOf(now, settings.timeZone), due.day),
  }
}

function goodsCopy(facts: SlipFacts, lines: readonly CaseLine[]): SlipView['goodsCopy'] {
  const { record, customer, settings, nameOf } = facts
  const taking = takenIn(record)
  const phone = customer?.phones[0]
  return {
    items: lines.map(line => ({ ...item(line), place: line.place })),
    customerName: customer?.name ?? '',
    phoneTail: phone ? phoneTail(phone) : '',
    takenIn: { ...moment(taking.at, settings.timeZone), by: nameOf(taking.by) },
  }
}

/** The last time goods came in; those that were brought along came in with the registration. */
function takenIn(record: Case): Pick<CaseEvent, 'at' | 'by'> {
  return (
    record.events.findLast(event => event.kind === 'arrived') ?? {
      at: record.createdAt,
      by: record.createdBy,
    }
  )
}

function item({ itemName, spec, qty }: CaseLine): SlipItem {
  return { name: itemName, spec, qty }
}

export function moment(at: string, zone: string): SlipMoment {
  const ms = msOf(at)
  return { day: dayOf(ms, zone), clock: clockOf(ms, zone) }
}
