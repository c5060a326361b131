// Pieces come back from the supplier; what is missing keeps the batch open.
import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useDeed } from '../../../bridge/useDeed'
import { DeedDialog } from '../../../ui/DeedDialog'
import { LineField } from '../../../ui/LineField'
import { useWords } from '../../../ui/words'
import { piecesOut } from '../thirdRows'
import { keyOf, PiecePicks } from './PiecePicks'
import type { BatchDialogProps } from './SendDialog'

export function BackDialog({ batch, onClose }: BatchDialogProps) {
  const { back: words } = useWords().third
  const { common } = useWords()
  const deed = useDeed('batch.back')
  const out = piecesOut(batch)
  const [picked, setPicked] = useState(out.map(keyOf))
  const [place, setPlace] = useState('')
  const [isLast, setLast] = useState(true)
  const left = out.filter(piece => !picked.includes(keyOf(piece))).reduce((sum, { qty }) => sum + qty, 0)

  async function send(): Promise<void> {
    const pieces = out.filter(piece => picked.includes(keyOf(piece)))
    if (await deed.run({ batchId: batch.id, pieces, place, isLast }, { said: words.said })) onClose()
  }
  return (
    <DeedDialog
      title={words.title}
      action={words.action}
      busy={deed.busy}
      error={deed.errors['']}
      onSend={() => void send()}
      onClose={onClose}
    >
      <PiecePicks
        label={words.which}
        pieces={out}
        picked={picked}
        error={deed.errors.pieces}
        onChange={next => setPicked([...next])}
      />
      {out.length === 1 ? null : (
        <div>
          <Checkbox
            className="tick"
            label={words.isLast}
            checked={isLast}
            onChange={() => setLast(!isLast)}
          />
          {left === 0 ? null : (
            <p className="third-small third-hint" role="status">
              {isLast ? words.short(left) : words.rest(left)}
            </p>
          )}
        </div>
      )}
      <LineField
        label={words.place}
        optional={common.optional}
        value={place}
        error={deed.errors.place}
        autoFocus
        onChange={setPlace}
      />
    </DeedDialog>
  )
}
