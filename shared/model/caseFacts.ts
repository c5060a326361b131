// The facts of a case that decide what is right (R30–R39, R48, R70–R77). Unknown ones are null: nobody is asked before it matters.
import { z } from 'zod'
import { LIABILITY_IDS, SCENARIO_IDS, SOLD_VIA_IDS } from '../catalog/caseFacts'
import { Day } from './time'

export const CaseFacts = z.looseObject({
  soldVia: z.enum(SOLD_VIA_IDS).nullable(),
  scenario: z.enum(SCENARIO_IDS).nullable(),
  receivedOn: Day.nullable(),
  /** Null takes the default of the issue type. */
  liability: z.enum(LIABILITY_IDS).nullable(),
  /** The customer needs it soon, for example for a journey (R48). */
  urgent: z.boolean(),
  /** There is no piece left to exchange or send (R48). */
  noStock: z.boolean(),
  /** Freight that the customer paid on his own when he bought: goods were not sent free (R72). */
  paidFreight: z.boolean().nullable(),
})
export type CaseFacts = z.infer<typeof CaseFacts>

export const NO_FACTS: CaseFacts = {
  soldVia: null,
  scenario: null,
  receivedOn: null,
  liability: null,
  urgent: false,
  noStock: false,
  paidFreight: null,
}
