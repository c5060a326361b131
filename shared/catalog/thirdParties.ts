// Suppliers and couriers: what they answer, and what they owe us (R58, R74, R112, R138, N6).
import type { Text } from './languages'

export const PARTNER_ROLES = [
  { id: 'supplier', text: { 'zh-CN': '厂家', 'zh-TW': '廠商', en: 'Supplier' } },
  { id: 'courier', text: { 'zh-CN': '快递', 'zh-TW': '物流', en: 'Courier' } },
] as const satisfies readonly { id: string; text: Text }[]
export type PartnerRoleId = (typeof PARTNER_ROLES)[number]['id']
export const PARTNER_ROLE_IDS = PARTNER_ROLES.map(role => role.id) as [PartnerRoleId, ...PartnerRoleId[]]

/** `comesBack`: the piece returns to us. `owes`: the supplier owes us its worth. */
export const SUPPLIER_ANSWERS = [
  { id: 'repair', comesBack: true, owes: false, text: { 'zh-CN': '修', 'zh-TW': '修', en: 'Repair' } },
  { id: 'replace', comesBack: true, owes: false, text: { 'zh-CN': '换新', 'zh-TW': '換新', en: 'Replace' } },
  {
    id: 'credit',
    comesBack: false,
    owes: true,
    text: { 'zh-CN': '抵货款', 'zh-TW': '抵貨款', en: 'Credit' },
  },
  { id: 'refuse', comesBack: true, owes: false, text: { 'zh-CN': '不认', 'zh-TW': '不認', en: 'Refused' } },
] as const satisfies readonly { id: string; comesBack: boolean; owes: boolean; text: Text }[]
export type SupplierAnswerId = (typeof SUPPLIER_ANSWERS)[number]['id']
export const SUPPLIER_ANSWER_IDS = SUPPLIER_ANSWERS.map(item => item.id) as [
  SupplierAnswerId,
  ...SupplierAnswerId[],
]

/** Days until a supplier is expected to answer, and from when on he is late (R112). */
export const SUPPLIER_DAYS = { expected: 7, late: 14 } as const

/** After how many days to ask again; the first is proposed. Couriers answer sooner, suppliers settle by the month. */
export const ASK_AGAIN_DAYS: Readonly<Record<PartnerRoleId, readonly [number, ...number[]]>> = {
  courier: [3, 7, 14],
  supplier: [7, 14, 30],
}

export const CLAIM_SUBJECTS = [
  { id: 'lost', role: 'courier', text: { 'zh-CN': '丢件', 'zh-TW': '遺失', en: 'Lost' } },
  {
    id: 'damaged',
    role: 'courier',
    text: { 'zh-CN': '寄坏', 'zh-TW': '寄送損壞', en: 'Damaged on the way' },
  },
  { id: 'delay', role: 'courier', text: { 'zh-CN': '延误', 'zh-TW': '延誤', en: 'Late' } },
  { id: 'credit', role: 'supplier', text: { 'zh-CN': '抵货款', 'zh-TW': '抵貨款', en: 'Credit' } },
  {
    id: 'advance',
    role: 'supplier',
    text: { 'zh-CN': '店里先垫', 'zh-TW': '本店先墊', en: 'Advanced by the shop' },
  },
] as const satisfies readonly { id: string; role: PartnerRoleId; text: Text }[]
export type ClaimSubjectId = (typeof CLAIM_SUBJECTS)[number]['id']
export const CLAIM_SUBJECT_IDS = CLAIM_SUBJECTS.map(item => item.id) as [ClaimSubjectId, ...ClaimSubjectId[]]

export const CLAIM_STATES = [
  { id: 'open', isOpen: true, text: { 'zh-CN': '还没提', 'zh-TW': '還沒提', en: 'Not asked yet' } },
  { id: 'asked', isOpen: true, text: { 'zh-CN': '已提出', 'zh-TW': '已提出', en: 'Asked' } },
  { id: 'agreed', isOpen: true, text: { 'zh-CN': '已答应', 'zh-TW': '已答應', en: 'Agreed' } },
  { id: 'paid', isOpen: false, text: { 'zh-CN': '已到账', 'zh-TW': '已入帳', en: 'Paid' } },
  { id: 'refused', isOpen: true, text: { 'zh-CN': '不肯赔', 'zh-TW': '不肯賠', en: 'Refused' } },
  { id: 'writtenOff', isOpen: false, text: { 'zh-CN': '店里认亏', 'zh-TW': '本店認列', en: 'Written off' } },
] as const satisfies readonly { id: string; isOpen: boolean; text: Text }[]
export type ClaimStateId = (typeof CLAIM_STATES)[number]['id']
export const CLAIM_STATE_IDS = CLAIM_STATES.map(item => item.id) as [ClaimStateId, ...ClaimStateId[]]

export function claimSubject(id: ClaimSubjectId) {
  return CLAIM_SUBJECTS.find(subject => subject.id === id) as (typeof CLAIM_SUBJECTS)[number]
}
export function supplierAnswer(id: SupplierAnswerId) {
  return SUPPLIER_ANSWERS.find(answer => answer.id === id) as (typeof SUPPLIER_ANSWERS)[number]
}
/** Somebody still owes us. */
export const isOpenState = (id: ClaimStateId): boolean =>
  CLAIM_STATES.some(state => state.id === id && state.isOpen)
