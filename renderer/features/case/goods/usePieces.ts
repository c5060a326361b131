// The pieces of a case that a deed takes: all that can be meant are chosen at first, and all of each.
import { useState } from 'react'
import type { LineId } from '#shared/model/ids'
import type { LineView } from '#shared/model/views'
import { useWords } from '../../../ui/words'

export function usePieces(lines: readonly LineView[], first: readonly LineView[] = lines) {
  const words = useWords()
  const [picked, setPicked] = useState<readonly LineId[]>(() => first.map(line => line.id))
  const [qtyText, setQtyText] = useState<string | null>(null)
  const [isChecked, setChecked] = useState(false)
  const chosen = lines.filter(line => picked.includes(line.id))
  const [only] = chosen
  // How many of it: asked only where there is a choice.
  const maxQty = only !== undefined && chosen.length === 1 ? only.qty : 1
  const typed = (qtyText ?? String(maxQty)).normalize('NFKC').trim()
  const qty = /^\d{1,3}$/.test(typed) ? Number(typed) : Number.NaN
  const isQtyRight = maxQty < 2 || (qty >= 1 && qty <= maxQty)
  return {
    lines,
    chosen,
    picked,
    toggle: (id: LineId) => {
      setQtyText(null)
      setPicked(picked.includes(id) ? picked.filter(other => other !== id) : [...picked, id])
    },
    maxQty,
    qtyText: qtyText ?? String(maxQty),
    setQtyText,
    error: isChecked && chosen.length === 0 ? words.case.dialogs.linesMissing : undefined,
    qtyError: isQtyRight ? undefined : words.goods.qtyUnreadable(maxQty),
    /** What the rule takes; null for all of it. */
    input: { lineIds: chosen.map(({ id }) => id), qty: maxQty < 2 || qty === maxQty ? null : qty },
    /** False, with the reason at the field, when nothing is chosen or the number does not fit. */
    check(): boolean {
      setChecked(true)
      return chosen.length > 0 && isQtyRight
    },
  }
}

export type Pieces = ReturnType<typeof usePieces>
