// A piece that will not come: the customer keeps it by agreement, or it was lost on its way to us.
import { useState } from 'react'
import { mayStep } from '#shared/domain/goods/standing'
import type { CaseView } from '#shared/model/views'
import { ChipChoice } from '../../../ui/ChipChoice'
import { useWords } from '../../../ui/words'
import { DeedDialog } from '../DeedDialog'
import { ReasonFields } from '../ReasonFields'
import { useDeed } from '../useDeed'
import { PiecePicks } from './PiecePicks'
import { usePieces } from './usePieces'

const STAYS = ['staysWithCustomer', 'lost'] as const
type Stays = (typeof STAYS)[number]

type StayDialogProps = { readonly view: CaseView; onClose(): void }

export function StayDialog({ view, onClose }: StayDialogProps) {
  const words = useWords()
  const { stay } = words.goods
  const deed = useDeed('goods.stay')
  const lines = view.lines.filter(
    line => line.state !== 'atSupplier' && mayStep(line.state, 'staysWithCustomer'),
  )
  const pieces = usePieces(lines)
  const [state, setState] = useState<Stays>('staysWithCustomer')
  const [reason, setReason] = useState('')
  async function send(): Promise<void> {
    if (!pieces.check()) return
    const input = { caseId: view.card.caseId, ...pieces.input, state, reason }
    if (await deed.run(input, { said: stay.said })) onClose()
  }
  return (
    <DeedDialog
      title={stay.title}
      action={stay.action}
      busy={deed.busy}
      error={deed.errors[''] ?? deed.errors.qty}
      isOff={lines.length === 0}
      onSend={() => void send()}
      onClose={onClose}
    >
      {lines.length === 0 ? (
        <p className="goods-note">{stay.none}</p>
      ) : (
        <>
          <PiecePicks pieces={pieces} />
          <ChipChoice<Stays>
            label={stay.what}
            choices={STAYS.map(id => ({ id, label: stay[id] }))}
            value={state}
            onChange={setState}
            autoFocus
          />
          <ReasonFields
            value={reason}
            suggestions={stay.reasons[state]}
            error={deed.errors.reason}
            onChange={setReason}
          />
        </>
      )}
    </DeedDialog>
  )
}
