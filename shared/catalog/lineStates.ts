// Where a piece is, and where it may go from there: every piece ends in exactly one place (N9, R41, R42).
import type { Text } from './languages'

/** `here`: the piece is in the shop. `isFinal`: nothing is left to do with it. */
type StateEntry = { readonly id: string; readonly text: Text; readonly isFinal: boolean }

/** A piece of the customer's: brought, sent in, or the one that the case is about. */
export const IN_STATES = [
  {
    id: 'away',
    here: false,
    isFinal: false,
    text: { 'zh-CN': '在客户那里', 'zh-TW': '在客戶那裡', en: 'With the customer' },
  },
  {
    id: 'arrived',
    here: true,
    isFinal: false,
    text: { 'zh-CN': '已到店', 'zh-TW': '已到店', en: 'Arrived' },
  },
  {
    id: 'inspected',
    here: true,
    isFinal: false,
    text: { 'zh-CN': '已验货', 'zh-TW': '已驗貨', en: 'Inspected' },
  },
  {
    id: 'forSupplier',
    here: true,
    isFinal: false,
    text: { 'zh-CN': '待送厂', 'zh-TW': '待送廠', en: 'To go to the supplier' },
  },
  {
    id: 'atSupplier',
    here: false,
    isFinal: false,
    text: { 'zh-CN': '在厂家', 'zh-TW': '在廠商', en: 'At the supplier' },
  },
  {
    id: 'toCollect',
    here: true,
    isFinal: false,
    text: { 'zh-CN': '待取', 'zh-TW': '待取', en: 'To be collected' },
  },
  {
    id: 'restocked',
    here: false,
    isFinal: true,
    text: { 'zh-CN': '已入库', 'zh-TW': '已入庫', en: 'Back in stock' },
  },
  {
    id: 'scrapped',
    here: false,
    isFinal: true,
    text: { 'zh-CN': '已报废', 'zh-TW': '已報廢', en: 'Scrapped' },
  },
  {
    id: 'supplierKept',
    here: false,
    isFinal: true,
    text: { 'zh-CN': '厂家收下', 'zh-TW': '廠商收下', en: 'Kept by the supplier' },
  },
  {
    id: 'givenBack',
    here: false,
    isFinal: true,
    text: { 'zh-CN': '已还给客户', 'zh-TW': '已還給客戶', en: 'Given back' },
  },
  {
    id: 'staysWithCustomer',
    here: false,
    isFinal: true,
    text: { 'zh-CN': '留给客户', 'zh-TW': '留給客戶', en: 'The customer keeps it' },
  },
  { id: 'lost', here: false, isFinal: true, text: { 'zh-CN': '丢失', 'zh-TW': '遺失', en: 'Lost' } },
  // Written down where it was registered; the piece itself belongs to the case that this one was merged into.
  {
    id: 'movedOn',
    here: false,
    isFinal: true,
    text: { 'zh-CN': '已并入别的单', 'zh-TW': '已併入他單', en: 'In the other case' },
  },
] as const satisfies readonly (StateEntry & { readonly here: boolean })[]
export type InStateId = (typeof IN_STATES)[number]['id']
export const IN_STATE_IDS = IN_STATES.map(state => state.id) as [InStateId, ...InStateId[]]

/** Where an incoming piece may go next. */
export const IN_STEPS: Readonly<Record<InStateId, readonly InStateId[]>> = {
  away: ['arrived', 'staysWithCustomer', 'lost'],
  arrived: ['inspected', 'givenBack'],
  inspected: ['restocked', 'scrapped', 'forSupplier', 'toCollect', 'givenBack'],
  forSupplier: ['atSupplier', 'inspected', 'toCollect', 'givenBack'],
  atSupplier: ['arrived', 'supplierKept', 'lost'],
  toCollect: ['givenBack', 'inspected', 'forSupplier'],
  restocked: [],
  scrapped: [],
  supplierKept: [],
  givenBack: ['arrived'],
  staysWithCustomer: ['arrived'],
  lost: ['arrived'],
  movedOn: [],
}

/** Where an inspected piece can be put. */
export const GOES_TO = [
  'restocked',
  'scrapped',
  'forSupplier',
  'toCollect',
] as const satisfies readonly InStateId[]
export type GoesTo = (typeof GOES_TO)[number]

