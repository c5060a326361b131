// Which case a parcel that nobody knows may belong to: by its number, by its sender, by a name and what is in it (N15).
import type { Book } from '../../model/book'
import type { Case } from '../../model/case'
import { toHalfWidth } from '../../model/phone'
import type { LikelyBecause, UnclaimedView } from '../../model/settlementViews'
import type { Unclaimed } from '../../model/third'
import { trackingKey } from '../../model/trackingNo'
import { DAY_MS, msOf } from '../../time/zone'
import { caseCard } from '../cards'
import { type CustomerLine, customerOf } from '../customerOf'
import type { Limits } from '../deadlines'
import { isLikeText } from './likeText'

/** A name and a like piece say something for two weeks only. */
const LIKE_MS = 14 * DAY_MS
const MOST_LIKELY = 3
const STRENGTH: Readonly<Record<LikelyBecause, number>> = { tracking: 4, phone: 3, tail: 2, nameAndItem: 1 }

/** From so many digits on it is a whole number, not the tail of one. */
const WHOLE = 7

/** The digits at the end of a number whose middle may be stars. */
const lastDigits = (raw: string): string =>
  /(\d{3,})\D*$/.exec(toHalfWidth(raw).replace(/[\s-]/g, ''))?.[1] ?? ''

/** Label and case may each know the tail only. */
function byPhone(unclaimed: Unclaimed, customer: CustomerLine): 'phone' | 'tail' | null {
  const digits = lastDigits(unclaimed.senderPhone)
  if (digits === '') return null
  const same = customer.phones.find(phone => phone.endsWith(digits) || digits.endsWith(phone))
  if (same === undefined) return null
  return same.length >= WHOLE && digits.length >= WHOLE ? 'phone' : 'tail'
}

function byNameAndItem(unclaimed: Unclaimed, record: Case, customer: CustomerLine): boolean {
  const [sender, name] = [unclaimed.senderName.trim(), customer.name.trim()]
  if (sender === '' || name === '' || !(sender.includes(name) || name.includes(sender))) return false
  if (Math.abs(msOf(record.createdAt) - msOf(unclaimed.arrivedAt)) > LIKE_MS) return false
  return record.lines.some(line => isLikeText(`${line.itemName}${line.spec}`, unclaimed.contents))
}

/** Why this open case may be the one, the strongest reason alone. */
export function whyLikely(book: Book, unclaimed: Unclaimed, record: Case): LikelyBecause | null {
  const key = trackingKey(unclaimed.trackingNo)
  if (key !== '' && record.parcels.some(({ trackingNo }) => trackingKey(trackingNo) === key))
    return 'tracking'
  const customer = customerOf(book, record)
  if (customer === undefined) return null
  return byPhone(unclaimed, customer) ?? (byNameAndItem(unclaimed, record, customer) ? 'nameAndItem' : null)
}

/** The likeliest first, among equals the newest case. */
export function likelyOwners(book: Book, unclaimed: Unclaimed, limits: Limits): UnclaimedView['likely'] {
  const found: { readonly record: Case; readonly because: LikelyBecause }[] = []
  for (const caseId of book.openCaseIds) {
    const record = book.cases.get(caseId)
    const because = record ? whyLikely(book, unclaimed, record) : null
    if (record && because !== null) found.push({ record, because })
  }
  found.sort(
    (a, b) => STRENGTH[b.because] - STRENGTH[a.because] || (a.record.createdAt < b.record.createdAt ? 1 : -1),
  )
  return found
    .slice(0, MOST_LIKELY)
    .map(({ record, because }) => ({ card: caseCard(book, record, limits), because }))
}
