// Rows of the policy table in words: when they apply, what then holds, and what is wrong with a table, row by row.
import { PAYERS, type PayerId } from '#shared/catalog/caseFacts'
import { REMEDIES, type RemedyId } from '#shared/catalog/remedies'
import type { PolicyThen, PolicyWhen } from '#shared/model/policy'
import type { Refusal } from '#shared/model/refusal'
import { sayRefusal } from '#shared/words/sayError'
import { useLanguage, useWords } from '../../../ui/words'
import type { ListedRow } from './policyRows'

export type SayPolicy = {
  when(when: PolicyWhen): string
  remedies(ids: readonly RemedyId[]): string
  holds(then: PolicyThen): string
  /** `第 12 条：质量有问题、收到 7 天内` */
  named(listed: Pick<ListedRow, 'no' | 'row'>): string
  wrong(refusal: Refusal, rows: readonly ListedRow[]): string
}

export function useSayPolicy(): SayPolicy {
  const words = useWords()
  const language = useLanguage()
  const { policy } = words.knowledge
  const payer = (id: PayerId) => PAYERS.find(each => each.id === id)?.text[language] ?? ''

  function when({ fromDay, toDay, ...conditions }: PolicyWhen): string {
    const parts = Object.entries(conditions).flatMap(([fact, wanted]) => {
      if (wanted === null) return []
      return [wanted]
        .flat()
        .map(value => policy.facts[fact]?.[String(value)] ?? '')
        .join(' / ')
    })
    const days = fromDay === null && toDay === null ? [] : [policy.days(fromDay ?? 0, toDay)]
    const all = [...parts, ...days]
    return all.length === 0 ? policy.anything : words.common.listOf(all)
  }
  const remedies = (ids: readonly RemedyId[]) =>
    ids.length === 0
      ? policy.nothing
      : words.common.listOf(ids.map(id => REMEDIES.find(each => each.id === id)?.text[language] ?? ''))
  const holds = ({ entitled, mayOffer, outbound, back, keepsFreight, mayDecline }: PolicyThen) =>
    [
      policy.entitled(remedies(entitled)),
      ...(mayOffer.length > 0 ? [policy.mayOffer(remedies(mayOffer))] : []),
      ...(outbound === null ? [] : [policy.outbound(payer(outbound))]),
      ...(back === null ? [] : [policy.back(payer(back))]),
      ...(keepsFreight ? [policy.keepsFreight] : []),
      ...(mayDecline ? [policy.mayDecline] : []),
    ].join(' · ')
  const named: SayPolicy['named'] = ({ no, row }) => policy.named(policy.row(no), when(row.when))

  function wrong(refusal: Refusal, rows: readonly ListedRow[]): string {
    const params: Record<string, string | number> = { ...refusal.params }
    for (const name of ['row', 'other']) {
      const id = params[name]
      const listed = rows.find(each => each.row.id === id)
      // The row that is being written is "this one".
      if (listed) params[name] = named(listed)
      else delete params[name]
    }
    return sayRefusal(words, { ...refusal, params })
  }
  return { when, remedies, holds, named, wrong }
}