/** A piece that goes from us to the customer. */
export const OUT_STATES = [
  { id: 'planned', isFinal: false, text: { 'zh-CN': '待备货', 'zh-TW': '待備貨', en: 'Planned' } },
  { id: 'reserved', isFinal: false, text: { 'zh-CN': '已备好', 'zh-TW': '已備好', en: 'Put aside' } },
  { id: 'shipped', isFinal: true, text: { 'zh-CN': '已寄出', 'zh-TW': '已寄出', en: 'Shipped' } },
  {
    id: 'handedOver',
    isFinal: true,
    text: { 'zh-CN': '已交给客户', 'zh-TW': '已交給客戶', en: 'Handed over' },
  },
  { id: 'delivered', isFinal: true, text: { 'zh-CN': '客户已收到', 'zh-TW': '客戶已收到', en: 'Delivered' } },
  { id: 'lost', isFinal: true, text: { 'zh-CN': '寄丢了', 'zh-TW': '寄丟了', en: 'Lost on the way' } },
  { id: 'cancelled', isFinal: true, text: { 'zh-CN': '不发了', 'zh-TW': '不寄了', en: 'Cancelled' } },
  { id: 'returned', isFinal: true, text: { 'zh-CN': '已还回', 'zh-TW': '已還回', en: 'Returned to us' } },
] as const satisfies readonly StateEntry[]
export type OutStateId = (typeof OUT_STATES)[number]['id']
export const OUT_STATE_IDS = OUT_STATES.map(state => state.id) as [OutStateId, ...OutStateId[]]

/** Where an outgoing piece may go next. Only what is lent comes back. */
export const OUT_STEPS: Readonly<Record<OutStateId, readonly OutStateId[]>> = {
  planned: ['reserved', 'shipped', 'handedOver', 'cancelled'],
  reserved: ['shipped', 'handedOver', 'cancelled'],
  shipped: ['delivered', 'lost', 'returned'],
  handedOver: ['returned'],
  delivered: ['returned'],
  lost: [],
  cancelled: [],
  returned: [],
}

/** Why a piece goes out. `replaces`: it stands for a piece of the customer's, which then must not be refunded. */
export const OUT_KINDS = [
  { id: 'exchange', replaces: true, text: { 'zh-CN': '换货', 'zh-TW': '換貨', en: 'Exchange' } },
  { id: 'resend', replaces: true, text: { 'zh-CN': '补发', 'zh-TW': '補寄', en: 'Sent again' } },
  {
    id: 'advance',
    replaces: true,
    text: { 'zh-CN': '店里先垫', 'zh-TW': '本店先墊', en: 'Advanced by the shop' },
  },
  { id: 'loan', replaces: false, text: { 'zh-CN': '借用', 'zh-TW': '借用', en: 'Lent' } },
] as const satisfies readonly { id: string; replaces: boolean; text: Text }[]
export type OutKindId = (typeof OUT_KINDS)[number]['id']
export const OUT_KIND_IDS = OUT_KINDS.map(kind => kind.id) as [OutKindId, ...OutKindId[]]

/** How we made sure that the right person takes a piece home. */
export const HAND_OUT_PROOFS = [
  { id: 'slip', text: { 'zh-CN': '凭小票', 'zh-TW': '憑單據', en: 'By the slip' } },
  { id: 'phone', text: { 'zh-CN': '核对手机号', 'zh-TW': '核對手機號碼', en: 'By the telephone number' } },
  { id: 'knows', text: { 'zh-CN': '认得本人', 'zh-TW': '認得本人', en: 'Known by face' } },
  { id: 'other', text: { 'zh-CN': '别人代取', 'zh-TW': '他人代取', en: 'Somebody else collects' } },
] as const satisfies readonly { id: string; text: Text }[]
export type HandOutProofId = (typeof HAND_OUT_PROOFS)[number]['id']
export const HAND_OUT_PROOF_IDS = HAND_OUT_PROOFS.map(item => item.id) as [
  HandOutProofId,
  ...HandOutProofId[],
]

/** A parcel on its way. */
export const PARCEL_STATES = [
  { id: 'moving', text: { 'zh-CN': '在路上', 'zh-TW': '運送中', en: 'On the way' } },
  { id: 'arrived', text: { 'zh-CN': '已到', 'zh-TW': '已到', en: 'Arrived' } },
  { id: 'refused', text: { 'zh-CN': '客户拒收', 'zh-TW': '客戶拒收', en: 'Refused at the door' } },
  { id: 'intercepted', text: { 'zh-CN': '已拦截', 'zh-TW': '已攔截', en: 'Intercepted' } },
  { id: 'lost', text: { 'zh-CN': '丢件', 'zh-TW': '遺失', en: 'Lost' } },
] as const satisfies readonly { id: string; text: Text }[]
export type ParcelStateId = (typeof PARCEL_STATES)[number]['id']
export const PARCEL_STATE_IDS = PARCEL_STATES.map(state => state.id) as [ParcelStateId, ...ParcelStateId[]]

/** What may become of a parcel next. One that was turned round comes back to us; a lost one may turn up. */
export const PARCEL_STEPS: Readonly<Record<ParcelStateId, readonly ParcelStateId[]>> = {
  moving: ['arrived', 'refused', 'intercepted', 'lost'],
  refused: ['arrived', 'lost'],
  intercepted: ['arrived', 'refused', 'lost'],
  lost: ['arrived'],
  arrived: [],
}
