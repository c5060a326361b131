// Summaries 摘要: what lists and searches need to know of a record without reading it. They lie in memory for ten years of cases,
// so each field must earn its place.
import type { Case } from './case'
import type { Customer } from './customer'
import type { ShopRecord } from './shop'
import type { ThirdRecord } from './third'

/** What happened in a record happened between these two (`updatedAt` moves with every change). */
type Life = Pick<Case, 'createdAt' | 'updatedAt' | 'deletedAt'>

export type CaseSummary = Life &
  Pick<Case, 'id' | 'no' | 'customerId' | 'closedAt'> & {
    /** Pieces wait to be sent to a supplier, maybe long after the customer was satisfied. */
    readonly hasSupplierPieces: boolean
    /** Some of it is older than itself: another case was merged into it, or it was split off with a promise that was late. */
    readonly hasEarlier: boolean
    /** What is searched, in fields: see `domain/search/caseText.ts`. */
    readonly text: string
  }

export type CustomerSummary = Pick<Customer, 'id' | 'name' | 'phones' | 'updatedAt' | 'deletedAt'> & {
  /** How the name is typed in pinyin: see `domain/search/nameReadings.ts`. */
  readonly text: string
}

export type ThirdSummary = Life &
  Pick<ThirdRecord, 'id' | 'kind'> & {
    /** The cases that it is about. */
    readonly caseIds: readonly string[]
  }

export type ShopSummary = Life & Pick<ShopRecord, 'id' | 'kind'> & { readonly caseIds: readonly string[] }

export type Summaries = {
  cases: CaseSummary
  customers: CustomerSummary
  third: ThirdSummary
  shop: ShopSummary
}
