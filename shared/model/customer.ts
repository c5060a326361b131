// A customer 客户: a name, telephone numbers, and a note for us.
import { z } from 'zod'
import { CustomerId } from './ids'
import { recordShape } from './record'

export const Customer = z.looseObject({
  ...recordShape,
  id: CustomerId,
  /** May be empty: at the counter often only a number is known. */
  name: z.string(),
  /** Digits only, see `normalPhone`; the first is the one to call. */
  phones: z.array(z.string()),
  note: z.string(),
})
export type Customer = z.infer<typeof Customer>
