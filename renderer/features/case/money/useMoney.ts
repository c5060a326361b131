// One more sum: what is filled in by itself, what is wrong at which field, how it is sent.
import { useState } from 'react'
import { moneyKind } from '#shared/catalog/moneyKinds'
import type { Proposal } from '#shared/domain/money/proposals'
import type { LineId } from '#shared/model/ids'
import { readYuan, sayYuan } from '#shared/model/money'
import { refuse } from '#shared/model/refusal'
import type { CaseView } from '#shared/model/views'
import { errorsByField, sayRefusal } from '#shared/words/sayError'
import { useDesk } from '../../../bridge/desk'
import { useMoneyNames } from '../../../bridge/moneyNames'
import { useCommand } from '../../../bridge/useCommand'
import { useDeed } from '../../../bridge/useDeed'
import { useWords } from '../../../ui/words'
import { type Draft, newDraft, workOut } from './moneyDraft'
import { proposalsOf } from './proposalsOf'

export function useMoney(view: CaseView, start: Proposal | undefined, onDone: () => void) {
  const all = useWords()
  const words = all.money.dialog
  const names = useMoneyNames()
  const deed = useDeed('money.plan')
  const proposals = proposalsOf(view)
  const first = start ?? proposals[0]
  const [draft, setDraft] = useState(() => newDraft(view, first))
  const [isChecked, setChecked] = useState(false)
  const pricing = usePricing(view)
  const change = (patch: Partial<Draft>) => {
    deed.forgive()
    setDraft(before => ({ ...before, ...patch }))
  }
  const { kind, prices } = draft
  const proposal = first?.kind === kind ? first : proposals.find(one => one.kind === kind)
  const sums = workOut(view, draft, proposal)
  const { amount, amountFen, keptFen, lineIds, way, unpriced } = sums
  const { isCash } = moneyKind(kind)
  const lacksLines = kind === 'refund' && lineIds.length === 0

  const unreadable = (typed: string) => (readYuan(typed) === null ? words.unreadable : undefined)
  function wrongAmount(): string | undefined {
    if (amount.trim() === '') return isChecked ? sayRefusal(all, refuse('required')) : undefined
    return amountFen === 0 ? words.unreadable : unreadable(amount)
  }
  const wrongPrice = (id: LineId) => {
    const typed = prices[id] ?? ''
    return (typed.trim() === '' ? undefined : unreadable(typed)) ?? pricing.errors[id]
  }
  const errors = {
    amount: wrongAmount() ?? deed.errors.amountFen,
    kept: keptFen === null ? words.unreadable : deed.errors.keptFen,
    lines: isChecked && lacksLines ? all.case.dialogs.linesMissing : deed.errors.lineIds,
    method: deed.errors.method,
    reason: deed.errors.reason,
    other: deed.errors[''] ?? deed.errors.payee ?? deed.errors.offerId,
    price: wrongPrice,
  }

  async function send(): Promise<void> {
    setChecked(true)
    if (amountFen === null || amountFen === 0 || keptFen === null || lacksLines) return
    if (unpriced.some(({ id }) => (prices[id] ?? '').trim() !== '' && readYuan(prices[id] ?? '') === null))
      return
    if (!(await pricing.save(unpriced, prices))) return
    const input = {
      caseId: view.card.caseId,
      kind,
      amountFen,
      keptFen,
      payer: way.payer,
      payee: way.payee,
      method: isCash ? draft.method : 'goods',
      reason: draft.reason,
      // A piece that is split off later belongs to the refund of the whole.
      lineIds: lineIds.length === view.lines.length ? [] : [...lineIds],
      offerId: sums.offerId,
      paid: draft.isNow,
      approval: null,
    } as const
    const isDone = await deed.run(input, {
      said: draft.isNow ? words.saidPaid : words.said,
      approval: {
        reason: words.approveFor(names.kind(kind), sayYuan(amountFen)),
        with: approval => ({ ...input, approval }),
      },
    })
    if (isDone) onDone()
  }

  const busy = deed.busy || pricing.busy
  return { ...sums, draft, change, isCash, isIn: way.payee === 'shop', errors, send, busy }
}

export type Money = ReturnType<typeof useMoney>

/** Prices that were typed are kept first: the sum is judged by them. */
function usePricing(view: CaseView) {
  const all = useWords()
  const desk = useDesk()
  const command = useCommand('goods.price')
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})

  /** False when one was refused. */
  async function save(lines: readonly { readonly id: LineId }[], prices: Draft['prices']): Promise<boolean> {
    for (const { id } of lines) {
      const unitPriceFen = readYuan(prices[id] ?? '')
      if (unitPriceFen === null) continue
      const saved = await command.run({ caseId: view.card.caseId, lineId: id, unitPriceFen })
      if (saved.ok) continue
      const { error } = saved
      if (error.kind === 'refused' || error.kind === 'bad-input')
        setErrors({ [id]: Object.values(errorsByField(all, error))[0] ?? '' })
      else desk.showError(error)
      return false
    }
    return true
  }

  return { save, errors, busy: command.busy }
}
