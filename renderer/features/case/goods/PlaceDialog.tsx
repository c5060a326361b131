// Where an inspected piece goes: shelf, supplier, drawer for the customer, or nowhere any more (N9).
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { GoesTo } from '#shared/catalog/lineStates'
import { mayPlace, replacementOf } from '#shared/domain/goods/standing'
import { isHere } from '#shared/model/goods'
import type { CaseView, LineView } from '#shared/model/views'
import { ChipChoice } from '../../../ui/ChipChoice'
import { Field } from '../../../ui/Field'
import { useWords } from '../../../ui/words'
import { DeedDialog } from '../DeedDialog'
import { useDeed } from '../useDeed'
import { GOES_TO_ORDER, usualGoesTo } from './goesTo'
import { PiecePicks } from './PiecePicks'
import { usePieces } from './usePieces'

const canBePlaced = (line: LineView) => isHere(line) && line.state !== 'arrived'

type PlaceDialogProps = { readonly view: CaseView; onClose(): void }

export function PlaceDialog({ view, onClose }: PlaceDialogProps) {
  const words = useWords()
  const { placing } = words.goods
  const deed = useDeed('goods.place')
  const lines = view.lines.filter(canBePlaced)
  const open = lines.filter(line => line.state === 'inspected')
  const pieces = usePieces(lines, open.length === 0 ? lines.slice(0, 1) : open)
  const { chosen } = pieces
  const isGood = chosen.every(line => line.inspection?.ok !== false)
  const isReplaced = chosen.some(({ id }) => replacementOf(view.settlement, id) !== null)
  const canGo = (id: GoesTo) =>
    chosen.every(line => mayPlace(line.state, id)) && !(id === 'toCollect' && isReplaced)
  const usual = usualGoesTo(view, chosen, isGood)
  const [own, setOwn] = useState<GoesTo | null>(null)
  const goesTo = own ?? (usual !== null && canGo(usual) ? usual : null)
  const [place, setPlace] = useState('')
  const [reason, setReason] = useState('')
  const [isChecked, setChecked] = useState(false)
  async function send(): Promise<void> {
    setChecked(true)
    if (!pieces.check() || goesTo === null) return
    const input = { caseId: view.card.caseId, ...pieces.input, goesTo, place, reason }
    if (await deed.run(input, { said: placing.said })) onClose()
  }
  return (
    <DeedDialog
      title={placing.title}
      action={placing.action}
      busy={deed.busy}
      error={deed.errors[''] ?? deed.errors.qty}
      isOff={lines.length === 0}
      onSend={() => void send()}
      onClose={onClose}
    >
      {lines.length === 0 ? (
        <p className="goods-note">{placing.none}</p>
      ) : (
        <>
          <PiecePicks pieces={pieces} />
          <ChipChoice<GoesTo>
            label={words.goods.inspect.goesTo}
            choices={GOES_TO_ORDER.map(id => ({
              id,
              label: words.parcels.goesTo[id],
              disabled: !canGo(id),
              ...(id === 'toCollect' && isReplaced ? { hint: placing.stamp } : {}),
            }))}
            value={goesTo}
            onChange={setOwn}
            error={deed.errors.goesTo ?? (isChecked && goesTo === null ? words.common.chooseOne : undefined)}
            autoFocus
          />
          {isReplaced ? <p className="dialog-note">{placing.stamp}</p> : null}
          <Field label={words.case.dialogs.place} optional={words.common.optional} error={deed.errors.place}>
            {ids => (
              <TextInput
                {...ids}
                placeholder={words.case.dialogs.placeHint}
                value={place}
                onChange={event => setPlace(event.currentTarget.value)}
              />
            )}
          </Field>
          <Field label={placing.reason} optional={words.common.optional} error={deed.errors.reason}>
            {ids => (
              <TextInput {...ids} value={reason} onChange={event => setReason(event.currentTarget.value)} />
            )}
          </Field>
        </>
      )}
    </DeedDialog>
  )
}
