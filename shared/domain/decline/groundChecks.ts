// Whether the facts of one piece carry a ground: each usable ground names the fact that is missing or speaks against it (R77).

import type { UsableGroundId } from '../../catalog/declineTalk'
import { type Ground, groundOf } from '../../catalog/grounds'
import { LAW_GUARDS } from '../../catalog/policy/law'
import { type Refusal, type RefusalCode, refuse } from '../../model/refusal'
import type { Day } from '../../model/time'
import { boxOf, meet } from '../policy/boxes'
import {
  type PolicyCase,
  type PolicyFacts,
  type PolicyLine,
  policyFacts,
  WINDOW_DAYS,
} from '../policy/policyFacts'

type Check = (facts: PolicyFacts, line: PolicyLine, record: PolicyCase) => Refusal | null

const GUARDS = LAW_GUARDS.map(guard => boxOf(guard.when))

/** Null when it is seen to be unfit for selling it again. */
function unfitness(facts: PolicyFacts, line: PolicyLine): Refusal | null {
  if (line.conditions.length === 0) return refuse('ground-not-looked-at')
  if (facts.known.resaleFit === null) return refuse('ground-category-unknown')
  return facts.known.resaleFit ? refuse('ground-fit-for-resale') : null
}

function soldVia(wanted: 'elsewhere' | 'counter'): Check {
  return (_facts, _line, record) => {
    const via = record.facts.soldVia
    if (via === null) return refuse('ground-channel-unknown')
    return via === wanted ? null : refuse('ground-not-this-channel')
  }
}

const CHECKS: Readonly<Record<UsableGroundId, Check>> = {
  used: unfitness,
  pastPeriod: ({ known, windowLeft }, _line, record) => {
    if (record.facts.soldVia === 'counter') return refuse('ground-not-this-channel')
    const from = known.fromDay ?? null
    if (from === null) return refuse('ground-window-unknown')
    if (from > WINDOW_DAYS) return null
    return refuse('ground-window-open', undefined, windowLeft ? { lastDay: windowLeft.lastDay } : undefined)
  },
  misuse: (_facts, line, record) => {
    if (line.conditions.length === 0) return refuse('ground-not-looked-at')
    if (!line.conditions.includes('misused')) return refuse('ground-not-misused')
    // Said of this very case, never taken from the usual answer of its type.
    return record.facts.liability === 'customer' ? null : refuse('ground-not-answerable')
  },
  expired: ({ warrantyLeft, known }) => {
    if (warrantyLeft === null) return refuse('ground-warranty-unknown')
    if (warrantyLeft.days >= 0)
      return refuse('ground-under-warranty', undefined, { lastDay: warrantyLeft.lastDay })
    return known.fromDay === null ? refuse('ground-window-unknown') : null
  },
  excluded: ({ known }) => {
    if (known.returnable === null) return refuse('ground-category-unknown')
    return known.returnable ? refuse('ground-category-has-right') : null
  },
  partsMissing: (facts, line) => {
    const wasSeen = line.conditions.length > 0
    if (wasSeen && !line.conditions.includes('incomplete')) return refuse('ground-nothing-missing')
    return unfitness(facts, line)
  },
  notOurs: soldVia('elsewhere'),
  noPromise: soldVia('counter'),
}

/** A ground that is no usable one says so before any fact is looked at. */
function kindRefusal(ground: Ground): RefusalCode | null {
  if (ground.kind === 'unlawful') return 'ground-unlawful'
  return ground.kind === 'inner' ? 'ground-never-alone' : null
}

function natureRefusal(ground: Ground, { nature }: PolicyFacts): RefusalCode | null {
  if (ground.natures === 'any' || ground.natures.includes(nature)) return null
  return nature === 'defect' || nature === 'mismatch' ? 'ground-unlawful' : 'ground-other-reason'
}

/** Why this ground does not carry for the piece, by the facts and by the law alone; null when it does. */
export function groundRefusal(
  ground: Ground,
  record: PolicyCase,
  line: PolicyLine,
  today: Day,
): Refusal | null {
  const facts = policyFacts(record, line, today)
  const code = kindRefusal(ground) ?? natureRefusal(ground, facts)
  if (code !== null) return refuse(code)
  // `kindRefusal` has let the usable ones pass only.
  const refusal = CHECKS[ground.id as UsableGroundId](facts, line, record)
  if (refusal !== null) return refusal
  // Whatever could be his right by law, with all that is still unknown, is never declined.
  const known = boxOf(facts.known)
  return GUARDS.some(guard => meet(guard, known) !== null) ? refuse('ground-against-law') : null
}

/** The first piece that the ground does not carry for. A ground that this version does not know carries nothing. */
export function declineRefusal(
  groundId: string,
  record: PolicyCase & { readonly lines: readonly PolicyLine[] },
  today: Day,
): Refusal | null {
  const ground = groundOf(groundId)
  if (ground === null) return refuse('no-such-ground')
  for (const line of record.lines) {
    const refusal = groundRefusal(ground, record, line, today)
    if (refusal !== null) return refusal
  }
  return null
}
