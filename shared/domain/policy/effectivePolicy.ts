// The policy table that holds in this shop: the rows that come with the app, overlaid by the shop's own.
import type { BuiltInRow } from '../../catalog/policy/row'
import { POLICY_CHECKED_ON, POLICY_SOURCES } from '../../catalog/policy/sources'
import { POLICY_TEXTS } from '../../catalog/policy/texts'
import { POLICY_ROWS } from '../../catalog/policyRows'
import type { PolicyRow } from '../../model/policy'
import type { OwnEntry } from '../../model/views'

function builtInRow(row: BuiltInRow): PolicyRow {
  const { when } = row
  const source = POLICY_SOURCES[row.source]
  return {
    id: row.id,
    rank: row.rank,
    when: {
      nature: when.nature ? [...when.nature] : null,
      soldVia: when.soldVia ? [...when.soldVia] : null,
      scenario: when.scenario ? [...when.scenario] : null,
      liability: when.liability ? [...when.liability] : null,
      returnable: when.returnable ?? null,
      resaleFit: when.resaleFit ?? null,
      warranty: when.warranty ?? null,
      misused: when.misused ?? null,
      paidFreight: when.paidFreight ?? null,
      fromDay: when.fromDay ?? null,
      toDay: when.toDay ?? null,
    },
    // biome-ignore lint/suspicious/noThenProperty: the word of decision tables; no promise is near.
    then: {
      entitled: [...row.entitled],
      mayOffer: [...row.mayOffer],
      outbound: row.freight[0],
      back: row.freight[1],
      keepsFreight: row.keepsFreight ?? false,
      mayDecline: row.mayDecline ?? false,
    },
    explain: POLICY_TEXTS[row.id],
    source: source.text,
    checkedOn: source.isLaw ? POLICY_CHECKED_ON : null,
  }
}

export const BUILT_IN_POLICY: readonly PolicyRow[] = POLICY_ROWS.map(builtInRow)

/**
 * The table with the shop's own rows: one under the key of a built-in row takes its place, `off` takes a row out, and the
 * rest are added. The shop's own wording of a built-in sentence (`policy-<id>`) stands in its place.
 */
export function effectivePolicy(own: readonly OwnEntry[]): readonly PolicyRow[] {
  const rows = new Map<string, PolicyRow | null>()
  const texts = new Map<string, PolicyRow['explain']>()
  for (const { key, value } of own) {
    // The key names the row, whatever name the row was given.
    if (value.subject === 'policy') rows.set(key, value.off ? null : { ...value.row, id: key })
    if (value.subject === 'text' && key.startsWith('policy-')) texts.set(key, value.texts)
  }
  if (rows.size === 0 && texts.size === 0) return BUILT_IN_POLICY
  const isBuiltIn = new Set(BUILT_IN_POLICY.map(row => row.id))
  const kept = BUILT_IN_POLICY.flatMap(row => {
    const overlay = rows.get(row.id)
    if (overlay !== undefined) return overlay === null ? [] : [overlay]
    const wording = texts.get(`policy-${row.id}`)
    return wording === undefined ? [row] : [{ ...row, explain: { ...row.explain, ...wording } }]
  })
  const added = [...rows].flatMap(([id, row]) => (row === null || isBuiltIn.has(id) ? [] : [row]))
  return [...kept, ...added]
}
