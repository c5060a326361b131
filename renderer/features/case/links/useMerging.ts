// Which of two cases stays, which pieces are one, and how the merge is sent.
import { useState } from 'react'
import { likelySamePieces, type SamePiece } from '#shared/domain/links/samePieces'
import type { CaseView } from '#shared/model/views'
import { useDesk } from '../../../bridge/desk'
import { useWords } from '../../../ui/words'
import { useDeed } from '../useDeed'

const holder = ({ lines, settlement }: CaseView) => ({ ...settlement, lines })
export const pairKey = ({ lineId, intoLineId }: SamePiece) => `${lineId} ${intoLineId}`

export function useMerging(view: CaseView, other: CaseView, onClose: () => void) {
  const { links } = useWords()
  const desk = useDesk()
  const deed = useDeed('case.merge')
  const tie = useDeed('case.link')
  // The older number is the one on the slip that the customer holds.
  const age = ({ card }: CaseView) => `${card.createdAt} ${card.no}`
  const isOlder = age(view) < age(other)
  const [keepsThis, setKeepsThis] = useState(isOlder)
  const [apart, setApart] = useState<readonly string[]>([])
  const [reason, setReason] = useState('')
  const [into, source] = keepsThis ? [view, other] : [other, view]
  const pairs = likelySamePieces(holder(source), holder(into))

  async function send(): Promise<void> {
    const samePieces = pairs.filter(pair => !apart.includes(pairKey(pair)))
    const ids = { caseId: source.card.caseId, intoId: into.card.caseId, intoRev: into.rev }
    if (!(await deed.run({ ...ids, reason, samePieces }, { said: links.merge.done(into.card.no) }))) return
    onClose()
    if (!keepsThis) await desk.openCase(into.card.caseId)
  }

  async function onlyLink(): Promise<void> {
    const input = { caseId: view.card.caseId, otherId: other.card.caseId }
    if (await tie.run(input, { said: links.linked })) onClose()
  }

  return {
    into,
    source,
    keepsThis,
    setKeepsThis,
    pairs,
    isOne: (pair: SamePiece) => !apart.includes(pairKey(pair)),
    toggle: (pair: SamePiece) => {
      const key = pairKey(pair)
      setApart(apart.includes(key) ? apart.filter(one => one !== key) : [...apart, key])
    },
    reason,
    setReason,
    send,
    onlyLink,
    errors: { ...deed.errors, ...tie.errors },
    busy: deed.busy || tie.busy,
  }
}
