// Cases that were written before the shop knew customer types, rules, proofs and offers (version 1).

import { NEW_LINE_PARTS } from '../model/case'
import { NO_FACTS } from '../model/caseFacts'
import { UNTREATED } from '../model/treatment'

type Raw = Readonly<Record<string, unknown>>

/** A case of version 1 as version 2 would have written it. Fields that it does not know stay as they are. */
export function caseFromV1<Stored extends Raw>(raw: Stored): Stored & Raw {
  const lines = Array.isArray(raw.lines) ? (raw.lines as Raw[]) : []
  return {
    ...raw,
    facts: NO_FACTS,
    ...UNTREATED,
    lines: lines.map(line => ({ ...line, ...NEW_LINE_PARTS })),
  }
}
