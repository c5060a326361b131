// To whom a promise is given (N3). Only the customer's next word has the shop's limit of hours (R111).
import type { Language } from './languages'

export type PromiseToId = 'customer' | 'supplier' | 'courier' | 'platform' | 'colleague'

type PromiseTo = { readonly id: PromiseToId; readonly name: Readonly<Record<Language, string>> }

export const PROMISE_TO = [
  { id: 'customer', name: { 'zh-CN': '客户', 'zh-TW': '客戶', en: 'Customer' } },
  { id: 'supplier', name: { 'zh-CN': '供应商', 'zh-TW': '供應商', en: 'Supplier' } },
  { id: 'courier', name: { 'zh-CN': '快递公司', 'zh-TW': '物流公司', en: 'Courier' } },
  { id: 'platform', name: { 'zh-CN': '平台', 'zh-TW': '平台', en: 'Platform' } },
  { id: 'colleague', name: { 'zh-CN': '同事', 'zh-TW': '同事', en: 'Colleague' } },
] as const satisfies readonly PromiseTo[]

export const PROMISE_TO_IDS = PROMISE_TO.map(({ id }) => id)
