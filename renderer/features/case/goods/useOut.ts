// What goes out to the customer, from what is probably meant to what the rule takes.
import { useState } from 'react'
import type { OutKindId } from '#shared/catalog/lineStates'
import { isBack, isReplacing, needsYes, replacementOf } from '#shared/domain/goods/standing'
import { refundOf } from '#shared/domain/money/standing'
import { readYuan, sayYuan } from '#shared/model/money'
import type { CaseView, LineView } from '#shared/model/views'
import { useWords } from '../../../ui/words'
import { useDeed } from '../useDeed'

/** It stands for no piece of the customer's: it was missing, or it is only lent. */
export const NO_LINE = 'none'

type Draft = {
  readonly kind: OutKindId
  readonly lineId: string
  readonly itemName: string
  readonly spec: string
  readonly qty: string
  readonly price: string
  readonly handOver: boolean
  readonly note: string
}

function usualKind({ flow, card }: CaseView): OutKindId {
  if (flow.id === 'repair') return 'loan'
  return flow.id === 'resend' || card.wish === 'resend' ? 'resend' : 'exchange'
}

/** The same piece again, unless she writes another. */
function likeLine(line: LineView | undefined): Pick<Draft, 'itemName' | 'spec' | 'qty' | 'price'> {
  if (line === undefined) return { itemName: '', spec: '', qty: '1', price: '' }
  const { itemName, spec, qty, unitPriceFen } = line
  return { itemName, spec, qty: String(qty), price: unitPriceFen === null ? '' : sayYuan(unitPriceFen) }
}

/** Pieces that can still be replaced. */
const openLines = ({ lines, settlement }: CaseView): readonly LineView[] =>
  lines.filter(({ id }) => replacementOf(settlement, id) === null && refundOf(settlement, id) === null)

function firstDraft(view: CaseView): Draft {
  const kind = usualKind(view)
  const [first] = openLines(view)
  // At the counter, with the old piece on the table, he goes home with the new one.
  const handOver = view.channel === 'counter' && kind === 'exchange' && first !== undefined && isBack(first)
  return { kind, lineId: first?.id ?? NO_LINE, ...likeLine(first), handOver, note: '' }
}

export function useOut(view: CaseView, onDone: () => void) {
  const words = useWords()
  const { out, qtyUnreadable, pricing } = words.goods
  const deed = useDeed('out.plan')
  const [draft, setDraft] = useState(() => firstDraft(view))
  const [isChecked, setChecked] = useState(false)
  const { kind, itemName, spec, note, handOver } = draft
  const all = kind === 'loan' ? view.lines : openLines(view)
  const line = all.find(({ id }) => id === draft.lineId)
  const forLineId = line?.id ?? null

  const typedQty = draft.qty.normalize('NFKC').trim()
  const maxQty = line !== undefined && isReplacing({ kind }) ? line.qty : 999
  const qty = /^\d{1,3}$/.test(typedQty) ? Number(typedQty) : Number.NaN
  const isQtyRight = qty >= 1 && qty <= maxQty
  const unitPriceFen = draft.price.trim() === '' ? null : readYuan(draft.price)
  const isPriceRight = draft.price.trim() === '' || unitPriceFen !== null

  const settled = { lines: view.lines, facts: view.facts, issueTypeId: view.card.issueTypeId }
  const isOlder = handOver && isReplacing({ kind }) && line !== undefined && !isBack(line)
  const needsManager = handOver && needsYes(settled, { kind, forLineId })
  const oldFen = line?.unitPriceFen ?? null
  const differenceFen =
    isReplacing({ kind }) && oldFen !== null && unitPriceFen !== null && isQtyRight
      ? (unitPriceFen - oldFen) * qty
      : 0

  const errors = {
    itemName: deed.errors.itemName ?? (isChecked && itemName.trim() === '' ? out.itemMissing : undefined),
    spec: deed.errors.spec,
    qty: deed.errors.qty ?? (isQtyRight ? undefined : qtyUnreadable(maxQty)),
    price: deed.errors.unitPriceFen ?? (isPriceRight ? undefined : pricing.unreadable),
    forLine: deed.errors.forLineId,
    note: deed.errors.note,
    other:
      deed.errors[''] ?? deed.errors['approval.by'] ?? (all.length < 2 ? deed.errors.forLineId : undefined),
  }

  async function send(): Promise<void> {
    setChecked(true)
    if (itemName.trim() === '' || !isQtyRight || !isPriceRight) return
    const input = {
      ...{ caseId: view.card.caseId, kind, forLineId, itemName, spec, qty, unitPriceFen },
      ...{ handOver, note, approval: null },
    }
    const isDone = await deed.run(input, {
      said: handOver ? out.saidNow : out.said,
      approval: { reason: out.approveFor(itemName), with: approval => ({ ...input, approval }) },
    })
    if (isDone) onDone()
  }

  return {
    draft,
    change: (patch: Partial<Draft>) => setDraft({ ...draft, ...patch }),
    /** What is lent is seldom the same again. */
    chooseKind: (next: OutKindId) =>
      setDraft({
        ...{ ...draft, kind: next },
        ...((next === 'loan') === (kind === 'loan') ? {} : likeLine(next === 'loan' ? undefined : line)),
      }),
    chooseLine: (lineId: string) =>
      setDraft({ ...draft, lineId, ...likeLine(all.find(({ id }) => id === lineId)) }),
    ...{ lines: all, line, errors, needsManager, isOlderOurs: isOlder && !needsManager, differenceFen },
    send,
    busy: deed.busy,
  }
}
