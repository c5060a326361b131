// The one form for registering a case and for correcting it.
import { z } from 'zod'
import { CHANNEL_IDS } from '../catalog/channels'
import { ISSUE_TYPE_IDS } from '../catalog/issueTypes'
import { WISH_IDS } from '../catalog/wishes'
import { CustomerId, LineId } from './ids'
import { line, note, TEXT_LIMITS } from './text'
import { Day } from './time'

export const CaseFormLine = z.object({
  /** Null for a piece that is added. */
  id: LineId.nullable(),
  itemName: line(TEXT_LIMITS.item),
  spec: line(TEXT_LIMITS.item),
  qty: z.number().int(),
  unitPriceFen: z.number().int().nullable(),
  boughtOn: Day.nullable(),
  place: line(TEXT_LIMITS.name),
  here: z.boolean(),
})
export type CaseFormLine = z.infer<typeof CaseFormLine>

export const CaseForm = z.object({
  customer: z.object({
    /** A known customer, whose name and phone are corrected when they differ; null makes a new one of what was typed. */
    id: CustomerId.nullable(),
    name: line(TEXT_LIMITS.name),
    phone: line(TEXT_LIMITS.phone),
  }),
  channel: z.enum(CHANNEL_IDS),
  lines: z.array(CaseFormLine).min(1).max(50),
  /** Null while nothing is chosen: the rule says that it is required, at its field. */
  issueTypeId: z.enum(ISSUE_TYPE_IDS).nullable(),
  subTags: z.array(z.string().max(64)).max(10),
  wish: z.enum(WISH_IDS).nullable(),
  orderNo: line(TEXT_LIMITS.orderNo),
  note: note(TEXT_LIMITS.note),
})
export type CaseForm = z.infer<typeof CaseForm>

export const EMPTY_FORM_LINE: CaseFormLine = {
  id: null,
  itemName: '',
  spec: '',
  qty: 1,
  unitPriceFen: null,
  boughtOn: null,
  place: '',
  here: true,
}
