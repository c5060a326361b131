// What can be opened for writing on the knowledge screen.

import type { CustomerTypeId } from '#shared/catalog/customerTypes'
import type { PassageRole } from '#shared/catalog/knowledge/chapterTypes'
import type { OwnOf } from '#shared/model/ownKnowledge'

export type LineFor = Pick<OwnOf<'line'>, 'customerType' | 'group' | 'stage'>

export type Editing =
  | { readonly kind: 'text'; readonly key: string; readonly role: PassageRole; readonly where: string }
  | { readonly kind: 'keywords'; readonly typeId: CustomerTypeId }
  /** `key` is null for a new line. */
  | { readonly kind: 'line'; readonly key: string | null; readonly lineFor: LineFor }
