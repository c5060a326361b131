// Ids of everything that is stored. Branded, so that a customer's id cannot be passed where a case's is meant.
import { z } from 'zod'

// The store refuses any other shape, so that an id is safe as a key and inside a file.
const idText = z.string().regex(/^[A-Za-z0-9:_-]{1,64}$/)

export const CaseId = idText.brand<'CaseId'>()
export type CaseId = z.infer<typeof CaseId>
export const CustomerId = idText.brand<'CustomerId'>()
export type CustomerId = z.infer<typeof CustomerId>
export const ClerkId = idText.brand<'ClerkId'>()
export type ClerkId = z.infer<typeof ClerkId>
export const LineId = idText.brand<'LineId'>()
export type LineId = z.infer<typeof LineId>
export const PromiseId = idText.brand<'PromiseId'>()
export type PromiseId = z.infer<typeof PromiseId>
export const ReminderId = idText.brand<'ReminderId'>()
export type ReminderId = z.infer<typeof ReminderId>
export const EventId = idText.brand<'EventId'>()
export type EventId = z.infer<typeof EventId>
export const PhotoId = idText.brand<'PhotoId'>()
export type PhotoId = z.infer<typeof PhotoId>
export const OfferId = idText.brand<'OfferId'>()
export type OfferId = z.infer<typeof OfferId>
export const IncidentId = idText.brand<'IncidentId'>()
export type IncidentId = z.infer<typeof IncidentId>
export const OutLineId = idText.brand<'OutLineId'>()
export type OutLineId = z.infer<typeof OutLineId>
export const ParcelId = idText.brand<'ParcelId'>()
export type ParcelId = z.infer<typeof ParcelId>
export const MoneyId = idText.brand<'MoneyId'>()
export type MoneyId = z.infer<typeof MoneyId>
export const BatchId = idText.brand<'BatchId'>()
export type BatchId = z.infer<typeof BatchId>
export const ClaimId = idText.brand<'ClaimId'>()
export type ClaimId = z.infer<typeof ClaimId>
export const UnclaimedId = idText.brand<'UnclaimedId'>()
export type UnclaimedId = z.infer<typeof UnclaimedId>
export const CareId = idText.brand<'CareId'>()
export type CareId = z.infer<typeof CareId>
export const HandOverId = idText.brand<'HandOverId'>()
export type HandOverId = z.infer<typeof HandOverId>
export const PartnerId = idText.brand<'PartnerId'>()
export type PartnerId = z.infer<typeof PartnerId>
