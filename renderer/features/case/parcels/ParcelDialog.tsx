// How goods come back: the customer sends them, refuses them at the door, or the courier stops them (R31, R32, R128).
import { useState } from 'react'
import { whyNotArriving } from '#shared/domain/goods/steps'
import type { LineId } from '#shared/model/ids'
import type { CaseView } from '#shared/model/views'
import { ChipChoice } from '../../../ui/ChipChoice'
import { LineField } from '../../../ui/LineField'
import { ToggleChips } from '../../../ui/ToggleChips'
import { useWords } from '../../../ui/words'
import { DeedDialog } from '../DeedDialog'
import { useDeed } from '../useDeed'
import { useWay } from './useWay'
import { WayFields } from './WayFields'
import './parcels.css'

const HOWS = ['moving', 'refused', 'intercepted'] as const
type How = (typeof HOWS)[number]

type ParcelDialogProps = { readonly view: CaseView; onClose(): void }

/** Pieces that are not here, and in no other parcel that is under way. */
function piecesFor({ lines, settlement }: CaseView) {
  const coming = settlement.parcels
    .filter(({ dir, state }) => dir === 'in' && state !== 'arrived' && state !== 'lost')
    .flatMap(({ lineIds }) => lineIds)
  return lines.filter(line => whyNotArriving(line) === null && !coming.includes(line.id))
}

export function ParcelDialog({ view, onClose }: ParcelDialogProps) {
  const words = useWords()
  const { way: text } = words.parcels
  const deed = useDeed('parcel.expect')
  const lines = piecesFor(view)
  const away = lines.filter(line => line.state === 'away')
  const [picked, setPicked] = useState<readonly LineId[]>(away.map(line => line.id))
  const [how, setHow] = useState<How>('moving')
  const [note, setNote] = useState('')
  const [isChecked, setChecked] = useState(false)
  const way = useWay(null)

  async function send(): Promise<void> {
    setChecked(true)
    if (!way.isFreightRead) return
    const input = { caseId: view.card.caseId, lineIds: [...picked], ...way.input, state: how, note }
    if (await deed.run(input, { said: text.expected })) onClose()
  }

  return (
    <DeedDialog
      title={text.expectTitle}
      action={text.expect}
      size="xl"
      busy={deed.busy}
      error={deed.errors['']}
      onSend={() => void send()}
      onClose={onClose}
    >
      <ChipChoice<How>
        label={text.how}
        choices={HOWS.map(id => ({ id, label: text.hows[id] }))}
        value={how}
        onChange={setHow}
      />
      {lines.length < 2 ? null : (
        <ToggleChips<LineId>
          label={text.pieces}
          choices={lines.map(line => ({
            id: line.id,
            label: words.parcels.pieces([line.itemName, line.spec].filter(Boolean).join(' '), line.qty),
          }))}
          value={picked}
          onToggle={id =>
            setPicked(before => (before.includes(id) ? before.filter(each => each !== id) : [...before, id]))
          }
        />
      )}
      <WayFields of={way} errors={deed.errors} isChecked={isChecked} />
      {how === 'moving' ? null : (
        <LineField
          label={text.courierSaid}
          optional={words.common.optional}
          value={note}
          error={deed.errors.note}
          onChange={setNote}
        />
      )}
    </DeedDialog>
  )
}
