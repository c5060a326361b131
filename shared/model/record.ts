// What every stored record carries, and what a rule answers with.
import { z } from 'zod'
import { ClerkId } from './ids'
import { Instant } from './time'

/** `v` is the shape of the record (an upcaster brings old ones forward), `rev` counts its changes. */
export const recordShape = {
  v: z.number().int(),
  rev: z.number().int(),
  createdAt: Instant,
  createdBy: ClerkId,
  updatedAt: Instant,
  updatedBy: ClerkId,
  /** In the trash since; nothing is deleted for good. */
  deletedAt: Instant.nullable(),
}

/** The shape of records that this program writes. */
export const RECORD_VERSION = 5
