// The rows of the policy table as the screen lists them: built-in ones in their order, changed or not, then the shop's own.

import { LANGUAGES } from '#shared/catalog/languages'
import { withWording } from '#shared/domain/knowledge/ownText'
import { BUILT_IN_POLICY, effectivePolicy } from '#shared/domain/policy/effectivePolicy'
import type { OwnValue } from '#shared/model/ownKnowledge'
import type { PolicyRow } from '#shared/model/policy'
import type { OwnKnowledge } from '../../../bridge/ownKnowledge'

export type ListedRow = {
  readonly row: PolicyRow
  /** Its number on the screen, from 1. */
  readonly no: number
  readonly isOff: boolean
  readonly isBuiltIn: boolean
  readonly isOwn: boolean
}

export const builtInRow = (id: string): PolicyRow | undefined => BUILT_IN_POLICY.find(row => row.id === id)

export function listedRows({ entries, book }: OwnKnowledge): ListedRow[] {
  const inForce = new Map(effectivePolicy(entries).map(row => [row.id, row]))
  const added = [...book.policy.keys()].filter(id => builtInRow(id) === undefined)
  return [...BUILT_IN_POLICY.map(row => row.id), ...added].flatMap((id, at) => {
    const own = book.policy.get(id)
    const row = inForce.get(id) ?? own?.row ?? builtInRow(id)
    if (row === undefined) return []
    return {
      row: { ...row, id },
      no: at + 1,
      isOff: own?.off ?? false,
      isBuiltIn: builtInRow(id) !== undefined,
      isOwn: own !== undefined || book.text.has(`policy-${id}`),
    }
  })
}

/** What a new row begins with: a promise that many shops make, and that the table lets in as it is once it can be explained. */
export const NEW_ROW: PolicyRow = {
  id: 'new',
  rank: 61,
  when: {
    nature: ['changedMind'],
    soldVia: ['counter'],
    scenario: ['received'],
    liability: null,
    returnable: null,
    resaleFit: true,
    warranty: null,
    misused: null,
    paidFreight: null,
    fromDay: null,
    toDay: 7,
  },
  // biome-ignore lint/suspicious/noThenProperty: the word of decision tables; no promise is near.
  then: {
    entitled: ['exchange'],
    mayOffer: ['refund', 'priceCut'],
    outbound: 'customer',
    back: 'customer',
    keepsFreight: false,
    mayDecline: false,
  },
  explain: {},
  source: {},
  checkedOn: null,
}

const withoutSentence = ({ explain, ...rest }: PolicyRow) => JSON.stringify(rest)

/**
 * What is to be written for a row. Of a built-in row whose sentence alone was changed, only the wording is kept: its
 * conditions go on getting better with each new version. Null puts everything back.
 */
export function toWrite(
  row: PolicyRow,
  isOff: boolean,
  { book }: OwnKnowledge,
): { readonly key: string; readonly value: OwnValue | null; readonly subject: 'policy' | 'text' } {
  const original = builtInRow(row.id)
  const isAsBuilt = original !== undefined && !isOff && withoutSentence(row) === withoutSentence(original)
  if (!isAsBuilt || book.policy.has(row.id)) {
    const isOriginal = isAsBuilt && JSON.stringify(row.explain) === JSON.stringify(original.explain)
    const value = isOriginal ? null : ({ subject: 'policy', off: isOff, row } as const)
    return { key: row.id, value, subject: 'policy' }
  }
  const key = `policy-${row.id}`
  let wording = book.text.get(key) ?? null
  for (const language of LANGUAGES) {
    if (row.explain[language] !== (wording?.texts[language] ?? original.explain[language]))
      wording = withWording(wording, key, language, row.explain[language] ?? '')
  }
  return { key, value: wording, subject: 'text' }
}
