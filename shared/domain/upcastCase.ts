// Cases of earlier versions: before customer types, rules, proofs and offers (1); before goods and money had their ways
// (2); before a promise said to whom, by whom and how (3).

import type { InStateId } from '../catalog/lineStates'
import { NO_FACTS } from '../model/caseFacts'
import { UNSETTLED } from '../model/settlement'
import { UNTREATED } from '../model/treatment'

type Raw = Readonly<Record<string, unknown>>

/** A case of version 1 as version 2 would have written it. Fields that it does not know stay as they are. */
export function caseFromV1<Stored extends Raw>(raw: Stored): Stored & Raw {
  const lines = Array.isArray(raw.lines) ? (raw.lines as Raw[]) : []
  return {
    ...raw,
    facts: NO_FACTS,
    ...UNTREATED,
    lines: lines.map(line => ({ ...line, category: null, conditions: [], warrantyUntil: null })),
  }
}

/** What version 2 knew of a piece: whether it is in the shop, and whether somebody has looked at it. */
function stateFromV2({ here, inspection }: Raw): InStateId {
  if (here === true) return inspection === null ? 'arrived' : 'inspected'
  // It was inspected in the shop and is not there any more: it was handed back.
  return inspection === null ? 'away' : 'givenBack'
}

/** A case of version 2 as version 3 would have written it. */
export function caseFromV2<Stored extends Raw>(raw: Stored): Stored & Raw {
  const lines = Array.isArray(raw.lines) ? (raw.lines as Raw[]) : []
  const reminders = Array.isArray(raw.reminders) ? (raw.reminders as Raw[]) : []
  return {
    ...raw,
    ...UNSETTLED,
    lines: lines.map(line => ({
      ...line,
      state: stateFromV2(line),
      stateAt: null,
      batchId: null,
      handedOut: null,
    })),
    reminders: reminders.map(reminder => ({ ...reminder, rule: null })),
  }
}

/** A case of version 3 as version 4 would have written it: every promise was made to the customer, by who made it. */
export function caseFromV3<Stored extends Raw>(raw: Stored): Stored & Raw {
  const promises = Array.isArray(raw.promises) ? (raw.promises as Raw[]) : []
  return {
    ...raw,
    promises: promises.map(promise => ({ ...promise, to: 'customer', by: promise.madeBy, how: null })),
  }
}

/** A case of version 4 as version 5 would have written it: nobody was asked for the number of the order. */
export function caseFromV4<Stored extends Raw>(raw: Stored): Stored & Raw {
  return { ...raw, orderNo: '' }
}
