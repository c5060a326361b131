// Goods have come: which pieces, how many of a single kind, where they are put. The inspection follows at once.
import { NumberInput } from '@mantine/core'
import { useState } from 'react'
import type { LineId } from '#shared/model/ids'
import { useDeed } from '../../../bridge/useDeed'
import { DeedDialog } from '../../../ui/DeedDialog'
import { Field } from '../../../ui/Field'
import { LineField } from '../../../ui/LineField'
import { useWords } from '../../../ui/words'
import { pieceText } from '../saying'
import type { Open, Piece } from '../useParcelDesk'
import { LineTicks } from './LineTicks'
import { WhoseGoods } from './WhoseGoods'

type ArriveFormProps = {
  readonly open: Extract<Open, { kind: 'arrive' }>
  onArrived(pieces: readonly Piece[]): void
  onClose(): void
}

export function ArriveForm({ open, onArrived, onClose }: ArriveFormProps) {
  const words = useWords()
  const { card, parcel, lines } = open
  const deed = useDeed('goods.arrive')
  const [picked, setPicked] = useState<readonly LineId[]>(lines.map(line => line.id))
  const [only] = lines.length === 1 ? lines : []
  const most = only?.qty ?? 1
  const [qty, setQty] = useState(most)
  const [place, setPlace] = useState('')
  const [isChecked, setChecked] = useState(false)

  async function send(): Promise<void> {
    setChecked(true)
    if (picked.length === 0) return
    const came = lines.filter(line => picked.includes(line.id))
    const isPart = only !== undefined && qty < most
    const count = isPart ? qty : came.reduce((sum, line) => sum + line.qty, 0)
    const said = words.parcels.arrivedSaid(count)
    const input = {
      caseId: card.caseId,
      lineIds: [...picked],
      qty: isPart ? qty : null,
      place,
      parcelId: parcel?.id ?? null,
    }
    if (!(await deed.run(input, { said }))) return
    // A part has become a line of its own, which only the list knows.
    if (isPart) onClose()
    else onArrived(came.map(line => ({ card, line: { ...line, place: place || line.place } })))
  }

  return (
    <DeedDialog
      title={words.parcels.arriveTitle}
      action={words.parcels.arriveAction}
      busy={deed.busy}
      error={deed.errors['']}
      onSend={() => void send()}
      onClose={onClose}
    >
      <WhoseGoods
        things={only ? [{ key: only.id, card, text: pieceText(words, only) }] : [{ key: '', card, text: '' }]}
      />
      {only ? null : (
        <LineTicks
          label={words.parcels.arrivedPieces}
          lines={lines}
          picked={picked}
          error={isChecked && picked.length === 0 ? words.parcels.piecesMissing : deed.errors.lineIds}
          onChange={setPicked}
        />
      )}
      {most > 1 ? (
        <Field label={words.parcels.arrivedQty} error={deed.errors.qty}>
          {ids => (
            <NumberInput
              {...ids}
              className="parcel-qty"
              min={1}
              max={most}
              allowDecimal={false}
              value={qty}
              onChange={value => setQty(Number(value) || 0)}
            />
          )}
        </Field>
      ) : null}
      <LineField
        label={words.parcels.arrivedPlace}
        optional={words.common.optional}
        error={deed.errors.place}
        autoFocus
        hint={words.parcels.placeHint}
        value={place}
        onChange={setPlace}
      />
    </DeedDialog>
  )
}
