// Suppliers and couriers by name: each stands once in the book, so that a debtor has one sum.
import type { PartnerRoleId } from '../../catalog/thirdParties'
import type { Book, Change } from '../../model/book'
import { PartnerId } from '../../model/ids'
import { type Refusal, refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import type { PartnerView } from '../../model/settlementViews'
import type { Partner } from '../../model/shop'
import { instant } from '../../time/zone'
import { atHand } from '../book/walks'
import { newRecord } from '../newRecord'

/** A known one by id, or anyone by name. */
export type PartnerInput = {
  readonly id: PartnerId | null
  readonly name: string
  readonly phone: string
}

function partners(book: Book): Partner[] {
  const found: Partner[] = []
  for (const record of atHand(book.shop))
    if (record.kind === 'partner' && record.deletedAt === null) found.push(record)
  return found
}

export function partnerOf(book: Book, id: PartnerId): Partner | null {
  const record = book.shop.get(id)
  return record?.kind === 'partner' && record.deletedAt === null ? record : null
}

/** `ＳＦ 快递` and `sf快递` are one company. */
const sameName = (name: string): string => name.normalize('NFKC').replace(/\s/g, '').toLowerCase()

function named(book: Book, role: PartnerRoleId, name: string): Partner | null {
  const wanted = sameName(name)
  return partners(book).find(item => item.role === role && sameName(item.name) === wanted) ?? null
}

function newPartner(scene: Scene, role: PartnerRoleId, { name, phone }: PartnerInput): Partner {
  return {
    id: PartnerId.parse(`partner:${scene.newId()}`),
    kind: 'partner',
    ...newRecord(scene),
    role,
    name,
    phone,
    note: '',
  }
}

function nextPartner(
  scene: Scene,
  before: Partner,
  patch: Partial<Pick<Partner, 'name' | 'phone' | 'note'>>,
): Change {
  const at = instant(scene.now)
  const record = { ...before, ...patch, rev: before.rev + 1, updatedAt: at, updatedBy: scene.by }
  return { collection: 'shop', record }
}

type Found =
  | { readonly ok: true; readonly partner: Partner; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly refusal: Refusal }

/** The partner that is meant: found, made when new, with the telephone number that was typed last. */
export function findOrMakePartner(book: Book, scene: Scene, role: PartnerRoleId, input: PartnerInput): Found {
  const known = input.id === null ? named(book, role, input.name) : partnerOf(book, input.id)
  if (known !== null && known.role === role) {
    const isCorrected = input.phone !== '' && input.phone !== known.phone
    const changes = isCorrected ? [nextPartner(scene, known, { phone: input.phone })] : []
    return { ok: true, partner: known, changes }
  }
  if (input.id !== null) return { ok: false, refusal: refuse('no-such-partner', 'partner') }
  if (input.name === '') return { ok: false, refusal: refuse('required', 'partner.name') }
  const partner = newPartner(scene, role, input)
  return { ok: true, partner, changes: [{ collection: 'shop', record: partner }] }
}

type Saving = {
  readonly partnerId: PartnerId | null
  readonly role: PartnerRoleId
  readonly name: string
  readonly phone: string
  readonly note: string
}

export function savePartner(
  book: Book,
  scene: Scene,
  input: Saving,
): Ruling<{ readonly partnerId: PartnerId }> {
  const { partnerId, role, name, phone, note } = input
  if (name === '') return no(refuse('required', 'name'))
  const before = partnerId === null ? null : partnerOf(book, partnerId)
  if (partnerId !== null && before === null) return no(refuse('no-such-partner'))
  const taken = named(book, before?.role ?? role, name)
  if (taken !== null && taken.id !== partnerId)
    return no(refuse('partner-taken', 'name', { name: taken.name }))
  if (before !== null)
    return yes({ partnerId: before.id }, [nextPartner(scene, before, { name, phone, note })])
  const partner: Partner = { ...newPartner(scene, role, { id: null, name, phone }), note }
  return yes({ partnerId: partner.id }, [{ collection: 'shop', record: partner }])
}

export function partnerView({ id, role, name, phone, note }: Partner): PartnerView {
  return { id, role, name, phone, note }
}

/** Whoever wrote the record: a name that was taken back leaves its rows readable. */
export function anyPartnerView(book: Book, id: PartnerId, role: PartnerRoleId): PartnerView {
  const record = book.shop.get(id)
  return record?.kind === 'partner' ? partnerView(record) : { id, role, name: '', phone: '', note: '' }
}

export function partnerViews(book: Book): PartnerView[] {
  return partners(book)
    .map(partnerView)
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}
