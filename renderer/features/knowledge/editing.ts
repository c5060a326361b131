// What can be opened for writing on the knowledge screen.

import type { CustomerTypeId } from '#shared/catalog/customerTypes'
import type { PassageRole } from '#shared/catalog/knowledge/chapterTypes'
import type { ZoneId } from '#shared/catalog/ladder'
import type { OwnOf } from '#shared/model/ownKnowledge'

export type LineFor = Pick<OwnOf<'line'>, 'customerType' | 'group' | 'stage'>

export type Editing =
  | { readonly kind: 'text'; readonly key: string; readonly role: PassageRole; readonly where: string }
  | { readonly kind: 'keywords'; readonly typeId: CustomerTypeId }
  /** `key` is null for a new line. */
  | { readonly kind: 'line'; readonly key: string | null; readonly lineFor: LineFor }
  | { readonly kind: 'zone'; readonly zone: ZoneId }
  /** A row of the policy table; null is a new one. */
  | { readonly kind: 'policy'; readonly id: string | null }
