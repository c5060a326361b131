// What every record carries on its first day.
import type { ClerkId } from '../model/ids'
import { RECORD_VERSION } from '../model/record'
import type { Scene } from '../model/ruling'
import type { Instant } from '../model/time'
import { instant } from '../time/zone'

type NewRecord = {
  readonly v: number
  readonly rev: 1
  readonly createdAt: Instant
  readonly createdBy: ClerkId
  readonly updatedAt: Instant
  readonly updatedBy: ClerkId
  readonly deletedAt: null
}

export function newRecord({ now, by }: Scene): NewRecord {
  const at = instant(now)
  const written = { createdAt: at, createdBy: by, updatedAt: at, updatedBy: by }
  return { v: RECORD_VERSION, rev: 1, ...written, deletedAt: null }
}
