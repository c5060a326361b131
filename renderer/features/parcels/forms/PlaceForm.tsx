// Where inspected pieces go, one or many at once.
import { useState } from 'react'
import type { GoesTo } from '#shared/catalog/lineStates'
import { ChipChoice } from '../../../ui/ChipChoice'
import { DeedDialog } from '../../../ui/DeedDialog'
import { LineField } from '../../../ui/LineField'
import { useWords } from '../../../ui/words'
import { pieceText } from '../saying'
import { byCase, useEach } from '../useEach'
import type { Piece } from '../useParcelDesk'
import { goesToChoices, likelyPlace } from './goesToChoices'
import { WhoseGoods } from './WhoseGoods'

type PlaceFormProps = { readonly pieces: readonly Piece[]; onDone(): void; onClose(): void }

export function PlaceForm({ pieces, onDone, onClose }: PlaceFormProps) {
  const words = useWords()
  const put = useEach('goods.place')
  const [first] = pieces
  const [goesTo, setGoesTo] = useState<GoesTo>(() =>
    likelyPlace(first?.card.wish ?? 'other', first?.line.inspection?.ok ?? true),
  )
  const [place, setPlace] = useState('')
  const [reason, setReason] = useState('')

  async function send(): Promise<void> {
    const inputs = byCase(pieces, ({ card }) => card.caseId).map(({ caseId, items }) => ({
      caseId,
      lineIds: items.map(({ line }) => line.id),
      goesTo,
      place,
      reason,
    }))
    const count = pieces.reduce((sum, { line }) => sum + line.qty, 0)
    if (await put.run(inputs, words.parcels.placedSaid(count, words.parcels.goesTo[goesTo]))) onDone()
  }

  return (
    <DeedDialog
      title={words.parcels.placeTitle}
      action={words.parcels.placeAction}
      busy={put.busy}
      error={put.errors['']}
      onSend={() => void send()}
      onClose={onClose}
    >
      <WhoseGoods
        things={pieces.map(({ card, line }) => ({ key: line.id, card, text: pieceText(words, line) }))}
      />
      <ChipChoice<GoesTo>
        label={words.parcels.where}
        choices={goesToChoices(words)}
        value={goesTo}
        onChange={setGoesTo}
        error={put.errors.goesTo}
        autoFocus
      />
      <LineField
        label={words.parcels.arrivedPlace}
        optional={words.common.optional}
        error={put.errors.place}
        hint={words.parcels.placeHint}
        value={place}
        onChange={setPlace}
      />
      <LineField
        label={words.common.reason}
        optional={words.common.optional}
        error={put.errors.reason}
        value={reason}
        onChange={setReason}
      />
    </DeedDialog>
  )
}
