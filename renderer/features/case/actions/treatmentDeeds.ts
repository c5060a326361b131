// What can be done for a case besides moving it on: each appears at its foot as soon as its dialog stands here.
import type { ComponentType } from 'react'
import type { CaseView } from '#shared/model/views'
import { CalmDialog } from '../calm/CalmDialog'
import { CompensationDialog } from '../compensation/CompensationDialog'
import { SevenDialog } from '../confirm/SevenDialog'
import { DeclineDialog } from '../decline/DeclineDialog'

/** In the order of their need. The key of each never changes. */
const KEYS = { confirm: 'KeyQ', compensate: 'KeyB', decline: 'KeyW', calm: 'KeyL' } as const

export type TreatmentDeedId = keyof typeof KEYS
export type TreatmentDialog = ComponentType<{ readonly view: CaseView; onClose(): void }>

export const treatmentDialogs: Readonly<Partial<Record<TreatmentDeedId, TreatmentDialog>>> = {
  confirm: SevenDialog,
  compensate: CompensationDialog,
  decline: DeclineDialog,
  calm: CalmDialog,
}

export const treatmentKey = (id: TreatmentDeedId) => KEYS[id]

export const isTreatmentDeed = (id: string): id is TreatmentDeedId => Object.hasOwn(KEYS, id)

/** Those that can be opened. */
export const offeredTreatment: readonly TreatmentDeedId[] = Object.keys(KEYS)
  .filter(isTreatmentDeed)
  .filter(id => Object.hasOwn(treatmentDialogs, id))
