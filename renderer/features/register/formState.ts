// What the register form holds while it is being filled in: texts as typed, so that nothing unreadable is lost.
import { z } from 'zod'
import { CHANNEL_IDS } from '#shared/catalog/channels'
import { ISSUE_TYPE_IDS } from '#shared/catalog/issueTypes'
import { WISH_IDS } from '#shared/catalog/wishes'
import type { CaseForm } from '#shared/model/caseForm'
import { isHere as isPieceHere } from '#shared/model/goods'
import { CustomerId, LineId } from '#shared/model/ids'
import { readYuan, sayYuan } from '#shared/model/money'
import { Instant } from '#shared/model/time'
import type { CaseView } from '#shared/model/views'
import { readCount, readCustomer, readDay } from './readTyped'

export const STEPS = ['who', 'item', 'problem', 'wish', 'note'] as const
export type Step = (typeof STEPS)[number]

const Piece = z.object({
  /** Names the piece on the screen; never sent. */
  key: z.string(),
  id: LineId.nullable(),
  itemName: z.string(),
  spec: z.string(),
  qty: z.string(),
  price: z.string(),
  boughtOn: z.string(),
  place: z.string(),
  /** Null follows the channel: what comes over the counter stays here. */
  here: z.boolean().nullable(),
})
export type Piece = z.infer<typeof Piece>

const Who = z.object({
  /** What was typed to find somebody. */
  search: z.string(),
  /** Found, typed as new, or left out on purpose. */
  settled: z.boolean(),
  id: CustomerId.nullable(),
  name: z.string(),
  phone: z.string(),
  /** Earlier cases of a known customer. */
  cases: z.number(),
})
export type Who = z.infer<typeof Who>

export const FormState = z.object({
  who: Who,
  channel: z.enum(CHANNEL_IDS),
  pieces: z.array(Piece).min(1),
  issueTypeId: z.enum(ISSUE_TYPE_IDS).nullable(),
  subTags: z.array(z.string()),
  wish: z.enum(WISH_IDS).nullable(),
  /** Drafts of earlier versions have none. */
  orderNo: z.string().default(''),
  note: z.string(),
  /** Chosen by hand; null keeps the proposal. */
  promiseAt: Instant.nullable(),
})
export type FormState = z.infer<typeof FormState>

export const NOBODY: Who = { search: '', settled: false, id: null, name: '', phone: '', cases: 0 }

export function emptyPiece(key: string): Piece {
  return {
    key,
    id: null,
    itemName: '',
    spec: '',
    qty: '1',
    price: '',
    boughtOn: '',
    place: '',
    here: null,
  }
}

/** `search` is what was already typed elsewhere about the customer. */
export function emptyForm(search = ''): FormState {
  return {
    who: { ...NOBODY, search },
    channel: 'counter',
    pieces: [emptyPiece('1')],
    issueTypeId: null,
    subTags: [],
    wish: null,
    orderNo: '',
    note: '',
    promiseAt: null,
  }
}

/** The form of a registered case, for correcting it. */
export function formOfCase(view: CaseView): FormState {
  const { customer } = view.card
  return {
    who: {
      search: '',
      settled: true,
      id: customer?.id ?? null,
      name: customer?.name ?? '',
      phone: customer?.phone ?? '',
      cases: customer ? 1 : 0,
    },
    channel: view.channel,
    pieces: view.lines.map(line => ({
      key: line.id,
      id: line.id,
      itemName: line.itemName,
      spec: line.spec,
      qty: String(line.qty),
      price: line.unitPriceFen === null ? '' : sayYuan(line.unitPriceFen),
      boughtOn: line.boughtOn ?? '',
      place: line.place,
      here: isPieceHere(line),
    })),
    issueTypeId: view.card.issueTypeId,
    subTags: [...view.subTags],
    wish: view.card.wish,
    orderNo: view.orderNo,
    note: view.note,
    promiseAt: null,
  }
}

/** Nothing worth keeping has been typed yet. */
export function isEmpty(state: FormState): boolean {
  const { search, ...who } = state.who
  const typed =
    search.trim() === '' &&
    who.name === '' &&
    who.phone === '' &&
    state.note.trim() + state.orderNo.trim() === ''
  const [piece] = state.pieces
  const untouched = state.pieces.length === 1 && piece !== undefined && isBlank(piece)
  return typed && untouched && state.issueTypeId === null && state.wish === null
}

function isBlank(piece: Piece): boolean {
  return [piece.itemName, piece.spec, piece.price, piece.boughtOn, piece.place].every(
    text => text.trim() === '',
  )
}

export function isAnswered(state: FormState, step: Step): boolean {
  switch (step) {
    case 'who':
      return state.who.settled
    case 'item':
      return state.pieces[0]?.itemName.trim() !== ''
    case 'problem':
      return state.issueTypeId !== null
    case 'wish':
      return state.wish !== null
    case 'note':
      return state.note.trim() !== ''
  }
}

/** The first open question after this one; the note when all are answered. */
export function stepAfter(state: FormState, step: Step | null): Step {
  const from = step === null ? 0 : STEPS.indexOf(step) + 1
  return STEPS.slice(from).find(next => !isAnswered(state, next)) ?? 'note'
}

/** Leaving the first question with something typed makes that the new customer. */
export function settleTyped(state: FormState): FormState {
  const { who } = state
  if (who.settled || who.search.trim() === '') return state
  return { ...state, who: { ...who, ...readCustomer(who.search), settled: true, id: null } }
}

export function isHere(piece: Piece, channel: FormState['channel']): boolean {
  return piece.here ?? channel === 'counter'
}

/** Fields whose text cannot be read, by path. */
export type Unreadable = Readonly<Record<string, 'qty' | 'price' | 'date'>>

/** The form as the contract wants it. `today` of the shop completes short dates. */
export function readForm(
  state: FormState,
  today: string,
): { readonly form: CaseForm; readonly unreadable: Unreadable } {
  const unreadable: Record<string, 'qty' | 'price' | 'date'> = {}
  const { who } = settleTyped(state)
  const lines = state.pieces.map((piece, at) => {
    const qty = readCount(piece.qty)
    const price = piece.price.trim() === '' ? null : readYuan(piece.price)
    const boughtOn = piece.boughtOn.trim() === '' ? null : readDay(piece.boughtOn, today)
    if (qty === null) unreadable[`lines.${at}.qty`] = 'qty'
    if (price === null && piece.price.trim() !== '') unreadable[`lines.${at}.unitPriceFen`] = 'price'
    if (boughtOn === null && piece.boughtOn.trim() !== '') unreadable[`lines.${at}.boughtOn`] = 'date'
    return {
      id: piece.id,
      itemName: piece.itemName,
      spec: piece.spec,
      qty: qty ?? 1,
      unitPriceFen: price,
      boughtOn,
      place: piece.place,
      here: isHere(piece, state.channel),
    }
  })
  const form: CaseForm = {
    customer: { id: who.id, name: who.name, phone: who.phone },
    channel: state.channel,
    lines,
    issueTypeId: state.issueTypeId,
    subTags: state.subTags,
    wish: state.wish,
    orderNo: state.orderNo,
    note: state.note,
  }
  return { form, unreadable }
}

/** Her changes on top of what others wrote meanwhile: a field that she did not touch takes the new content. */
export function mergeForms(base: FormState, mine: FormState, theirs: FormState): FormState {
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
  const changed = Object.entries(mine).filter(([name, value]) => !same(value, base[name as keyof FormState]))
  return { ...theirs, ...Object.fromEntries(changed) }
}
